import { submissionId } from './demo-world';
import { expectSaved, part, startDraft } from './dossier-steps';
import { expect, test } from './fixtures';
import { fitsAndReads } from './looks';

// "Đã có ai làm chưa?": the author is told while writing, the office when screening; a person judges, nothing is stopped.
// Owns the finding on BB-2027-0001 and a draft of tacgia7.

const earlier = 'Tin nhắn hẹn giờ trả hồ sơ hộ tịch';

test('the author is shown what is like the title, compares, declares, and writes on', async ({ as, query }) => {
  const page = await as('tacgia7');
  const id = await startDraft(page, query, 'Thu goi tin nhan hen gio tra ho so ho tich');
  const hint = page.getByRole('region', { name: 'Sáng kiến tương tự' });
  await expect(hint.getByRole('link', { name: earlier })).toBeVisible();
  await expect(hint).toContainText('kho sáng kiến, năm 2025');
  await fitsAndReads(page);
  await page.getByRole('textbox', { name: 'Tên sáng kiến, giải pháp' }).fill('Vườn rau thủy canh sau trường');
  await expect(hint).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Tên sáng kiến, giải pháp' }).fill('Tin nhắn hẹn giờ trả kết quả hộ tịch');
  await expect(hint.getByRole('link', { name: earlier })).toBeVisible();
  await part(page, 'Nội dung giải pháp').fill('Gửi tin nhắn khi có kết quả, kèm khung giờ đến nhận, cho người dân đã đến hỏi nhiều lần vì không biết hồ sơ đã xong; thêm lời nhắc mang giấy tờ gốc để đối chiếu.');
  await expectSaved(page);

  await hint.getByRole('link', { name: 'So sánh, khai khác biệt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sáng kiến tương tự' })).toBeVisible();
  const columns = page.getByRole('region', { name: 'Hai cột so sánh' });
  await expect(columns.locator('mark').filter({ hasText: 'Gửi tin nhắn khi có kết quả, kèm khung giờ đến nhận' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Lưu lời khai' }).click();
  await expect(page.getByText('Viết một hai câu hồ sơ này khác ở chỗ nào.').first()).toBeVisible();
  await fitsAndReads(page);
  await page.getByLabel('Đã xem, hồ sơ này khác ở chỗ').fill('Thêm lời nhắc mang giấy tờ gốc.');
  await page.getByRole('button', { name: 'Lưu lời khai' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu lời khai khác biệt.' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Lời khai và nhận định' })).toContainText('Đinh Công Khanh');
  await page.getByRole('link', { name: 'Viết tiếp hồ sơ' }).click();
  await expect(page).toHaveURL(new RegExp(`/submissions/${id}/edit$`, 'u'));
});

test('the screener sees it beside the dossier, compares and records a finding', async ({ as, query }) => {
  const page = await as('vanhoaxahoi');
  await page.goto(`/submissions/${await submissionId(query, 'Chuyển trả kết quả qua nhân viên bưu điện văn hóa xã')}`);
  const panel = page.getByRole('region', { name: 'Sáng kiến tương tự' });
  await expect(panel.getByRole('link', { name: earlier })).toBeVisible();
  await expect(panel).toContainText('Nhận định: Trùng một phần');
  await fitsAndReads(page);
  await panel.getByRole('link', { name: earlier }).click();
  await expect(page.getByRole('region', { name: 'Hai cột so sánh' }).locator('mark').first()).toBeVisible();

  const dossier = await submissionId(query, 'BB-2027-0001');
  await page.goto(`/submissions/${dossier}/similar`);
  await page.getByRole('button', { name: 'Ghi nhận định' }).click();
  await expect(page.getByText('Chọn nhận định.').first()).toBeVisible();
  await fitsAndReads(page);
  await page.getByRole('radio', { name: 'Không trùng' }).check();
  await page.getByLabel('Căn cứ').fill('Đã so với kho sáng kiến, chưa thấy việc nào như vậy.');
  await page.getByRole('button', { name: 'Ghi nhận định' }).click();
  await expect(page.getByRole('region', { name: 'Lời khai và nhận định' })).toContainText('Nhận định: Không trùng');
});

test('who only judges or only reads finds no such page', async ({ as, query }) => {
  const page = await as('hoidong2');
  for (const code of ['BB-2026-0018', 'BB-2027-0001']) {
    const response = await page.request.get(`/submissions/${await submissionId(query, code)}/similar`);
    expect(response.status()).toBe(404);
  }
});
