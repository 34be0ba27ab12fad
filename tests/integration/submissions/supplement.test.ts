import { addCalendarDay } from '@/domain/people/add-calendar-day';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { answerReturn } from '@/domain/submissions/answer-return';
import { openRequest } from '@/domain/submissions/dossier';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { extendSupplement } from '@/domain/submissions/extend-supplement';
import { getDossier } from '@/domain/submissions/queries';
import { remindSupplements } from '@/domain/submissions/remind-supplements';
import { removeEvidence } from '@/domain/submissions/remove-evidence';
import { captionEvidence } from '@/domain/submissions/caption-evidence';
import { returnSubmission } from '@/domain/submissions/return-submission';
import { saveSection } from '@/domain/submissions/save-section';
import { screeningOf } from '@/domain/submissions/screening-queries';
import { authorToken } from '@/domain/submissions/author-token';
import { updateAuthors } from '@/domain/submissions/update-authors';
import { updateBasis } from '@/domain/submissions/update-basis';
import { updateHead } from '@/domain/submissions/update-head';
import type { LocalDay } from '@/domain/time/calendar';
import { officeView } from '@/app/(portal)/submissions/[submissionId]/office-view';
import { asksByTarget, requestView } from '@/app/(portal)/submissions/[submissionId]/request-view';
import { expect, test } from '../../harness/database';
import { daysAfter, makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';
import { giveUpload } from './give';

const reason = 'Mục Hiệu quả: nêu số liệu trước và sau khi áp dụng.';
const onPaper = { paperNumber: '', paperOn: null, paperSigner: '' };
/** midWindow is Friday, 10/4/2026. */
const returned = async (world: World, change: { sectionKeys?: string[]; asks?: Record<string, string>; dueDays?: number | null; dueOn?: LocalDay | null } = {}, making = {}) => {
  const id = await makeSubmission(world, { status: 'FILED', ...making });
  await returnSubmission(world.as('vanhoaxahoi'), { submissionId: id, reason, sectionKeys: ['effect', 'authors'], dueDays: 3, dueOn: null, ...change, ...onPaper });
  return id;
};
const dueOf = async (world: World, id: string) => (await world.db.submission.findFirstOrThrow({ where: { id } })).supplementDueAt;

test('so many working days: counted by the organization’s calendar, kept as the last day', async ({ db }) => {
  const world = await makeWorld(db);
  await addCalendarDay(world.as('admin'), { day: '2026-04-14', kind: 'OFF', name: 'Nghỉ', provisional: false });
  const id = await returned(world);
  expect(await dueOf(world, id)).toEqual(new Date('2026-04-17T00:00:00+07:00'));
  expect((await db.event.findFirstOrThrow({ where: { kind: 'submission.returned' } })).data).toMatchObject({ dueOn: '2026-04-16' });
  await expect(returned(world, { dueDays: null }, { number: 2 })).rejects.toMatchObject({ reason: 'invalid_input', fields: { dueOn: [expect.any(String)] } });
});

test('what is asked of a part in words of its own stands at that part, in the message and in the request', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await returned(world, { asks: { effect: 'Ghi nguồn số liệu.', problem: 'Không mở mục này.' } });
  const dossier = await getDossier(world.as('tacgia1'), id);
  if (!dossier) throw new Error('no dossier');
  const request = openRequest(dossier);
  expect(asksByTarget(request)).toEqual({ 'section-effect': 'Ghi nguồn số liệu.' });
  expect(request && requestView(request, dossier, midWindow).asked).toMatchObject([{ title: 'Tác giả và tỷ lệ đóng góp', text: '' }, { title: 'Hiệu quả', text: 'Ghi nguồn số liệu.' }]);
  expect((await db.message.findFirstOrThrow({ where: { kind: 'submission.returned' } })).body).toContain('- Hiệu quả: Ghi nguồn số liệu.');
});

