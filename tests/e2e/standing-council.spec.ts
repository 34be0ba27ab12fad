import { campaignId } from './demo-world';
import { expect, test } from './fixtures';
import { fitsAndReads } from './looks';

// The standing council, its copy into the open campaign and the sharing out of dossiers there, taken back at the end.

test('kept in the settings, copied into a campaign after a look, dossiers given out and taken back', async ({ as, query }) => {
  const page = await as('vanhoaxahoi');
  await page.goto('/settings/council');
  await expect(page.getByRole('row', { name: /Trần Đình Khải/u })).toContainText('Chủ tịch Hội đồng');
  await expect(page.getByRole('row', { name: /Đỗ Thị Thanh Hà/u })).toContainText('Dự khuyết cho');
  const add = page.getByRole('region', { name: 'Thêm thành viên' });
  await add.getByRole('button', { name: 'Thêm vào Hội đồng' }).click();
  await expect(add.getByLabel('Họ và tên')).toHaveAttribute('aria-invalid', 'true');
  await add.getByLabel('Họ và tên').fill('Lâm Thị Ngọc Yến');
  await add.getByLabel('Chức danh trong Hội đồng').selectOption({ label: 'Khách mời' });
  await add.getByLabel('Chấm điểm').uncheck();
  await add.getByLabel('Biểu quyết').uncheck();
  await add.getByRole('button', { name: 'Thêm vào Hội đồng' }).click();
  await expect(page.getByRole('row', { name: /Lâm Thị Ngọc Yến/u })).toContainText('Khách mời');

  const council = `/campaigns/${await campaignId(query, '112')}/council`;
  await page.goto(council);
  await page.getByRole('button', { name: 'Chép Hội đồng thường trực' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Lâm Thị Ngọc Yến, Khách mời: thêm mới');
  await expect(dialog).toContainText('Trần Đình Khải, Chủ tịch Hội đồng: đã có, giữ nguyên.');
  await fitsAndReads(page);
  await dialog.getByRole('button', { name: 'Chép Hội đồng' }).click();
  await expect(page.getByRole('row', { name: /Lâm Thị Ngọc Yến/u })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Chép Hội đồng thường trực' })).toHaveAttribute('aria-disabled', 'true');

  await page.getByRole('link', { name: 'Phân công chấm' }).click();
  await expect(page.getByText('Đang để mọi thành viên chấm mọi hồ sơ.')).toBeVisible();
  await page.getByLabel('Số người chấm mỗi hồ sơ').fill('3');
  await page.getByRole('button', { name: 'Xem đề xuất' }).click();
  await expect(page.getByText('thấp nhất trong mọi cách phân công')).toBeVisible();
  await fitsAndReads(page);
  await page.getByRole('button', { name: 'Giao theo đề xuất này' }).click();
  await dialog.getByRole('button', { name: 'Giao hồ sơ' }).click();
  await expect(page.getByText('Mỗi hồ sơ 3 người chấm', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Để mọi thành viên chấm mọi hồ sơ' }).click();
  await dialog.getByLabel('Lý do').fill('Hội đồng đủ người chấm.');
  await dialog.getByRole('button', { name: 'Bỏ phân công' }).click();
  await expect(page.getByText('Đang để mọi thành viên chấm mọi hồ sơ.')).toBeVisible();
});
