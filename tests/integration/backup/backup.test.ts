import { appendFile, chmod, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pg from 'pg';
import { describe } from 'vitest';
import { backUp, backupLock, type BackupPlace } from '@/platform/backup/back-up';
import { blobPath, readManifest } from '@/platform/backup/manifest';
import { lastBackup } from '@/domain/people/last-backup';
import { createDb } from '@/platform/create-db';
import { restoreBackup, type RestoreJob } from '../../../scripts/backup/restore.ts';
import { migrate } from '../../../scripts/database/migrate.ts';
import { verifyDatabase } from '../../../scripts/verify/verify-database.ts';
import { expect, test as base } from '../../harness/database';
import { createDatabase, type Prepared, prepareWorld, run } from '../verify/own-database';
import { scanBytes, scanHash } from '../verify/whole-world';

type Scene = BackupPlace & { folder: string; target: string; targetFiles: string };

const test = base.extend<{ whole: Prepared; scene: Scene }>({
  whole: [
    async ({ ownDatabase }, use) => {
      const whole = await prepareWorld(ownDatabase.url, 'backed');
      await use(whole);
      await whole.remove();
    },
    { scope: 'file' },
  ],
  // A copy of the whole world to back up, an empty database to restore into, and folders of their own.
  scene: async ({ whole }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'portal-backup-'));
    const filesDir = join(folder, 'files');
    await cp(whole.filesDir, filesDir, { recursive: true });
    const databaseUrl = await createDatabase(whole.url, 'from', whole.url);
    const target = await createDatabase(whole.url, 'into');
    await use({ folder, databaseUrl, filesDir, backupDir: join(folder, 'backups'), target, targetFiles: join(folder, 'files-again') });
    await rm(folder, { recursive: true, force: true });
  },
});

const restoreJob = (scene: Scene, folder: string, job: Partial<RestoreJob> = {}): RestoreJob => ({
  folder, databaseUrl: scene.target, filesDir: scene.targetFiles, migrate, confirm: async () => false, ...job,
});

/** Every table's rows, as text in a fixed order. */
async function contentOf(databaseUrl: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('BackupRun', 'Session') order by 1`);
    const content: Record<string, string[]> = {};
    for (const { name } of tables) content[name] = (await client.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`)).rows.map(({ row }) => row);
    return content;
  } finally {
    await client.end();
  }
}

const runsOf = (databaseUrl: string) => run(databaseUrl, 'select "ok", "finishedAt", "bytes", "location", "error" from "BackupRun" order by "startedAt"').then(({ rows }) => rows);

