import { addEvidence } from '@/domain/submissions/add-evidence';
import { captionEvidence } from '@/domain/submissions/caption-evidence';
import { classifyEvidence } from '@/domain/submissions/classify-evidence';
import { maxEvidence } from '@/domain/submissions/evidence-limit';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { orderEvidence } from '@/domain/submissions/order-evidence';
import { getEvidenceFile } from '@/domain/submissions/queries';
import { removeEvidence } from '@/domain/submissions/remove-evidence';
import { newId } from '@/domain/id';
import { expect, test } from '../../harness/database';
import { refusalOf } from '../campaigns/inputs';
import { closesAt, daysAfter, makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';
import { giveRequest, giveUpload } from './give';

async function attach(world: World, submissionId: string): Promise<string> {
  return (await addEvidence(world.as('tacgia1'), { submissionId, fileId: await giveUpload(world) })).evidenceId;
}

test('files are attached in order, captioned, put in another order, and taken out again', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  const [a, b, c] = [await attach(world, submissionId), await attach(world, submissionId), await attach(world, submissionId)];
  await captionEvidence(ctx, { submissionId, evidenceId: b, caption: 'Ảnh quầy số 3' });
  await orderEvidence(ctx, { submissionId, evidenceIds: [c, a, b] });
  await removeEvidence(ctx, { submissionId, evidenceId: a });
  await removeEvidence(ctx, { submissionId, evidenceId: a });
  const rows = await db.evidence.findMany({ where: { removedAt: null }, orderBy: { position: 'asc' }, select: { id: true, caption: true } });
  expect(rows).toEqual([{ id: c, caption: '' }, { id: b, caption: 'Ảnh quầy số 3' }]);
  const kinds = (await db.event.findMany({ select: { kind: true } })).map(({ kind }) => kind).sort();
  expect(kinds).toEqual(['submission.evidence_added', 'submission.evidence_added', 'submission.evidence_added', 'submission.evidence_removed']);
  await expect(orderEvidence(ctx, { submissionId, evidenceIds: [b, a, c] })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
});

test('a file added in the very instant of a filing was not filed, and may stand before those that were', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const [one, two] = [await attach(world, submissionId), await attach(world, submissionId)];
  await fileSubmission(world.as('tacgia1'), { submissionId, noSecrets: true });
  await db.submission.updateMany({ data: { status: 'RETURNED', supplementDueAt: daysAfter(closesAt, 5) } });
  await giveRequest(world, submissionId, { dueAt: daysAfter(closesAt, 5), sectionKeys: ['effect'] });
  const added = await attach(world, submissionId);
  await orderEvidence(world.as('tacgia1'), { submissionId, evidenceIds: [added, one, two] });
  expect((await db.evidence.findMany({ orderBy: { position: 'asc' }, select: { id: true } })).map(({ id }) => id)).toEqual([added, one, two]);
  await expect(orderEvidence(world.as('tacgia1'), { submissionId, evidenceIds: [added, two, one] })).rejects.toMatchObject({ reason: 'part_not_asked' });
});

test('the kind is guessed, may be changed, and is frozen with each filing', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const evidenceId = await attach(world, submissionId);
  expect(await db.evidence.findFirstOrThrow()).toMatchObject({ kind: 'PICTURE' });
  await classifyEvidence(world.as('tacgia1'), { submissionId, evidenceId, kind: 'SIGNED' });
  await fileSubmission(world.as('tacgia1', daysAfter(midWindow, 1)), { submissionId, noSecrets: true });
  const { content } = await db.submissionVersion.findFirstOrThrow({ select: { content: true } });
  expect(content).toMatchObject({ evidence: [{ id: evidenceId, kind: 'SIGNED' }] });
  await expect(classifyEvidence(world.as('tacgia1'), { submissionId, evidenceId, kind: 'FORM' })).rejects.toMatchObject({ reason: 'not_editable' });
});

test('eight clicks attach one file once', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const fileId = await giveUpload(world);
  const ids = await Promise.all(Array.from({ length: 8 }, () => addEvidence(world.as('tacgia1'), { submissionId, fileId })));
  expect(new Set(ids.map(({ evidenceId }) => evidenceId)).size).toBe(1);
  expect(await db.evidence.count()).toBe(1);
});

