import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { nameSortKey } from '@/domain/text/name';
import { blobPath } from '@/platform/backup/manifest';
import { checks, verifyDatabase } from '../../../scripts/verify/verify-database.ts';
import { expect, test as base } from '../../harness/database';
import { createDatabase, type Prepared, prepareWorld, run } from './own-database';
import { scanHash } from './whole-world';

/** A co-author of another commune, who accepted and sees the first dossier. */
const neighbour = `
  with o as (insert into "Organization" ("id", "kind", "name", "slug", "parentName", "codePrefix", "place", "createdAt") values (gen_random_uuid(), 'COMMUNE', 'Hưng Thịnh', 'hung-thinh', 'tỉnh Lâm Đồng', 'HT', 'Hưng Thịnh', now()) returning *),
    a as (insert into "Account" ("organizationId", "id", "fullName", "foldedName", "sortName", "jobTitle", "roles", "createdAt") select o."id", gen_random_uuid(), 'Lan', 'lan', '${nameSortKey('Lan')}', 'Chuyên viên', '{staff}', now() from o returning *),
    g as (insert into "GuestAuthor" ("organizationId", "id", "submissionId", "fullName", "foldedName", "email", "invitedById", "invitedAt", "toldAt", "guestOrganizationId", "guestAccountId", "acceptedAt", "guestName", "organizationName")
      select s."organizationId", gen_random_uuid(), s."id", 'Lan', 'lan', 'lan@example.vn', s."ownerId", now(), now(), a."organizationId", a."id", now(), 'Lan', 'xã Hưng Thịnh' from "Submission" s, a where s."codeNumber" = 1 returning *)
  insert into "Grant" ("organizationId", "id", "resourceType", "resourceId", "granteeId", "purpose", "createdAt") select g."organizationId", gen_random_uuid(), 'submission', g."submissionId", g."guestAccountId", 'coAuthor', now() from g`;

const test = base.extend<{ whole: Prepared }>({
  whole: [
    async ({ ownDatabase }, use) => {
      const whole = await prepareWorld(ownDatabase.url, 'whole');
      await run(whole.url, neighbour);
      await use(whole);
      await whole.remove();
    },
    { scope: 'file' },
  ],
});

/** Keys of the checks that found something, in a clone of the whole world that `break` has damaged. */
async function faultsAfter(whole: Prepared, sql: string, filesDir = whole.filesDir): Promise<string[]> {
  const url = await createDatabase(whole.url, 'broken', whole.url);
  await run(url, sql);
  const findings = await verifyDatabase(url, filesDir);
  return findings.filter(({ faults }) => faults.length > 0).map(({ key }) => key);
}

/** Constraint triggers and foreign keys would stop the damage: they are set aside, as a careless repair by hand would. */
const unguarded = (sql: string): string => `set session_replication_role = replica; ${sql}`;

