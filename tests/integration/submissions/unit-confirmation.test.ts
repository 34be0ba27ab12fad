import { addEvidence } from '@/domain/submissions/add-evidence';
import { answerReturn } from '@/domain/submissions/answer-return';
import { askUnitConfirmation } from '@/domain/submissions/ask-unit-confirmation';
import { confirmationHash, confirmationStanding } from '@/domain/submissions/confirmation-hash';
import { getConfirmationFile, unitDrafts } from '@/domain/submissions/confirmation-queries';
import { listTasks } from '@/domain/submissions/confirmation-tasks';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { giveUnitConfirmation } from '@/domain/submissions/give-unit-confirmation';
import { getDossier } from '@/domain/submissions/queries';
import { recordUnitConfirmation } from '@/domain/submissions/record-unit-confirmation';
import { returnUnitConfirmation } from '@/domain/submissions/return-unit-confirmation';
import { saveSection } from '@/domain/submissions/save-section';
import { type DossierFilter, dossierPage } from '@/domain/submissions/screening-list';
import type { Ctx } from '@/domain/context';
import type { HeadAuthorRule, UnitConfirmationRule } from '@/generated/prisma/enums';
import type { LocalDay } from '@/domain/time/calendar';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission, makeWorld, midWindow, type PersonName, type World } from '../../harness/make';
import { giveRequest, giveUpload, tally } from './give';
import { panelOf } from './panel';

const rule = (world: World, unitConfirmationRule: UnitConfirmationRule, headAuthorRule: HeadAuthorRule = 'DEPUTY') =>
  world.db.campaign.updateMany({ where: { id: world.campaignId }, data: { unitConfirmationRule, headAuthorRule } });

async function hashFor(ctx: Ctx, submissionId: string): Promise<string> {
  const dossier = await getDossier(ctx, submissionId);
  return dossier ? confirmationHash(dossier) : '';
}

const confirm = async (ctx: Ctx, submissionId: string, reason = '') => giveUnitConfirmation(ctx, { submissionId, contentHash: await hashFor(ctx, submissionId), reason });
const edit = (world: World, submissionId: string, text: string, version: number) => saveSection(world.as('tacgia1'), submissionId, 'effect', { text, version });
const sees = async (world: World, id: string, ...people: PersonName[]) =>
  (await Promise.all(people.map(async (who) => ((await getDossier(world.as(who), id)) ? [who] : [])))).flat();
const signed = (fileId: string) => ({ signedOn: '2026-04-09' as LocalDay, signerName: 'Nguyễn Khắc Hiếu', fileId });

async function asked(world: World, making: Parameters<typeof makeSubmission>[1] = {}): Promise<string> {
  const id = await makeSubmission(world, making);
  await askUnitConfirmation(world.as(making.owner ?? 'tacgia1'), { submissionId: id });
  return id;
}