describe('backUp', () => {
  test('holds every row and every file, and says so', async ({ scene }) => {
    const { folder, bytes, manifest } = await backUp(scene, 'manual', '1.2.3');
    expect(basename(folder)).toMatch(/^\d{4}-\d\d-\d\d_\d{6}-[0-9a-f]{4}-manual$/u);
    expect(await readManifest(folder)).toEqual(manifest);
    const content = await contentOf(scene.databaseUrl);
    const rows = Object.fromEntries(manifest.tables.filter(({ name }) => name in content).map((table) => [table.name, table.rows]));
    expect(rows).toEqual(Object.fromEntries(Object.entries(content).map(([name, lines]) => [name, lines.length])));
    expect(manifest).toMatchObject({ kind: 'manual', version: '1.2.3', organizations: [{ name: 'Bắc Bình', slug: 'bac-binh' }], files: { count: 1, bytes: scanBytes.length } });
    expect(manifest.migrations.length).toBeGreaterThan(0);
    expect(await readFile(blobPath(join(folder, 'files'), scanHash))).toEqual(scanBytes);
    expect(await runsOf(scene.databaseUrl)).toEqual([{ ok: true, finishedAt: expect.any(Date), bytes: String(bytes), location: folder, error: null }]);
    expect((await readdir(scene.backupDir)).filter((name) => name.startsWith('.'))).toEqual([]);
    expect((await stat(join(folder, 'manifest.json'))).mode & 0o077).toBe(0);
  });

  test('copies a file once and links it afterwards, and keeps fourteen nights', async ({ scene }) => {
    const byHand = await backUp(scene, 'manual', '1');
    for (let night = 0; night < 16; night += 1) await backUp(scene, 'nightly', '1');
    const left = await readdir(scene.backupDir);
    expect(left.filter((name) => name.endsWith('-nightly'))).toHaveLength(14);
    expect(left).toContain(basename(byHand.folder));
    const inode = async (path: string): Promise<number> => (await stat(path)).ino;
    const copied = await inode(blobPath(join(byHand.folder, 'files'), scanHash));
    expect(copied).not.toBe(await inode(blobPath(scene.filesDir, scanHash)));
    expect(await inode(blobPath(join(scene.backupDir, left.at(-1) ?? '', 'files'), scanHash))).toBe(copied);
  });

  test('never inherits a copy that has rotted', async ({ scene }) => {
    const first = await backUp(scene, 'manual', '1');
    await writeFile(blobPath(join(first.folder, 'files'), scanHash), Buffer.alloc(scanBytes.length, 1));
    const second = await backUp(scene, 'manual', '1');
    expect(await readFile(blobPath(join(second.folder, 'files'), scanHash))).toEqual(scanBytes);
  });

  test('refuses to call itself done when a file is missing or altered, and leaves word', async ({ scene }) => {
    await rm(blobPath(scene.filesDir, scanHash));
    await expect(backUp(scene, 'nightly', '1')).rejects.toThrow(`Thiếu tệp đính kèm ${scanHash}`);
    await writeFile(blobPath(scene.filesDir, scanHash), 'khác');
    await expect(backUp(scene, 'nightly', '1')).rejects.toThrow('đã bị hỏng (sai mã băm)');
    expect(await readdir(scene.backupDir)).toEqual([]);
    const runs = await runsOf(scene.databaseUrl);
    expect(runs.map(({ ok, location }) => ({ ok, location }))).toEqual([{ ok: false, location: null }, { ok: false, location: null }]);
    expect(runs[1].error).toContain('đã bị hỏng');
  });

  test('takes turns: a second one at the same time is refused', async ({ scene }) => {
    const holder = new pg.Client({ connectionString: scene.databaseUrl });
    await holder.connect();
    await holder.query('select pg_advisory_lock($1)', [backupLock]);
    await expect(backUp(scene, 'manual', '1')).rejects.toThrow('Đang có một lần sao lưu hoặc khôi phục khác chạy.');
    await holder.end();
  });

  test('closes the record of a run that was killed and removes what it left', async ({ scene }) => {
    await run(scene.databaseUrl, `insert into "BackupRun" ("id", "startedAt") values (gen_random_uuid(), now() - interval '1 day')`);
    await cp(scene.filesDir, join(scene.backupDir, '.unfinished-x'), { recursive: true });
    await backUp(scene, 'manual', '1');
    expect((await runsOf(scene.databaseUrl)).map(({ ok, error }) => ({ ok, error }))).toEqual([{ ok: false, error: 'Lần sao lưu bị ngắt giữa chừng.' }, { ok: true, error: null }]);
    expect(await readdir(scene.backupDir)).toHaveLength(1);
  });

  test('an empty database has nothing to back up', async ({ scene }) => {
    await expect(backUp({ ...scene, databaseUrl: scene.target }, 'manual', '1')).rejects.toThrow('không có gì để sao lưu');
  });

  test('tells administrators of the last success and of what failed since', async ({ scene }) => {
    const db = createDb(scene.databaseUrl, { pool: 1 });
    expect(await lastBackup(db)).toEqual({ succeeded: null, failed: null });
    const { folder } = await backUp(scene, 'nightly', '1');
    expect(await lastBackup(db)).toMatchObject({ succeeded: { location: folder }, failed: null });
    await rm(blobPath(scene.filesDir, scanHash));
    await expect(backUp(scene, 'nightly', '1')).rejects.toThrow();
    expect(await lastBackup(db)).toMatchObject({ succeeded: { location: folder }, failed: { error: expect.stringContaining('Thiếu tệp đính kèm') } });
    await db.$disconnect();
  });
});

