import { expect, test } from './fixtures';
import { fitsAndReads } from './looks';

// The office brings a list of earlier initiatives into the library, corrects a line and takes the list out again.
// Owns the list "Danh mục thử 2018".

const csv = ['DANH MỤC SÁNG KIẾN', 'TT;Tên sáng kiến;Đơn vị;Năm', '1;Bảng tin điện tử tại nhà văn hóa thôn;UBND xã Hòa Thắng;2018', '2;Lịch trực cơ động của tổ thu gom rác;UBND xã Hòa Thắng;năm nay'].join('\r\n');

test('a list is sent, understood, described and taken over; a line is corrected, the list undone', async ({ as }) => {
  const page = await as('vanhoaxahoi');
  await page.goto('/settings/library/import');
  await page.getByLabel('Danh mục sáng kiến: chọn tệp').setInputFiles({ name: 'danh-muc.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page).toHaveURL(/\/import\/[0-9a-f-]{36}$/u);
  await expect(page.getByText('1 dòng nhập được, 1 dòng có lỗi sẽ để lại.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Lịch trực cơ động/u })).toContainText('Năm không có thật hoặc ở tương lai.');
  await expect(page.getByRole('button', { name: 'Nhập 1 sáng kiến vào kho' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('Nguồn của danh mục').fill('Danh mục thử 2018');
  await page.getByLabel('Cấp công nhận, khi dòng không ghi').selectOption({ label: 'Cấp huyện' });
  await page.getByRole('button', { name: 'Lưu cách đọc' }).click();
  await expect(page.getByRole('row', { name: /Bảng tin điện tử/u })).toContainText('Cấp huyện');
  await fitsAndReads(page);
  await page.getByRole('button', { name: 'Nhập 1 sáng kiến vào kho' }).dblclick();
  await expect(page.getByText('Đã nhập 1 trong 2 dòng. Còn 1 dòng chưa nhập được.')).toBeVisible();

  await page.getByRole('link', { name: 'Xem trong kho' }).click();
  await fitsAndReads(page);
  await page.getByRole('link', { name: 'Bảng tin điện tử tại nhà văn hóa thôn' }).click();
  await page.getByLabel('Tên sáng kiến').fill('');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Ghi tên sáng kiến.').first()).toBeVisible();
  await page.getByLabel('Tên sáng kiến').fill('Bảng tin điện tử ở nhà văn hóa thôn');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bảng tin điện tử ở nhà văn hóa thôn' })).toBeVisible();
  await fitsAndReads(page);

  await page.getByRole('link', { name: 'Xem lần nhập' }).click();
  await page.getByRole('button', { name: 'Hoàn tác lần nhập' }).click();
  await page.getByRole('dialog').getByLabel('Lý do hoàn tác').fill('Danh mục chỉ để thử.');
  await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('1 sáng kiến của danh mục này đã được đưa ra khỏi kho.')).toBeVisible();
});