test('asked, read, confirmed, changed, confirmed again, filed', async ({ db }) => {
  const world = await makeWorld(db);
  await rule(world, 'REQUIRED');
  const id = await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 6_000 }, { person: 'tacgia2', share: 4_000 }] });
  const [owner, head] = [world.as('tacgia1'), world.as('kinhte')];
  const file = () => fileSubmission(owner, { submissionId: id, noSecrets: true });
  await expect(file()).rejects.toMatchObject({ reason: 'incomplete', fields: { confirmation: ['Mục 9: Cần xác nhận của thủ trưởng đơn vị cho nội dung hiện tại.'] } });
  expect(await sees(world, id, 'kinhte')).toEqual([]);

  await askUnitConfirmation(owner, { submissionId: id });
  await expect(askUnitConfirmation(owner, { submissionId: id })).rejects.toMatchObject({ reason: 'confirmation_asked' });
  expect(await sees(world, id, 'kinhte', 'truongphong', 'vanhoaxahoi', 'chutich', 'admin', 'tacgia3', 'hoidong2')).toEqual(['kinhte']);
  expect((await listTasks(head)).map(({ detail, href }) => [detail, href])).toEqual([['“Phiếu hẹn trả kết quả in chữ lớn”, Lê Thị Minh Thư trình', `/submissions/${id}`]]);
  expect(await db.message.findMany({ select: { accountId: true, kind: true } })).toEqual([{ accountId: world.accounts.kinhte, kind: 'submission.confirmation_asked' }]);

  expect(await confirm(head, id, 'Đồng ý, nên nhân rộng.')).toBe('DRAFT');
  expect(await sees(world, id, 'kinhte')).toEqual([]);
  expect(await listTasks(head)).toEqual([]);
  expect(await db.unitConfirmation.findMany({ orderBy: { kind: 'asc' }, select: { kind: true, byId: true, note: true, at: true, answeredAt: true } })).toEqual([
    { kind: 'ASKED', byId: world.accounts.tacgia1, note: '', at: midWindow, answeredAt: midWindow },
    { kind: 'CONFIRMED', byId: world.accounts.kinhte, note: 'Đồng ý, nên nhân rộng.', at: midWindow, answeredAt: null },
  ]);
  expect(new Set((await db.message.findMany({ where: { kind: 'submission.confirmed_by_unit' } })).map(({ accountId }) => accountId))).toEqual(new Set([world.accounts.tacgia1, world.accounts.tacgia2]));
  await expect(askUnitConfirmation(owner, { submissionId: id })).rejects.toMatchObject({ reason: 'confirmation_held' });

  await edit(world, id, 'Số liệu mới.', 1);
  const dossier = await getDossier(owner, id);
  expect(dossier && confirmationStanding(dossier)).toMatchObject({ held: null, stale: { kind: 'CONFIRMED' } });
  await expect(file()).rejects.toMatchObject({ reason: 'incomplete' });
  await askUnitConfirmation(owner, { submissionId: id });
  await confirm(head, id);
  // Evidence is no part of what was confirmed.
  await addEvidence(owner, { submissionId: id, fileId: await giveUpload(world) });
  expect(await file()).toBe('BB-2026-0001');
  expect(await db.unitConfirmation.findMany({ where: { kind: 'CONFIRMED' }, orderBy: { id: 'asc' }, select: { versionNumber: true } })).toEqual([{ versionNumber: null }, { versionNumber: 1 }]);
  expect((await db.event.findMany({ where: { kind: { contains: 'confirm' } }, orderBy: { id: 'asc' }, select: { kind: true } })).map(({ kind }) => kind)).toEqual([
    'submission.confirmation_asked', 'submission.confirmed_by_unit', 'submission.confirmation_asked', 'submission.confirmed_by_unit',
  ]);
  expect((await panelOf(world.as('vanhoaxahoi'), id))?.confirmation).toEqual({ words: 'Đã có: Nguyễn Khắc Hiếu xác nhận ngày 10/4/2026.', tone: 'good' });
});

test('sent back with a reason; the draft is its authors’ own again', async ({ db }) => {
  const world = await makeWorld(db);
  await rule(world, 'REQUIRED');
  const id = await asked(world);
  const head = world.as('kinhte');
  await returnUnitConfirmation(head, { submissionId: id, contentHash: await hashFor(head, id), reason: 'Nêu rõ số liệu trước khi áp dụng.' });
  expect(await sees(world, id, 'kinhte', 'tacgia1')).toEqual(['tacgia1']);
  expect(await db.message.findMany({ where: { kind: 'submission.confirmation_returned' }, select: { accountId: true, body: true } })).toEqual([
    { accountId: world.accounts.tacgia1, body: expect.stringContaining('Lý do: Nêu rõ số liệu trước khi áp dụng.') },
  ]);
  expect(await db.unitConfirmation.count({ where: { kind: 'RETURNED', note: 'Nêu rõ số liệu trước khi áp dụng.' } })).toBe(1);
  // Who reads the whole history was not promised it.
  expect(await db.eventReason.count()).toBe(0);
  await expect(fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true })).rejects.toMatchObject({ reason: 'incomplete' });
  await askUnitConfirmation(world.as('tacgia1'), { submissionId: id });
  expect(await sees(world, id, 'kinhte')).toEqual(['kinhte']);
});

