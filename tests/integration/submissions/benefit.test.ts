import type { Prisma } from '@/generated/prisma/client';
import { newId } from '@/domain/id';
import { dropForgottenUploads } from '@/domain/files/drop-forgotten-uploads';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { answerReturn } from '@/domain/submissions/answer-return';
import type { BasisInput, FiguresInput } from '@/domain/submissions/benefit-schema';
import { compareVersions } from '@/domain/submissions/compare-versions';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { getBasisFile, getDossier } from '@/domain/submissions/queries';
import { removeEvidence } from '@/domain/submissions/remove-evidence';
import { screeningOf } from '@/domain/submissions/screening-queries';
import { updateBasis } from '@/domain/submissions/update-basis';
import { updateFigures } from '@/domain/submissions/update-figures';
import { getVersions } from '@/domain/submissions/version-queries';
import { dossierContent } from '@/domain/reviews/dossier-content';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission, makeWorld, opensAt, type PersonName, type World } from '../../harness/make';
import { giveRequest, giveUpload } from './give';

const asking = (world: World, data: Prisma.CampaignUpdateManyMutationInput) => world.db.campaign.updateMany({ where: { organizationId: world.organizationId, id: world.campaignId }, data });
const basis = (change: Partial<BasisInput> = {}): BasisInput => ({
  version: 0, paperKind: 'Kế hoạch', paperNumber: '15a/KH-UBND', paperOn: '2026-01-05', paperSigner: 'Nguyễn Hữu Phước', fileId: null, subjects: 'Người dân', method: 'Soát trước quầy', benefit: 'Bớt đi lại', ...change,
});
const line = (change: Partial<FiguresInput['figures'][number]> = {}) => ({ name: 'Thời gian trả kết quả', measure: 'ngày', before: '30', after: '18', period: 'quý I', evidenceId: null, ...change });
const file = (world: World, submissionId: string) => fileSubmission(world.as('tacgia1'), { submissionId, noSecrets: true });

test('the basis saves itself: a stale version gets the other one back, the same again is no conflict', async ({ db }) => {
  const world = await makeWorld(db);
  await asking(world, { basisRule: 'OPTIONAL' });
  const id = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  const fileId = await giveUpload(world);
  expect(await updateBasis(ctx, id, basis({ fileId }))).toMatchObject({ saved: true, version: 1 });
  expect(await updateBasis(ctx, id, basis({ fileId }))).toMatchObject({ saved: true, version: 1 });
  expect(await updateBasis(ctx, id, basis({ method: 'Khác' }))).toMatchObject({ saved: false, theirs: { version: 1, fileName: 'Ảnh quầy.jpg', basis: { method: 'Soát trước quầy', paperOn: '2026-01-05', fileId } } });
  expect(await updateBasis(ctx, id, basis({ version: 1, fileId: null, paperOn: null }))).toMatchObject({ saved: true, version: 2 });
  expect((await getDossier(ctx, id))?.basis).toEqual({ version: 2, paperKind: 'Kế hoạch', paperNumber: '15a/KH-UBND', paperOn: null, paperSigner: 'Nguyễn Hữu Phước', subjects: 'Người dân', method: 'Soát trước quầy', benefit: 'Bớt đi lại', file: null });
});

test('the scan is one’s own upload of a kind that can be read; a campaign that does not ask takes nothing', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  await expect(updateBasis(world.as('tacgia1'), id, basis())).rejects.toMatchObject({ reason: 'part_not_in_campaign' });
  await expect(updateFigures(world.as('tacgia1'), id, { version: 0, targetIndices: [], figures: [] })).rejects.toMatchObject({ reason: 'part_not_in_campaign' });
  await asking(world, { basisRule: 'OPTIONAL' });
  await expect(updateBasis(world.as('tacgia1'), id, basis({ fileId: await giveUpload(world, 'tacgia2') }))).rejects.toMatchObject({ reason: 'file_not_yours' });
  const sheet = await giveUpload(world);
  await db.file.updateMany({ where: { id: sheet }, data: { mime: 'application/vnd.ms-excel' } });
  await expect(updateBasis(world.as('tacgia1'), id, basis({ fileId: sheet }))).rejects.toMatchObject({ reason: 'basis_file_kind', fields: { fileId: expect.any(Array) } });
  const scan = await giveUpload(world);
  await updateBasis(world.as('tacgia1'), id, basis({ fileId: scan }));
  // Attached here, so nowhere else.
  await expect(addEvidence(world.as('tacgia1'), { submissionId: id, fileId: scan })).rejects.toMatchObject({ reason: 'file_attached' });
  await expect(updateBasis(world.as('tacgia3'), id, basis())).rejects.toMatchObject({ reason: 'not_found' });
});