test('only one’s own upload, once, within the size and number of the campaign', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const submissionId = await makeSubmission(world);
  const second = await makeSubmission(world);
  const add = (fileId: string, to = submissionId) => addEvidence(world.as('tacgia1'), { submissionId: to, fileId });
  await expect(add(await giveUpload(world, 'tacgia2'))).rejects.toMatchObject({ reason: 'file_not_yours' });
  await expect(add(await giveUpload(other, 'tacgia1'))).rejects.toMatchObject({ reason: 'file_not_yours' });
  await expect(add(newId())).rejects.toMatchObject({ reason: 'file_not_yours' });
  const fileId = await giveUpload(world);
  await add(fileId);
  await expect(add(fileId, second)).rejects.toMatchObject({ reason: 'file_attached' });
  await expect(add(await giveUpload(world, 'tacgia1', { size: 20 * 1024 * 1024 + 1 }))).rejects.toMatchObject({ reason: 'evidence_too_large' });
  await db.campaign.updateMany({ data: { maxTotalMb: 20 } });
  const { size } = await db.file.findUniqueOrThrow({ where: { organizationId_id: { organizationId: world.organizationId, id: fileId } }, select: { size: true } });
  const full = 20 * 1024 * 1024 - size;
  const overflow = refusalOf(add(await giveUpload(world, 'tacgia1', { size: full + 1, name: 'Quay phim.pdf' })));
  expect(await overflow).toMatchObject({ reason: 'evidence_total', fields: { file: [expect.stringMatching(/^Quay phim\.pdf: tệp nặng 20 MB, chỉ còn 20 MB trong tổng 20 MB minh chứng của hồ sơ\./u)] } });
  const last = await add(await giveUpload(world, 'tacgia1', { size: full }));
  // What is taken out makes room again.
  await removeEvidence(world.as('tacgia1'), { submissionId, evidenceId: last.evidenceId });
  for (let i = 1; i < maxEvidence; i++) await attach(world, submissionId);
  await expect(add(await giveUpload(world))).rejects.toMatchObject({ reason: 'too_many_files' });
});

test('a stranger’s hands stay off', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const evidenceId = await attach(world, submissionId);
  const stranger = world.as('tacgia2');
  await expect(removeEvidence(stranger, { submissionId, evidenceId })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(captionEvidence(stranger, { submissionId, evidenceId, caption: 'x' })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(classifyEvidence(stranger, { submissionId, evidenceId, kind: 'FORM' })).rejects.toMatchObject({ reason: 'not_found' });
  // Another dossier of the same person does not open this file.
  const own = await makeSubmission(world, { owner: 'tacgia2' });
  await expect(removeEvidence(stranger, { submissionId: own, evidenceId })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(classifyEvidence(stranger, { submissionId: own, evidenceId, kind: 'FORM' })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(captionEvidence(stranger, { submissionId: own, evidenceId, caption: 'x' })).rejects.toMatchObject({ reason: 'not_found' });
  expect(await getEvidenceFile(stranger, own, evidenceId)).toBeNull();
  expect(await getEvidenceFile(stranger, submissionId, evidenceId)).toBeNull();
});

test('bytes: writers read what is attached, others what was filed, even after it was replaced', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const [never, filed] = [await attach(world, submissionId), await attach(world, submissionId)];
  await removeEvidence(world.as('tacgia1'), { submissionId, evidenceId: never });
  await fileSubmission(world.as('tacgia1', daysAfter(midWindow, 1)), { submissionId, noSecrets: true });
  await db.submission.updateMany({ data: { status: 'RETURNED', supplementDueAt: daysAfter(closesAt, 5) } });
  await giveRequest(world, submissionId, { dueAt: daysAfter(closesAt, 5) });
  const later = daysAfter(midWindow, 2);
  await removeEvidence(world.as('tacgia1', later), { submissionId, evidenceId: filed });
  const { evidenceId: added } = await addEvidence(world.as('tacgia1', later), { submissionId, fileId: await giveUpload(world) });
  const reads = async (who: 'tacgia1' | 'vanhoaxahoi') => Promise.all([never, filed, added].map(async (id) => (await getEvidenceFile(world.as(who), submissionId, id)) !== null));
  expect(await reads('tacgia1')).toEqual([false, true, true]);
  expect(await reads('vanhoaxahoi')).toEqual([false, true, false]);
});
