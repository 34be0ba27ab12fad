import { campaignId, submissionId } from './demo-world';
import { expect, test } from './fixtures';
import { fitsAndReads } from './looks';

// The dossier of 2025 that its council scores once more after a kiến nghị; one member has still to close. No other journey writes to it.

const title = 'Nhóm Zalo trả lời phụ huynh theo khung giờ cố định';

test('a published dossier scored once more: the last member closes, the points are counted, and those who asked read that it goes on', async ({ as, query }) => {
  const id = await submissionId(query, title);
  const member = await as('hoidong4');
  await member.goto('/home');
  await member.getByRole('link', { name: 'Chấm lại', exact: true }).click();
  await expect(member.getByRole('heading', { level: 1, name: 'Chấm lại theo kiến nghị' })).toBeVisible();
  const own = member.getByRole('region', { name: 'Phiếu của tôi' });
  const ready = own.getByLabel('Khả năng áp dụng ngay');
  await expect(ready).not.toHaveValue('');
  await ready.fill('99');
  await own.getByRole('button', { name: 'Chốt phiếu' }).click();
  await expect(own.getByText('Nhập từ 0 đến 20.').first()).toBeVisible();
  await fitsAndReads(member);
  await ready.fill('18');
  await expect(own.getByText('Tổng điểm: 76,5.')).toBeVisible();
  await own.getByRole('button', { name: 'Lưu nháp' }).click();
  await expect(member.getByRole('status').filter({ hasText: 'Đã lưu nháp' })).toBeVisible();
  await own.getByRole('button', { name: 'Chốt phiếu' }).click();
  await expect(own).toHaveCount(0);

  const author = await as('tacgia5');
  await author.goto(`/submissions/${id}/reconsideration`);
  await expect(author.getByText('Kết quả đã công bố chưa thay đổi.')).toBeVisible();
  await expect(author.getByRole('table')).toHaveCount(0);
  await fitsAndReads(author);

  const secretary = await as('hoidong7');
  await secretary.goto(`/submissions/${id}/reconsideration`);
  await secretary.getByRole('button', { name: 'Kết thúc chấm lại' }).click();
  await expect(secretary.getByRole('dialog')).toContainText('Mọi phiếu đã chốt.');
  await secretary.getByRole('dialog').getByRole('button', { name: 'Kết thúc chấm lại' }).click();
  await expect(secretary.getByRole('region', { name: 'Hai kết quả' })).toContainText('điểm');
  const others = secretary.getByRole('region', { name: 'Các hồ sơ khác' });
  await others.getByRole('button', { name: 'Ghi cách xử lý' }).click();
  await expect(others.getByText('Chọn cách xử lý các hồ sơ khác.').first()).toBeVisible();
  await fitsAndReads(secretary);
  await others.getByLabel('Cách xử lý').selectOption({ label: 'Giữ nguyên thứ hạng, xếp loại đã công bố của các hồ sơ khác' });
  await others.getByRole('button', { name: 'Ghi cách xử lý' }).click();
  await expect(secretary.getByRole('status').filter({ hasText: 'Đã ghi cách xử lý' })).toBeVisible();
  await secretary.goto(`/campaigns/${await campaignId(query, '36')}/meeting`);
  await expect(secretary.getByRole('region', { name: 'Lập phiên họp' }).getByRole('button', { name: 'Lập phiên họp' })).toBeEnabled();
});