test('nobody confirms or sends back what they have not read', async ({ db }) => {
  const world = await makeWorld(db);
  await rule(world, 'OPTIONAL');
  const id = await asked(world);
  const head = world.as('kinhte');
  const contentHash = await hashFor(head, id);
  await edit(world, id, 'Viết thêm khi đang chờ.', 1);
  await expect(giveUnitConfirmation(head, { submissionId: id, contentHash })).rejects.toMatchObject({ reason: 'confirmation_text_changed' });
  await expect(returnUnitConfirmation(head, { submissionId: id, contentHash, reason: 'Chưa đủ số liệu.' })).rejects.toMatchObject({ reason: 'confirmation_text_changed' });
  expect(await db.unitConfirmation.count()).toBe(1);
  await confirm(head, id);
});

test('eight clicks: one asking, one answer', async ({ db }) => {
  const world = await makeWorld(db);
  await rule(world, 'OPTIONAL');
  const id = await makeSubmission(world);
  const asking = await tally(Array.from({ length: 8 }, () => askUnitConfirmation(world.as('tacgia1'), { submissionId: id })));
  expect([asking.done, await db.unitConfirmation.count()]).toEqual([1, 1]);
  const head = world.as('kinhte');
  const contentHash = await hashFor(head, id);
  const { done, refused } = await tally(Array.from({ length: 8 }, () => giveUnitConfirmation(head, { submissionId: id, contentHash })));
  expect([done, await db.unitConfirmation.count(), await db.event.count({ where: { kind: 'submission.confirmed_by_unit' } })]).toEqual([1, 2, 1]);
  expect(refused.filter((reason) => !['not_found', 'changed_meanwhile', 'confirmation_not_asked'].includes(reason))).toEqual([]);
});

test('a head who is an author: a deputy of the unit', async ({ db }) => {
  const world = await makeWorld(db);
  await rule(world, 'REQUIRED');
  const id = await makeSubmission(world, { owner: 'kinhte' });
  await expect(askUnitConfirmation(world.as('kinhte'), { submissionId: id })).rejects.toMatchObject({ reason: 'no_confirmer' });
  await db.account.updateMany({ where: { id: world.accounts.tacgia3 }, data: { roles: ['staff', 'unitHead'] } });
  await askUnitConfirmation(world.as('kinhte'), { submissionId: id });
  expect((await db.message.findMany({ select: { accountId: true } })).map(({ accountId }) => accountId)).toEqual([world.accounts.tacgia3]);
  await expect(confirm(world.as('kinhte'), id)).rejects.toMatchObject({ reason: 'author_cannot_confirm' });
  expect(await listTasks(world.as('kinhte'))).toEqual([]);
  const ctx = world.as('tacgia3');
  const deputy: Ctx = { ...ctx, actor: { ...ctx.actor, roles: ['staff', 'unitHead'] } };
  expect((await listTasks(deputy)).length).toBe(1);
  await confirm(deputy, id);
  expect(await fileSubmission(world.as('kinhte'), { submissionId: id, noSecrets: true })).toBe('BB-2026-0001');
});

test('a head who is an author: the office, where the campaign says so', async ({ db }) => {
  const world = await makeWorld(db);
  await rule(world, 'REQUIRED', 'OFFICE');
  const id = await asked(world, { owner: 'kinhte' });
  expect(await sees(world, id, 'vanhoaxahoi', 'truongphong', 'admin', 'chutich', 'tacgia3')).toEqual(['vanhoaxahoi', 'truongphong']);
  expect((await listTasks(world.as('vanhoaxahoi'))).length).toBe(1);
  await expect(confirm(world.as('kinhte'), id)).rejects.toMatchObject({ reason: 'not_allowed' });
  await confirm(world.as('vanhoaxahoi'), id);
  expect(await sees(world, id, 'vanhoaxahoi')).toEqual([]);
  // Of other dossiers of the unit the head is asked as ever.
  const other = await asked(world, { title: 'Sổ hẹn' });
  expect(await sees(world, other, 'vanhoaxahoi', 'kinhte')).toEqual(['kinhte']);
});

