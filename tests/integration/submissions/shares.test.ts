import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { authorToken } from '@/domain/submissions/author-token';
import { confirmShare } from '@/domain/submissions/confirm-share';
import { declineShare } from '@/domain/submissions/decline-share';
import { answerReturn } from '@/domain/submissions/answer-return';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { getDossier } from '@/domain/submissions/queries';
import { recordSignedShares } from '@/domain/submissions/record-signed-shares';
import { shareListMark, shareListMarkSql } from '@/domain/submissions/share-list';
import { getShareScan, sharesOf } from '@/domain/submissions/share-queries';
import { listTasks } from '@/domain/submissions/tasks';
import { updateAuthors } from '@/domain/submissions/update-authors';
import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import { expect, test } from '../../harness/database';
import { makeCollective } from '../../harness/collective';
import { closesAt, daysAfter, makeSubmission, makeWorld, type PersonName, type World } from '../../harness/make';
import { giveRequest, giveUpload, tally } from './give';

const three = [{ person: 'tacgia1' as const, share: 6_000 }, { person: 'tacgia2' as const, share: 3_000 }, { fullName: 'Lê Văn Ngoài', share: 1_000 }];

const seen = async (world: World, who: PersonName, id: string) => {
  const dossier = await getDossier(world.as(who), id);
  const shares = dossier && sharesOf(world.as(who), dossier);
  if (!shares) throw new Error('nothing to see');
  return shares;
};
const markOf = async (world: World, id: string) => (await seen(world, 'tacgia1', id)).listMark;
const answersOf = async (world: World, id: string, who: PersonName = 'tacgia1') => (await seen(world, who, id)).authors.map(({ reply }) => reply?.answer ?? null);

/** The list as it stands, with other shares. */
async function reshare(world: World, id: string, ...shares: number[]): Promise<void> {
  const rows = await world.db.author.findMany({ where: { submissionId: id }, orderBy: { position: 'asc' } });
  await updateAuthors(world.as('tacgia1'), id, { token: authorToken(rows), authors: rows.map((row, i) => ({ ...row, share: shares[i] ?? row.share })) });
}
const shareTasks = async (world: World, who: PersonName) => (await listTasks(world.as(who))).filter(({ key }) => key.startsWith('submission.share:')).map(({ title, href }) => ({ title, href }));

test('the fingerprint of the database is the one of the rule', async ({ db }) => {
  const world = await makeWorld(db);
  const lists = [three, [{ person: 'tacgia1' as const, share: 10_000 }], [{ fullName: 'Ôn Thị Ồ 🙂', share: 1 }, { fullName: 'ÿ', share: 2 }, { fullName: '\uFF21', share: 3 }, { person: 'kinhte' as const, share: 4 }]];
  for (const authors of lists) {
    const id = await makeSubmission(world, { authors });
    if (authors === lists[1]) await makeCollective(world, [id], { account: 'tacgia1', representative: 'Lê Thị Minh Thư' });
    const [row] = await readRows<{ mark: string }>(db)`select ${shareListMarkSql(Prisma.sql`${world.organizationId}::uuid`, Prisma.sql`${id}::uuid`)} as mark`;
    expect(row?.mark).toBe(shareListMark(await db.author.findMany({ where: { submissionId: id } })));
  }
});

test('an author confirms once; another share asks again; the old answer stays', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { authors: three });
  const listMark = await markOf(world, id);
  const { done } = await tally(Array.from({ length: 8 }, () => confirmShare(world.as('tacgia2'), { submissionId: id, listMark })));
  expect(done).toBe(8);
  expect(await db.shareConfirmation.findMany()).toMatchObject([{ accountId: world.accounts.tacgia2, share: 3_000, answer: 'AGREED', listMark, signedOn: null, byId: world.accounts.tacgia2 }]);
  expect(await db.event.findMany({ select: { kind: true, data: true } })).toEqual([{ kind: 'submission.share_confirmed', data: { share: 3_000 } }]);
  expect(await answersOf(world, id)).toEqual([null, 'AGREED', null]);

  await reshare(world, id, 5_000, 4_000);
  expect(await answersOf(world, id)).toEqual([null, null, null]);
  await expect(confirmShare(world.as('tacgia2'), { submissionId: id, listMark })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  await reshare(world, id, 6_000, 3_000);
  expect(await answersOf(world, id)).toEqual([null, 'AGREED', null]);
  expect(await db.shareConfirmation.count()).toBe(1);
});