test('only the opened parts: head and other sections stay shut, authors are open, filed proof stays as it was filed', async ({ db }) => {
  const world = await makeWorld(db);
  const author = world.as('tacgia1');
  const id = await makeSubmission(world);
  const { evidenceId: filedFile } = await addEvidence(author, { submissionId: id, fileId: await giveUpload(world) });
  await fileSubmission(author, { submissionId: id, noSecrets: true });
  await returnSubmission(world.as('vanhoaxahoi'), { submissionId: id, reason, sectionKeys: ['effect', 'authors'], dueDays: 3, dueOn: null, ...onPaper });
  const later = world.as('tacgia1', daysAfter(midWindow, 1));
  const dossier = await getDossier(later, id);
  if (!dossier) throw new Error('no dossier');
  const head = { version: dossier.version, title: 'Tên khác', fieldId: dossier.fieldId, topicId: dossier.topicId, topicOther: '', maturity: dossier.maturity, appliedOn: null, confidential: '' };
  await expect(updateHead(later, id, head)).rejects.toMatchObject({ reason: 'part_not_asked' });
  await expect(saveSection(later, id, 'problem', { text: 'Sửa ngoài đề nghị.', version: 1 })).rejects.toMatchObject({ reason: 'part_not_asked' });
  await saveSection(later, id, 'effect', { text: 'Trước: 12 phút, sau: 3 phút.', version: 1 });
  await updateAuthors(later, id, { token: authorToken(dossier.authors), authors: [{ accountId: world.accounts.tacgia1, fullName: '', unitName: '', jobTitle: 'Chuyên viên chính', staffKindId: world.staffKindId, share: 10_000 }] });
  await expect(removeEvidence(later, { submissionId: id, evidenceId: filedFile })).rejects.toMatchObject({ reason: 'part_not_asked' });
  await expect(captionEvidence(later, { submissionId: id, evidenceId: filedFile, caption: 'Khác' })).rejects.toMatchObject({ reason: 'part_not_asked' });
  const { evidenceId: added } = await addEvidence(later, { submissionId: id, fileId: await giveUpload(world) });
  await removeEvidence(later, { submissionId: id, evidenceId: added });
});

test('an answer is never kept back by a part that the request left shut: rules that grew since, an entry from paper without its basis', async ({ db }) => {
  const world = await makeWorld(db);
  const office = world.as('vanhoaxahoi');
  const later = world.as('tacgia1', daysAfter(midWindow, 1));
  const id = await makeSubmission(world);
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  await returnSubmission(office, { submissionId: id, reason, sectionKeys: ['effect'], dueDays: 3, dueOn: null, ...onPaper });
  await db.campaign.updateMany({ data: { basisRule: 'REQUIRED' } });
  await db.section.create({ data: { organizationId: world.organizationId, campaignId: world.campaignId, key: 'cost', title: 'Kinh phí', position: 9, required: true } });
  await answerReturn(later, { submissionId: id, noSecrets: true });
  // The office sees what is missing, and may ask for it: then it must come.
  const seen = async () => getDossier(office, id).then((dossier) => dossier && screeningOf(office, dossier));
  expect((await seen())?.gaps.join()).toContain('Kinh phí');
  await returnSubmission(world.as('vanhoaxahoi', later.now), { submissionId: id, reason, sectionKeys: ['cost'], dueDays: 3, dueOn: null, ...onPaper });
  await expect(answerReturn(later, { submissionId: id, noSecrets: true })).rejects.toMatchObject({ reason: 'incomplete', fields: { 'section-cost': [expect.any(String)] } });
});

test('the head opens the basis: a dossier that turns out to be applied can say on what', async ({ db }) => {
  const world = await makeWorld(db);
  const office = world.as('vanhoaxahoi');
  const author = world.as('tacgia1');
  await db.campaign.updateMany({ data: { basisRule: 'REQUIRED' } });
  const id = await makeSubmission(world);
  await db.submission.updateMany({ where: { id }, data: { maturity: 'RUNNING', appliedOn: null } });
  await fileSubmission(author, { submissionId: id, noSecrets: true });
  const filed = await getDossier(office, id);
  expect(filed && screeningOf(office, filed)?.parts.find(({ key }) => key === 'basis')?.title).toContain('Thông tin chung');
  await returnSubmission(office, { submissionId: id, reason, sectionKeys: ['head'], dueDays: 3, dueOn: null, ...onPaper });
  const { version = 0, fieldId = null, topicId = null, title = '' } = (await getDossier(author, id)) ?? {};
  await updateHead(author, id, { version, title, fieldId, topicId, topicOther: '', maturity: 'APPLIED', appliedOn: '2026-02-02', confidential: '' });
  await expect(answerReturn(author, { submissionId: id, noSecrets: true })).rejects.toMatchObject({ reason: 'incomplete', fields: { basis: expect.any(Array) } });
  await updateBasis(author, id, { version: 0, paperKind: 'Kế hoạch', paperNumber: '15a', paperOn: '2026-01-05', paperSigner: 'Nguyễn Hữu Phước', fileId: await giveUpload(world), subjects: 'Người dân', method: 'Soát', benefit: 'Bớt đi lại' });
  await answerReturn(author, { submissionId: id, noSecrets: true });
});