test('a page signed by hand, recorded by the owner', async ({ db }) => {
  const world = await makeWorld(db);
  await rule(world, 'REQUIRED');
  const id = await asked(world);
  const owner = world.as('tacgia1');
  const record = async (change: object) => recordUnitConfirmation(owner, { submissionId: id, ...signed(await giveUpload(world)), ...change });
  await expect(record({ signedOn: '2026-04-11' })).rejects.toMatchObject({ reason: 'signed_in_future', fields: { signedOn: ['Ngày ký chưa tới. Kiểm tra lại ngày ghi trên bản giấy.'] } });
  await expect(record({ fileId: await giveUpload(world, 'tacgia2') })).rejects.toMatchObject({ reason: 'file_not_yours' });
  const word = await giveUpload(world, 'tacgia1', { name: 'Xác nhận.docx' });
  await db.file.updateMany({ where: { id: word }, data: { mime: 'application/msword' } });
  await expect(record({ fileId: word })).rejects.toMatchObject({ reason: 'signed_page_kind' });
  await expect(recordUnitConfirmation(world.as('kinhte'), { submissionId: id, ...signed(await giveUpload(world, 'kinhte')) })).rejects.toMatchObject({ reason: 'not_allowed' });
  const fileId = await giveUpload(world);
  await record({ fileId });
  // The paper has answered; nothing waits for the head any more.
  expect([await listTasks(world.as('kinhte')), await sees(world, id, 'kinhte')]).toEqual([[], []]);
  await expect(record({ fileId })).rejects.toMatchObject({ reason: 'file_attached' });
  await expect(addEvidence(owner, { submissionId: id, fileId })).rejects.toMatchObject({ reason: 'file_attached' });
  await fileSubmission(owner, { submissionId: id, noSecrets: true });
  const row = await db.unitConfirmation.findFirstOrThrow({ where: { kind: 'PAPER' } });
  expect(row).toMatchObject({ signerName: 'Nguyễn Khắc Hiếu', fileId, byId: world.accounts.tacgia1, versionNumber: 1 });
  await db.submission.updateMany({ where: { id }, data: { status: 'ELIGIBLE' } });
  const readers: PersonName[] = ['tacgia1', 'kinhte', 'vanhoaxahoi', 'chutich', 'hoidong2', 'thuky', 'tacgia3'];
  const read = await Promise.all(readers.map(async (who) => ((await getConfirmationFile(world.as(who), id, row.id)) ? [who] : [])));
  // hoidong2 and thuky read the dossier; of the word of its unit the council learns nothing.
  expect(read.flat()).toEqual(['tacgia1', 'kinhte', 'vanhoaxahoi', 'chutich']);
});

test('the office enters a signed page after filing, not the clerk who is an author', async ({ db }) => {
  const world = await makeWorld(db);
  await rule(world, 'OPTIONAL');
  const id = await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 5_000 }, { person: 'vanhoaxahoi', share: 5_000 }] });
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  expect((await panelOf(world.as('truongphong'), id))?.confirmation).toEqual({ words: 'Chưa có.', tone: 'mute' });
  const record = async (who: PersonName) => recordUnitConfirmation(world.as(who), { submissionId: id, ...signed(await giveUpload(world, who)) });
  await expect(record('vanhoaxahoi')).rejects.toMatchObject({ reason: 'own_dossier' });
  await expect(record('tacgia1')).rejects.toMatchObject({ reason: 'not_allowed' });
  await record('truongphong');
  expect(await db.unitConfirmation.findFirst()).toMatchObject({ kind: 'PAPER', versionNumber: 1, byId: world.accounts.truongphong });
  expect((await panelOf(world.as('truongphong'), id))?.confirmation).toMatchObject({ tone: 'good' });
  await db.campaign.updateMany({ data: { status: 'SCORED' } });
  await expect(record('truongphong')).rejects.toMatchObject({ reason: 'scoring_over' });
});

test('where it does not block: filed first, confirmed later, never sent back', async ({ db }) => {
  const world = await makeWorld(db);
  await rule(world, 'OPTIONAL');
  const id = await asked(world);
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  const head = world.as('kinhte');
  await expect(returnUnitConfirmation(head, { submissionId: id, contentHash: await hashFor(head, id), reason: 'Chưa đồng ý với tỷ lệ.' })).rejects.toMatchObject({ reason: 'confirmation_after_filing' });
  expect((await listTasks(head)).length).toBe(1);
  expect(await confirm(head, id)).toBe('FILED');
  expect(await db.unitConfirmation.findFirst({ where: { kind: 'CONFIRMED' } })).toMatchObject({ versionNumber: 1 });
});

