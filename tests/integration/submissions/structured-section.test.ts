import { addEvidence } from '@/domain/submissions/add-evidence';
import { maxPictures } from '@/domain/submissions/evidence-limit';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { getDossier } from '@/domain/submissions/queries';
import { saveSection } from '@/domain/submissions/save-section';
import { sectionInput } from '@/domain/submissions/schema';
import type { Snapshot } from '@/domain/submissions/snapshot';
import { hashOf } from '@/domain/submissions/snapshot';
import type { Block, RichText } from '@/domain/text/rich-text';
import { newId } from '@/domain/id';
import { expect, test } from '../../harness/database';
import { daysAfter, makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';
import { giveRequest, giveUpload } from './give';

const doc = (...content: Block[]): RichText => ({ type: 'doc', content });
const list: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Gọi số' }] }] }] };
const picture = (evidenceId: string, caption = ''): Block => ({ type: 'picture', attrs: { evidenceId, caption } });
const input = (content: RichText, version: number) => sectionInput.parse({ content, version });

const addPicture = async (world: World, submissionId: string, sectionKey = 'effect') =>
  (await addEvidence(world.as('tacgia1'), { submissionId, fileId: await giveUpload(world), sectionKey })).evidenceId;
const standing = (world: World, id: string) => world.db.evidence.findFirstOrThrow({ where: { id }, select: { sectionKey: true, removedAt: true } });

test('structure is kept beside its own plain text; simple again, only the text stays', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  await saveSection(world.as('tacgia1'), id, 'effect', input(doc(list), 1));
  expect(await db.submissionSection.findFirst({ where: { key: 'effect' }, select: { text: true, content: true } })).toEqual({ text: '- Gọi số', content: doc(list) });
  await saveSection(world.as('tacgia1'), id, 'effect', input(doc({ type: 'paragraph', content: [{ type: 'text', text: '- Gọi số' }] }), 2));
  expect(await db.submissionSection.findFirst({ where: { key: 'effect' }, select: { text: true, content: true, version: true } })).toEqual({ text: '- Gọi số', content: null, version: 3 });
});

test('the same structure again is simply saved; another one on an old version is shown with both', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  await saveSection(world.as('tacgia1'), id, 'effect', input(doc(list), 1));
  expect(await saveSection(world.as('tacgia1'), id, 'effect', input(doc(list), 1))).toMatchObject({ saved: true, version: 2 });
  const stale = await saveSection(world.as('tacgia1'), id, 'effect', { text: 'Chữ', version: 1 });
  expect(stale).toMatchObject({ saved: false, theirs: { written: doc(list), version: 2 } });
});

test('a picture leaves with its place in the text, and comes back when that is undone', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const evidenceId = await addPicture(world, id);
  await saveSection(world.as('tacgia1'), id, 'effect', input(doc(list, picture(evidenceId, 'Quầy số 3')), 1));
  expect(await standing(world, evidenceId)).toEqual({ sectionKey: 'effect', removedAt: null });
  await saveSection(world.as('tacgia1'), id, 'effect', input(doc(list), 2));
  expect((await standing(world, evidenceId)).removedAt).not.toBeNull();
  await saveSection(world.as('tacgia1'), id, 'solution', input(doc(picture(evidenceId)), 1));
  expect(await standing(world, evidenceId)).toEqual({ sectionKey: 'solution', removedAt: null });
});

test('a picture of another dossier is not shown here: its caption stays', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const other = await makeSubmission(world, { owner: 'tacgia2' });
  const foreign = (await addEvidence(world.as('tacgia2'), { submissionId: other, fileId: await giveUpload(world, 'tacgia2'), sectionKey: 'effect' })).evidenceId;
  await saveSection(world.as('tacgia1'), id, 'effect', input(doc(list, picture(foreign, 'Quầy'), picture(newId())), 1));
  expect((await db.submissionSection.findFirstOrThrow({ where: { submissionId: id, key: 'effect' } })).text).toBe('- Gọi số\n[Hình: Quầy]\n[Hình]');
  expect(await standing(world, foreign)).toEqual({ sectionKey: 'effect', removedAt: null });
});

