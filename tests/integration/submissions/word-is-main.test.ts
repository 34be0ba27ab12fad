import { newId } from '@/domain/id';
import { askUnitConfirmation } from '@/domain/submissions/ask-unit-confirmation';
import { confirmationHash, confirmationStanding } from '@/domain/submissions/confirmation-hash';
import { unitDrafts } from '@/domain/submissions/confirmation-queries';
import { giveUnitConfirmation } from '@/domain/submissions/give-unit-confirmation';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { classifyEvidence } from '@/domain/submissions/classify-evidence';
import { createDraft } from '@/domain/submissions/create-draft';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { markMain } from '@/domain/submissions/mark-main';
import { orderEvidence } from '@/domain/submissions/order-evidence';
import { getDossier } from '@/domain/submissions/queries';
import { removeEvidence } from '@/domain/submissions/remove-evidence';
import { saveSection } from '@/domain/submissions/save-section';
import { screeningOf } from '@/domain/submissions/screening-queries';
import { updateHead } from '@/domain/submissions/update-head';
import { getVersions } from '@/domain/submissions/version-queries';
import { dossierContent } from '@/domain/reviews/dossier-content';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';
import { giveRequest, giveUpload } from './give';

const kinds = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf', png: 'image/png' };

async function byWord(world: World): Promise<void> {
  const { db, organizationId, campaignId } = world;
  await db.campaign.updateMany({ where: { id: campaignId }, data: { wordIsMain: true } });
  await db.section.create({ data: { organizationId, campaignId, key: 'summary', title: 'Tóm tắt', position: -1, required: true, maxLength: 3000 } });
}

async function attach(world: World, submissionId: string, kind: keyof typeof kinds): Promise<string> {
  const fileId = await giveUpload(world, 'tacgia1', { name: `Báo cáo.${kind}` });
  await world.db.file.updateMany({ where: { id: fileId }, data: { mime: kinds[kind] } });
  return (await addEvidence(world.as('tacgia1'), { submissionId, fileId })).evidenceId;
}

const mainOf = async (world: World, submissionId: string) => (await getDossier(world.as('tacgia1'), submissionId))?.evidence.find(({ isMain }) => isMain)?.id ?? null;

test('title, field, author, a summary and the file suffice; nothing else does', async ({ db }) => {
  const world = await makeWorld(db);
  await byWord(world);
  const ctx = world.as('tacgia1');
  const id = await createDraft(ctx, { draftId: newId(), campaignId: world.campaignId, title: '' });
  const file = () => fileSubmission(ctx, { submissionId: id, noSecrets: true });
  await expect(file()).rejects.toMatchObject({
    reason: 'incomplete',
    fields: {
      title: ['Mục 1: Viết tên sáng kiến, giải pháp.'], fieldId: ['Mục 1: Chọn lĩnh vực.'], 'section-summary': ['Mục 2: Viết phần “Tóm tắt”.'],
      evidence: ['Mục 4: Đính kèm tệp Word hoặc PDF làm bản chính của hồ sơ.'],
    },
  });
  await updateHead(ctx, id, { version: 0, title: 'Danh bạ theo việc', fieldId: world.fieldIds[5] ?? null, topicId: null, topicOther: '', maturity: null, appliedOn: null, confidential: '' });
  await saveSection(ctx, id, 'summary', { text: 'chữ '.repeat(301), version: 0 });
  const main = await attach(world, id, 'docx');
  await expect(file()).rejects.toMatchObject({ fields: { 'section-summary': ['Mục 2: Phần “Tóm tắt” thừa 1 chữ, nhiều nhất là 300. Rút ngắn lại.'] } });
  await saveSection(ctx, id, 'summary', { text: 'chữ '.repeat(300), version: 1 });
  expect(await file()).toBe('BB-2026-0001');
  const versions = await getVersions(ctx, id);
  expect(versions?.filed[0]?.content.evidence).toMatchObject([{ id: main, main: true, sha256: expect.any(String) }]);
  const office = world.as('vanhoaxahoi');
  const dossier = await getDossier(office, id);
  expect(dossier && screeningOf(office, dossier)?.gaps).toEqual(['Mục 1: Chưa ghi mức độ triển khai. Chưa có thì chưa xét công nhận được.']);
  await db.submission.updateMany({ where: { id }, data: { status: 'ELIGIBLE' } });
  expect((await dossierContent(world.as('hoidong1'), id))?.evidence).toMatchObject([{ id: main, isMain: true, file: { sha256: expect.any(String) } }]);
});