test('an earlier request keeps its words when the campaign offers the part no more', async ({ db }) => {
  const world = await makeWorld(db);
  const office = world.as('vanhoaxahoi');
  await db.campaign.updateMany({ data: { basisRule: 'OPTIONAL', asksFigures: true } });
  const id = await returned(world, { sectionKeys: ['figures', 'basis', 'effect'], asks: { basis: 'Ghi số văn bản.' } });
  await db.campaign.updateMany({ data: { basisRule: 'NONE', asksFigures: false } });
  const dossier = await getDossier(office, id);
  const screening = dossier && screeningOf(office, dossier);
  expect(screening && officeView(office, screening).conclusions[0]?.lines.slice(1)).toEqual(['Mục: Chỉ số, số liệu trước – sau; Căn cứ áp dụng; Hiệu quả.', 'Căn cứ áp dụng: Ghi số văn bản.']);
});

test('more time for an open request: a row of its own, also after its last day; never less', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await returned(world);
  const office = world.as('vanhoaxahoi', daysAfter(midWindow, 10));
  await extendSupplement(office, { submissionId: id, reason: 'Tác giả đi công tác dài ngày.', dueDays: 2, dueOn: null });
  expect(await dueOf(world, id)).toEqual(new Date('2026-04-23T00:00:00+07:00'));
  expect(await db.screening.findFirst({ where: { kind: 'EXTEND' } })).toMatchObject({ reason: 'Tác giả đi công tác dài ngày.', dueAt: new Date('2026-04-23T00:00:00+07:00'), sectionKeys: [] });
  expect(await db.message.count({ where: { kind: 'submission.supplement_extended', accountId: world.accounts.tacgia1 } })).toBe(1);
  // The author writes on in the new time, in the parts of the same request.
  await saveSection(world.as('tacgia1', daysAfter(midWindow, 12)), id, 'effect', { text: 'Trước: 12 phút, sau: 3 phút.', version: 1 });
  await expect(extendSupplement(office, { submissionId: id, reason, dueDays: null, dueOn: '2026-04-22' })).rejects.toMatchObject({ reason: 'supplement_not_later', fields: { dueOn: [expect.any(String)] } });
  await expect(extendSupplement(world.as('kinhte'), { submissionId: id, reason, dueDays: 9, dueOn: null })).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(extendSupplement(world.as('tacgia2'), { submissionId: id, reason, dueDays: 9, dueOn: null })).rejects.toMatchObject({ reason: 'not_found' });
  const filed = await makeSubmission(world, { status: 'FILED', number: 2 });
  await expect(extendSupplement(office, { submissionId: filed, reason, dueDays: 9, dueOn: null })).rejects.toMatchObject({ reason: 'wrong_status' });
  await db.campaign.updateMany({ data: { status: 'SCORED', scoredAt: midWindow } });
  await expect(extendSupplement(office, { submissionId: id, reason, dueDays: 9, dueOn: null })).rejects.toMatchObject({ reason: 'scoring_over' });
});

test('reminded once, in the morning of the second working day before the last one', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  // Last day Tuesday 21/4: Friday 17/4 is two working days before.
  const id = await returned(world, { dueDays: 7 }, { authors: [{ person: 'tacgia1', share: 5_000 }, { person: 'tacgia2', share: 5_000 }] });
  await returned(other, { dueDays: 1 });
  const at = (text: string) => new Date(`${text}+07:00`);
  expect(await remindSupplements(db, at('2026-04-17T07:29:59'))).toBe(0);
  await remindSupplements(db, at('2026-04-17T07:30:00'));
  await remindSupplements(db, at('2026-04-18T07:30:00'));
  const reminders = () => db.message.findMany({ where: { kind: 'submission.supplement_due' }, select: { accountId: true, organizationId: true } });
  expect((await reminders()).map(({ accountId }) => accountId).sort()).toEqual([world.accounts.tacgia1, world.accounts.tacgia2].sort());
  // A new last day is a new reminder; past it nobody is reminded.
  await extendSupplement(world.as('vanhoaxahoi', at('2026-04-20T09:00:00')), { submissionId: id, reason, dueDays: 4, dueOn: null });
  await remindSupplements(db, at('2026-04-22T07:30:00'));
  expect(await reminders()).toHaveLength(4);
  expect(await remindSupplements(db, at('2026-05-20T07:30:00'))).toBe(0);
});
