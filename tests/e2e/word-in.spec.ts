import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { completeDraft, expectSaved, part, startDraft } from './dossier-steps';
import { expect, expectAccessible, expectNoSidewaysScroll, sizes, test } from './fixtures';

// People have their report as a Word file: dropped in, looked at, taken over part by part, and taken back.

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
const file = async (name: string, children: (Paragraph | Table)[]) => ({
  name, mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: await Packer.toBuffer(new Document({ sections: [{ children }] })),
});

const report = () => file('Báo cáo mô tả sáng kiến.docx', [
  new Paragraph('BÁO CÁO MÔ TẢ SÁNG KIẾN'),
  heading('I. Thực trạng trước khi áp dụng'),
  new Paragraph('Người dân phải quay lại vì thiếu giấy tờ.'),
  heading('II. Nội dung giải pháp'),
  new Paragraph('Đặt bàn soát giấy tờ trước quầy.'),
  heading('III. Hiệu quả'),
  new Table({ rows: [new TableRow({ children: [cell('Trước'), cell('23 lượt')] }), new TableRow({ children: [cell('Sau'), cell('6 lượt')] })] }),
  new Paragraph('XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ'),
]);

test('a report in Word fills the dossier', async ({ as, query }) => {
  test.setTimeout(90_000);
  const page = await as('tacgia7');
  const id = await startDraft(page, query, 'Điền hồ sơ từ tệp Word');
  const solution = part(page, 'Nội dung giải pháp');
  await solution.fill('Đã viết trước khi có tệp.');
  const word = page.getByRole('region', { name: 'Đã có bản Word?' });
  await word.getByLabel('Báo cáo dạng Word: chọn tệp').setInputFiles(await report());
  await expect(word.getByText('nhận ra 3/5 mục. 1 bảng đưa vào thành dòng chữ.')).toBeVisible();

  await test.step('what is there already is replaced only when chosen', async () => {
    await expect(word.getByRole('checkbox', { name: 'Đưa vào mục “Vướng mắc, hạn chế hiện nay”' })).toBeChecked();
    await expect(word.getByRole('checkbox', { name: 'Đưa vào mục “Nội dung giải pháp”' })).not.toBeChecked();
    await expect(word.getByText('Đã viết trước khi có tệp.')).toBeVisible();
    for (const size of [sizes.desk, sizes.phone]) {
      await page.setViewportSize(size);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await page.setViewportSize(sizes.desk);
  });

  await word.getByRole('button', { name: 'Đưa vào hồ sơ' }).click();
  await expect(word.getByText('Đã đưa 2 mục từ tệp Word vào hồ sơ.')).toBeVisible();
  await expect(part(page, 'Vướng mắc, hạn chế hiện nay')).toHaveValue('Người dân phải quay lại vì thiếu giấy tờ.');
  await expect(part(page, 'Hiệu quả thiết thực')).toHaveValue('Trước | 23 lượt\nSau | 6 lượt');
  await expect(solution).toHaveValue('Đã viết trước khi có tệp.');
  await expect(page.getByRole('region', { name: /Tệp minh chứng$/u }).getByRole('link', { name: 'Báo cáo mô tả sáng kiến.docx' })).toBeVisible();
  await expectSaved(page);
  const saved = await query<{ key: string; text: string }>(`select key, text from "SubmissionSection" where "submissionId" = $1 and key = 'problem'`, [id]);
  expect(saved).toEqual([{ key: 'problem', text: 'Người dân phải quay lại vì thiếu giấy tờ.' }]);

  await part(page, 'Hiệu quả thiết thực').fill('Sửa tiếp sau khi đưa vào.');
  await word.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(part(page, 'Vướng mắc, hạn chế hiện nay')).toHaveValue('');
  await expect(part(page, 'Hiệu quả thiết thực')).toHaveValue('Sửa tiếp sau khi đưa vào.');
  await completeDraft(page);
  await expectSaved(page);
});

test('a file of an old font is taken only when the writer says that it reads well', async ({ as, query }) => {
  const page = await as('tacgia8');
  await startDraft(page, query, 'Tệp viết bằng phông VNI');
  const word = page.getByRole('region', { name: 'Đã có bản Word?' });
  await word.getByLabel('Báo cáo dạng Word: chọn tệp').setInputFiles(await file('cu.docx', [
    new Paragraph('1. Thöïc traïng:'),
    new Paragraph('Moãi buoåi saùng coù hôn boán möôi ngöôøi ñöùng chôø ôû quaày vì khoâng bieát giaáy tôø ñaõ ñuû chöa.'),
  ]));
  await expect(word.getByText('Tệp viết bằng phông VNI, không phải Unicode.')).toBeVisible();
  await expect(word.getByText('Xem chữ đã đổi ở trên và đánh dấu là đọc đúng.')).toBeVisible();
  await word.getByRole('checkbox', { name: 'Chữ đã đổi đọc đúng, dùng bản Unicode' }).check();
  await word.getByRole('button', { name: 'Đưa vào hồ sơ' }).click();
  await expect(part(page, 'Vướng mắc, hạn chế hiện nay')).toHaveValue(/^Mỗi buổi sáng có hơn bốn mươi người/u);
});
