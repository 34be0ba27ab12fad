import { refusedAt, said, save as saveForm } from './campaign-steps';
import { expect, holdScripts, test } from './fixtures';
import { criterion, paste, recomputedExport, roundToSetUp, shown, toggle, type TypedPlan, typeRubric, watched } from './foreign-rubric-steps';
import { fitsAndReads } from './looks';
import { today } from './recognition-steps';

// A province's award: three groups with floors, weights that are no whole numbers, scales of 1–5 beside those from 0, one
// criterion that only informs, places by tier, a chain of ties, the highest and lowest of five sheets left out, and an
// eighth of the points from the public. Set up by clicking alone.

const plan: TypedPlan = {
  lines: [
    { name: 'Mức độ mới', group: 'Tính mới', max: '20', floor: '8', above: '18', bands: [['15', '20', 'Mới trong cả tỉnh'], ['8', '14,5', 'Mới trong xã']] },
    { name: 'Mức độ sáng tạo', group: 'Tính mới', max: '10' },
    { name: 'Hiệu quả kinh tế', group: 'Hiệu quả', max: '5', weight: '2,5', step: '0,25' },
    { name: 'Hiệu quả xã hội', group: 'Hiệu quả', max: '10', weight: '325%' },
    { name: 'Khả năng áp dụng', group: 'Áp dụng', max: '15' },
    { name: 'Khả năng nhân rộng', group: 'Áp dụng', least: '1', max: '5', weight: '2' },
    { name: 'Mức tin cậy của số liệu', least: '1', max: '5', step: '1', counted: false },
  ],
  passMark: '60', minSheets: '3', dropFrom: '5', supplementFrom: '50', tieByCriteria: true, tieByFiling: true,
  groupFloors: [['Tính mới', '15'], ['Hiệu quả', '22,5']],
  tiers: [{ name: 'Giải A', from: '80', cap: '1', group: 'Hiệu quả', groupFrom: '36' }, { name: 'Giải B', from: '70', cap: '2' }, { name: 'Giải C', from: '60' }],
  outside: { name: 'Bình chọn của người dân', weight: '12,5', max: '500' },
};
const members = ['Lương Thị Hạnh', 'Đặng Văn Quý', 'Huỳnh Tấn Phát', 'Mai Ngọc Lan', 'Trần Bá Lộc'];
/** One row a dossier, as the first member signed it; the others differ by what their place adds. */
const sheets: [number, number, number, number, number, number, number][] = [
  [18, 9, 4.25, 9, 14, 4.5, 4], [16, 8, 4, 8, 12, 4, 3], [16, 8, 4, 8, 12, 4, 5], [17, 9, 1.5, 3, 14, 5, 2], [12, 6, 3, 6, 9, 3, 3], [9, 7, 2.5, 6, 8, 2.5, 1],
];
const outside = ['412,5', '350', '350', '480', '301', '199,99'];
const pointOf = (value: number, place: number): string => String(Math.max(0.5, value - (place % 2 === 0 ? place * 0.5 : 0))).replace('.', ',');
/** The last member has not scored the last dossier. */
const pageOf = (place: number): string[][] => sheets.map((row) => [...row.map((value, k) => (k < 2 || k === 4 ? pointOf(value, place) : String(value).replace('.', ','))), row[0] > 17 ? 'Mới hoàn toàn.' : '']).slice(0, place === 4 ? 5 : 6);

