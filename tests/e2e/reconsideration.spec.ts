import { campaignId, submissionId } from './demo-world';
import { awake, expect, test } from './fixtures';
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
  const ready = own.getByRole('textbox', { name: /Khả năng áp dụng ngay$/u });
  await expect(ready).not.toHaveValue('');
  await ready.fill('99');
  await expect(own.getByText('Nhập từ 0 đến 20.').first()).toBeVisible();
  await fitsAndReads(member);
  await ready.fill('18');
  await expect(own.getByText('76,5/100')).toBeVisible();
  await expect(own.getByText(/^Đã lưu lúc/u)).toBeVisible();
  // A laptop that was closed: what was typed is there, and what another tab saved in between is chosen from.
  await member.reload();
  await expect(ready).toHaveValue('18');
  await awake(member);
  const tab = await member.context().newPage();
  await tab.goto(member.url());
  await awake(tab);
  const kept = tab.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/reconsideration/sheet'));
  await tab.getByRole('textbox', { name: /Khả năng áp dụng ngay$/u }).fill('17');
  expect((await kept).ok()).toBe(true);
  await ready.fill('18,5');
  await expect(own.getByRole('alert')).toContainText('Phiếu này vừa được lưu ở thẻ hoặc máy khác');
  await fitsAndReads(member);
  await own.getByRole('button', { name: 'Lấy bản đã lưu' }).click();
  await expect(ready).toHaveValue('17');
  await ready.fill('18');
  await own.getByRole('button', { name: 'Chốt phiếu' }).click();
  await member.getByRole('dialog').getByRole('button', { name: 'Chốt phiếu' }).click();
  await expect(own).toHaveCount(0);

  const author = await as('tacgia5');
  await author.goto(`/submissions/${id}/reconsideration`);
  await expect(author.getByText('Kết quả đã công bố chưa thay đổi.')).toBeVisible();
  await expect(author.getByRole('table')).toHaveCount(0);
  await fitsAndReads(author);

  const secretary = await as('hoidong7');
  await secretary.goto(`/submissions/${id}/reconsideration`);
  // Two are written down as having a part in it, one of them by mistake.
  const line = (name: string) => secretary.getByRole('region', { name: 'Các phiếu' }).getByRole('row').filter({ hasText: name });
  for (const [name, reason] of [['Ngô Quang Vinh', 'Ghi nhầm dòng.'], ['Phạm Văn Lợi', 'Cùng làm với tác giả.']] as const) {
    await line(name).getByRole('button', { name: 'Ghi có liên quan' }).click();
    await secretary.getByRole('dialog').getByRole('textbox').fill(reason);
    await secretary.getByRole('dialog').getByRole('button', { name: 'Ghi có liên quan' }).click();
    await expect(line(name)).toContainText('Không tham gia chấm (có liên quan)');
  }
  await line('Ngô Quang Vinh').getByRole('button', { name: 'Ghi lại là tham gia' }).click();
  await secretary.getByRole('dialog').getByRole('textbox').fill('Ghi nhầm dòng.');
  await fitsAndReads(secretary);
  await secretary.getByRole('dialog').getByRole('button', { name: 'Ghi lại là tham gia' }).click();
  await expect(line('Ngô Quang Vinh')).toContainText('Đã chốt lúc');
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

  // Stopped after the counting and begun again: the points of before stand there, and who had a part in it still has.
  await secretary.goto(`/submissions/${id}/reconsideration`);
  await secretary.getByRole('button', { name: 'Hủy việc chấm lại' }).click();
  await expect(secretary.getByRole('dialog')).toContainText('Điểm đã tính, ngày dừng và lý do ghi ở lần chấm lại sau');
  await secretary.getByRole('dialog').getByRole('textbox').fill('Thiếu biên bản của một điểm trường.');
  await secretary.getByRole('dialog').getByRole('button', { name: 'Hủy việc chấm lại' }).click();
  await secretary.getByRole('button', { name: 'Mở chấm lại' }).click();
  await secretary.getByRole('dialog').getByRole('textbox').fill('Đã có đủ biên bản.');
  await secretary.getByRole('dialog').getByRole('button', { name: 'Mở chấm lại' }).click();
  await secretary.getByRole('link', { name: 'Xem việc chấm lại' }).click();
  await expect(secretary.getByRole('region', { name: 'Việc xem xét lại' })).toContainText(/Lần trước\s*\d+,\d\d điểm, \d phiếu được tính; dừng ngày .*Lý do dừng: Thiếu biên bản của một điểm trường\./u);
  await expect(line('Phạm Văn Lợi')).toContainText('Không tham gia chấm (có liên quan), như lần trước');
  await expect(line('Phạm Văn Lợi').getByRole('button', { name: 'Ghi lại là tham gia' })).toBeVisible();
  await fitsAndReads(secretary);
});
