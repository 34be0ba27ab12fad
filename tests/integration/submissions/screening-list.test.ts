import type { Ctx } from '@/domain/context';
import { visibleTo } from '@/domain/submissions/policy';
import { type DossierFilter, dossierPage, searchDossiers } from '@/domain/submissions/screening-list';
import { listTasks } from '@/domain/submissions/screening-tasks';
import { fold } from '@/domain/text/fold';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';

const all: DossierFilter = { q: '', fieldId: null, unitId: null, paperMissing: false, state: null, sort: 'filed' };

const codes = async (ctx: Ctx, world: World, filter: Partial<DossierFilter> = {}) =>
  (await dossierPage(ctx, world.campaignId, { ...all, ...filter }))?.rows.map((row) => row.code);

async function makeFive(world: World) {
  await makeSubmission(world, { status: 'DRAFT', title: 'Bản nháp của người khác' });
  const filed = await makeSubmission(world, { status: 'FILED', number: 1, title: 'Phiếu hẹn trả kết quả' });
  await makeSubmission(world, { status: 'RETURNED', number: 2, title: 'Sổ tay điện tử', owner: 'tacgia2' });
  await makeSubmission(world, { status: 'ELIGIBLE', number: 3, title: 'Tổ công nghệ số', authors: [{ fullName: 'Đặng Thị Ưng', share: 10_000 }] });
  await makeSubmission(world, { status: 'WITHDRAWN', number: 4, title: 'Đã rút' });
  await world.db.paperReceipt.create({ data: { organizationId: world.organizationId, submissionId: filed, arrivalNumber: '1', arrivedAt: midWindow, channel: 'POST', copies: 2, colour: true, byId: world.accounts.vanhoaxahoi, at: midWindow } });
}

test('drafts never show; filters, tabs and order', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await makeFive(world);
  await makeSubmission(other, { status: 'FILED', number: 9, title: 'Phiếu hẹn trả kết quả' });
  const office = world.as('vanhoaxahoi');
  expect(await codes(office, world, { sort: 'code' })).toEqual(['BB-2026-0001', 'BB-2026-0002', 'BB-2026-0003', 'BB-2026-0004']);
  expect(await codes(office, world, { sort: 'codeDesc', state: 'ELIGIBLE' })).toEqual(['BB-2026-0003']);
  expect(await codes(office, world, { q: 'phieu HEN' })).toEqual(['BB-2026-0001']);
  expect(await codes(office, world, { q: '2026-0002' })).toEqual(['BB-2026-0002']);
  expect(await codes(office, world, { q: 'đặng thị ưng' })).toEqual(['BB-2026-0003']);
  expect(await codes(office, world, { unitId: world.units.trammyte })).toEqual(['BB-2026-0002']);
  expect(await codes(office, world, { paperMissing: true, sort: 'code' })).toEqual(['BB-2026-0002', 'BB-2026-0003']);
  expect(await codes(office, world, { fieldId: world.fieldIds[0] ?? '' })).toEqual([]);
  expect(await codes(office, world, { q: '%' })).toEqual([]);
  const page = await dossierPage(office, world.campaignId, all);
  expect(page?.campaign.counts).toEqual({ FILED: 1, RETURNED: 1, ELIGIBLE: 1, WITHDRAWN: 1 });
  expect(page?.campaign.units.map((unit) => unit.label)).toEqual(['Phòng Văn hóa – Xã hội', 'Phòng Kinh tế', 'Trạm Y tế']);
  expect(page?.campaign.fields).toHaveLength(6);
  expect(page?.rows[0]).toMatchObject({
    code: 'BB-2026-0001', unitId: world.units.kinhte, fieldId: world.fieldIds[1], authors: 'Lê Thị Minh Thư', filedAt: midWindow, firstPaperAt: midWindow,
    paper: { words: 'đúng hạn', tone: 'good' }, filing: { words: 'đúng hạn', tone: 'good' }, screenerName: null,
  });
});

test('what it shows is what visibleTo opens of the filed ones; a draft withdrawn stays away, also the clerk’s own', async ({ db }) => {
  const world = await makeWorld(db);
  await makeFive(world);
  await makeSubmission(world, { owner: 'vanhoaxahoi', title: 'Bản nháp của chuyên viên' });
  const gone = await makeSubmission(world, { owner: 'vanhoaxahoi' });
  await db.submission.update({ where: { organizationId_id: { organizationId: world.organizationId, id: gone } }, data: { status: 'WITHDRAWN', withdrawnAt: midWindow } });
  for (const person of ['vanhoaxahoi', 'truongphong', 'chutich', 'phochutich', 'admin'] as const) {
    const ctx = world.as(person);
    const rule = await db.submission.findMany({ where: { AND: [visibleTo(ctx.actor), { campaignId: world.campaignId, code: { not: null } }] }, select: { code: true }, orderBy: { codeNumber: 'asc' } });
    const page = await dossierPage(ctx, world.campaignId, { ...all, sort: 'code' });
    expect(page?.rows.map((row) => row.code)).toEqual(rule.map((row) => row.code));
    expect(page?.total).toBe(4);
  }
});

