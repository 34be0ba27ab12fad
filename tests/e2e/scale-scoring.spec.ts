import type { Page } from '@playwright/test';
import { refusedAt, said, save as saveForm } from './campaign-steps';
import { expect, expectNoSidewaysScroll, sizes, test } from './fixtures';
import { criterion, recomputedExport, roundToSetUp, type TypedPlan } from './foreign-rubric-steps';
import { fitsAndReads } from './looks';

// A scale of 1–5 with factors, from the offered template to the page that explains a result: set up by clicking, scored online, by one
// member with the keys of a desk, by the other on a telephone.

const plan: TypedPlan = {
  lines: [['Tính mới', '6', '1'], ['Tính sáng tạo', '4', '0,5'], ['Hiệu quả', '6,5', '1'], ['Khả năng áp dụng', '3,5', '1']].map(([name = '', weight, step]) => ({ name, weight, step, least: '1', max: '5', below: '2' })),
  passMark: '60', minSheets: '2',
};
type Sheet = { points: [string, string, string, string]; total: string };
/** By the number of the dossier; what a sheet comes to was reckoned by hand. */
const chair: Record<string, Sheet> = {
  1: { points: ['4', '3,5', '5', '2'], total: '77,5' }, 2: { points: ['1', '2', '3', '4'], total: '47,5' }, 3: { points: ['5', '5', '5', '5'], total: '100' },
};
const other: Record<string, Sheet> = {
  1: { points: ['3', '4.5', '3', '3'], total: '66' }, 2: { points: ['2', '2,5', '2', '2'], total: '42' }, 3: { points: ['4', '4,5', '5', '4'], total: '88,5' },
};

const field = (page: Page, name: string) => page.getByRole('textbox', { name: new RegExp(`^\\d\\. ?${name}$`, 'u') });
const sheetOf = (page: Page) => page.getByRole('form', { name: 'Phiếu chấm' });

