import { expect, test } from './fixtures';
import { fitsAndReads } from './looks';

test('a list pasted from Excel becomes accounts as a whole, or not at all', async ({ as }) => {
  const page = await as('admin');
  await page.goto('/settings/people/import');
  const table = page.getByLabel('Bảng dán từ Excel');
  await page.getByRole('button', { name: 'Kiểm tra bảng' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Dán bảng từ Excel vào đây.' })).toBeVisible();
  const rows = (third: string) => ['Họ và tên\tĐơn vị\tChức danh', 'Chế Linh Đa\tThôn Bình Đức\tTrưởng thôn', 'Thông Thị Mỹ\tTrạm Y tế\tY sĩ', third].join('\n');
  await table.fill(rows('Nguyễn Văn 3\tThôn Bình Đức\tPhó thôn'));
  await page.getByRole('button', { name: 'Kiểm tra bảng' }).click();
  await expect(page.getByText('1 dòng cần sửa')).toBeVisible();
  await expect(page.getByRole('row', { name: /Nguyễn Văn 3/u })).toContainText('Họ tên không có chữ số');
  await expect(page.getByRole('button', { name: /^Lập \d/u })).toHaveCount(0);
  await fitsAndReads(page);
  await table.fill(rows('Nguyễn Văn Ba\tThôn Bình Đức\tPhó thôn'));
  await page.getByRole('button', { name: 'Kiểm tra bảng' }).click();
  await expect(page.getByText('Sẽ thêm 1 đơn vị: Thôn Bình Đức.')).toBeVisible();
  await page.getByRole('button', { name: 'Lập 3 tài khoản và in phiếu' }).dblclick();
  await expect(page.getByText('Đã lập 3 tài khoản')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'PHIẾU CẤP MẬT KHẨU' })).toHaveCount(3);
  await fitsAndReads(page);
  await page.goto('/settings/people?q=che%20linh%20da&state=waiting');
  await expect(page.getByRole('row', { name: /Chế Linh Đa/u })).toContainText('Thôn Bình Đức');
});