test('only pictures stand in a text, and not without end', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  await expect(addEvidence(ctx, { submissionId, fileId: await giveUpload(world, 'tacgia1', { mime: 'application/pdf' }), sectionKey: 'effect' })).rejects.toMatchObject({ reason: 'picture_expected' });
  for (let i = 0; i < maxPictures; i += 1) await addPicture(world, submissionId);
  await expect(addPicture(world, submissionId)).rejects.toMatchObject({ reason: 'too_many_pictures' });
  // Attachments are counted apart.
  expect(await addEvidence(ctx, { submissionId, fileId: await giveUpload(world) })).toHaveProperty('evidenceId');
});

test('a picture that stands in two sections stays while one of them shows it', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const evidenceId = await addPicture(world, id);
  await saveSection(world.as('tacgia1'), id, 'effect', input(doc(picture(evidenceId)), 1));
  await saveSection(world.as('tacgia1'), id, 'solution', input(doc(picture(evidenceId)), 1));
  expect(await standing(world, evidenceId)).toEqual({ sectionKey: 'effect', removedAt: null });
  await saveSection(world.as('tacgia1'), id, 'solution', { text: 'Không còn hình.', version: 2 });
  expect(await standing(world, evidenceId)).toEqual({ sectionKey: 'effect', removedAt: null });
});

test('a request that names one section leaves the pictures of the others', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const evidenceId = await addPicture(world, id, 'problem');
  await saveSection(world.as('tacgia1'), id, 'problem', input(doc(list, picture(evidenceId)), 1));
  await db.submission.update({ where: { organizationId_id: { organizationId: world.organizationId, id } }, data: { status: 'RETURNED', code: 'BB-2026-0001', codeNumber: 1, filedAt: midWindow, noSecretsAt: midWindow, supplementDueAt: daysAfter(midWindow, 5) } });
  await giveRequest(world, id, { sectionKeys: ['effect'], dueAt: daysAfter(midWindow, 5) });
  await saveSection(world.as('tacgia1'), id, 'effect', input(doc(list, picture(evidenceId)), 1));
  await saveSection(world.as('tacgia1'), id, 'effect', { text: 'Không hình.', version: 2 });
  expect(await standing(world, evidenceId)).toEqual({ sectionKey: 'problem', removedAt: null });
});

test('what comes back by undoing counts like what is added; a made-up section is none; an unused picture is not filed', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  await db.campaign.updateMany({ where: { id: world.campaignId }, data: { maxTotalMb: 1 } });
  const give = async () => (await addEvidence(world.as('tacgia1'), { submissionId, fileId: await giveUpload(world, 'tacgia1', { size: 700_000 }), sectionKey: 'effect' })).evidenceId;
  const one = await give();
  await saveSection(world.as('tacgia1'), submissionId, 'effect', input(doc(picture(one)), 1));
  await saveSection(world.as('tacgia1'), submissionId, 'effect', input(doc(list), 2));
  const two = await give();
  await expect(saveSection(world.as('tacgia1'), submissionId, 'effect', input(doc(picture(one), picture(two)), 3))).rejects.toMatchObject({ reason: 'evidence_total' });
  await expect(addEvidence(world.as('tacgia1'), { submissionId, fileId: await giveUpload(world), sectionKey: 'evidence' })).rejects.toMatchObject({ reason: 'not_found' });
  await fileSubmission(world.as('tacgia1'), { submissionId, noSecrets: true });
  expect(((await db.submissionVersion.findFirstOrThrow()).content as unknown as Snapshot).evidence).toEqual([]);
});

test('a filing freezes the structure with its pictures, and its hash holds', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const evidenceId = await addPicture(world, submissionId);
  await saveSection(world.as('tacgia1'), submissionId, 'effect', input(doc(list, picture(evidenceId)), 1));
  await fileSubmission(world.as('tacgia1'), { submissionId, noSecrets: true });
  const { content, contentHash } = await db.submissionVersion.findFirstOrThrow();
  const frozen = content as unknown as Snapshot;
  expect(frozen.sections.find(({ key }) => key === 'effect')).toMatchObject({ text: '- Gọi số\n[Hình]', content: doc(list, picture(evidenceId)) });
  expect(frozen.sections.find(({ key }) => key === 'problem')).not.toHaveProperty('content');
  expect(frozen.evidence).toMatchObject([{ id: evidenceId, sectionKey: 'effect' }]);
  expect(hashOf(frozen)).toBe(contentHash);
  expect((await getDossier(world.as('vanhoaxahoi'), submissionId))?.sections.find(({ key }) => key === 'effect')?.content).toEqual(doc(list, picture(evidenceId)));
});
