import { publishEntry } from '@/domain/library/publish-entry';
import { answerReturn } from '@/domain/submissions/answer-return';
import { declareSimilarity } from '@/domain/submissions/declare-similarity';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { fillSimilarTexts } from '@/domain/submissions/fill-similar-texts';
import { findSimilarity } from '@/domain/submissions/find-similarity';
import { getDossier } from '@/domain/submissions/queries';
import { returnSubmission } from '@/domain/submissions/return-submission';
import { saveSection } from '@/domain/submissions/save-section';
import { similarInitiatives } from '@/domain/submissions/similar-initiatives';
import { similarityNotes } from '@/domain/submissions/similarity-notes';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import type { LocalDay } from '@/domain/time/calendar';
import { expect, test } from '../../harness/database';
import { makeSubmission, makeWorld, midWindow, type PersonName, type World } from '../../harness/make';
import { tally } from './give';

const idea = `Người cao tuổi đến làm thủ tục thường không đọc được phiếu hẹn vì chữ nhỏ, phải nhờ con cháu đọc giúp hoặc gọi điện hỏi lại nhiều lần.
Chúng tôi thiết kế phiếu hẹn khổ A5, chữ cỡ 20, ghi rõ ngày giờ trả kết quả, số điện thoại của công chức và sơ đồ chỗ ngồi chờ.`;

async function write(world: World, submissionId: string, person: PersonName, text: string): Promise<void> {
  const known = await world.db.submissionSection.findFirst({ where: { submissionId, key: 'solution' }, select: { version: true } });
  await saveSection(world.as(person), submissionId, 'solution', { text, version: known?.version ?? 0 });
}

async function makeFiled(world: World, owner: PersonName, title: string): Promise<string> {
  const id = await makeSubmission(world, { owner, title });
  await write(world, id, owner, idea);
  await fileSubmission(world.as(owner), { submissionId: id, noSecrets: true });
  return id;
}

test('the office is shown a dossier like this one; its author nothing, whether it is there or not, and the council nothing', async ({ db }) => {
  const world = await makeWorld(db);
  const first = await makeFiled(world, 'tacgia2', 'Phiếu hẹn in chữ lớn');
  const second = await makeFiled(world, 'tacgia1', 'Phiếu hẹn chữ to');
  const office = await similarInitiatives(world.as('vanhoaxahoi'), second);
  expect(office).toMatchObject({ othersUntold: false, list: [{ kind: 'dossier', key: first, code: 'BB-2026-0001', unitName: 'Trạm Y tế', year: 2026 }] });
  const author = await similarInitiatives(world.as('tacgia1'), second);
  expect(author).toMatchObject({ othersUntold: true, list: [] });
  // Probing with the very title of the other one: the answer is the same as when there is none.
  const probed = await similarInitiatives(world.as('tacgia1'), second, 'Phiếu hẹn in chữ lớn');
  await db.similarText.deleteMany({ where: { submissionId: first } });
  expect(await similarInitiatives(world.as('tacgia1'), second, 'Phiếu hẹn in chữ lớn')).toEqual(probed);
  expect(probed).toMatchObject({ othersUntold: true, list: [] });
  await db.submission.updateMany({ where: { id: { in: [first, second] } }, data: { status: 'ELIGIBLE' } });
  expect(await getDossier(world.as('hoidong1'), second)).not.toBeNull();
  expect(await similarInitiatives(world.as('hoidong1'), second)).toBeNull();
  expect(await similarInitiatives(world.as('thuky'), second)).toBeNull();
  expect(await similarInitiatives(world.as('tacgia3'), second)).toBeNull();
  const elsewhere = await makeWorld(db, { name: 'Hàm Thuận', prefix: 'HT' });
  expect(await similarInitiatives(elsewhere.as('vanhoaxahoi'), second)).toBeNull();
});

test('a seat in the council opens no colleague’s dossier to an author who sits there', async ({ db }) => {
  const world = await makeWorld(db);
  await makeFiled(world, 'tacgia2', 'Phiếu hẹn in chữ lớn');
  const own = await makeFiled(world, 'hoidong2', 'Phiếu hẹn chữ to');
  await db.submission.updateMany({ data: { status: 'ELIGIBLE' } });
  expect(await similarInitiatives(world.as('hoidong2'), own)).toMatchObject({ list: [], othersUntold: true });
});

test('an author is shown their own other dossier and the library in full, and asks with a title still being typed', async ({ db }) => {
  const world = await makeWorld(db);
  const own = await makeFiled(world, 'tacgia1', 'Phiếu hẹn in chữ lớn');
  const draft = await makeSubmission(world, { title: 'Việc mới' });
  await write(world, draft, 'tacgia1', idea);
  await publishEntry(world.as('vanhoaxahoi'), {
    submissionId: null, code: 'BB-2024-0001', title: 'Đặt lịch hẹn qua mã QR', fieldName: '', unitName: 'Phòng Kinh tế', authors: '', year: 2024, outcome: 'SELECTED',
    decisionNumber: '1', decisionOn: midWindow, sections: [], summaryOf: null,
  });
  expect((await similarInitiatives(world.as('tacgia1'), draft))?.list).toMatchObject([{ kind: 'dossier', key: own }]);
  const typed = await similarInitiatives(world.as('tacgia1'), draft, 'Dat lich hen bang ma QR');
  expect(typed?.list.map(({ title }) => title)).toContain('Đặt lịch hẹn qua mã QR');
});