test('the list of the office says which of the filed ones lack it', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED', number: 1 });
  await makeSubmission(world, { status: 'FILED', number: 2 });
  const filter: DossierFilter = { state: null, q: '', fieldId: null, unitId: null, paperMissing: false, sort: 'code' };
  const confirmed = async () => (await dossierPage(world.as('vanhoaxahoi'), world.campaignId, filter))?.rows.map((row) => row.confirmed);
  expect(await confirmed()).toEqual([null, null]);
  await rule(world, 'OPTIONAL');
  await db.submissionVersion.create({ data: { organizationId: world.organizationId, submissionId: id, number: 1, filedAt: midWindow, filedById: world.accounts.tacgia1, content: {}, contentHash: 'x' } });
  await recordUnitConfirmation(world.as('vanhoaxahoi'), { submissionId: id, ...signed(await giveUpload(world, 'vanhoaxahoi')) });
  expect(await confirmed()).toEqual([true, false]);
});

test('a supplement does not undo the word the dossier was filed with', async ({ db }) => {
  const world = await makeWorld(db);
  await rule(world, 'REQUIRED');
  const id = await asked(world);
  await confirm(world.as('kinhte'), id);
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  await db.submission.updateMany({ where: { id }, data: { status: 'RETURNED', supplementDueAt: daysAfter(closesAt, 5) } });
  await giveRequest(world, id, { sectionKeys: ['effect'], dueAt: daysAfter(closesAt, 5) });
  await edit(world, id, 'Nguồn số liệu: sổ theo dõi.', 1);
  await answerReturn(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  expect((await panelOf(world.as('vanhoaxahoi'), id))?.confirmation).toMatchObject({ tone: 'good' });
});

test('a campaign that asks for none is as it was', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  await expect(askUnitConfirmation(world.as('tacgia1'), { submissionId: id })).rejects.toMatchObject({ reason: 'confirmation_not_required' });
  await expect(recordUnitConfirmation(world.as('tacgia1'), { submissionId: id, ...signed(await giveUpload(world)) })).rejects.toMatchObject({ reason: 'confirmation_not_required' });
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  expect((await panelOf(world.as('vanhoaxahoi'), id))?.confirmation).toBeNull();
  await expect(giveUnitConfirmation(world.as('kinhte'), { submissionId: id, contentHash: '' })).rejects.toMatchObject({ reason: 'confirmation_not_asked' });
});

test('the head knows drafts of the own unit by title, owner and state, and nothing of other units or communes', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await rule(world, 'OPTIONAL');
  await rule(other, 'OPTIONAL');
  await makeSubmission(world, { title: 'Đang viết' });
  await asked(world, { title: 'Đã trình' });
  const confirmed = await asked(world, { title: 'Đã xác nhận' });
  await confirm(world.as('kinhte'), confirmed);
  const changed = await asked(world, { title: 'Đã sửa lại' });
  await confirm(world.as('kinhte'), changed);
  await edit(world, changed, 'Khác trước.', 1);
  await makeSubmission(world, { title: 'Của Trạm Y tế', owner: 'tacgia2' });
  await makeSubmission(world, { title: 'Đã nộp', status: 'FILED' });
  const theirs = await asked(other, { title: 'Của xã khác' });
  const list = async (ctx: Ctx) => (await unitDrafts(ctx, world.campaignId, world.units.kinhte)).map(({ title, ownerName, state }) => `${title} | ${ownerName} | ${state}`).sort();
  expect(await list(world.as('kinhte'))).toEqual(['Đang viết | Lê Thị Minh Thư | draft', 'Đã sửa lại | Lê Thị Minh Thư | stale', 'Đã trình | Lê Thị Minh Thư | asked', 'Đã xác nhận | Lê Thị Minh Thư | confirmed'].sort());
  for (const ctx of [world.as('truongphong'), world.as('vanhoaxahoi'), world.as('admin'), world.as('tacgia3'), other.as('kinhte')]) expect(await list(ctx)).toEqual([]);
  expect((await listTasks(other.as('kinhte'))).map(({ href }) => href)).toEqual([`/submissions/${theirs}`]);
  await expect(confirm(world.as('kinhte'), theirs)).rejects.toMatchObject({ reason: 'not_found' });
});