describe('restoreBackup', () => {
  test('into an empty database: the same rows, the same files, all invariants', async ({ scene }) => {
    const { folder } = await backUp(scene, 'manual', '1');
    const restored = await restoreBackup(restoreJob(scene, folder));
    expect(await contentOf(scene.target)).toEqual(await contentOf(scene.databaseUrl));
    expect(restored).toMatchObject({ files: { restored: 1, present: 0 }, migrated: [], revokedSessions: 1 });
    expect((await verifyDatabase(scene.target, scene.targetFiles)).filter(({ faults }) => faults.length > 0)).toEqual([]);
    // Sessions end, mail that still waited waits again, and the backup counts as done in its own copy.
    expect((await run(scene.target, 'select count(*)::int as open from "Session" where "revokedAt" is null')).rows).toEqual([{ open: 0 }]);
    expect((await run(scene.target, 'select task_identifier from graphile_worker.jobs')).rows).toEqual([{ task_identifier: 'send-mail' }]);
    expect(await runsOf(scene.target)).toMatchObject([{ ok: true, location: folder }]);
  });

  test('over existing data: only when confirmed, and then all of it is replaced', async ({ scene }) => {
    const { folder } = await backUp(scene, 'manual', '1');
    const before = await contentOf(scene.databaseUrl);
    await run(scene.databaseUrl, `update "Organization" set "name" = 'Đã đổi tên'; drop trigger event_insert_only on "Event"; delete from "Event"; alter table "Unit" add column "odd" text`);
    const changed = await contentOf(scene.databaseUrl);
    const job = restoreJob(scene, folder, { databaseUrl: scene.databaseUrl, filesDir: scene.filesDir });
    await expect(restoreBackup(job)).rejects.toThrow('Đã dừng, không thay đổi gì.');
    expect(await contentOf(scene.databaseUrl)).toEqual(changed);
    const asked: string[][] = [];
    await restoreBackup({ ...job, confirm: async (present) => asked.push(present) > 0 });
    expect(asked).toEqual([['Đã đổi tên']]);
    expect(await contentOf(scene.databaseUrl)).toEqual(before);
    expect((await verifyDatabase(scene.databaseUrl, scene.filesDir)).filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  test('of an older version: put back as it was, then raised to this one, with all that later versions keep beside it', async ({ scene }) => {
    await run(scene.databaseUrl, `
      with reopened as (insert into "Event" ("organizationId", "id", "at", "kind", "subjectType", "subjectId")
        select "organizationId", gen_random_uuid(), '2026-05-20T08:00:00Z', 'scoring.reopened', 'campaign', "id" from "Campaign" returning *)
      insert into "EventReason" select "organizationId", "id", 'Sót một phiếu giấy.' from reopened`);
    // Who was told a result by an older version goes on reading as much of it as then.
    await run(scene.databaseUrl, `update "Campaign" set "authorsSeeMeans" = false where status = 'PUBLISHED'`);
    const { _prisma_migrations: ledger = [], ...now } = await contentOf(scene.databaseUrl);
    // As the first version had it: without what later migrations count out of what is there, reasons where they used to lie.
    await run(scene.databaseUrl, `
      alter table "Submission" drop column "firstPaperAt"; alter table "Result" drop column "totals"; alter table "CouncilSeat" drop column "closedSheets";
      alter table "Campaign" add column "reopenReason" text not null default ''; alter table "CouncilSeat" add column "changeReason" text not null default '';
      update "Campaign" c set "reopenReason" = r.text from "EventReason" r join "Event" e on e.id = r."eventId" where e."subjectId" = c.id and e.kind = 'scoring.reopened';
      update "CouncilSeat" s set "changeReason" = r.text from "EventReason" r join "Event" e on e.id = r."eventId" where e."subjectId" = s.id and e.kind like 'council.seat%';
      drop table "EventReason";
      drop table "SimilarText";
      drop table "SimilarityNote";
      drop table "ShareConfirmation";
      drop table "ThreadMessage";
      drop table "GuestAuthor";
      drop type "GuestEnding";
      alter table "Message" drop column "submissionId";
      drop index "Grant_once";
      drop index "Account_email";
      drop table "UnitConfirmation";
      alter table "SubmissionVersion" drop column "authorsOnly";
      alter table "SubmissionSection" drop column "content";
      alter table "Evidence" drop column "sectionKey";
      alter table "Campaign" drop column "unitConfirmationRule";
      alter table "Campaign" drop column "headAuthorRule";
      drop table "BallotBox";
      drop table "BallotRoll";
      drop table "SecretBallot";
      drop table "PaperCount";
      drop table "Teller";
      drop table "MeetingVote";
      drop table "MeetingLeave";
      drop table "MeetingOpinion";
      drop table "SignedMinutes";
      drop table "MeetingTable";
      drop table "WrittenAnswer";
      drop table "ItemRecusal";
      drop table "MeetingItem";
      drop table "MeetingAttendance";
      drop table "Meeting";
      alter table "Campaign" drop column "voteMethod";
      alter table "Campaign" drop column "meetingQuorum";
      alter table "Campaign" drop column "voteShare";
      alter table "Campaign" drop column "voteBase";
      alter table "Campaign" drop column "votesInWriting";
      drop type "MeetingShare", "VoteBase", "AttendanceKind", "VoteChoice", "MeetingConclusion", "VoteMethod", "BallotOutcome";
      drop table "Figure";
      drop table "BasisFile";
      drop table "AppliedBasis";
      alter table "Evidence" drop column "isMain";
      alter table "Submission" drop column "targetIndices";
      alter table "Submission" drop column "figuresVersion";
      alter table "Campaign" drop column "basisRule";
      alter table "Campaign" drop column "targetIndices";
      alter table "Campaign" drop column "asksFigures";
      alter table "Campaign" drop column "figureCatalogue";
      alter table "Campaign" drop column "wordIsMain";
      drop table "ReleasedComment";
      drop table "ReconsideredSheet";
      drop table "Reconsideration";
      drop type "ReconsiderationStatus";
      drop type "OthersDecision";
      drop table "AppealFile";
      drop table "Appeal";
      drop type "AppealStatus", "AppealAnswer";
      alter table "Campaign" drop column "authorsSeeMeans", drop column "appealDays", drop column "appealAnswerDays", drop column "appealsUntil";
      drop table "MainText";
      drop table "LikenessFinding";
      drop table "LibraryImportLine";
      alter table "LibraryEntry" drop constraint "imported_or_not";
      alter table "LibraryEntry" drop constraint "decided_on_a_day";
      alter table "LibraryEntry" drop column "importId";
      alter table "LibraryEntry" drop column "importLine";
      alter table "LibraryEntry" drop column "isPublic";
      alter table "LibraryEntry" drop column "level";
      alter table "LibraryEntry" drop column "source";
      alter table "LibraryEntry" drop column "withdrawReason";
      alter table "LibraryEntry" alter column "decisionOn" set not null;
      drop index "LibraryEntry_foldedTitle_idx", "LibraryEntry_organizationId_year_id_idx", "Author_foldedName_trgm";
      drop table "LibraryImport";
      drop type "LibraryImportStatus";
      drop type "InitiativeLevel";
      drop table "CouncilMessage";
      drop table "ExtraScore";
      alter table "Campaign" drop column "groupFloors", drop column "extraName", drop column "extraWeight", drop column "extraMax";
      alter table "Result" drop column "groups", drop column "extra";
      drop table "BlindCopy";
      drop type "BlindShow";
      alter table "Campaign" drop column "blindScoring";
      drop table "Assignment";
      drop table "SheetNote";
      drop table "PaperEntry";
      drop table "FirstSheet";
      drop table "SecondRound";
      alter table "Campaign" drop column "secondRoundFrom";
      alter table "ScoreSheet" drop column "round";
      alter table "ScoreSheet" drop column "scanId";
      drop table "SeatField";
      drop type "AssignmentWhy";
      alter table "Campaign" drop column "scorersPerDossier";
      drop table "StandingSeat";
      drop table "StandingCouncil";
      drop table "CalendarDay";
      drop table "LateAdmission";
      alter table "Submission" drop column "lateReason";
      alter table "Screening" drop column "sectionTexts";
      alter table "Campaign" drop column "lateUntil";
      alter table "Organization" drop column "paperMorningFrom";
      alter table "Organization" drop column "paperMorningTo";
      alter table "Organization" drop column "paperAfternoonFrom";
      alter table "Organization" drop column "paperAfternoonTo";
      alter table "Author" drop constraint "person_or_collective", drop column "isCollective", drop column "representative", drop column "foldedRepresentative", drop column "headIds";
      alter table "Campaign" drop column "collectiveAuthors", drop column "pledgeRule", drop column "pledge";
      drop type "PledgeRule";
      alter table "Campaign" drop column "maxTotalMb";
      alter table "File" drop column "convertedFrom";
      alter table "File" drop column "scan";
      alter table "Evidence" drop column "kind";
      alter table "Criterion" drop constraint "criterion_in_range", drop column "minScore", add constraint "criterion_in_range" check ("maxScore" > 0 and "floorScore" between 0 and "maxScore" and "stepScore" > 0);
      alter table "Criterion" drop column "weight", drop column "counted", drop column "groupName", drop column "commentBelow", drop column "commentAbove";
      alter table "Campaign" drop column "supplementFrom", drop column "thirdScorerFrom", drop column "tiers", drop column "tieByCriteria", drop column "tieByFiling";
      alter table "Result" drop column "tier";
      delete from _prisma_migrations where migration_name > '20261122000000_main_job'`);
    const { folder, manifest } = await backUp(scene, 'manual', '0.0.1');
    expect(manifest.migrations).toEqual(['20261122000000_main_job']);
    expect((await restoreBackup(restoreJob(scene, folder))).migrated).toHaveLength(ledger.length - 1);
    const { _prisma_migrations: _, ...restored } = await contentOf(scene.target);
    // The addresses on receipts are drawn; who had filed counts as having confirmed their share; the calendar begins with the public holidays.
    expect({ ...restored, PublicLink: restored.PublicLink?.filter((row) => !row.includes(',receipt,')), ShareConfirmation: [], CalendarDay: [] }).toEqual({ ...now, ShareConfirmation: [], CalendarDay: [] });
    expect([restored.ShareConfirmation?.length, restored.CalendarDay?.length]).toEqual([1, 28]);
    expect((await verifyDatabase(scene.target, scene.targetFiles)).filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  test('replaces a damaged stored file', async ({ scene }) => {
    const { folder } = await backUp(scene, 'manual', '1');
    await writeFile(blobPath(scene.filesDir, scanHash), 'hỏng');
    await restoreBackup(restoreJob(scene, folder, { filesDir: scene.filesDir }));
    expect(await readFile(blobPath(scene.filesDir, scanHash))).toEqual(scanBytes);
  });

  test.for<[string, (folder: string) => Promise<void>, string]>([
    ['a table', (folder) => appendFile(join(folder, 'database/Account.copy.gz'), 'x'), 'Phần database/Account.copy.gz của bản sao lưu đã bị thay đổi hoặc hỏng'],
    ['a missing table', (folder) => rm(join(folder, 'database/Event.copy.gz')), 'Bản sao lưu thiếu phần database/Event.copy.gz'],
    ['a file', (folder) => writeFile(blobPath(join(folder, 'files'), scanHash), 'x'), 'đã bị thay đổi hoặc hỏng'],
    ['a missing file', (folder) => rm(blobPath(join(folder, 'files'), scanHash)), `Bản sao lưu thiếu tệp ${scanHash}`],
    ['the list of files', (folder) => writeFile(join(folder, 'files.txt'), ''), 'Danh sách tệp (files.txt)'],
    ['the manifest', (folder) => writeFile(join(folder, 'manifest.json'), '{'), 'bị hỏng hoặc do một phiên bản khác'],
    ['no manifest', (folder) => rm(join(folder, 'manifest.json')), 'không phải là một bản sao lưu'],
  ])('refuses a backup in which %s was altered, before touching anything', async ([, damage, sentence], { scene }) => {
    const { folder } = await backUp(scene, 'manual', '1');
    await damage(folder);
    await expect(restoreBackup(restoreJob(scene, folder, { confirm: async () => true }))).rejects.toThrow(sentence);
    expect(await contentOf(scene.target)).toEqual({});
  });

  test('refuses a backup of a newer portal', async ({ scene }) => {
    const { folder, manifest } = await backUp(scene, 'manual', '9.9.9');
    await chmod(join(folder, 'manifest.json'), 0o600);
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, migrations: [...manifest.migrations, '29990101000000_later'] }));
    await expect(restoreBackup(restoreJob(scene, folder))).rejects.toThrow('phiên bản mới hơn của cổng tạo ra (phiên bản 9.9.9, có 29990101000000_later)');
  });

  test('refuses while the portal has the database open', async ({ scene }) => {
    const { folder } = await backUp(scene, 'manual', '1');
    const portal = new pg.Client({ connectionString: scene.target });
    await portal.connect();
    await expect(restoreBackup(restoreJob(scene, folder))).rejects.toThrow('Cổng đang chạy');
    await portal.end();
  });

  test('refuses a database with tables of somebody else', async ({ scene }) => {
    const { folder } = await backUp(scene, 'manual', '1');
    await run(scene.target, 'create table nhan_su (id int)');
    await expect(restoreBackup(restoreJob(scene, folder))).rejects.toThrow('bảng không phải của cổng (nhan_su)');
    expect((await run(scene.target, 'select * from nhan_su')).rows).toEqual([]);
  });

  test('works for the owner of a database who is no superuser', async ({ scene }) => {
    const { folder } = await backUp(scene, 'manual', '1');
    const url = new URL(scene.target);
    const name = url.pathname.slice(1);
    await run(scene.target, `do $$ begin create role portal_plain login password 'plain'; exception when duplicate_object then null; end $$; alter database "${name}" owner to portal_plain`);
    url.username = 'portal_plain';
    url.password = 'plain';
    await restoreBackup(restoreJob(scene, folder, { databaseUrl: url.href }));
    expect(await contentOf(scene.target)).toEqual(await contentOf(scene.databaseUrl));
  });
});