test('filing, filing again and withdrawing are kept in step; drafts are never compared with', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { owner: 'tacgia1', title: 'Phiếu hẹn in chữ lớn' });
  expect(await db.similarText.count()).toBe(0);
  await write(world, id, 'tacgia1', idea);
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  const before = await db.similarText.findFirstOrThrow();
  expect(before).toMatchObject({ submissionId: id, campaignId: world.campaignId, entryId: null, title: 'Phiếu hẹn in chữ lớn' });
  expect(before.text).toContain('chữ cỡ 20');
  await returnSubmission(world.as('vanhoaxahoi'), { submissionId: id, reason: 'Nêu rõ nguồn số liệu.', sectionKeys: [], dueOn: '2026-04-20' as LocalDay, paperNumber: '', paperOn: null, paperSigner: '' });
  await write(world, id, 'tacgia1', `${idea} Thêm số liệu.`);
  expect((await db.similarText.findFirstOrThrow()).text).not.toContain('Thêm số liệu');
  await answerReturn(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  const after = await db.similarText.findMany();
  expect(after).toHaveLength(1);
  expect(after[0]?.text).toContain('Thêm số liệu');
  await db.similarText.deleteMany();
  expect(await fillSimilarTexts(db)).toBe(1);
  expect(await db.similarText.findFirst({ select: { text: true, title: true, terms: true } })).toEqual({ text: after[0]?.text, title: after[0]?.title, terms: after[0]?.terms });
  await withdrawSubmission(world.as('tacgia1'), { submissionId: id, reason: 'Rút để viết lại.' });
  expect(await db.similarText.count()).toBe(0);
  expect(await fillSimilarTexts(db)).toBe(0);
});

test('an author declares while writing, the screener finds after filing; neither moves the dossier', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const verdict = { submissionId: id, verdict: 'PARTLY' as const, text: 'Giống mẫu phiếu của Trạm Y tế năm 2024.' };
  await expect(findSimilarity(world.as('vanhoaxahoi'), verdict)).rejects.toMatchObject({ reason: 'not_found' });
  await declareSimilarity(world.as('tacgia1'), { submissionId: id, text: 'Lần đầu.' });
  await declareSimilarity(world.as('tacgia1', new Date(midWindow.getTime() + 1000)), { submissionId: id, text: 'Khác ở chỗ in chữ nổi.' });
  await expect(declareSimilarity(world.as('tacgia2'), { submissionId: id, text: 'Không phải của tôi.' })).rejects.toMatchObject({ reason: 'not_found' });
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  expect((await db.submissionVersion.findFirstOrThrow()).content).toMatchObject({ similarity: 'Khác ở chỗ in chữ nổi.' });
  await expect(declareSimilarity(world.as('tacgia1'), { submissionId: id, text: 'Muộn.' })).rejects.toMatchObject({ reason: 'not_editable' });
  await expect(findSimilarity(world.as('tacgia1'), verdict)).rejects.toMatchObject({ reason: 'not_allowed' });
  await findSimilarity(world.as('vanhoaxahoi'), verdict);
  const dossier = await getDossier(world.as('vanhoaxahoi'), id);
  expect(dossier?.status).toBe('FILED');
  if (!dossier) return;
  expect(await similarityNotes(world.as('vanhoaxahoi'), dossier)).toMatchObject({
    declared: { text: 'Khác ở chỗ in chữ nổi.', by: 'Lê Thị Minh Thư' }, found: { verdict: 'PARTLY', by: 'Nguyễn Thị Thanh Hà' },
  });
  expect(await similarityNotes(world.as('tacgia1'), dossier)).toMatchObject({ declared: { text: 'Khác ở chỗ in chữ nổi.' }, found: null });
  expect(await similarityNotes(world.as('hoidong1'), dossier)).toEqual({ declared: null, found: null });
  const events = await db.event.findMany({ where: { kind: { startsWith: 'submission.similarity' } }, select: { kind: true, data: true }, orderBy: { id: 'asc' } });
  expect(events.map(({ kind }) => kind)).toEqual(['submission.similarity_declared', 'submission.similarity_declared', 'submission.similarity_found']);
  expect(JSON.stringify(events)).not.toContain('chữ nổi');
});

test('nobody finds on their own dossier, nor on one that is gone or scored; two clerks at once leave two findings', async ({ db }) => {
  const world = await makeWorld(db);
  const own = await makeSubmission(world, { owner: 'vanhoaxahoi', status: 'FILED', number: 1 });
  const gone = await makeSubmission(world, { status: 'WITHDRAWN', number: 2 });
  const id = await makeSubmission(world, { status: 'FILED', number: 3 });
  const finding = (submissionId: string) => ({ submissionId, verdict: 'NOT_SIMILAR' as const, text: 'Đã so, khác hẳn.' });
  await expect(findSimilarity(world.as('vanhoaxahoi'), finding(own))).rejects.toMatchObject({ reason: 'own_dossier' });
  await expect(findSimilarity(world.as('vanhoaxahoi'), finding(gone))).rejects.toMatchObject({ reason: 'wrong_status' });
  const { done } = await tally([findSimilarity(world.as('vanhoaxahoi'), finding(id)), findSimilarity(world.as('truongphong'), finding(id))]);
  expect(done).toBe(2);
  expect(await db.similarityNote.count()).toBe(2);
  await findSimilarity(world.as('truongphong'), { ...finding(own), verdict: 'SAME' });
  const dossier = await getDossier(world.as('vanhoaxahoi'), own);
  expect(dossier && (await similarityNotes(world.as('vanhoaxahoi'), dossier)).found).toBeNull();
  expect(dossier && (await similarityNotes(world.as('truongphong'), dossier)).found).toMatchObject({ verdict: 'SAME' });
  await db.campaign.updateMany({ data: { status: 'SCORED', scoredAt: midWindow } });
  await expect(findSimilarity(world.as('vanhoaxahoi'), finding(id))).rejects.toMatchObject({ reason: 'scoring_over' });
});
