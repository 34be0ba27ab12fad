-- The scans of "Căn cứ áp dụng" that were filed and then exchanged: a filed version names them, so they stay.

-- CreateTable
CREATE TABLE "BasisFile" (
    "organizationId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BasisFile_pkey" PRIMARY KEY ("organizationId","submissionId","fileId")
);

-- AddForeignKey
ALTER TABLE "BasisFile" ADD CONSTRAINT "BasisFile_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BasisFile" ADD CONSTRAINT "BasisFile_organizationId_fileId_fkey" FOREIGN KEY ("organizationId", "fileId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- What filed versions name, as far as it is still there, and what stands there now.
INSERT INTO "BasisFile" ("organizationId", "submissionId", "fileId", "addedAt")
  SELECT v."organizationId", v."submissionId", f."id", min(v."filedAt")
  FROM "SubmissionVersion" v
  JOIN "File" f ON f."organizationId" = v."organizationId" AND f."id"::text = v."content" #>> '{basis,file,id}'
  GROUP BY 1, 2, 3;

INSERT INTO "BasisFile" ("organizationId", "submissionId", "fileId", "addedAt")
  SELECT "organizationId", "submissionId", "fileId", "savedAt" FROM "AppliedBasis" WHERE "fileId" IS NOT NULL
  ON CONFLICT DO NOTHING;
