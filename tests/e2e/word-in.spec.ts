import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Locator } from '@playwright/test';
import { fitsAndReads } from './campaign-steps';
import { completeDraft, expectSaved, idOf, part, startDraft } from './dossier-steps';
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

test('where the Word file is the document: from a ready file to a filed dossier in at most twelve taps', async ({ as, query }) => {
  test.setTimeout(60_000);
  const page = await as('tacgia.hungthinh');
  let taps = 0;
  const tap = async (target: Locator) => {
    taps += 1;
    await target.click();
  };
  await page.goto('/submissions');
  await tap(page.getByRole('link', { name: 'Hồ sơ mới' }).first());
  await tap(page.getByRole('radio', { name: /nộp bằng bản Word/u }));
  await tap(page.getByRole('button', { name: 'Có sẵn bản Word, lấy tên từ tệp' }));
  await page.waitForURL(/\/submissions\/[0-9a-f-]{36}\/edit$/u);
  const word = page.getByRole('region', { name: 'Đã có bản Word?' });
  // One to open the list of files, one for the file.
  taps += 2;
  await word.getByLabel('Báo cáo dạng Word: chọn tệp').setInputFiles(await file('Báo cáo mô tả sáng kiến.docx', [
    new Paragraph('Tên sáng kiến: Sổ hẹn giờ tiếp dân'), heading('I. Thực trạng'), new Paragraph('Người dân chờ lâu.'),
    heading('II. Nội dung giải pháp'), new Paragraph('Hẹn giờ qua điện thoại. Ai đến đúng giờ được tiếp ngay.'),
  ]));
  await expect(word.getByText('Sổ hẹn giờ tiếp dân', { exact: true })).toBeVisible();
  await fitsAndReads(page);
  await tap(word.getByRole('button', { name: 'Đưa vào hồ sơ' }));
  await expect(page.getByRole('textbox', { name: 'Tên sáng kiến, giải pháp' })).toHaveValue('Sổ hẹn giờ tiếp dân');
  await expect(page.getByRole('textbox', { name: 'Tóm tắt' })).toHaveValue('Hẹn giờ qua điện thoại. Ai đến đúng giờ được tiếp ngay.');
  await expect(page.getByRole('region', { name: /Tệp minh chứng$/u }).getByText('Bản chính', { exact: true })).toBeVisible();
  await expect(part(page, 'Nội dung giải pháp')).toBeHidden();
  await tap(page.getByRole('radio', { name: 'Cải cách thủ tục hành chính' }));
  await expect(page.getByText('Đã đủ các mục, nộp được.')).toBeVisible();
  await fitsAndReads(page);
  await tap(page.getByRole('button', { name: 'Nộp hồ sơ', exact: true }));
  const dialog = page.getByRole('dialog', { name: 'Nộp hồ sơ' });
  await tap(dialog.getByRole('checkbox'));
  await tap(dialog.getByRole('button', { name: 'Nộp hồ sơ', exact: true }));
  await page.waitForURL(/\/submissions\/[0-9a-f-]{36}$/u);
  // Two more for whoever files for the first time: their kind of staff.
  expect(taps + 2).toBeLessThanOrEqual(12);
  const content = page.getByRole('region', { name: 'Nội dung' });
  await expect(content.getByText('Bản chính của hồ sơ')).toBeVisible();
  const [row] = await query<{ sha256: string }>('select f.sha256 from "Evidence" e join "File" f on f.id = e."fileId" where e."submissionId" = $1 and e."isMain"', [idOf(page)]);
  await expect(content.getByText(`SHA-256 ${row?.sha256}`)).toBeVisible();
  await fitsAndReads(page);
});

test('an applied solution names its paper, what it helps and what was measured', async ({ as, query }) => {
  const page = await as('tacgia.hungthinh');
  const [draft] = await query<{ id: string }>(`select c.id from "Campaign" c where c."wordIsMain"`);
  await page.goto(`/submissions/new?campaign=${draft?.id}`);
  await page.getByRole('button', { name: 'Có sẵn bản Word, lấy tên từ tệp' }).click();
  await page.waitForURL(/\/edit$/u);
  await page.getByRole('radio', { name: /^Đã áp dụng/u }).check();
  await page.getByLabel('Áp dụng từ ngày').fill('2026-02-02');
  const basis = page.getByRole('region', { name: /Căn cứ áp dụng$/u });
  await basis.getByLabel('Loại văn bản').fill('Kế hoạch');
  await basis.getByLabel('Số, ký hiệu').fill('15a/KH-UBND');
  await basis.getByLabel('Ngày ký').fill('2026-03-01');
  await expect(basis.getByText('Văn bản ký ngày 01/3/2026, sau ngày bắt đầu áp dụng 02/02/2026.')).toBeVisible();
  const figures = page.getByRole('region', { name: /số liệu trước – sau$/u });
  await figures.getByRole('checkbox', { name: 'SIPAS' }).check();
  await figures.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
  await figures.getByRole('combobox', { name: 'Chỉ tiêu 1' }).fill('Thời gian trả kết quả');
  await figures.getByLabel('Trước', { exact: true }).fill('30');
  await figures.getByLabel('Sau', { exact: true }).fill('17,5');
  await figures.getByLabel('Đơn vị tính').fill('ngày');
  await expect(figures.getByText('Từ 30 ngày đến 17,5 ngày: giảm 12,5 ngày, −41,7%.')).toBeVisible();
  await expectSaved(page);
  await fitsAndReads(page);
  const [saved] = await query('select s."targetIndices", f.before, f.after, b."paperNumber" from "Submission" s join "Figure" f on f."submissionId" = s.id join "AppliedBasis" b on b."submissionId" = s.id where s.id = $1', [idOf(page)]);
  expect(saved).toEqual({ targetIndices: ['SIPAS'], before: '30', after: '17.5', paperNumber: '15a/KH-UBND' });
  await page.goto(`/submissions/${idOf(page)}`);
  const content = page.getByRole('region', { name: 'Nội dung' });
  await expect(content.getByRole('row', { name: /Thời gian trả kết quả/u })).toContainText('giảm 12,5 ngày, −41,7%');
  await expect(content.getByText('Kế hoạch số 15a/KH-UBND ngày 01/3/2026')).toBeVisible();
  await fitsAndReads(page);
});