test('the award of a province, set up by clicking alone: what it makes is what anybody recomputes from its export', async ({ as, query }) => {
  const round = await roundToSetUp(query, 'Giải thưởng sáng tạo cấp tỉnh', sheets.length);
  const page = await as('vanhoaxahoi.hungthinh');
  const preview = page.getByRole('region', { name: 'Người chấm sẽ thấy' });
  await page.goto(`/campaigns/${round}/settings/rubric`);
  await typeRubric(page, plan);
  await expect(preview).toContainText('Tổng từ 2 đến 100 điểm, đạt từ 60 điểm.');
  await expect(preview).toContainText('1 đến 5, bước 0,5, hệ số 2');
  await expect(preview).toContainText('hệ số 3,25');
  await page.getByRole('button', { name: 'Đọc cách tính bằng lời' }).click();
  await expect(page.getByRole('list', { name: 'Cách tính bằng lời' })).toContainText('Giải A từ 80 điểm, trong đó nhóm Hiệu quả từ 36 điểm, lấy từ trên xuống, nhiều nhất 1 hồ sơ');

  await criterion(page, 0).getByLabel('Mức 2: đến').fill('15');
  await criterion(page, 1).getByLabel('Phải ghi nhận xét khi điểm dưới').fill('0');
  // What is refused does not stay folded away, and what stands there is told.
  await toggle(criterion(page, 0), 'Mức điểm: 2 mức');
  await toggle(criterion(page, 1), /^Nhóm, hệ số, nhận xét bắt buộc: nhóm Tính mới, ghi nhận xét khi dưới 0/u);
  await expect(criterion(page, 0).getByLabel('Mức 2: từ')).toBeHidden();
  await saveForm(page);
  await refusedAt(criterion(page, 0).getByLabel('Mức 2: từ'), /Chồng lên mức 1\./u);
  await refusedAt(criterion(page, 1).getByLabel('Phải ghi nhận xét khi điểm dưới'), /Không có điểm nào dưới 0\./u);
  await fitsAndReads(page);
  await criterion(page, 0).getByLabel('Mức 2: đến').fill('14,5');
  await criterion(page, 1).getByLabel('Phải ghi nhận xét khi điểm dưới').fill('');
  await saveForm(page);
  await said(page, 'Đã lưu tiêu chí.');

  await page.goto(`/campaigns/${round}/council`);
  const add = page.getByRole('region', { name: 'Thêm thành viên' });
  for (const [index, name] of members.entries()) {
    if (index === 4) {
      await page.goto(`/campaigns/${round}/scores`);
      await expect(page.getByText('khi có từ 5 phiếu, nhưng mỗi hồ sơ có nhiều nhất 4 người chấm')).toBeVisible();
      await page.goto(`/campaigns/${round}/council`);
    }
    await add.getByLabel('Họ và tên').fill(name);
    await add.getByRole('button', { name: 'Thêm vào Hội đồng' }).click();
    await expect(page.getByRole('row', { name: new RegExp(name, 'u') })).toContainText('Chấm trên giấy');
  }
  await page.goto(`/campaigns/${round}/scores`);
  await page.getByRole('button', { name: 'Mở chấm điểm' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mở chấm điểm' }).click();
  await said(page, 'Đã mở chấm điểm.');

  for (const [place, name] of members.entries()) {
    await page.goto(`/campaigns/${round}/scores`);
    await page.getByRole('row').filter({ hasText: name }).getByRole('link', { name: 'Bảng phiếu giấy' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Nhập bảng phiếu giấy: ${name}` })).toBeVisible();
    if (place === 0) {
      // Cells are typed in before the scripts have come, as whoever has the paper beside them does; and typed on while they wake up.
      const release = await holdScripts(page);
      await page.reload({ waitUntil: 'commit' });
      await page.getByRole('textbox', { name: /^Mức tin cậy của số liệu, hồ sơ/u }).first().fill('0');
      await page.getByRole('textbox', { name: /^Nhận xét, hồ sơ/u }).nth(1).fill('Viết trước khi trang kịp tải.');
      const shownMeanwhile = await watched(page.getByRole('textbox', { name: /^Nhận xét, hồ sơ/u }).nth(1));
      release();
      await expect(page.getByRole('row').nth(1)).toContainText('Mức tin cậy của số liệu: Nhập từ 1 đến 5.');
      await expect(page.getByRole('textbox', { name: /^Nhận xét, hồ sơ/u }).nth(1)).toHaveValue('Viết trước khi trang kịp tải.');
      await expect(page.getByRole('row').nth(2)).toContainText('Còn 7 ô');
      expect(await shownMeanwhile()).toEqual(['Viết trước khi trang kịp tải.']);
      // React repeats a focus that came while it woke up; what was typed since is not typed over.
      const remark = page.getByRole('textbox', { name: /^Nhận xét, hồ sơ/u }).nth(1);
      await remark.dispatchEvent('focusin');
      await page.keyboard.type(' Viết tiếp.');
      await expect(remark).toHaveValue('Viết trước khi trang kịp tải. Viết tiếp.');
      await remark.fill('');
    }
    const release = place === 1 ? await holdScripts(page) : undefined;
    if (release) await page.reload({ waitUntil: 'commit' });
    const corner = page.getByRole('textbox', { name: /^Mức độ mới, hồ sơ/u }).first();
    // One cell of a spreadsheet ends with a line end, as a copied password does: a page that sleeps leaves it to the browser.
    if (release) expect(await paste(corner, [['12'], ['']])).toBe(true);
    expect(await paste(corner, pageOf(place))).toBe(false);
    release?.();
    const count = pageOf(place).length;
    await page.getByRole('button', { name: `Chốt ${count} phiếu đã đủ` }).click();
    await page.getByRole('dialog').getByRole('button', { name: `Chốt ${count} phiếu` }).click();
    await said(page, 'Đã chốt phiếu giấy.');
  }

  await page.goto(`/campaigns/${round}/scores`);
  await expect(page.getByRole('button', { name: 'Đóng chấm điểm' })).toHaveAccessibleDescription(/Còn hồ sơ chưa có điểm của thành phần ngoài Hội đồng/u);
  await page.getByRole('link', { name: 'Điểm thành phần' }).click();
  await page.getByLabel('Số, ký hiệu văn bản').fill('12/BC-UBMTTQ');
  await page.getByLabel('Ngày văn bản').fill(await today(query));
  await page.getByLabel('Bảng dán từ Excel').fill(outside.map((points, index) => `HT-TC-${round.slice(0, 4)}-${index + 1}\t${points}`).join('\n'));
  await page.getByRole('button', { name: 'Nhập điểm' }).click();
  await said(page, 'Đã nhập điểm của 6 hồ sơ.');

  await page.goto(`/campaigns/${round}/scores`);
  await page.getByRole('button', { name: 'Đóng chấm điểm' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('1');
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng chấm điểm' }).click();
  await said(page, 'Đã đóng chấm điểm và tính kết quả.');

  const { found, judged } = await recomputedExport(page, plan);
  // What was typed is what was counted, and the round is as difficult as it says.
  expect(judged.map((row) => row.sheets.length).sort()).toEqual([4, 5, 5, 5, 5, 5]);
  expect(new Set([...found.values()].map(({ tier }) => tier)).size).toBeGreaterThan(2);
  expect(new Set([...found.values()].map(({ outcome }) => outcome)).size).toBeGreaterThan(1);
  for (const [code, result] of found) await expect(page.getByRole('row').filter({ hasText: code }), shown(result)).toContainText(shown(result).split(',')[0] ?? '');
});