test('a whole world has no fault, and every check looks at something', async ({ whole }) => {
  const findings = await verifyDatabase(whole.url, whole.filesDir);
  expect(findings.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(findings.map(({ key }) => key)).toEqual(checks.map(({ key }) => key));
  expect(findings.filter(({ examined }) => examined === 0)).toEqual([]);
});

const other = `'01900000-0000-7000-8000-000000000001'`;

// Each line damages one thing; the checks named are exactly those that may complain.
const runningBallot = `
  with m as (insert into "Meeting" ("organizationId", "id", "campaignId", "startsAt", "place", "chairSeatId", "secretarySeatId", "createdById", "createdAt")
      select "organizationId", gen_random_uuid(), "campaignId", now(), 'Phòng họp', "id", "id", "accountId", now() from "CouncilSeat" where "accountId" is not null limit 1 returning *),
    i as (insert into "MeetingItem" ("organizationId", "id", "meetingId", "submissionId", "position")
      select m."organizationId", gen_random_uuid(), m."id", s."id", 1 from m join "Submission" s on s."organizationId" = m."organizationId" and s."codeNumber" = 1 returning *)
  insert into "SecretBallot" ("organizationId", "id", "itemId", "round", "openedAt", "openedById", "endsAt") select i."organizationId", gen_random_uuid(), i."id", 1, m."createdAt", m."createdById", now() from i, m`;

const votedByWhoLeft = `
  with m as (insert into "Meeting" ("organizationId", "id", "campaignId", "startsAt", "place", "chairSeatId", "secretarySeatId", "createdById", "createdAt")
      select "organizationId", gen_random_uuid(), "campaignId", now(), 'Phòng họp', "id", "id", "accountId", now() from "CouncilSeat" where "accountId" is not null limit 1 returning *),
    i as (insert into "MeetingItem" ("organizationId", "id", "meetingId", "submissionId", "position", "votesFor", "votesAgainst", "votesOther", "voters", "countedOf", "votedAt", "voteMethod")
      select m."organizationId", gen_random_uuid(), m."id", s."id", 1, 1, 0, 0, 1, 1, now(), 'HANDS' from m join "Submission" s on s."organizationId" = m."organizationId" and s."codeNumber" = 1 returning *)
  insert into "ItemRecusal" ("organizationId", "id", "itemId", "seatId", "reason", "byId", "at") select i."organizationId", gen_random_uuid(), i."id", m."chairSeatId", 'x', m."createdById", now() from i, m`;

/** The first dossier scored once more and counted, as it was published; `change`: of its sheets. */
const countedAnew = (change: string) => `
  with p as (insert into "Appeal" ("organizationId", "id", "campaignId", "submissionId", "status", "text", "byId", "at", "dueAt")
      select s."organizationId", gen_random_uuid(), s."campaignId", s."id", 'SENT', 'x', s."ownerId", now(), now() from "Submission" s where s."codeNumber" = 1 returning *),
    r as (insert into "Reconsideration" ("organizationId", "id", "campaignId", "submissionId", "appealId", "status", "reason", "openedById", "openedAt", "firstOutcome", "sheets", "mean", "passed", "rank", "tied", "criteria", "groups", "effects", "scoredById", "scoredAt")
      select p."organizationId", gen_random_uuid(), p."campaignId", p."submissionId", p."id", 'SCORED', 'x', p."byId", now(), 'RECOGNISED', k."sheets", k."mean", k."passed", k."rank", k."tied", k."criteria", '[]', '[]', p."byId", now() from p join "Result" k on k."submissionId" = p."submissionId" returning *)
  insert into "ReconsideredSheet" ("organizationId", "id", "reconsiderationId", "seatId", "firstScores", "firstComment", "scores", "comment", "savedAt", "counted")
    select r."organizationId", gen_random_uuid(), r."id", h."seatId", v.scores, '', v.scores, '', now(), true from r join "ScoreSheet" h on h."submissionId" = r."submissionId"
    cross join lateral (select jsonb_object_agg(c."criterionId", c."value") as scores from "Score" c where c."sheetId" = h."id") v; ${change}`;

const damages: [name: string, sql: string, expected: string[]][] = [
  ['a table without organizationId in front of its key', 'alter table "Grant" drop constraint "Grant_pkey", add primary key ("id")', ['tenancy.keys']],
  ['a missing foreign key', 'alter table "Author" drop constraint "Author_organizationId_submissionId_fkey"', ['tenancy.references']],
  ['a row that points to nothing', unguarded(`update "Evidence" set "fileId" = ${other}; insert into "Grant" values (${other}, ${other}, 'x', null, ${other}, 'x', now(), null)`), ['tenancy.references', 'tenancy.grants', 'states.namedFiles']],
  ['a Grant that nobody accepted', `insert into "Grant" select "organizationId", gen_random_uuid(), 'submission', "id", ${other}, 'coAuthor', now(), null from "Submission" limit 1`, ['tenancy.grants']],
  ['an invitation to an account of nowhere', `insert into "GuestAuthor" ("organizationId", "id", "submissionId", "fullName", "foldedName", "email", "invitedById", "invitedAt", "guestOrganizationId", "guestAccountId") select "organizationId", gen_random_uuid(), "id", 'A', 'a', 'a@b.vn', "ownerId", now(), ${other}, ${other} from "Submission" limit 1`, ['tenancy.grants']],
  ['an actor of nowhere', `insert into "Event" select "id", ${other}, now(), ${other}, 'x', 'x', ${other} from "Organization"`, ['tenancy.ids']],
  ['a collective headed by somebody of nowhere', `update "Author" set "isCollective" = true, "staffKindId" = null, "jobTitle" = '', "headIds" = array[${other}]::uuid[]`, ['tenancy.ids']],
  ['a field of another campaign', `insert into "Campaign" ("organizationId", "id", "year", "title", "createdAt") select "organizationId", ${other}, 2025, 'Cũ', now() from "Campaign"; update "Field" set "campaignId" = ${other} where "position" = 1`, ['tenancy.campaign']],
  ['a word of the unit for a version that was never filed', `insert into "UnitConfirmation" ("organizationId", "id", "submissionId", "kind", "contentHash", "byId", "at", "versionNumber") select "organizationId", ${other}, "id", 'CONFIRMED', 'x', "ownerId", now(), 9 from "Submission" where "codeNumber" = 1`, ['states.dossiers']],
  ['a late admission spent on a dossier that was filed in time', `insert into "LateAdmission" select "organizationId", ${other}, "campaignId", "ownerId", 'x', '1', now(), now(), "ownerId", now(), "id" from "Submission" where "codeNumber" = 1`, ['states.dossiers']],
  ['an instant without zone', 'alter table "Reminder" alter column "at" type timestamp(3)', ['time.types']],
  ['a share as a binary float', 'alter table "ProposalItem" alter column "votesFor" type double precision', ['numbers.types']],
  ['an event in the future', `insert into "Event" select "id", ${other}, now() + interval '1 day', null, 'x', 'x', ${other} from "Organization"`, ['time.past']],
  ['decomposed text', `update "Organization" set "contact" = normalize('Đường Lê Lợi', NFD)`, ['text.nfc']],
  ['decomposed text inside JSON', `update "LibraryEntry" set "sections" = jsonb_build_array(normalize('Đường', NFD))`, ['text.nfc']],
  ['a title folded wrongly', `update "Submission" set "foldedTitle" = 'khac' where "codeNumber" = 1`, ['text.fold']],
  ['another fold() in SQL', `create or replace function portal_fold(value text) returns text language sql immutable strict as $$ select lower(value) $$`, ['text.fold']],
  ['a wrong sort name', `update "Account" set "sortName" = 'x' where "fullName" = 'Đỗ Quang Huy'`, ['text.sortName']],
  ['a check constraint that is gone', 'alter table "Campaign" drop constraint "window_in_order"', ['states.checks']],
  ['a row against a dropped check', `alter table "ScoreSheet" drop constraint "closed_dated"; update "ScoreSheet" set "closedAt" = null`, ['states.checks']],
  ['a unique index that is gone', 'drop index "Author_once"', ['states.uniques']],
  ['an insert-only trigger that is gone', 'drop trigger event_insert_only on "Event"', ['history.triggers']],
  ['an insert-only trigger switched off', 'alter table "SubmissionVersion" disable trigger version_insert_only', ['history.triggers']],
  ['shares of 99,99%', unguarded(`update "Author" set "share" = 9999 where "submissionId" = (select "id" from "Submission" where "codeNumber" = 1)`), ['numbers.shares']],
  ['a draft with a code', `update "Submission" set "code" = 'BB-2026-0003', "codeNumber" = 3 where "status" = 'DRAFT'; update "Counter" set "value" = 3`, ['states.dossiers']],
  ['an eligible dossier nobody accepted', 'delete from "Screening"', ['states.dossiers']],
  ['a filed dossier without its snapshot', unguarded('delete from "SubmissionVersion"'), ['states.dossiers']],
  ['a snapshot that was changed', unguarded(`update "SubmissionVersion" set "content" = '{"title": "khác"}'`), ['states.versions']],
  ['a filed scan whose row is gone', 'delete from "BasisFile"', ['states.namedFiles']],
  ['filed evidence whose row is gone', 'delete from "Evidence"', ['states.namedFiles']],
  ['a score above its maximum', `update "Score" set "value" = 99999 where "sheetId" = (select min("id"::text)::uuid from "ScoreSheet")`, ['states.sheets', 'numbers.results']],
  ['a closed sheet with a gap', `delete from "Score" where "sheetId" = (select min("id"::text)::uuid from "ScoreSheet") and "criterionId" = (select min("id"::text)::uuid from "Criterion")`, ['states.sheets', 'numbers.results']],
  ['a second round without its first', `update "ScoreSheet" set "round" = 2 where "id" = (select min("id"::text)::uuid from "ScoreSheet")`, ['states.sheets']],
  ['a running ballot without its box', runningBallot, ['states.sheets']],
  ['a vote of which somebody who left for the dossier was counted', votedByWhoLeft, ['states.sheets']],
  ['a published decision without recognition', 'delete from "Recognition"', ['states.decisions', 'states.library']],
  ['a recognition of an unpublished decision', `update "Decision" set "publishedAt" = null`, ['states.decisions']],
  ['a decision of an open proposal', `update "Proposal" set "status" = 'SIGNED'`, ['states.decisions']],
  ['an outcome other than proposed', `update "ProposalItem" set "outcome" = 'SELECTED'`, ['states.decisions']],
  ['a revoked initiative still public', `update "Recognition" set "revokedAt" = now()`, ['states.library']],
  ['an initiative for comparing only, compared with by everybody', `insert into "SimilarText" ("organizationId", "id", "entryId", "title", "text", "terms") select "organizationId", "id", "id", "title", '', '{}' from "LibraryEntry"; update "LibraryEntry" set "isPublic" = false`, ['states.library']],
  ['a public address to nowhere', 'delete from "LibraryEntry"', ['states.library']],
  ['a gap in the codes', `update "Submission" set "code" = 'BB-2026-0005', "codeNumber" = 5 where "codeNumber" = 2; update "Counter" set "value" = 5`, ['numbers.codes']],
  ['a counter behind the codes', `update "Counter" set "value" = 1`, ['numbers.codes']],
  ['a code that is not its number', `update "Submission" set "code" = 'BB-2026-0009' where "codeNumber" = 2`, ['numbers.codes']],
  ['a result nobody can recompute', `update "Result" set "mean" = "mean" + 1 where "rank" = 1`, ['numbers.results']],
  ['a total that is not the sheet\'s', `update "Result" set "totals" = '{}' where "rank" = 1`, ['numbers.results']],
  ['points from outside that nobody entered', `update "Result" set "extra" = 100 where "rank" = 1`, ['numbers.results']],
  ['nothing in points that were counted anew as they are', countedAnew(''), []],
  ['points counted anew of other sheets than were counted', countedAnew(`update "ReconsideredSheet" set "counted" = false where "id" = (select min("id"::text)::uuid from "ReconsideredSheet")`), ['numbers.results']],
  ['points counted anew that nobody can recompute, though they were given up', countedAnew(`update "Reconsideration" set "mean" = "mean" + 1, "status" = 'CANCELLED', "cancelledAt" = now()`), ['numbers.results']],
  ['a group nobody can recompute', `update "Result" set "groups" = '[{"name": "Hiệu quả", "mean": 1, "belowFloor": false}]' where "rank" = 1`, ['numbers.results']],
  ['a rank that does not follow', `update "Result" set "rank" = 1`, ['numbers.results']],
  ['a name in the history', `insert into "Event" select "id", ${other}, now(), null, 'x', 'x', ${other}, null, '{"who": "Đỗ Quang Huy"}' from "Organization"`, ['history.impersonal']],
  ['a moved clock', 'update "ClockOffset" set "seconds" = 60', ['machinery.clock']],
  ['no job queue', 'drop schema graphile_worker cascade', ['machinery.jobs']],
  ['a migration that is not recorded', 'delete from "_prisma_migrations"', ['machinery.migrations']],
  ['a migration that was edited afterwards', `update "_prisma_migrations" set "checksum" = 'x'`, ['machinery.migrations']],
];

describe('finds', () => {
  test.for(damages)('%s', async ([, sql, expected], { whole }) => {
    expect(await faultsAfter(whole, sql)).toEqual(expected);
  });

  test('a missing and an altered file', async ({ whole }) => {
    const filesDir = await mkdtemp(join(tmpdir(), 'portal-files-'));
    try {
      expect(await faultsAfter(whole, 'select 1', filesDir)).toEqual(['files.bytes']);
      await cp(whole.filesDir, filesDir, { recursive: true });
      expect(await faultsAfter(whole, 'select 1', filesDir)).toEqual([]);
      await writeFile(blobPath(filesDir, scanHash), 'khác');
      expect(await faultsAfter(whole, 'select 1', filesDir)).toEqual(['files.bytes']);
    } finally {
      await rm(filesDir, { recursive: true });
    }
  });

  test('a broken table, without hiding what else is wrong', async ({ whole }) => {
    expect(await faultsAfter(whole, 'update "ClockOffset" set "seconds" = 60; alter table "Counter" rename to "Counted"')).toEqual(
      expect.arrayContaining(['numbers.codes', 'machinery.clock']),
    );
  });
});
