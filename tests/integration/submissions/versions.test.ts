import { compareVersions } from '@/domain/submissions/compare-versions';
import { answerReturn } from '@/domain/submissions/answer-return';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { getDossier } from '@/domain/submissions/queries';
import { receiptProof, receiptToken } from '@/domain/submissions/receipt-proof';
import { saveSection } from '@/domain/submissions/save-section';
import { getVersions } from '@/domain/submissions/version-queries';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission, makeWorld, type World } from '../../harness/make';
import { giveRequest } from './give';

const dueAt = daysAfter(closesAt, 5);

async function giveReturned(world: World): Promise<string> {
  const submissionId = await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 6_000 }, { person: 'tacgia2', share: 4_000 }] });
  await fileSubmission(world.as('tacgia1'), { submissionId, noSecrets: true });
  await world.db.submission.updateMany({ where: { id: submissionId }, data: { status: 'RETURNED', supplementDueAt: dueAt } });
  await giveRequest(world, submissionId, { sectionKeys: ['effect'], dueAt });
  await saveSection(world.as('tacgia1'), submissionId, 'effect', { text: 'Giảm còn 6 lượt mỗi tuần.', version: 1 });
  return submissionId;
}

test('authors compare what they are writing with what was filed; the office sees filed versions only', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await giveReturned(world);
  const mine = await getVersions(world.as('tacgia2'), submissionId);
  expect(mine?.filed.map(({ number, filedBy, content }) => [number, filedBy, content.authors.length])).toEqual([[1, 'Lê Thị Minh Thư', 2]]);
  const [first] = mine?.filed ?? [];
  if (!first || !mine?.writing) throw new Error('nothing to compare');
  expect(compareVersions(first.content, mine.writing).texts.map(({ key }) => key)).toEqual(['effect']);
  expect(await getVersions(world.as('vanhoaxahoi'), submissionId)).toMatchObject({ writing: null, filed: [{ number: 1 }] });
  await answerReturn(world.as('tacgia1'), { submissionId, noSecrets: true });
  expect((await getVersions(world.as('vanhoaxahoi'), submissionId))?.filed.map(({ number }) => number)).toEqual([1, 2]);
});

test('the council judges what stands: earlier versions are not for it, nor for strangers or another commune', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const submissionId = await giveReturned(world);
  await db.submission.updateMany({ where: { id: submissionId }, data: { status: 'ELIGIBLE', supplementDueAt: null } });
  expect(await getDossier(world.as('hoidong1'), submissionId)).not.toBeNull();
  expect(await getVersions(world.as('hoidong1'), submissionId)).toBeNull();
  expect(await getVersions(world.as('tacgia3'), submissionId)).toBeNull();
  expect(await getVersions(other.as('admin'), submissionId)).toBeNull();
  const draft = await makeSubmission(world);
  expect(await getVersions(world.as('tacgia1'), draft)).toBeNull();
});

test('the receipt leads to a proof of code, hours and check sums, and to nothing else', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await giveReturned(world);
  await answerReturn(world.as('tacgia1', daysAfter(closesAt, 1)), { submissionId, noSecrets: true });
  const token = await receiptToken(world.as('tacgia1'), submissionId);
  expect(token).toMatch(/^[0-9a-f]{32}$/u);
  const versions = await db.submissionVersion.findMany({ orderBy: { number: 'asc' }, select: { number: true, filedAt: true, contentHash: true, authorsOnly: true } });
  const proof = await receiptProof(db, token ?? '');
  expect(proof).toEqual({
    code: 'BB-2026-0001', organization: { kind: 'COMMUNE', name: 'Bắc Bình' }, campaignTitle: expect.any(String), withdrawnAt: null, paper: [],
    versions: versions.map(({ contentHash: hash, ...version }) => ({ ...version, hash })),
  });
  await db.submission.updateMany({ where: { id: submissionId }, data: { status: 'FILED' } });
  await withdrawSubmission(world.as('tacgia1', daysAfter(closesAt, 2)), { submissionId, reason: 'Gộp vào hồ sơ khác.' });
  expect(await receiptProof(db, token ?? '')).toMatchObject({ withdrawnAt: daysAfter(closesAt, 2) });
  expect(await receiptProof(db, 'f'.repeat(32))).toBeNull();
  expect(await receiptToken(world.as('tacgia1'), await makeSubmission(world))).toBeNull();
});
