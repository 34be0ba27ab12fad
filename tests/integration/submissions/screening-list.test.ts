import { campaignRules } from '@/domain/campaigns/queries';
import type { Ctx } from '@/domain/context';
import { countByState, type DossierFilter, listDossiers, searchDossiers } from '@/domain/submissions/screening-list';
import { listTasks } from '@/domain/submissions/screening-tasks';
import { fold } from '@/domain/text/fold';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';

const all: DossierFilter = { q: '', fieldId: null, unitId: null, paperMissing: false, state: null, sort: 'filed' };

async function codes(ctx: Ctx, world: World, filter: Partial<DossierFilter> = {}) {
  const campaign = await campaignRules(world.as('vanhoaxahoi'), world.campaignId);
  if (!campaign) throw new Error('no campaign');
  return (await listDossiers(ctx, world.campaignId, campaign, { ...all, ...filter }, { skip: 0, take: 50 })).map((row) => row.code);
}

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
  expect(Object.fromEntries(await countByState(office, world.campaignId, all))).toEqual({ FILED: 1, RETURNED: 1, ELIGIBLE: 1, WITHDRAWN: 1 });
});

test('leaders read it, authors and unit heads do not', async ({ db }) => {
  const world = await makeWorld(db);
  await makeFive(world);
  expect(await codes(world.as('chutich'), world)).toHaveLength(4);
  for (const person of ['tacgia1', 'kinhte', 'hoidong1'] as const) {
    expect(await codes(world.as(person), world)).toEqual([]);
    expect(await countByState(world.as(person), world.campaignId, all)).toEqual(new Map());
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