test('without the setting the same dossier is not complete, and no file is marked', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await createDraft(world.as('tacgia1'), { draftId: newId(), campaignId: world.campaignId, title: 'Danh bạ theo việc' });
  await attach(world, id, 'docx');
  expect(await mainOf(world, id)).toBeNull();
  await expect(fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true })).rejects.toMatchObject({ reason: 'incomplete', fields: { maturity: expect.any(Array), topicId: expect.any(Array), 'section-problem': expect.any(Array) } });
});

test('the first document attached is the main one; another may be chosen, a picture may not', async ({ db }) => {
  const world = await makeWorld(db);
  await byWord(world);
  const id = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  const photo = await attach(world, id, 'png');
  expect(await mainOf(world, id)).toBeNull();
  const [word, pdf] = [await attach(world, id, 'docx'), await attach(world, id, 'pdf')];
  expect(await mainOf(world, id)).toBe(word);
  await Promise.all(Array.from({ length: 4 }, () => markMain(ctx, { submissionId: id, evidenceId: pdf })));
  expect(await mainOf(world, id)).toBe(pdf);
  expect(await db.event.count({ where: { kind: 'submission.main_marked' } })).toBe(1);
  await expect(markMain(ctx, { submissionId: id, evidenceId: photo })).rejects.toMatchObject({ reason: 'main_kind' });
  await expect(markMain(ctx, { submissionId: id, evidenceId: newId() })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(markMain(world.as('tacgia3'), { submissionId: id, evidenceId: word })).rejects.toMatchObject({ reason: 'not_found' });
  await removeEvidence(ctx, { submissionId: id, evidenceId: pdf });
  expect(await mainOf(world, id)).toBeNull();
  const again = await attach(world, id, 'pdf');
  expect(await mainOf(world, id)).toBe(again);
  await db.campaign.updateMany({ where: { id: world.campaignId }, data: { wordIsMain: false } });
  await expect(markMain(ctx, { submissionId: id, evidenceId: word })).rejects.toMatchObject({ reason: 'part_not_in_campaign' });
  await expect(db.evidence.updateMany({ where: { submissionId: id, removedAt: null }, data: { isMain: true } })).rejects.toThrow();
});

test('a request that does not name the files leaves the filed document, its kind and the order as they were filed', async ({ db }) => {
  const world = await makeWorld(db);
  await byWord(world);
  const id = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  await saveSection(ctx, id, 'summary', { text: 'Tóm tắt.', version: 0 });
  const [word, pdf] = [await attach(world, id, 'docx'), await attach(world, id, 'pdf')];
  await fileSubmission(ctx, { submissionId: id, noSecrets: true });
  await db.submission.updateMany({ where: { id }, data: { status: 'RETURNED', supplementDueAt: daysAfter(closesAt, 5) } });
  const screeningId = await giveRequest(world, id, { sectionKeys: ['effect'], dueAt: daysAfter(closesAt, 5) });
  const fileId = await giveUpload(world, 'tacgia1', { name: 'Bản sửa.pdf', mime: kinds.pdf });
  const { evidenceId: added } = await addEvidence(world.as('tacgia1', daysAfter(midWindow, 1)), { submissionId: id, fileId });
  for (const evidenceId of [pdf, added]) await expect(markMain(ctx, { submissionId: id, evidenceId })).rejects.toMatchObject({ reason: 'part_not_asked' });
  expect(await mainOf(world, id)).toBe(word);
  await expect(classifyEvidence(ctx, { submissionId: id, evidenceId: pdf, kind: 'FORM' })).rejects.toMatchObject({ reason: 'part_not_asked' });
  await classifyEvidence(ctx, { submissionId: id, evidenceId: added, kind: 'FORM' });
  await expect(orderEvidence(ctx, { submissionId: id, evidenceIds: [pdf, word, added] })).rejects.toMatchObject({ reason: 'part_not_asked' });
  await orderEvidence(ctx, { submissionId: id, evidenceIds: [added, word, pdf] });
  await db.screening.updateMany({ where: { id: screeningId }, data: { sectionKeys: ['evidence'] } });
  await orderEvidence(ctx, { submissionId: id, evidenceIds: [pdf, word, added] });
  await classifyEvidence(ctx, { submissionId: id, evidenceId: pdf, kind: 'FORM' });
  await markMain(ctx, { submissionId: id, evidenceId: added });
  expect(await mainOf(world, id)).toBe(added);
});

test('a request after the rule grew: the first document may be chosen, and chosen again', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const [word, pdf] = [await attach(world, id, 'docx'), await attach(world, id, 'pdf')];
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  await byWord(world);
  await db.submission.updateMany({ where: { id }, data: { status: 'RETURNED', supplementDueAt: daysAfter(closesAt, 5) } });
  await giveRequest(world, id, { sectionKeys: ['effect'], dueAt: daysAfter(closesAt, 5) });
  for (const evidenceId of [word, pdf]) await markMain(world.as('tacgia1'), { submissionId: id, evidenceId });
  expect(await mainOf(world, id)).toBe(pdf);
});