test('a colleague is told that they became a co-author, once, and is asked on /home until they answer', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { title: 'Bàn soát giấy tờ' });
  const row = (accountId: string, share: number) => ({ accountId, fullName: '', unitName: '', jobTitle: '', staffKindId: world.staffKindId, share });
  const save = async (...authors: ReturnType<typeof row>[]) => {
    const stored = await db.author.findMany({ where: { submissionId: id }, orderBy: { position: 'asc' } });
    await updateAuthors(world.as('tacgia1'), id, { token: authorToken(stored), authors });
  };
  const { tacgia1, tacgia2 } = world.accounts;
  await save(row(tacgia1, 7_000), row(tacgia2, 2_000));
  expect(await db.message.findMany({ select: { accountId: true, kind: true } })).toEqual([{ accountId: tacgia2, kind: 'submission.co_author' }]);
  expect(await shareTasks(world, 'tacgia2')).toEqual([]);
  await save(row(tacgia1, 7_000), row(tacgia2, 3_000));
  await save(row(tacgia1, 10_000));
  await save(row(tacgia1, 7_000), row(tacgia2, 3_000));
  expect(await db.message.count()).toBe(1);
  const asked = [{ title: 'Xác nhận tỷ lệ đóng góp: Bàn soát giấy tờ', href: `/submissions/${id}#authors` }];
  expect(await shareTasks(world, 'tacgia2')).toEqual(asked);
  expect(await shareTasks(world, 'tacgia1')).toEqual([]);
  await declineShare(world.as('tacgia2'), { submissionId: id, listMark: await markOf(world, id), reason: 'Chưa bàn.' });
  expect(await shareTasks(world, 'tacgia2')).toEqual([]);
  await save(row(tacgia1, 6_000), row(tacgia2, 4_000));
  expect(await shareTasks(world, 'tacgia2')).toEqual(asked);
  await confirmShare(world.as('tacgia2'), { submissionId: id, listMark: await markOf(world, id) });
  expect(await shareTasks(world, 'tacgia2')).toEqual([]);
  await db.campaign.updateMany({ data: { status: 'PUBLISHED', publishedAt: closesAt } });
  await save(row(tacgia1, 5_000), row(tacgia2, 5_000));
  expect(await shareTasks(world, 'tacgia2')).toEqual([]);
});

test('who files has confirmed by filing, and filing waits for nobody; so has who supplements', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { authors: three });
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  expect(await answersOf(world, id)).toEqual(['AGREED', null, null]);
  expect(await shareTasks(world, 'tacgia1')).toEqual([]);
  expect(await shareTasks(world, 'tacgia2')).toHaveLength(1);
  await db.submission.updateMany({ data: { status: 'RETURNED', supplementDueAt: daysAfter(closesAt, 5) } });
  await giveRequest(world, id, { dueAt: daysAfter(closesAt, 5) });
  await reshare(world, id, 5_000, 4_000);
  expect(await answersOf(world, id)).toEqual([null, null, null]);
  // The office still reads what was filed, and what was said to that.
  expect(await answersOf(world, id, 'vanhoaxahoi')).toEqual(['AGREED', null, null]);
  await answerReturn(world.as('tacgia2'), { submissionId: id, noSecrets: true });
  expect(await answersOf(world, id)).toEqual([null, 'AGREED', null]);
  expect(await shareTasks(world, 'tacgia1')).toHaveLength(1);
});