test('a filed scan that was exchanged stays and opens for those who read versions; one that stood here before may come back', async ({ db }) => {
  const world = await makeWorld(db);
  await asking(world, { basisRule: 'OPTIONAL' });
  const id = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  const [first, second, never] = [await giveUpload(world), await giveUpload(world), await giveUpload(world)];
  await updateBasis(ctx, id, basis({ fileId: first }));
  await file(world, id);
  await db.submission.updateMany({ where: { id }, data: { status: 'RETURNED', supplementDueAt: daysAfter(closesAt, 5) } });
  await updateBasis(ctx, id, basis({ version: 1, fileId: never }));
  await updateBasis(ctx, id, basis({ version: 2, fileId: second }));
  await db.file.updateMany({ data: { createdAt: opensAt } });
  expect(await dropForgottenUploads(db, daysAfter(closesAt, 5))).toEqual([]);
  const opens = async (person: PersonName, fileId: string) => (await getBasisFile(world.as(person), id, fileId)) !== null;
  expect([await opens('tacgia1', first), await opens('tacgia1', second), await opens('vanhoaxahoi', first)]).toEqual([true, true, true]);
  // What was not filed is the writers' own, and of that only what stands there.
  expect([await opens('vanhoaxahoi', second), await opens('tacgia1', never), await opens('tacgia3', first)]).toEqual([false, false, false]);
  await answerReturn(ctx, { submissionId: id, noSecrets: true });
  await db.submission.updateMany({ where: { id }, data: { status: 'ELIGIBLE' } });
  // The council reads what was filed last.
  expect([await opens('vanhoaxahoi', first), await opens('hoidong1', first), await opens('hoidong1', second)]).toEqual([true, false, true]);
  await db.submission.updateMany({ where: { id }, data: { status: 'RETURNED', supplementDueAt: daysAfter(closesAt, 5) } });
  expect(await updateBasis(ctx, id, basis({ version: 3, fileId: first }))).toMatchObject({ saved: true, version: 4 });
});

test('an infected scan is a gap of the basis, and no word of it is frozen', async ({ db }) => {
  const world = await makeWorld(db);
  await asking(world, { basisRule: 'OPTIONAL' });
  const id = await makeSubmission(world);
  const [bad, good] = [await giveUpload(world), await giveUpload(world)];
  await updateBasis(world.as('tacgia1'), id, basis({ fileId: bad }));
  await db.file.updateMany({ where: { id: bad }, data: { scan: 'INFECTED' } });
  await db.file.updateMany({ where: { id: good }, data: { scan: 'CLEAN' } });
  await expect(file(world, id)).rejects.toMatchObject({ reason: 'incomplete', fields: { basis: [expect.stringContaining('Gỡ tệp nhiễm mã độc')] } });
  await updateBasis(world.as('tacgia1'), id, basis({ version: 1, fileId: good }));
  await expect(updateBasis(world.as('tacgia1'), id, basis({ version: 2, fileId: bad }))).rejects.toMatchObject({ reason: 'file_infected' });
  await file(world, id);
  const { content } = await db.submissionVersion.findFirstOrThrow();
  expect(content).toMatchObject({ basis: { file: { id: good } } });
  expect(JSON.stringify(content)).not.toContain('scan');
});

test('required: filing names what is missing, only when the solution is applied; optional never blocks', async ({ db }) => {
  const world = await makeWorld(db);
  await asking(world, { basisRule: 'REQUIRED' });
  const applied = await makeSubmission(world);
  await expect(file(world, applied)).rejects.toMatchObject({ reason: 'incomplete', fields: { basis: expect.arrayContaining(['Mục 9: Ghi người ký văn bản cho phép áp dụng.']) } });
  await updateBasis(world.as('tacgia1'), applied, basis({ fileId: await giveUpload(world) }));
  expect(await file(world, applied)).toBe('BB-2026-0001');
  const idea = await makeSubmission(world);
  await db.submission.updateMany({ where: { id: idea }, data: { maturity: 'IDEA', appliedOn: null } });
  expect(await file(world, idea)).toBe('BB-2026-0002');
  await asking(world, { basisRule: 'OPTIONAL' });
  expect(await file(world, await makeSubmission(world))).toBe('BB-2026-0003');
});

