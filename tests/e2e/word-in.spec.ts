import { Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { dialects, fileOf } from '../unit/documents/offices/dialects';
import { forms } from '../unit/documents/offices/forms';
import { reports } from '../unit/documents/offices/reports';
import { campaignId } from './demo-world';
import { completeDraft, expectSaved, idOf, part, startDraft } from './dossier-steps';
import { expect, expectAccessible, expectNoSidewaysScroll, sizes, test } from './fixtures';
import { fitsAndReads } from './looks';

const raise = (name: string): never => {
  throw new Error(`no sample ${name}`);
};

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
  heading('III. Điều tâm đắc'),
  new Paragraph('Bàn soát do người dân tự trực.'),
  heading('IV. Hiệu quả'),
  new Table({ rows: [new TableRow({ children: [cell('Trước'), cell('23 lượt')] }), new TableRow({ children: [cell('Sau'), cell('6 lượt')] })] }),
  new Paragraph({ children: [new ImageRun({ type: 'png', data: await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a0c8a0' } }).png().toBuffer(), transformation: { width: 60, height: 40 } })] }),
  new Paragraph('Hình 1. Bàn soát'),
  new Paragraph('XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ'),
]);

test('a report in Word fills the dossier', async ({ as, query }) => {
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
    const sections = word.getByRole('region', { name: 'Vào từng mục' });
    await expect(sections.getByRole('cell', { name: '23 lượt' })).toBeVisible();
    const picture = word.getByRole('img', { name: 'Hình 1. Bàn soát' });
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(60);
    for (const size of [sizes.desk, sizes.phone]) {
      // So high that nothing lies half under the bar at the foot, wherever the page has scrolled to.
      await page.setViewportSize({ ...size, height: 12_000 });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await word.getByRole('button', { name: 'Trong tệp' }).click();
    await expect(word.getByRole('group', { name: 'Vào mục: Vướng mắc, hạn chế hiện nay' }).getByText('Người dân phải quay lại vì thiếu giấy tờ.')).toBeVisible();
    await word.getByRole('button', { name: 'Đưa vào mục khác: “XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ”' }).press('Enter');
    await expect(word.getByLabel('Đưa vào mục', { exact: true })).toBeFocused();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize(sizes.desk);
  });

  await test.step('a line that went nowhere is put into a section, and taken out again', async () => {
    const signed = word.getByRole('button', { name: 'Đưa vào mục khác: “XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ”' });
    await word.getByLabel('Đưa vào mục', { exact: true }).selectOption({ label: 'Khả năng áp dụng ngay, nhân rộng' });
    await word.getByRole('button', { name: 'Chuyển', exact: true }).press('Enter');
    await expect(signed).toBeFocused();
    await expect(word.getByText('nhận ra 4/5 mục, 1 bảng, 1 hình.')).toBeVisible();
    await expect(word.getByRole('checkbox', { name: 'Đưa vào mục “Khả năng áp dụng ngay, nhân rộng”' })).toBeChecked();
    await signed.click();
    await word.getByLabel('Đưa vào mục', { exact: true }).selectOption({ label: 'Không đưa vào mục nào' });
    await word.getByRole('button', { name: 'Chuyển', exact: true }).click();
    await expect(word.getByText('nhận ra 3/5 mục, 1 bảng, 1 hình.')).toBeVisible();
    // A heading that nobody knows, where only that section is missing.
    await word.getByRole('button', { name: 'Đưa vào “Tính mới, tính sáng tạo”' }).press('Enter');
    await expect(word.getByRole('group', { name: 'Vào mục: Tính mới, tính sáng tạo' }).getByText('Bàn soát do người dân tự trực.')).toBeVisible();
    const strange = word.getByRole('button', { name: 'Đưa vào mục khác: “III. Điều tâm đắc”' });
    await expect(strange).toBeFocused();
    await strange.press('Enter');
    await word.getByLabel('Đưa vào mục', { exact: true }).selectOption({ label: 'Không đưa vào mục nào' });
    await word.getByRole('button', { name: 'Chuyển', exact: true }).click();
    await expect(word.getByText('nhận ra 3/5 mục, 1 bảng, 1 hình.')).toBeVisible();
  });

  await word.getByRole('button', { name: 'Đưa vào hồ sơ' }).click();
  await expect(word.getByText('Đã đưa 2 mục từ tệp vào hồ sơ.')).toBeVisible();
  await expect(page.getByRole('region', { name: /Tệp minh chứng$/u }).getByRole('link', { name: 'Báo cáo mô tả sáng kiến.docx' })).toBeVisible();
  await expect.poll(() => saved('problem')).toBe('Người dân phải quay lại vì thiếu giấy tờ.');
  await expect.poll(() => saved('effect')).toBe('Trước | 23 lượt\nSau | 6 lượt\n[Hình: Hình 1. Bàn soát]');
  expect(await saved('solution')).toBe('Đã viết trước khi có tệp.');
  expect(await query(`select "sectionKey" from "Evidence" where "submissionId" = $1 and "sectionKey" is not null`, [id])).toEqual([{ sectionKey: 'effect' }]);

  await page.getByRole('button', { name: 'Sửa phần này: Hiệu quả thiết thực' }).click();
  await expect(part(page, 'Hiệu quả thiết thực')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Sửa tiếp sau khi đưa vào.');
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

test('a name in capitals is written as in a sentence with one press, and back with another', async ({ as, query }) => {
  const page = await as('tacgia9');
  const id = await startDraft(page, query, 'PHIẾU HẸN IN CHỮ LỚN TẠI UBND XÃ');
  const saved = async () => (await query<{ title: string }>(`select title from "Submission" where id = $1`, [id]))[0]?.title;
  const title = page.getByLabel('Tên sáng kiến, giải pháp');
  await expect(page.getByText('Tên đang viết hoa toàn bộ. Viết thường: “Phiếu hẹn in chữ lớn tại UBND xã”')).toBeVisible();
  for (const size of [sizes.desk, sizes.phone]) {
    await page.setViewportSize({ ...size, height: 12_000 });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.getByRole('button', { name: 'Đổi thành chữ thường' }).click();
  await expect(title).toHaveValue('Phiếu hẹn in chữ lớn tại UBND xã');
  await expect.poll(saved).toBe('Phiếu hẹn in chữ lớn tại UBND xã');
  await page.getByRole('button', { name: 'Viết hoa như cũ' }).click();
  await expect.poll(saved).toBe('PHIẾU HẸN IN CHỮ LỚN TẠI UBND XÃ');
});

test('a web page named .doc begins a draft and fills it, though it is not kept', async ({ as, query }) => {
  const page = await as('tacgia8');
  await page.goto(`/submissions/new?campaign=${await campaignId(query, '112')}`);
  const web = '<html><head><meta charset="utf-8"></head><body><p>Tên sáng kiến: Phiếu hẹn từ trang web</p><h1>1. Thực trạng</h1><p>Người dân chờ lâu ở quầy.</p></body></html>';
  await page.getByLabel('Báo cáo đã viết: chọn tệp').setInputFiles({ name: 'bao-cao.doc', mimeType: 'application/msword', buffer: Buffer.from(web) });
  await page.waitForURL(/\/submissions\/[0-9a-f-]{36}\/edit/u, { timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1, name: 'Phiếu hẹn từ trang web' })).toBeVisible();
  const word = page.getByRole('region', { name: 'Đã có bản Word?' });
  await expect(word.getByText('Tệp này là trang web đổi đuôi', { exact: false })).toBeVisible();
  await expect(word.getByRole('button', { name: 'Xóa bản nháp vừa lập' })).toBeVisible();
  await word.getByRole('button', { name: 'Đưa vào hồ sơ' }).click();
  await expect.poll(async () => (await query<{ text: string }>(`select text from "SubmissionSection" where "submissionId" = $1 and key = 'problem'`, [idOf(page)]))[0]?.text).toBe('Người dân chờ lâu ở quầy.');
  await expectSaved(page);
  // Once: a reload offers nothing of it again.
  await page.reload();
  await expect(word.getByRole('button', { name: 'Đưa vào hồ sơ' })).toHaveCount(0);
});

test('reports of offices fill all sections; one goes from a ready file to a filed dossier in at most twelve taps', async ({ as, query }) => {
  const page = await as('tacgia7');
  const campaign = await campaignId(query, '112');
  const word = page.getByRole('region', { name: 'Đã có bản Word?' });
  const drop = async ({ file: name, bytes }: { file: string; bytes: Uint8Array }) => {
    await page.goto(`/submissions/new?campaign=${campaign}`);
    await page.getByLabel('Báo cáo đã viết: chọn tệp').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  };
  const sample = (name: string) => [...forms, ...reports, ...dialects].find((each) => each.name === name) ?? raise(name);
  for (const each of ['một bảng lớn, đề mục là dòng gộp ô', 'chỉ đề mục bằng .VnTimeH, thân bài Unicode', 'Word 97'].map(sample)) {
    await drop(each);
    await page.waitForURL(/\/submissions\/[0-9a-f-]{36}\/edit/u, { timeout: 30_000 });
    await expect(page.getByRole('heading', { level: 1, name: each.title ?? '' })).toBeVisible();
    await expect(word.getByText(/nhận ra 5\/5 mục/u)).toBeVisible({ timeout: 30_000 });
    if (each.name.includes('.VnTimeH')) await expect(word.getByText('Tệp viết bằng phông TCVN3 (.VnTime), không phải Unicode.')).toBeVisible();
  }
  await drop({ file: 'bao-cao.doc', bytes: fileOf('rich-text.doc') });
  await page.waitForURL(/\/submissions\/[0-9a-f-]{36}\/edit/u, { timeout: 30_000 });
  await expect(word.getByText(/Tệp này là văn bản RTF/u)).toBeVisible();

  // The link of the list, the list of files, the file.
  let taps = 3;
  const tap = async (target: Locator) => {
    taps += 1;
    await target.click();
  };
  const ready = sample('mô tả sáng kiến, mã số do Hội đồng ghi');
  await drop(ready);
  await page.waitForURL(/\/submissions\/[0-9a-f-]{36}\/edit/u, { timeout: 30_000 });
  await tap(word.getByRole('button', { name: 'Đưa vào hồ sơ' }));
  await tap(page.getByRole('radio', { name: 'Cải cách thủ tục hành chính' }));
  taps += 2;
  await page.getByLabel('Nội dung trọng tâm').selectOption({ label: 'Ứng dụng công nghệ thông tin vào công tác chuyên môn' });
  await tap(page.getByRole('radio', { name: /^Ý tưởng/u }));
  await expect(page.getByText('Đã đủ các mục, nộp được.')).toBeVisible();
  await tap(page.getByRole('button', { name: 'Nộp hồ sơ', exact: true }));
  const dialog = page.getByRole('dialog', { name: 'Nộp hồ sơ' });
  await tap(dialog.getByRole('checkbox'));
  await tap(dialog.getByRole('button', { name: 'Nộp hồ sơ', exact: true }));
  await page.waitForURL(/\/submissions\/[0-9a-f-]{36}$/u);
  expect(taps).toBeLessThanOrEqual(12);
  const content = page.getByRole('region', { name: 'Nội dung' });
  for (const { text } of ready.want.filter(({ key }) => key !== null)) await expect(content.getByText(text).first()).toBeVisible();
});

test('where the Word file is the document: from a ready file to a filed dossier in at most twelve taps', async ({ as, query }) => {
  const page = await as('tacgia.hungthinh');
  let taps = 0;
  const tap = async (target: Locator) => {
    taps += 1;
    await target.click();
  };
  await page.goto('/submissions');
  await tap(page.getByRole('link', { name: 'Hồ sơ mới' }).first());
  await tap(page.getByRole('radio', { name: /nộp bằng bản Word/u }));
  // One to open the list of files, one for the file.
  taps += 2;
  await page.getByLabel('Báo cáo đã viết: chọn tệp').setInputFiles(await file('Báo cáo mô tả sáng kiến.docx', [
    new Paragraph('Tên sáng kiến: Sổ hẹn giờ tiếp dân'), heading('I. Thực trạng'), new Paragraph('Người dân chờ lâu.'),
    heading('II. Nội dung giải pháp'), new Paragraph('Hẹn giờ qua điện thoại. Ai đến đúng giờ được tiếp ngay.'),
  ]));
  await page.waitForURL(/\/submissions\/[0-9a-f-]{36}\/edit/u, { timeout: 30_000 });
  const word = page.getByRole('region', { name: 'Đã có bản Word?' });
  await expect(word.getByRole('checkbox', { name: 'Đính kèm tệp này làm bản chính của hồ sơ' })).toBeChecked({ timeout: 30_000 });
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

  // What the file says is compared with earlier initiatives, not the summary alone.
  const id = idOf(page);
  await expect.poll(async () => (await query('select m.text from "MainText" m join "Evidence" e on e.id = m."evidenceId" where e."submissionId" = $1', [id])).length, { timeout: 20_000 }).toBe(1);
  await page.goto(`/submissions/${id}/similar`);
  await expect(page.getByText(/^Đã so cả lời văn trong bản chính “/u)).toBeVisible();
  await fitsAndReads(page);
});

test('an applied solution names its paper, what it helps and what was measured', async ({ as, query }) => {
  const page = await as('tacgia.hungthinh');
  const [draft] = await query<{ id: string }>(`select c.id from "Campaign" c where c."wordIsMain" and c.status = 'LAUNCHED'`);
  await page.goto(`/submissions/new?campaign=${draft?.id}`);
  await page.getByRole('textbox', { name: 'Tên sáng kiến, giải pháp' }).fill('Đo trước, đo sau');
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
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
