-- The receipt of a filed dossier carries an address by which anybody who holds the paper can check it: code, hours and check
-- sums, nothing of the content. Random, so that nobody finds the receipts of others.
INSERT INTO "PublicLink" ("slug", "organizationId", "kind", "targetId")
SELECT replace(gen_random_uuid()::text, '-', ''), "organizationId", 'receipt', "id" FROM "Submission" WHERE "filedAt" IS NOT NULL
ON CONFLICT DO NOTHING;
