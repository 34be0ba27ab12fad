import { Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import sharp from 'sharp';
import { campaignId } from './demo-world';
import { completeDraft, expectSaved, idOf, part, startDraft } from './dossier-steps';
import { expect, expectAccessible, expectNoSidewaysScroll, sizes, test } from './fixtures';

// People have their report as a Word file: dropped in, looked at, taken over part by part, and taken back.

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
const file = async (name: string, children: (Paragraph | Table)[]) => ({
  name, mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: await Packer.toBuffer(new Document({ sections: [{ children }] })),
});

const report = async () => file('Báo cáo mô tả sáng kiến.docx', [
  new Paragraph('BÁO CÁO MÔ TẢ SÁNG KIẾN'),
  heading('I. Thực trạng trước khi áp dụng'),
  new Paragraph('Người dân phải quay lại vì thiếu giấy tờ.'),
  heading('II. Nội dung giải pháp'),
  new Paragraph('Đặt bàn soát giấy tờ trước quầy.'),
  heading('III. Hiệu quả'),
  new Table({ rows: [new TableRow({ children: [cell('Trước'), cell('23 lượt')] }), new TableRow({ children: [cell('Sau'), cell('6 lượt')] })] }),
  new Paragraph({ children: [new ImageRun({ type: 'png', data: await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a0c8a0' } }).png().toBuffer(), transformation: { width: 60, height: 40 } })] }),
  new Paragraph('Hình 1. Bàn soát'),
  new Paragraph('XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ'),
]);

test('a report in Word fills the dossier', async ({ as, query }) => {
  test.setTimeout(90_000);
  const page = await as('tacgia7');
  const id = await startDraft(page, query, 'Điền hồ sơ từ tệp Word');
  const saved = async (key: string) => (await query<{ text: string }>(`select text from "SubmissionSection" where "submissionId" = $1 and key = $2`, [id, key]))[0]?.text;
  await part(page, 'Nội dung giải pháp').fill('Đã viết trước khi có tệp.');
  const word = page.getByRole('region', { name: 'Đã có bản Word?' });
  await word.getByLabel('Báo cáo dạng Word: chọn tệp').setInputFiles(await report());
  await expect(word.getByText('nhận ra 3/5 mục, 1 bảng, 1 hình.')).toBeVisible({ timeout: 30_000 });

  await test.step('what is there already is replaced only when chosen; tables and pictures are seen in their place', async () => {
    await expect(word.getByRole('checkbox', { name: 'Đưa vào mục “Vướng mắc, hạn chế hiện nay”' })).toBeChecked();
    await expect(word.getByRole('checkbox', { name: 'Đưa vào mục “Nội dung giải pháp”' })).not.toBeChecked();
    await expect(word.getByText('Đã viết trước khi có tệp.')).toBeVisible();
    await expect(word.getByRole('cell', { name: '23 lượt' })).toBeVisible();
    const picture = word.getByRole('img', { name: 'Hình 1. Bàn soát' });
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(60);
    for (const size of [sizes.desk, sizes.phone]) {
      // So high that nothing lies half under the bar at the foot, wherever the page has scrolled to.
      await page.setViewportSize({ ...size, height: 6_000 });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await page.setViewportSize(sizes.desk);
  });

  await word.getByRole('button', { name: 'Đưa vào hồ sơ' }).click();
  await expect(word.getByText('Đã đưa 2 mục từ tệp vào hồ sơ.')).toBeVisible();
  await expect(page.getByRole('region', { name: /Tệp minh chứng$/u }).getByRole('link', { name: 'Báo cáo mô tả sáng kiến.docx' })).toBeVisible();
  await expect.poll(() => saved('problem')).toBe('Người dân phải quay lại vì thiếu giấy tờ.');
  await expect.poll(() => saved('effect')).toBe('Trước | 23 lượt\nSau | 6 lượt\n[Hình: Hình 1. Bàn soát]');
  expect(await saved('solution')).toBe('Đã viết trước khi có tệp.');
  expect(await query(`select "sectionKey" from "Evidence" where "submissionId" = $1 and "sectionKey" is not null`, [id])).toEqual([{ sectionKey: 'effect' }]);

  await part(page, 'Hiệu quả thiết thực').fill('Sửa tiếp sau khi đưa vào.');
  await word.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => saved('problem')).toBe('');
  await expect.poll(() => saved('effect')).toBe('Sửa tiếp sau khi đưa vào.');
  await completeDraft(page);
  await expectSaved(page);
});

test('a file begins a draft; one of an old font is taken only when the writer says that it reads well', async ({ as, query }) => {
  const page = await as('tacgia8');
  await page.goto(`/submissions/new?campaign=${await campaignId(query, '112')}`);
  await expectAccessible(page);
  await page.getByLabel('Báo cáo đã viết: chọn tệp').setInputFiles(await file('cu.docx', [
    new Paragraph('Teân saùng kieán: Phieáu heïn in chöõ lôùn'),
    new Paragraph('1. Thöïc traïng:'),
    new Paragraph('Moãi buoåi saùng coù hôn boán möôi ngöôøi ñöùng chôø ôû quaày vì khoâng bieát giaáy tôø ñaõ ñuû chöa.'),
  ]));
  await page.waitForURL(/\/submissions\/[0-9a-f-]{36}\/edit/u, { timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1, name: 'Phiếu hẹn in chữ lớn' })).toBeVisible();
  const word = page.getByRole('region', { name: 'Đã có bản Word?' });
  await expect(word.getByText('Tệp viết bằng phông VNI, không phải Unicode.')).toBeVisible({ timeout: 30_000 });
  await expect(word.getByRole('button', { name: 'Xóa bản nháp vừa lập' })).toBeVisible();
  await expect(word.getByText('Xem chữ đã đổi ở trên và đánh dấu là đọc đúng.')).toBeVisible();
  await word.getByRole('checkbox', { name: 'Chữ đã đổi đọc đúng, dùng bản Unicode' }).check();
  await word.getByRole('button', { name: 'Đưa vào hồ sơ' }).click();
  await expect.poll(async () => (await query<{ text: string }>(`select text from "SubmissionSection" where "submissionId" = $1 and key = 'problem'`, [idOf(page)]))[0]?.text).toMatch(/^Mỗi buổi sáng có hơn bốn mươi người/u);
});
