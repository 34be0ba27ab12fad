import type { Locator, Page } from '@playwright/test';
import { linesOf } from '../unit/documents/read-office-file';
import { campaignId, submissionId, unitId } from './demo-world';
import { rowsOf, save } from './downloads';
import { expect, test } from './fixtures';
import { fitsAndReads } from './looks';

// The office's days with the open campaign of 2027: whom to urge, what to screen, which paper has come.

const rosterRow = (page: Page, unit: string): Locator => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: unit }) });

test.describe('đôn đốc', () => {
  test.describe.configure({ mode: 'serial' });
  const urged = ['Trường Tiểu học Chợ Lầu 2', 'Trường Mầm non Chợ Lầu', 'Thôn Xuân An'];

  test('the roster shows zeros first, and the filters narrow it', async ({ as, query }) => {
    const page = await as('vanhoaxahoi');
    await page.goto(`/campaigns/${await campaignId(query, '112')}/units`);
    const order = ['Chưa có hồ sơ', 'Đang soạn, chưa nộp', 'Chưa đủ số giao', 'Đã đạt', 'Được miễn', 'Được đề nghị', 'Đang soạn', 'Đã tham gia'];
    const states = (await page.getByRole('row').locator('td[data-label="Tình trạng"]').allInnerTexts()).map((text) => order.indexOf(text.split('\n')[0]?.trim() ?? ''));
    expect(states).toHaveLength(24);
    expect(states).not.toContain(-1);
    expect(states).toEqual(states.toSorted((a, b) => a - b));
    expect(states[0]).toBe(0);

    const filters = page.getByRole('navigation', { name: 'Lọc theo tình trạng' });
    await filters.getByRole('link', { name: /^Được đề nghị/u }).click();
    await expect(page).toHaveURL(/state=invited/u);
    await expect(rosterRow(page, 'Thôn Xuân An')).toBeVisible();
    await expect(rosterRow(page, 'Trường Mầm non Chợ Lầu')).toHaveCount(0);

    await filters.getByRole('link', { name: /^Tất cả/u }).click();
    await expect(page).toHaveURL(/\/units$/u);
    await page.getByLabel('Tìm đơn vị, thủ trưởng').fill('ai linh');
    await page.getByRole('button', { name: 'Lọc', exact: true }).click();
    await expect(page.getByText('Đang hiện 1 trong 24 đơn vị.')).toBeVisible();
    await expect(rosterRow(page, 'Trường Mầm non Chợ Lầu')).toContainText('Nguyễn Thị Ái Linh');

    await page.getByLabel('Tìm đơn vị, thủ trưởng').fill('khong co don vi nay');
    await page.getByRole('button', { name: 'Lọc', exact: true }).click();
    await expect(page.getByText('Không có đơn vị nào khớp.')).toBeVisible();
    await page.getByRole('link', { name: 'Bỏ bộ lọc' }).click();
    await expect(page).toHaveURL(/\/units$/u);
    await page.getByLabel('Khối').selectOption({ label: 'Trường học' });
    await page.getByRole('button', { name: 'Lọc', exact: true }).click();
    await expect(rosterRow(page, 'Trường THCS Phan Hòa')).toBeVisible();
    await expect(rosterRow(page, 'Phòng Kinh tế')).toHaveCount(0);
  });

  test('several units are urged at once: seen before, sent through the portal, read by the head of the unit', async ({ as, query }) => {
    const page = await as('vanhoaxahoi');
    await page.goto(`/campaigns/${await campaignId(query, '112')}/units`);
    for (const unit of urged) await page.getByLabel(`Chọn ${unit}`, { exact: true }).check();
    await page.getByRole('button', { name: 'Đôn đốc các đơn vị đã chọn' }).click();

    const preview = page.getByRole('region', { name: 'Nội dung gửi từng đơn vị' });
    await expect(preview.getByRole('listitem')).toHaveCount(urged.length);
    const school = preview.getByRole('listitem').filter({ hasText: 'Trường Tiểu học Chợ Lầu 2' });
    await expect(school).toContainText('Phạm Thị Thanh Thúy');
    await expect(school).toContainText('chưa có hồ sơ sáng kiến nào, còn thiếu 01');
    const invited = preview.getByRole('listitem').filter({ hasText: 'Thôn Xuân An' });
    await expect(invited).toContainText('trân trọng đề nghị');
    await expect(invited).not.toContainText(/đôn đốc|yêu cầu|còn thiếu/iu);
    await page.getByLabel('Lời nhắn thêm').fill('Phòng hỗ trợ lập hồ sơ vào sáng thứ Tư.');
    await expect(school).toContainText('sáng thứ Tư');
    await fitsAndReads(page);

    await page.getByRole('button', { name: `Gửi ${urged.length} đơn vị` }).dblclick();
    await expect(page).toHaveURL(/\/units$/u);
    await expect(page.getByRole('status').filter({ hasText: `Đã ghi nhận liên hệ với ${urged.length} đơn vị.` })).toBeVisible();
    await expect(rosterRow(page, 'Trường Tiểu học Chợ Lầu 2')).toContainText('Hôm nay · Qua cổng');

    const head = await as('thuy.ptt');
    await head.goto('/notifications');
    const message = head.getByRole('main').getByRole('listitem').filter({ hasText: 'Đôn đốc nộp hồ sơ' });
    await expect(message).toHaveCount(1);
    await expect(message).toContainText('Bà Phạm Thị Thanh Thúy');
    await expect(message).toContainText('sáng thứ Tư');
    await message.getByRole('button', { name: 'Xem' }).click();
    await expect(head.getByRole('heading', { level: 1, name: 'Trường Tiểu học Chợ Lầu 2' })).toBeVisible();
    await expect(head.getByText(/Đã xem/u)).toBeVisible();
  });

  test('nobody is urged twice in a day unless the clerk says so; the text for Zalo goes to the clipboard', async ({ as, query }) => {
    const page = await as('vanhoaxahoi');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const campaign = await campaignId(query, '112');
    const school = await unitId(query, 'Trường Tiểu học Chợ Lầu 2');
    await page.goto(`/campaigns/${campaign}/units/remind?unit=${school}`);
    await expect(page.getByText(/Đã liên hệ hôm nay: Qua cổng lúc \d{2}:\d{2}\./u)).toBeVisible();
    await page.getByRole('radio', { name: /^Zalo/u }).check();
    await page.getByRole('button', { name: 'Sao chép tin Zalo gửi Trường Tiểu học Chợ Lầu 2' }).click();
    await expect(page.getByText('Đã sao chép').first()).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Kính gửi Ông\/Bà Phạm Thị Thanh Thúy, Trường Tiểu học Chợ Lầu 2\. Đến ngày \d+\/\d+\/\d{4}, /u);

    await page.getByRole('button', { name: 'Ghi nhận đã liên hệ 1 đơn vị' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Có đơn vị đã được liên hệ trong hôm nay' })).toBeVisible();
    await expect(page.getByRole('radio', { name: /^Zalo/u })).toBeChecked();
    await fitsAndReads(page);
    await page.getByLabel('Vẫn gửi lần nữa trong ngày').check();
    await page.getByRole('button', { name: 'Ghi nhận đã liên hệ 1 đơn vị' }).click();
    await expect(page).toHaveURL(/\/units$/u);
    await expect(rosterRow(page, 'Trường Tiểu học Chợ Lầu 2')).toContainText('Hôm nay · Zalo, 2 lần');
  });

  test('the roster as Excel and the letters as Word hold what the screen says', async ({ as, query }) => {
    const page = await as('vanhoaxahoi');
    const campaign = await campaignId(query, '112');
    await page.goto(`/campaigns/${campaign}/units`);
    const excel = await save(page, page.getByRole('link', { name: 'Xuất Excel' }));
    expect(excel.name).toMatch(/^Danh sách đơn vị 2027 - .*\.xlsx$/u);
    const rows = rowsOf(excel.bytes);
    const names = rows.flatMap((row) => row.filter((cell) => typeof cell === 'string'));
    expect(names.join('\n')).toContain('BẮC BÌNH');
    const school = rows.find((row) => row.includes('Trường Tiểu học Chợ Lầu 2'));
    expect(school).toEqual(expect.arrayContaining(['Phạm Thị Thanh Thúy', 'Chưa có hồ sơ']));

    const village = await unitId(query, 'Thôn Xuân An');
    await page.goto(`/campaigns/${campaign}/units/remind?unit=${await unitId(query, 'Trường Tiểu học Chợ Lầu 2')}&unit=${village}`);
    await page.getByLabel('Công văn, thư giấy').check();
    const word = await save(page, page.getByRole('link', { name: 'Tải thư Word (2 đơn vị)' }));
    expect(word.name).toBe('Thư gửi 2 đơn vị.docx');
    const lines = linesOf(word.bytes);
    expect(lines).toContain('PHÒNG VĂN HÓA – XÃ HỘI');
    expect(lines.filter((line) => line === 'Lê Thị Bích Thủy')).toHaveLength(2);
    const text = lines.join('\n');
    expect(text).toContain('Trường Tiểu học Chợ Lầu 2');
    expect(text).toContain('Thôn Xuân An');
  });

  test('a unit is let off by a paper, and no longer urged', async ({ as, query }) => {
    const page = await as('truongphong.vhxh');
    const campaign = await campaignId(query, '112');
    await page.goto(`/campaigns/${campaign}/units`);
    await page.getByRole('link', { name: 'Trường THCS Phan Hòa', exact: true }).click();
    await page.getByRole('button', { name: 'Miễn chỉ tiêu…' }).click();
    await page.getByRole('button', { name: 'Miễn chỉ tiêu', exact: true }).click();
    await expect(page.getByLabel('Số, ký hiệu văn bản')).toBeFocused();
    await expect(page.getByText('Ghi số, ký hiệu văn bản, ví dụ 37/UBND-VX.').first()).toBeVisible();
    await fitsAndReads(page);
    await page.getByLabel('Số, ký hiệu văn bản').fill('41/UBND-VHXH');
    await page.getByLabel('Ngày văn bản').fill('2026-11-18');
    await page.getByLabel('Lý do miễn').fill('Trường chỉ còn ba lớp, đang chờ sắp xếp lại.');
    await page.getByRole('button', { name: 'Miễn chỉ tiêu', exact: true }).dblclick();
    await expect(page.getByText('Được miễn theo văn bản số 41/UBND-VHXH ngày 18/11/2026.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Đôn đốc', exact: true })).toHaveCount(0);
    await page.goBack();
    await page.reload();
    await expect(rosterRow(page, 'Trường THCS Phan Hòa')).toContainText('Được miễn');
    await expect(page.getByLabel('Chọn Trường THCS Phan Hòa')).toHaveCount(0);
  });

  test('the head of a unit sees the own unit and no other', async ({ as, query, allowTrouble }) => {
    allowTrouble(/status of 404/u);
    const page = await as('truongphong.kinhte');
    const campaign = await campaignId(query, '112');
    await page.goto(`/campaigns/${campaign}/units`);
    await expect(page.getByRole('rowheader')).toHaveCount(1);
    await expect(page.getByRole('rowheader', { name: 'Phòng Kinh tế' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Đôn đốc/u })).toHaveCount(0);
    const excel = await save(page, page.getByRole('link', { name: 'Xuất Excel' }));
    expect(rowsOf(excel.bytes).flat()).not.toContain('Trạm Y tế');
    const foreign = await unitId(query, 'Trạm Y tế');
    expect((await page.goto(`/campaigns/${campaign}/units/${foreign}`))?.status()).toBe(404);
    expect((await page.goto(`/submissions/${await submissionId(query, 'BB-2027-0009')}`))?.status()).toBe(404);
    expect((await page.goto(`/submissions/${await submissionId(query, 'BB-2027-0002')}`))?.status()).toBe(200);
  });
});
