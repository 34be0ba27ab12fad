import { answerReturn } from '@/domain/submissions/answer-return';
import { getDossier } from '@/domain/submissions/queries';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { saveSection } from '@/domain/submissions/save-section';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, justBefore, makeSubmission, makeWorld, type World } from '../../harness/make';
import { giveRequest, tally } from './give';

const dueAt = daysAfter(closesAt, 5);

/** Filed through the verb, so that version 1 is there; then returned. */
async function giveReturned(world: World): Promise<{ submissionId: string; screeningId: string }> {
  const submissionId = await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 6_000 }, { person: 'tacgia2', share: 4_000 }] });
  await fileSubmission(world.as('tacgia1'), { submissionId, noSecrets: true });
  await world.db.submission.updateMany({ where: { id: submissionId }, data: { status: 'RETURNED', supplementDueAt: dueAt } });
  return { submissionId, screeningId: await giveRequest(world, submissionId, { sectionKeys: ['effect'], dueAt }) };
}

test('a supplement after the campaign has closed: a new version, the same code', async ({ db }) => {
  const world = await makeWorld(db);
  const { submissionId, screeningId } = await giveReturned(world);
  const now = justBefore(dueAt);
  await saveSection(world.as('tacgia1', now), submissionId, 'effect', { text: 'Nguồn: sổ theo dõi quầy số 3.', version: 1 });
  await answerReturn(world.as('tacgia1', now), { submissionId, noSecrets: true });
  expect(await db.submission.findFirst()).toMatchObject({ status: 'REFILED', code: 'BB-2026-0001', supplementDueAt: null, noSecretsAt: now, filedAt: world.as('tacgia1').now });
  const versions = await db.submissionVersion.findMany({ orderBy: { number: 'asc' }, select: { number: true, filedAt: true, contentHash: true } });
  expect(versions).toMatchObject([{ number: 1 }, { number: 2, filedAt: now }]);
  expect(versions[0]?.contentHash).not.toBe(versions[1]?.contentHash);
  expect(await db.screening.findFirst({ where: { id: screeningId }, select: { answeredAt: true } })).toEqual({ answeredAt: now });
  expect(await db.event.findMany({ where: { kind: 'submission.refiled' }, select: { data: true } })).toEqual([{ data: { code: 'BB-2026-0001', version: 2 } }]);
  const told = await db.message.findMany({ where: { kind: 'submission.refiled' }, select: { accountId: true } });
  const { tacgia1, tacgia2, vanhoaxahoi, truongphong } = world.accounts;
  expect(new Set(told.map(({ accountId }) => accountId))).toEqual(new Set([tacgia1, tacgia2, vanhoaxahoi, truongphong]));
});

test('while it is being written the office reads what was filed', async ({ db }) => {
  const world = await makeWorld(db);
  const { submissionId } = await giveReturned(world);
  await saveSection(world.as('tacgia1'), submissionId, 'effect', { text: 'Nửa chừng', version: 1 });
  const effect = async (who: 'tacgia2' | 'vanhoaxahoi') => (await getDossier(world.as(who), submissionId))?.sections.find(({ key }) => key === 'effect')?.text;
  expect(await effect('tacgia2')).toBe('Nửa chừng');
  expect(await effect('vanhoaxahoi')).toBe('Nội dung phần effect: người dân phải quay lại vì thiếu giấy tờ.');
});

test('a co-author may answer; eight clicks answer once', async ({ db }) => {
  const world = await makeWorld(db);
  const { submissionId } = await giveReturned(world);
  const { done } = await tally(Array.from({ length: 8 }, () => answerReturn(world.as('tacgia2'), { submissionId, noSecrets: true })));
  expect(done).toBe(1);
  expect(await db.submissionVersion.count()).toBe(2);
});

test('refusals', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const { submissionId } = await giveReturned(world);
  const input = { submissionId, noSecrets: true };
  await expect(answerReturn(world.as('tacgia1', dueAt), input)).rejects.toMatchObject({ reason: 'supplement_closed' });
  await expect(answerReturn(world.as('tacgia1'), { ...input, noSecrets: false })).rejects.toMatchObject({ reason: 'secrets_unconfirmed' });
  await expect(answerReturn(world.as('vanhoaxahoi'), input)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(answerReturn(world.as('tacgia3'), input)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(answerReturn(other.as('tacgia1'), input)).rejects.toMatchObject({ reason: 'not_found' });
  await saveSection(world.as('tacgia1'), submissionId, 'effect', { text: '', version: 1 });
  await expect(answerReturn(world.as('tacgia1'), input)).rejects.toMatchObject({ reason: 'incomplete', fields: { 'section-effect': ['Mục 5: Viết phần “Hiệu quả”.'] } });
  await world.db.submission.updateMany({ where: { id: submissionId }, data: { status: 'REFILED' } });
  await expect(answerReturn(world.as('tacgia1'), input)).rejects.toMatchObject({ reason: 'wrong_status' });
});