test('pages: the one asked for, the last one instead of one beyond; each tab counts its own', async ({ db }) => {
  const world = await makeWorld(db);
  for (let number = 1; number <= 53; number++) await makeSubmission(world, { status: number === 53 ? 'SCREENING' : 'FILED', number });
  const office = world.as('vanhoaxahoi');
  const second = await dossierPage(office, world.campaignId, { ...all, sort: 'code' }, 2);
  expect([second?.page, second?.total, second?.rows.map((row) => row.code)]).toEqual([2, 53, ['BB-2026-0051', 'BB-2026-0052', 'BB-2026-0053']]);
  expect(await dossierPage(office, world.campaignId, { ...all, sort: 'code' }, 99)).toEqual(second);
  const tab = await dossierPage(office, world.campaignId, { ...all, state: 'SCREENING' }, 2);
  expect([tab?.page, tab?.total, tab?.rows.length]).toEqual([1, 1, 1]);
  const first = await dossierPage(office, world.campaignId, { ...all, sort: 'codeDesc' });
  expect([first?.rows.length, first?.rows[0]?.code]).toEqual([50, 'BB-2026-0053']);
});

test('another organization and a campaign in preparation: nothing', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await makeFive(world);
  expect(await dossierPage(other.as('vanhoaxahoi'), world.campaignId, all)).toBeNull();
  await db.campaign.update({ where: { organizationId_id: { organizationId: other.organizationId, id: other.campaignId } }, data: { status: 'DRAFT' } });
  expect(await dossierPage(other.as('chutich'), other.campaignId, all)).toBeNull();
  expect(await dossierPage(other.as('admin'), other.campaignId, all)).toMatchObject({ total: 0, rows: [] });
});

test('leaders read it, authors and unit heads do not', async ({ db }) => {
  const world = await makeWorld(db);
  await makeFive(world);
  expect(await codes(world.as('chutich'), world)).toHaveLength(4);
  for (const person of ['tacgia1', 'kinhte', 'hoidong1'] as const) {
    expect(await dossierPage(world.as(person), world.campaignId, all)).toBeNull();
  }
});

test('the search box: each finds only what is theirs to see', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await makeFive(world);
  const found = async (ctx: Ctx, q: string) => (await searchDossiers(ctx, q)).map((row) => row.title).sort();
  expect(await found(world.as('vanhoaxahoi'), 'ban nhap')).toEqual([]);
  expect(await found(world.as('tacgia1'), 'ban nhap')).toEqual(['Bản nháp của người khác']);
  expect(await found(world.as('tacgia3'), 'phieu hen')).toEqual([]);
  expect(await found(world.as('kinhte'), 'phieu hen')).toEqual(['Phiếu hẹn trả kết quả']);
  expect(await found(other.as('vanhoaxahoi'), 'phieu hen')).toEqual([]);
  expect(await found(world.as('vanhoaxahoi'), fold('Sổ tay'))).toEqual(['Sổ tay điện tử']);
});

test('what waits for the office', async ({ db }) => {
  const world = await makeWorld(db);
  await makeFive(world);
  await makeSubmission(world, { status: 'REFILED', number: 5 });
  await makeSubmission(world, { status: 'FILED', number: 6, authors: [{ person: 'vanhoaxahoi', share: 10_000 }] });
  const titles = async (ctx: Ctx) => (await listTasks(ctx)).map((task) => task.title);
  expect(await titles(world.as('vanhoaxahoi'))).toEqual(['Thẩm tra lại 1 hồ sơ đã bổ sung', 'Thẩm tra 1 hồ sơ', 'Chờ bản giấy của 3 hồ sơ']);
  expect(await titles(world.as('truongphong', daysAfter(closesAt, 5)))).toEqual(['1 hồ sơ quá hạn bổ sung', 'Thẩm tra lại 1 hồ sơ đã bổ sung', 'Thẩm tra 2 hồ sơ', 'Bản giấy của 4 hồ sơ quá hạn']);
  expect(await titles(world.as('tacgia1'))).toEqual([]);
  expect(await titles(world.as('chutich'))).toEqual([]);
});