test('a scale of 1–5 with factors: 0 and 6 are refused, the total goes by the factors at once, and the page of the result adds up', async ({ as, query }) => {
  const round = await roundToSetUp(query, 'Thang 1–5 chấm trực tuyến', 3);
  const office = await as('vanhoaxahoi.hungthinh');
  await setUp(office, round);

  const member = await as('chutich.hungthinh');
  await withKeys(member, round);

  const phone = await as('admin.hungthinh');
  await phone.setViewportSize(sizes.phone);
  for (const [number, sheet] of Object.entries(other)) await onTelephone(phone, await idOf(query, round, number), sheet, number === '1');

  const scores = `/campaigns/${round}/scores`;
  await office.goto(scores);
  await office.getByRole('button', { name: 'Đóng chấm điểm' }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Đóng chấm điểm' }).click();
  await said(office, 'Đã đóng chấm điểm và tính kết quả.');
  const { found } = await recomputedExport(office, plan);
  expect([...found.values()].map(({ mean, rank, outcome }) => [rank, mean, outcome]).sort()).toEqual([[1, 9425, 'passed'], [2, 7175, 'passed'], [3, 4475, 'failed']]);

  await office.goto(`${scores}/${await idOf(query, round, '1')}`);
  const why = office.getByRole('region', { name: 'Vì sao có kết quả này' });
  await expect(why).toContainText('Hạng: 2. Điểm trung bình: 71,75. Đủ điều kiện công nhận.');
  await expect(why).toContainText('(77,5 + 66) : 2 = 143,5 : 2 = 71,75');
  await expect(why).toContainText('71,75 đạt ngưỡng 60 điểm.');
  const sheets = office.getByRole('region', { name: 'Các phiếu được tính' });
  for (const head of ['Tính mới, hệ số 6', 'Tính sáng tạo, hệ số 4', 'Hiệu quả, hệ số 6,5', 'Khả năng áp dụng, hệ số 3,5']) await expect(sheets.getByRole('columnheader', { name: head })).toBeVisible();
  await expect(sheets.getByRole('row').nth(1)).toContainText(/4\s*3,5\s*5\s*2\s*77,5/u);
  await expect(sheets.getByRole('row').last()).toContainText(/3,50\s*4,00\s*4,00\s*2,50\s*71,75/u);
  await fitsAndReads(office);
  await office.goto(`${scores}/${await idOf(query, round, '2')}`);
  await expect(office.getByRole('region', { name: 'Các phiếu được tính' })).toContainText('Chưa thấy điểm mới.');
});

type Query = Parameters<Parameters<typeof test>[2]>[0]['query'];

async function idOf(query: Query, round: string, number: string): Promise<string> {
  const [row] = await query<{ id: string }>(`select id from "Submission" where "campaignId" = $1 and title = 'Giải pháp số ' || $2::text`, [round, number]);
  if (!row) throw new Error(number);
  return row.id;
}

async function setUp(page: Page, round: string): Promise<void> {
  await page.goto(`/campaigns/${round}/settings/rubric`);
  const template = page.getByLabel('Bắt đầu từ mẫu');
  await template.selectOption({ label: 'Thang 1–5 nhân hệ số, tổng 100: mới 30, sáng tạo 20, hiệu quả 32,5, áp dụng 17,5' });
  await page.getByRole('button', { name: 'Dùng mẫu này' }).click();
  const preview = page.getByRole('region', { name: 'Người chấm sẽ thấy' });
  await expect(preview).toContainText('Tổng từ 20 đến 100 điểm, đạt từ 60 điểm.');
  await expect(preview).toContainText('1 đến 5, bước 1, hệ số 6,5');
  await criterion(page, 1).getByLabel('Bước điểm').fill('0,5');
  await page.getByLabel('Số phiếu ít nhất').fill('2');
  await page.getByLabel('Bỏ điểm cao nhất, thấp nhất').fill('0');
  await expect(preview).toContainText('1 đến 5, bước 0,5, hệ số 4');
  await fitsAndReads(page);
  await saveForm(page);
  await said(page, 'Đã lưu tiêu chí.');

  await page.goto(`/campaigns/${round}/council`);
  const add = page.getByRole('region', { name: 'Thêm thành viên' });
  for (const [index, name] of ['Đinh Văn Thuận', 'Hồ Ngọc Trâm'].entries()) {
    const value = await add.getByLabel('Tài khoản').locator('option').filter({ hasText: name }).getAttribute('value');
    await add.getByLabel('Tài khoản').selectOption(value);
    if (index === 0) await add.getByLabel('Chức danh trong Hội đồng').selectOption({ label: 'Chủ tịch Hội đồng' });
    await add.getByRole('button', { name: 'Thêm vào Hội đồng' }).click();
    await expect(page.getByRole('row', { name: new RegExp(name, 'u') })).toBeVisible();
  }
  await page.goto(`/campaigns/${round}/scores`);
  await page.getByRole('button', { name: 'Mở chấm điểm' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mở chấm điểm' }).click();
  await said(page, 'Đã mở chấm điểm.');
}

/** All three from the queue, no mouse. */
async function withKeys(page: Page, round: string): Promise<void> {
  const key = page.keyboard;
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto(`/reviews?campaign=${round}`);
  for (const done of [0, 1, 2]) {
    await expect(async () => {
      if ((await heading.innerText()) === 'Chấm điểm' || (await page.getByText(/^Đã chốt lúc/u).count()) > 0) await key.press('n');
      await expect(page.locator('[data-score]').first()).toBeFocused({ timeout: 3_000 });
    }).toPass({ timeout: 20_000 });
    const number = (await heading.innerText()).at(-1) ?? '';
    const mine = chair[number];
    if (!mine) throw new Error(number);
    const { points, total } = mine;
    if (done === 0) await refused(page);
    for (const value of points) {
      await key.press('Control+a');
      await key.type(value);
      await key.press('Enter');
    }
    await expect(page.getByLabel('Nhận xét')).toBeFocused();
    await expect(sheetOf(page)).toContainText(`${total}/100`);
    if (points.includes('1')) {
      await expect(field(page, 'Tính mới')).toHaveAccessibleDescription(/Mức điểm này cần ghi nhận xét\./u);
      await expect(page.getByRole('button', { name: 'Chốt phiếu' })).toHaveAccessibleDescription(/Có mức điểm phải kèm nhận xét/u);
      await key.type('Chưa thấy điểm mới.');
    }
    await key.press('Control+Enter');
    await expect(page.getByRole('dialog')).toContainText(`${total}/100`);
    await key.press('Enter');
    await expect(page.getByText(/^Đã chốt lúc/u)).toBeVisible();
  }
}

/** What the scale does not have is said at its field and counts nothing; what it has counts at once, by its factor. */
async function refused(page: Page): Promise<void> {
  const key = page.keyboard;
  const first = field(page, 'Tính mới');
  for (const [typed, words] of [['0', /Nhập từ 1 đến 5\./u], ['6', /Nhập từ 1 đến 5\./u], ['3,5', /Điểm theo bước 1\./u]] as const) {
    await key.press('Control+a');
    await key.type(typed);
    await refusedAt(first, words);
    await expect(sheetOf(page)).toContainText('0/100');
  }
  await fitsAndReads(page);
  await first.focus();
  await key.type('4');
  await expect(sheetOf(page)).toContainText('24/100');
  await key.press('Enter');
  const second = field(page, 'Tính sáng tạo');
  await key.press('ArrowUp');
  await expect(second).toHaveValue('1');
  await key.press('ArrowUp');
  await expect(second).toHaveValue('1,5');
  await expect(sheetOf(page)).toContainText('30/100');
  await key.press('ArrowDown');
  await key.press('ArrowDown');
  await expect(second).toHaveValue('1');
  await key.press('Shift+Enter');
  await expect(first).toBeFocused();
}

async function onTelephone(page: Page, id: string, { points, total }: Sheet, looks: boolean): Promise<void> {
  await page.goto(`/reviews/${id}`);
  await page.getByRole('button', { name: 'Phiếu chấm', exact: true }).click();
  const sheet = sheetOf(page);
  if (looks) {
    await field(page, 'Tính mới').fill('6');
    await refusedAt(field(page, 'Tính mới'), /Nhập từ 1 đến 5\./u);
    await expectNoSidewaysScroll(page);
    await sheet.getByRole('button', { name: 'Bớt 1 điểm hiệu quả' }).click();
    await expect(field(page, 'Hiệu quả')).toHaveValue('1');
    await expect(sheet).toContainText('6,5/100');
  }
  for (const [index, value] of points.entries()) await field(page, plan.lines[index]?.name ?? '').fill(value);
  await expect(sheet).toContainText(`${total}/100`);
  await expectNoSidewaysScroll(page);
  await sheet.getByRole('button', { name: 'Chốt phiếu' }).click();
  await expect(page.getByRole('dialog')).toContainText(`${total}/100`);
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt phiếu' }).click();
  await said(page, 'Đã chốt phiếu hồ sơ');
}