test('"chưa đồng ý" reaches who drafted; once filed the office too; nothing stops; the last word counts', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { authors: three });
  const decline = async () => declineShare(world.as('tacgia2'), { submissionId: id, listMark: await markOf(world, id), reason: 'Tôi làm phần khảo sát, xin 40%.' });
  await decline();
  const { tacgia1, vanhoaxahoi, truongphong } = world.accounts;
  const told = async () => new Set((await db.message.findMany({ where: { kind: 'submission.share_declined' }, select: { accountId: true } })).map(({ accountId }) => accountId));
  expect(await told()).toEqual(new Set([tacgia1]));
  expect(await db.shareConfirmation.findFirst({ where: { answer: 'DECLINED' } })).toMatchObject({ reason: 'Tôi làm phần khảo sát, xin 40%.' });
  // Who reads the whole history was not promised it.
  expect(await db.eventReason.count()).toBe(0);
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  await db.message.deleteMany();
  await decline();
  expect(await told()).toEqual(new Set([tacgia1, vanhoaxahoi, truongphong]));
  expect((await seen(world, 'vanhoaxahoi', id)).authors[1]?.reply?.reason).toBe('Tôi làm phần khảo sát, xin 40%.');
  await confirmShare(world.as('tacgia2'), { submissionId: id, listMark: await markOf(world, id) });
  expect(await answersOf(world, id)).toEqual(['AGREED', 'AGREED', null]);
  expect(await db.shareConfirmation.count()).toBe(4);
});

test('another author does not read why; the council finds nothing at all', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { owner: 'tacgia1', status: 'ELIGIBLE', authors: [{ person: 'tacgia2', share: 5_000 }, { person: 'tacgia3', share: 5_000 }] });
  const listMark = await markOf(world, id);
  await declineShare(world.as('tacgia2'), { submissionId: id, listMark, reason: 'Riêng tư.' });
  const why = async (who: PersonName) => (await seen(world, who, id)).authors[0]?.reply?.reason;
  expect([await why('tacgia1'), await why('tacgia2'), await why('tacgia3'), await why('vanhoaxahoi')]).toEqual(['Riêng tư.', 'Riêng tư.', '', 'Riêng tư.']);
  for (const who of ['hoidong2', 'thuky', 'phochutich', 'chutich'] as const) {
    const dossier = await getDossier(world.as(who), id);
    expect(dossier && sharesOf(world.as(who), dossier), who).toBeNull();
  }
});

test('a signed paper: all who signed, its day and scan; those with an account are told', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { authors: three, status: 'FILED' });
  const listMark = await markOf(world, id);
  const [, second, third] = await db.author.findMany({ where: { submissionId: id }, orderBy: { position: 'asc' } });
  const fileId = await giveUpload(world, 'vanhoaxahoi', { name: 'Xác nhận.pdf' });
  const input = { submissionId: id, listMark, authorIds: [second?.id ?? '', third?.id ?? ''], signedOn: '2026-04-09' as const, fileId };
  expect(await recordSignedShares(world.as('vanhoaxahoi'), input)).toEqual({ count: 2 });
  const { tacgia2, vanhoaxahoi } = world.accounts;
  expect(await db.shareConfirmation.findMany({ orderBy: { share: 'desc' } })).toMatchObject([
    { accountId: tacgia2, share: 3_000, signedOn: new Date('2026-04-09T00:00:00Z'), scanFileId: fileId, byId: vanhoaxahoi },
    { accountId: null, fullName: 'Lê Văn Ngoài', foldedUnitName: 'don vi ngoai xa', scanFileId: fileId },
  ]);
  expect(await answersOf(world, id)).toEqual([null, 'AGREED', 'AGREED']);
  expect(await db.message.findMany({ select: { accountId: true, kind: true } })).toEqual([{ accountId: tacgia2, kind: 'submission.share_signed' }]);
  expect(await db.event.findMany({ select: { kind: true, data: true } })).toEqual([{ kind: 'submission.shares_signed', data: { count: 2, fileId } }]);
  for (const who of ['tacgia1', 'tacgia2', 'truongphong'] as const) expect(await getShareScan(world.as(who), id, fileId), who).toMatchObject({ name: 'Xác nhận.pdf' });
  for (const who of ['tacgia3', 'kinhte', 'chutich', 'hoidong2'] as const) expect(await getShareScan(world.as(who), id, fileId), who).toBeNull();
  await expect(recordSignedShares(world.as('vanhoaxahoi'), input)).rejects.toMatchObject({ reason: 'file_attached' });
});

