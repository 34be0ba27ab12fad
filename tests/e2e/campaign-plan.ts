import type { Page } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { demoPdf } from '../../prisma/seed/blobs';
import { refusedAt, said, save, typeDay } from './campaign-steps';
import { expect } from './fixtures';
import { fitsAndReads } from './looks';

// The first two tabs: what the plan says, its papers, its days.

/** Number, date, issuer, signer, legal bases. */
export async function writePlan(page: Page): Promise<void> {
  const signed = page.getByLabel('Ngày ban hành');
  await page.getByLabel('Số kế hoạch').fill('15/KH-UBND');
  await typeDay(signed, '02312028');
  await save(page);
  await refusedAt(signed, /Ngày không có thật\. Ghi ngày\/tháng\/năm/u);
  await expect(signed).toBeFocused();
  await expect(page.getByLabel('Số kế hoạch')).toHaveValue('15/KH-UBND');
  await fitsAndReads(page);
  await signed.fill('2028-01-12');
  await expect(page.getByLabel('Cơ quan ban hành')).toHaveValue('UBND xã Bắc Bình');
  await page.getByLabel('Người ký').fill('Nguyễn Hữu Phước');
  await page.getByRole('button', { name: 'Thêm căn cứ' }).click();
  await page.getByRole('textbox', { name: 'Căn cứ 2' }).fill('Kế hoạch số 02/KH-UBND ngày 06/01/2028 của UBND xã về cải cách hành chính nhà nước năm 2028');
  await save(page);
  await said(page, 'Đã lưu kế hoạch.');
}

/** The signed plan and a Word template; what is no PDF is refused with the reason. */
export async function attachPapers(page: Page): Promise<void> {
  const drop = page.getByLabel('Tệp của đợt phát động: chọn tệp');
  const files = page.getByRole('region', { name: 'Tệp của đợt' });
  await page.getByLabel('Mục đích, yêu cầu').fill('Viết dở trước khi gửi tệp.');
  await drop.setInputFiles({ name: 'ke-hoach.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Không phải PDF') });
  await expect(files.getByRole('listitem').filter({ hasText: 'ke-hoach.pdf' })).toContainText(/không|chưa/iu);
  await files.getByRole('button', { name: 'Bỏ tệp ke-hoach.pdf' }).click();
  await drop.setInputFiles({ name: 'Kế hoạch số 15 đã ký.pdf', mimeType: 'application/pdf', buffer: Buffer.from(demoPdf('Ke hoach so 15')) });
  await expect(files.getByRole('link', { name: 'Kế hoạch số 15 đã ký.pdf' })).toBeVisible();
  await expect(page.getByLabel('Tệp sắp gửi là')).toHaveValue('TEMPLATE');
  const word = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('MÔ TẢ SÁNG KIẾN')] }] }));
  await drop.setInputFiles({ name: 'Mẫu mô tả sáng kiến.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: word });
  await expect(files.getByRole('listitem').filter({ hasText: 'Mẫu mô tả sáng kiến.docx' })).toContainText('Biểu mẫu');
  await expect(files.getByRole('listitem')).toHaveCount(2);
  // What was being written beside is still there, and can be saved.
  await expect(page.getByLabel('Mục đích, yêu cầu')).toHaveValue('Viết dở trước khi gửi tệp.');
  await page.getByLabel('Mục đích, yêu cầu').fill('Phát huy tính năng động, sáng tạo của cán bộ, công chức, viên chức, người lao động.\nLựa chọn mô hình, giải pháp hiệu quả để nhân rộng.');
  await save(page);
  await said(page, 'Đã lưu kế hoạch.');
  await fitsAndReads(page);
}

/** Days that are none, or out of order, are refused at their fields. */
export async function setDeadlines(page: Page): Promise<void> {
  const filing = page.getByLabel('Nhận hồ sơ đến hết ngày');
  const screening = page.getByLabel('Thẩm tra đến hết ngày');

  await expect(page.getByLabel('Từ ngày ban hành kế hoạch')).toBeChecked();
  await expect(filing).toHaveValue('2028-04-29');
  await expect(filing).toHaveAccessibleDescription(/Thứ Bảy, ngày 29\/4\/2028/u);
  await typeDay(filing, '02302028');
  await page.getByLabel('Thêm cho bản giấy').fill('bảy');
  await save(page);
  await refusedAt(filing, /Ngày không có thật/u);
  await refusedAt(page.getByLabel('Thêm cho bản giấy'), /Ghi số nguyên từ 0 đến 60\./u);
  await expect(filing).toBeFocused();
  await filing.fill('2028-01-05');
  await page.getByLabel('Thêm cho bản giấy').fill('7');
  await save(page);
  await refusedAt(filing, /Ngày cuối nhận hồ sơ đang trước ngày bắt đầu nhận\./u);
  await expect(filing).toBeFocused();
  await filing.fill('2028-04-29');
  await screening.fill('2028-04-20');
  await save(page);
  await refusedAt(screening, /Thẩm tra, yêu cầu bổ sung phải kết thúc sau Nhận hồ sơ/u);
  await expect(page.getByLabel('Thêm cho bản giấy')).toHaveValue('7');
  await fitsAndReads(page);

  await screening.fill('2028-05-15');
  await expect(page.getByLabel('Bản nào đến trước')).toBeChecked();
  await expect(page.getByLabel('Số bản giấy phải nộp')).toHaveValue('2');
  await expect(page.getByLabel('Bản giấy in màu')).toBeChecked();
  await save(page);
  await said(page, 'Đã lưu thời hạn.');
}
