import { flatText, pdfPages } from '../unit/documents/pdf-text';
import { submissionId } from './demo-world';
import { askToFile, beginDraft, completeDraft, expectSaved, file, fillHead, fillParts, idOf, part, parts, startDraft } from './dossier-steps';
import { save } from './downloads';
import { atEachSize, expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures';

// Step 2 of the main job: an author writes, sees what is missing, files, gets a code and a paper; withdraws; supplements.

test('a dossier from the first line to its printed receipt', async ({ as, query, allowTrouble }) => {
  allowTrouble(/422 .*\/authors\)$/u);
  const page = await as('tacgia2');
  const title = 'Bàn soát giấy tờ trước quầy một cửa';
  await page.goto('/home');
  await page.getByRole('link', { name: /^(Bắt đầu hồ sơ mới|Hồ sơ mới)$/u }).first().click();
  const first = page.getByRole('radio', { name: /năm 2027/u }).first();
  await expect(page.getByRole('button', { name: 'Bắt đầu soạn' })).toBeVisible();
  if (await first.isVisible()) await first.check();
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
  await expect(page.getByText('Viết tên sáng kiến, giải pháp. Sau này vẫn sửa được.').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Tên sáng kiến, giải pháp' })).toBeFocused();
  const id = await beginDraft(page, title);

  await test.step('everything that is missing is named and leads there', async () => {
    const gaps = page.getByRole('region', { name: /^Còn thiếu 8 mục$/u });
    await expect(gaps).toBeVisible();
    for (const name of ['Chọn lĩnh vực.', 'Chọn nội dung trọng tâm.', 'Chọn mức độ triển khai.', ...Object.keys(parts).map((each) => `Viết phần “${each}”.`)]) {
      await expect(gaps.getByRole('link', { name })).toBeVisible();
    }
    const button = page.getByRole('button', { name: 'Nộp hồ sơ', exact: true });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toHaveAccessibleDescription('Còn thiếu 8 mục');
    await gaps.getByRole('link', { name: 'Viết phần “Hiệu quả thiết thực”.' }).click();
    await expect(part(page, 'Hiệu quả thiết thực')).toBeFocused();
    await expect(part(page, 'Hiệu quả thiết thực')).toBeInViewport();
    await gaps.getByRole('link', { name: 'Chọn lĩnh vực.' }).press('Enter');
    await expect(page.getByRole('radio', { name: 'Cải cách thể chế' })).toBeFocused();
    await atEachSize(page, async () => {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  await test.step('what is written saves itself and is there after a reload', async () => {
    await fillHead(page);
    await fillParts(page);
    await expectSaved(page);
    await page.reload();
    for (const [name, text] of Object.entries(parts)) await expect(page.getByRole('textbox', { name, exact: true })).toHaveValue(text);
    await expect(page.getByRole('radio', { name: 'Đã áp dụng', exact: true })).toBeChecked();
    await expect(page.getByLabel('Áp dụng từ ngày')).toHaveValue('2026-07-01');
  });

  await test.step('co-authors: a colleague from the list, somebody from outside by name', async () => {
    await page.getByLabel('Thêm đồng tác giả').fill('thu trang kinh te');
    await expect(page.getByRole('button', { name: /^Vũ Thị Thu Trang/u })).toBeVisible();
    await page.getByLabel('Thêm đồng tác giả').press('Enter');
    await expect(page.getByRole('button', { name: 'Xóa Vũ Thị Thu Trang' })).toBeVisible();
    await page.getByRole('button', { name: 'Thêm người ngoài danh sách' }).click();
    await page.getByLabel('Họ và tên').fill('Nguyễn Văn Lành');
    await expect(page.getByText('Ghi nơi công tác của Nguyễn Văn Lành.').first()).toBeVisible();
    await page.getByLabel('Nơi công tác').fill('Hợp tác xã Chợ Lầu');
    for (const [i, kind] of ['Công chức', 'Công chức', 'Người lao động'].entries()) await page.getByLabel('Đối tượng').nth(i).selectOption({ label: kind });
  });

  await test.step('shares that make 99,99% are refused in words; even shares make exactly 100%', async () => {
    const shares = page.getByRole('textbox', { name: 'Tỷ lệ', exact: true });
    for (const i of [0, 1, 2]) await shares.nth(i).fill('33,33');
    await expect(page.getByText('Tổng tỷ lệ: 99,99%')).toBeVisible();
    await expect(page.getByText('Tổng tỷ lệ là 99,99%, còn thiếu 0,01% cho đủ 100%.').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Nộp hồ sơ', exact: true })).toHaveAccessibleDescription('Còn thiếu 1 mục');
    await shares.nth(2).fill('ba mươi');
    await shares.nth(2).blur();
    await expect(page.getByText('Không phải là số. Ví dụ đúng: 27,5').first()).toBeVisible();
    await expect(shares.nth(2)).toHaveValue('ba mươi');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Chia đều' }).click();
    await expect(shares.nth(0)).toHaveValue('33,34');
    await expect(shares.nth(2)).toHaveValue('33,33');
    await expect(page.getByText('Đã đủ các mục, nộp được.')).toBeVisible();
    await expectSaved(page);
  });

  await test.step('filing asks for the confirmation about state secrets', async () => {
    const dialog = await askToFile(page);
    await dialog.getByRole('button', { name: 'Nộp hồ sơ', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText('Cần xác nhận hồ sơ và tệp kèm theo không có bí mật nhà nước trước khi nộp.');
    await atEachSize(page, async () => {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'Nộp hồ sơ', exact: true })).toBeFocused();
    await file(page);
    await expect(page.getByText('Đã nộp hồ sơ.')).toBeVisible();
  });

  const [row] = await query<{ code: string }>('select code from "Submission" where id = $1', [id]);
  const code = row?.code ?? '';
  expect(code).toMatch(/^BB-2027-\d{4}$/u);
  await expect(page.getByText(code, { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Chờ Phòng Văn hóa – Xã hội thẩm tra.')).toBeVisible();

  await test.step('the receipt goes to paper without the portal around it', async () => {
    await page.getByRole('link', { name: 'Phiếu tiếp nhận' }).click();
    const paper = page.getByRole('region', { name: 'Phiếu tiếp nhận hồ sơ sáng kiến' });
    for (const text of [code, title, 'Bá Văn Thịnh (33,34%), Vũ Thị Thu Trang (33,33%), Nguyễn Văn Lành (33,33%)', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']) await expect(paper).toContainText(text);
    await page.emulateMedia({ media: 'print' });
    await expect(paper).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('banner')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('In hai bản: người nộp giữ một bản, người nhận giữ một bản.')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('the bound dossier is saved as one PDF, and as Word', async () => {
    await page.goto(`/submissions/${id}`);
    const saved = await save(page, page.getByRole('link', { name: 'Tải bộ hồ sơ PDF' }));
    expect(saved.name).toBe(`Bộ hồ sơ ${code}.pdf`);
    const pages = await pdfPages(saved.bytes);
    for (const [i, { text }] of pages.entries()) expect(text).toContain(`Trang ${i + 1}/${pages.length}`);
    const all = flatText(pages.map(({ text }) => text).join('\n'));
    for (const words of [title, 'MỤC LỤC', 'ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN', 'Vũ Thị Thu Trang', `Mã hồ sơ ${code}`]) expect(all).toContain(words);
    expect((await save(page, page.getByRole('link', { name: 'Tải bản Word' }))).name).toBe(`Bộ hồ sơ ${code}.docx`);
  });

  await test.step('the co-author finds it, a stranger does not', async () => {
    const coAuthor = await as('tacgia3');
    await coAuthor.goto('/submissions');
    await coAuthor.getByRole('link', { name: title }).click();
    await expect(coAuthor.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(coAuthor.getByRole('button', { name: 'Rút hồ sơ' })).toHaveCount(0);
    const stranger = await as('tacgia9');
    for (const path of ['', '/edit', '/receipt', '/print', '/pack', '/pack/word', '/receipt/pdf']) expect((await stranger.request.get(`/submissions/${id}${path}`)).status(), path).toBe(404);
  });
});

test('a filed dossier is withdrawn with its reason, a draft is thrown away', async ({ as, query }) => {
  const page = await as('tacgia6');
  await startDraft(page, query, 'Sổ mượn trả con dấu điện tử');
  const withdrawn = idOf(page);
  await completeDraft(page);
  await file(page);
  await page.getByRole('button', { name: 'Rút hồ sơ' }).click();
  const dialog = page.getByRole('dialog', { name: /^Rút hồ sơ BB-2027-\d{4}$/u });
  await dialog.getByRole('button', { name: 'Rút hồ sơ', exact: true }).click();
  await expect(dialog.getByLabel('Lý do rút')).toBeFocused();
  await expect(dialog.getByLabel('Lý do rút')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await dialog.getByLabel('Lý do rút').fill('Gộp với sáng kiến của Văn phòng.');
  await dialog.getByRole('button', { name: 'Rút hồ sơ', exact: true }).click();
  await page.waitForURL(/\/submissions$/u);
  await expect(page.getByRole('row', { name: /Sổ mượn trả con dấu điện tử/u })).toContainText('Đã rút');
  await page.goto(`/submissions/${withdrawn}`);
  await expect(page.getByText('Lý do rút: Gộp với sáng kiến của Văn phòng.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rút hồ sơ' })).toHaveCount(0);

  const draft = await startDraft(page, query, 'Bản nháp bỏ đi');
  await page.goto(`/submissions/${draft}`);
  await page.getByRole('button', { name: 'Xóa bản nháp' }).click();
  await page.getByRole('dialog', { name: 'Xóa bản nháp' }).getByRole('button', { name: 'Xóa bản nháp' }).click();
  await page.waitForURL(/\/submissions$/u);
  await expect(page.getByRole('link', { name: 'Bản nháp bỏ đi' })).toHaveCount(0);
});

test('a returned dossier: only what was asked for can be changed, then it goes back as a new version', async ({ as, query }) => {
  const page = await as('tacgia1');
  const id = await submissionId(query, 'BB-2027-0005');
  await page.goto('/home');
  await page.getByRole('link', { name: 'Phiếu hẹn trả kết quả in chữ lớn, ghi rõ giấy tờ còn thiếu cho người cao tuổi' }).first().click();
  await expect(page.getByRole('heading', { name: 'Đề nghị bổ sung' })).toBeVisible();
  await page.getByRole('link', { name: 'Bổ sung hồ sơ' }).click();
  await page.waitForURL(/\/edit$/u);
  await expect(part(page, 'Hiệu quả thiết thực')).toBeEditable();
  await expect(part(page, 'Nội dung giải pháp')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Tỷ lệ', exact: true })).toHaveCount(0);
  await expect(page.getByText('Mục này không nằm trong đề nghị bổ sung nên không sửa. Chỉ sửa các mục được nêu.').first()).toBeVisible();
  const answer = await page.request.put(`/submissions/${id}/sections/solution`, { headers: { origin: new URL(page.url()).origin }, data: { text: 'Sửa trộm', version: 1 } });
  expect(answer.status()).toBe(409);
  await atEachSize(page, async () => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
  await page.setViewportSize({ width: 1366, height: 768 });
  const before = await part(page, 'Hiệu quả thiết thực').inputValue();
  await part(page, 'Hiệu quả thiết thực').fill(`${before}\nSố liệu lấy từ sổ theo dõi của Trung tâm, từ ngày 02/3/2026 đến ngày 30/6/2026.`);
  await expectSaved(page);
  await file(page, 'Nộp bổ sung');
  await expect(page.getByText('BB-2027-0005', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Bản 2, bản đang xét')).toBeVisible();
  const versions = await query<{ number: number }>('select number from "SubmissionVersion" where "submissionId" = $1 order by number', [id]);
  expect(versions.map(({ number }) => number)).toEqual([1, 2]);
  // A bookmark of the editor leads to the dossier once there is nothing to edit.
  await page.goto(`/submissions/${id}/edit`);
  await expect(page).toHaveURL(new RegExp(`/submissions/${id}$`, 'u'));
});