test('whoever starts is the sole author with all of the share, of the kind they had the last time', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('tacgia1');
  const begin = async () => {
    const id = await createDraft(ctx, { draftId: newId(), campaignId: world.campaignId, title: 'Danh bạ' });
    return (await getDossier(ctx, id))?.authors.map(({ fullName, share, staffKind }) => ({ fullName, share, staffKind }));
  };
  expect(await begin()).toEqual([{ fullName: 'Lê Thị Minh Thư', share: 10_000, staffKind: 'Công chức' }]);
  await db.staffKind.create({ data: { organizationId: world.organizationId, campaignId: world.campaignId, position: 1, name: 'Viên chức' } });
  expect((await begin())?.[0]?.staffKind).toBe('Công chức');
  await db.author.updateMany({ data: { staffKindId: null } });
  expect((await begin())?.[0]?.staffKind).toBeNull();
});

test('the word of the unit is for this main document, not for any other; a photo beside it changes nothing', async ({ db }) => {
  const world = await makeWorld(db);
  await byWord(world);
  await db.campaign.updateMany({ where: { id: world.campaignId }, data: { unitConfirmationRule: 'REQUIRED' } });
  const id = await makeSubmission(world);
  const [owner, head] = [world.as('tacgia1'), world.as('kinhte')];
  const held = async () => {
    const dossier = await getDossier(owner, id);
    const drafts = await unitDrafts(head, world.campaignId, world.units.kinhte);
    return [dossier && confirmationStanding(dossier).held !== null, drafts[0]?.state];
  };
  await attach(world, id, 'docx');
  await askUnitConfirmation(owner, { submissionId: id });
  const read = await getDossier(head, id);
  await giveUnitConfirmation(head, { submissionId: id, contentHash: read ? confirmationHash(read) : '', reason: '' });
  await attach(world, id, 'png');
  expect(await held()).toEqual([true, 'confirmed']);
  await markMain(owner, { submissionId: id, evidenceId: await attach(world, id, 'pdf') });
  expect(await held()).toEqual([false, 'stale']);
});