test('refusals', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const id = await makeSubmission(world, { authors: three, status: 'FILED' });
  const listMark = await markOf(world, id);
  const [first] = await db.author.findMany({ where: { submissionId: id }, orderBy: { position: 'asc' } });
  const confirm = (ctx: ReturnType<typeof world.as>) => confirmShare(ctx, { submissionId: id, listMark });
  await expect(confirm(world.as('vanhoaxahoi'))).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(confirm(world.as('tacgia3'))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(confirm(other.as('tacgia1'))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(declineShare(world.as('truongphong'), { submissionId: id, listMark, reason: 'x' })).rejects.toMatchObject({ reason: 'not_allowed' });
  const record = (who: PersonName, change: object = {}) =>
    recordSignedShares(world.as(who), { submissionId: id, listMark, authorIds: [first?.id ?? ''], signedOn: '2026-04-10', fileId: null, ...change });
  await expect(record('tacgia2')).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(record('tacgia1', { signedOn: '2026-04-11' })).rejects.toMatchObject({ reason: 'signed_in_future', fields: { signedOn: expect.any(Array) } });
  await expect(record('tacgia1', { authorIds: [world.organizationId] })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  await expect(record('tacgia1', { fileId: await giveUpload(world, 'tacgia2') })).rejects.toMatchObject({ reason: 'file_not_yours' });
  expect(await record('tacgia1')).toEqual({ count: 1 });

  const short = await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 5_000 }, { person: 'tacgia2', share: 4_999 }] });
  await expect(confirmShare(world.as('tacgia2'), { submissionId: short, listMark: await markOf(world, short) })).rejects.toMatchObject({ reason: 'shares_unfinished' });
  const gone = await makeSubmission(world, { authors: three, status: 'WITHDRAWN', number: 7 });
  await expect(confirmShare(world.as('tacgia2'), { submissionId: gone, listMark: await markOf(world, gone) })).rejects.toMatchObject({ reason: 'wrong_status' });
  expect(await db.shareConfirmation.count()).toBe(1);
});

test('the upgrade: who filed before has confirmed by filing, nobody else has', async ({ db }) => {
  const world = await makeWorld(db);
  const ids = [await makeSubmission(world, { authors: three }), await makeSubmission(world, { authors: three, title: 'Đang bổ sung' })];
  for (const submissionId of ids) await fileSubmission(world.as('tacgia1'), { submissionId, noSecrets: true });
  await makeSubmission(world, { authors: three, title: 'Bản nháp' });
  await db.submission.updateMany({ where: { id: ids[1] }, data: { status: 'RETURNED', supplementDueAt: closesAt } });
  const { id: _id, ...byFiling } = await db.shareConfirmation.findFirstOrThrow({ where: { submissionId: ids[0] } });
  await db.shareConfirmation.deleteMany();
  const sql = await readFile(join(import.meta.dirname, '../../../prisma/migrations/20261122171000_shares_confirmed/migration.sql'), 'utf8');
  await db.$executeRawUnsafe(sql.slice(sql.indexOf('INSERT INTO')));
  expect(await db.shareConfirmation.findMany({ omit: { id: true } })).toEqual([byFiling]);
  expect((await db.shareConfirmation.findFirstOrThrow()).id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/u);
});

test('a focal person drafts and files for colleagues: no author, no share, no word for them; they read it and are asked', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { authors: [{ person: 'tacgia2', share: 6_000 }, { person: 'tacgia3', share: 4_000 }] });
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  expect(await answersOf(world, id)).toEqual([null, null]);
  expect((await shareTasks(world, 'tacgia2')).length).toBe(1);
  expect(await shareTasks(world, 'tacgia1')).toEqual([]);
  await confirmShare(world.as('tacgia2'), { submissionId: id, listMark: await markOf(world, id) });
  await expect(confirmShare(world.as('tacgia1'), { submissionId: id, listMark: await markOf(world, id) })).rejects.toMatchObject({ reason: 'not_allowed' });
  expect(await answersOf(world, id, 'tacgia3')).toEqual(['AGREED', null]);
  expect(await db.submission.findFirstOrThrow({ select: { ownerId: true } })).toEqual({ ownerId: world.accounts.tacgia1 });
});