test('indices are the campaign’s, proof is the dossier’s own, blank lines are let go, stale ones give both', async ({ db }) => {
  const world = await makeWorld(db);
  await asking(world, { targetIndices: ['PAR INDEX', 'SIPAS', 'PCI'], asksFigures: true });
  const id = await makeSubmission(world);
  const other = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  const { evidenceId } = await addEvidence(ctx, { submissionId: id, fileId: await giveUpload(world) });
  const figures = [line({ evidenceId }), line({ name: '', measure: '', before: '', after: '', period: '' }), line({ name: 'Chi phí', before: '2530000', after: '' })];
  expect(await updateFigures(ctx, id, { version: 0, targetIndices: ['PCI', 'ICT', 'SIPAS'], figures })).toMatchObject({ saved: true, version: 1 });
  expect(await getDossier(ctx, id)).toMatchObject({
    targetIndices: ['SIPAS', 'PCI'], figuresVersion: 1, figures: [{ name: 'Thời gian trả kết quả', evidence: { id: evidenceId, name: 'Ảnh quầy.jpg' } }, { name: 'Chi phí', before: '2530000', evidence: null }],
  });
  expect(await updateFigures(ctx, id, { version: 0, targetIndices: [], figures: [] })).toMatchObject({ saved: false, theirs: { version: 1, targetIndices: ['SIPAS', 'PCI'], figures: [{ before: '30' }, { before: '2530000' }] } });
  await expect(updateFigures(ctx, other, { version: 0, targetIndices: [], figures: [line({ evidenceId })] })).rejects.toMatchObject({ reason: 'invalid_input', fields: { figures: expect.any(Array) } });
  await expect(updateFigures(ctx, id, { version: 1, targetIndices: [], figures: [line({ evidenceId: newId() })] })).rejects.toMatchObject({ reason: 'invalid_input' });
  // A file taken out proves nothing any more.
  await removeEvidence(ctx, { submissionId: id, evidenceId });
  expect((await getDossier(ctx, id))?.figures[0]).toMatchObject({ name: 'Thời gian trả kết quả', evidence: null });
  expect(await updateFigures(ctx, id, { version: 1, targetIndices: [], figures: [line({ evidenceId })] })).toMatchObject({ saved: true, version: 2 });
  expect(await db.figure.findMany({ select: { evidenceId: true } })).toEqual([{ evidenceId: null }]);
});

test('where figures are not asked only the indices are kept', async ({ db }) => {
  const world = await makeWorld(db);
  await asking(world, { targetIndices: ['PCI'], asksFigures: false });
  const id = await makeSubmission(world);
  expect(await updateFigures(world.as('tacgia1'), id, { version: 0, targetIndices: ['PCI'], figures: [line()] })).toMatchObject({ saved: true, version: 1 });
  expect(await getDossier(world.as('tacgia1'), id)).toMatchObject({ targetIndices: ['PCI'], figures: [] });
});

test('PostgreSQL keeps decimals only', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  for (const before of ['27,5', '1e5', '01', '1.50']) {
    await expect(db.figure.create({ data: { organizationId: world.organizationId, submissionId, position: 0, name: 'x', before } })).rejects.toThrow('Figure_before_is_decimal');
  }
});

test('frozen with the version, compared, read by the council; while a supplement is written the others read what was filed', async ({ db }) => {
  const world = await makeWorld(db);
  await asking(world, { basisRule: 'OPTIONAL', targetIndices: ['SIPAS'], asksFigures: true });
  const id = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  await updateBasis(ctx, id, basis());
  await updateFigures(ctx, id, { version: 0, targetIndices: ['SIPAS'], figures: [line()] });
  await file(world, id);
  expect((await db.submissionVersion.findFirstOrThrow()).content).toMatchObject({ targetIndices: ['SIPAS'], figures: [{ before: '30', after: '18' }], basis: { paperNumber: '15a/KH-UBND' } });
  const office = await getDossier(world.as('vanhoaxahoi'), id);
  expect(office && screeningOf(world.as('vanhoaxahoi'), office)?.parts.map(({ key }) => key)).toEqual(expect.arrayContaining(['figures', 'basis']));

  const dueAt = daysAfter(closesAt, 5);
  await db.submission.updateMany({ where: { id }, data: { status: 'RETURNED', supplementDueAt: dueAt } });
  await giveRequest(world, id, { sectionKeys: ['figures'], dueAt });
  await expect(updateBasis(ctx, id, basis({ version: 1, method: 'Khác' }))).rejects.toMatchObject({ reason: 'part_not_asked' });
  await updateFigures(ctx, id, { version: 1, targetIndices: ['SIPAS'], figures: [line({ after: '12' })] });
  expect((await getDossier(world.as('vanhoaxahoi'), id))?.figures).toMatchObject([{ after: '18' }]);
  const versions = await getVersions(ctx, id);
  const [first] = versions?.filed ?? [];
  if (!first || !versions?.writing) throw new Error('nothing to compare');
  expect(compareVersions(first.content, versions.writing)).toMatchObject({ texts: [{ key: 'figures' }], unchanged: expect.arrayContaining(['Căn cứ áp dụng']) });
  await db.submission.updateMany({ where: { id }, data: { status: 'ELIGIBLE', supplementDueAt: null } });
  expect(await dossierContent(world.as('hoidong1'), id)).toMatchObject({ targetIndices: ['SIPAS'], figures: [{ after: '12' }], basis: { method: 'Soát trước quầy', file: null }, campaign: { basisRule: 'OPTIONAL' } });
});
