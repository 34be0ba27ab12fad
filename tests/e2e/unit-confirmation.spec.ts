import { campaignId, unitId } from './demo-world';
import { beginDraft, completeDraft, expectSaved, file, fillHead, fillParts, fillSoleAuthor, idOf, part, png, startDraft } from './dossier-steps';
import { expect, test } from './fixtures';
import { fitsAndReads } from './looks';

// The word of the unit's head: asked for, given, undone by a change, sent back; and the page that is signed by hand.

test('the head of the unit reads, confirms, sends back; the office enters the signed page', async ({ as, query, allowTrouble }) => {
  allowTrouble(/status of 404/u);
  const author = await as('phuc.dh');
  const title = 'Bảng theo dõi giá nông sản đầu tuần';
  const id = await startDraft(author, query, title);
  await completeDraft(author);
  const own = author.getByRole('region', { name: /Xác nhận của thủ trưởng đơn vị$/u });
  const ask = async () => {
    await own.getByRole('button', { name: 'Trình thủ trưởng xác nhận' }).click();
    await author.getByRole('dialog').getByRole('button', { name: 'Trình xác nhận' }).click();
    await expect(own.getByText(/đang chờ thủ trưởng đơn vị xác nhận/u)).toBeVisible();
  };
  const head = await as('truongphong.kinhte');
  const unit = `/campaigns/${await campaignId(query, '112')}/units/${await unitId(query, 'Phòng Kinh tế')}`;
  const unitRow = head.getByRole('row', { name: new RegExp(title, 'u') });

  await test.step('before it is asked, the head knows its title and owner, and cannot open it', async () => {
    await head.goto(unit);
    await expect(unitRow).toContainText('Đang soạn');
    await expect(unitRow).toContainText('Đặng Hoàng Phúc');
    await expect(unitRow.getByRole('link')).toHaveCount(0);
    expect((await head.goto(`/submissions/${id}`))?.status()).toBe(404);
  });

  await test.step('asked from the editor, confirmed with a remark', async () => {
    await ask();
    await expect(own.getByRole('button', { name: 'Trình thủ trưởng xác nhận' })).toHaveAttribute('aria-disabled', 'true');
    await fitsAndReads(author);
    await head.goto('/home');
    await head.getByRole('listitem').filter({ hasText: title }).getByRole('link', { name: /Đọc và xác nhận/u }).click();
    await expect(head.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await fitsAndReads(head);
    await head.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    const dialog = head.getByRole('dialog', { name: 'Xác nhận hồ sơ của đơn vị' });
    await dialog.getByLabel('Ý kiến thêm').fill('Nên làm cả với giá vật tư.');
    await dialog.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await head.waitForURL(/\/home$/u);
    await expect(head.getByText('Đã xác nhận.')).toBeVisible();
    await head.goto(unit);
    await expect(unitRow).toContainText('Đã xác nhận, chưa nộp');
    await fitsAndReads(head);
    expect((await head.goto(`/submissions/${id}`))?.status()).toBe(404);
  });

  await test.step('a change undoes it, at once and after a reload', async () => {
    await author.reload();
    await expect(own.getByText(/^Đã có: Nguyễn Khắc Hiếu xác nhận ngày/u)).toBeVisible();
    await expect(own.getByText('Nên làm cả với giá vật tư.')).toBeVisible();
    const effect = part(author, 'Hiệu quả thiết thực');
    await effect.fill(`${await effect.inputValue()} Thêm một câu.`);
    await expect(own.getByText(/không còn tính vì nội dung đã sửa/u)).toBeVisible();
    await expectSaved(author);
    await author.reload();
    await expect(own.getByText(/không còn tính vì nội dung đã sửa/u)).toBeVisible();
    await ask();
  });

  await test.step('sent back with a reason', async () => {
    await head.goto(`/submissions/${id}`);
    await head.getByRole('button', { name: 'Trả lại…' }).click();
    const dialog = head.getByRole('dialog', { name: 'Trả lại hồ sơ cho tác giả' });
    await dialog.getByLabel('Lý do trả lại').fill('Ghi rõ nguồn giá lấy từ đâu.');
    await dialog.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await head.waitForURL(/\/home$/u);
    await author.reload();
    await expect(own.getByText(/^Nguyễn Khắc Hiếu trả lại ngày .* Sửa rồi trình lại\.$/u)).toBeVisible();
    await expect(own.getByText('Ghi rõ nguồn giá lấy từ đâu.')).toBeVisible();
  });

  await test.step('the page to be signed goes to paper alone', async () => {
    await author.goto(`/submissions/${id}/confirmation`);
    const paper = author.getByRole('region', { name: 'Bản xác nhận của thủ trưởng cơ quan, đơn vị' });
    for (const text of [title, 'Đặng Hoàng Phúc', '100%', 'Phòng Kinh tế xác nhận', 'Ký, đóng dấu']) await expect(paper).toContainText(text);
    await fitsAndReads(author);
    await author.emulateMedia({ media: 'print' });
    await expect(paper).toBeVisible();
    await expect(author.getByRole('button')).toHaveCount(0);
    await author.emulateMedia({ media: 'screen' });
  });

  await test.step('filed without it, since it does not block; the office enters the signed page', async () => {
    await author.goto(`/submissions/${id}/edit`);
    await file(author);
    const office = await as('vanhoaxahoi');
    await office.goto(`/submissions/${id}`);
    const check = office.getByRole('region', { name: 'Thẩm tra' }).getByRole('listitem').filter({ hasText: 'Xác nhận của đơn vị' });
    await expect(check).toContainText('Chưa có.');
    const card = office.getByRole('region', { name: 'Xác nhận của thủ trưởng đơn vị' });
    await expect(card.getByText('Ghi rõ nguồn giá lấy từ đâu.')).toHaveCount(0);
    await card.getByRole('button', { name: 'Đính kèm bản đã ký tay…' }).click();
    await card.getByLabel('Người ký').fill('Nguyễn Khắc Hiếu');
    await card.getByLabel('Trang đã ký: chọn tệp').setInputFiles({ name: 'xac-nhan.png', mimeType: 'image/png', buffer: png() });
    await expect(card.getByRole('listitem').filter({ hasText: 'xac-nhan.png' })).toContainText('Đã kiểm tra');
    await fitsAndReads(office);
    await card.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
    await expect(card.getByText(/^Đã có: Nguyễn Khắc Hiếu ký bản giấy ngày/u)).toBeVisible();
    await expect(check).toContainText('Đã có: Nguyễn Khắc Hiếu ký bản giấy');
    const href = (await card.getByRole('link', { name: 'Xem bản đã ký' }).getAttribute('href')) ?? '';
    expect((await office.request.get(href)).headers()['content-type']).toBe('image/png');
    expect((await (await as('tacgia9')).request.get(href)).status()).toBe(404);
  });
});

test.describe('where it must be there before filing', () => {
  const demand = (rule: string) => `update "Campaign" c set "unitConfirmationRule" = '${rule}' from "Organization" o where o.id = c."organizationId" and o.slug = 'hung-thinh' and c."planNumber" = '98' returning c.id`;
  test.afterEach(async ({ query }) => void (await query(demand('NONE'))));

  test('it is a gap that leads to its place; a photo of the signed page closes it', async ({ as, query }) => {
    const [campaign] = await query<{ id: string }>(demand('REQUIRED'));
    const page = await as('tacgia.hungthinh');
    await page.goto(`/submissions/new?campaign=${campaign?.id}`);
    await beginDraft(page, 'Sổ theo dõi mượn hội trường');
    await fillHead(page);
    await fillParts(page);
    await fillSoleAuthor(page);
    const gaps = page.getByRole('region', { name: 'Còn thiếu 1 mục' });
    await gaps.getByRole('link', { name: 'Cần xác nhận của thủ trưởng đơn vị cho nội dung hiện tại.' }).click();
    const own = page.getByRole('region', { name: /Xác nhận của thủ trưởng đơn vị$/u });
    await expect(own).toBeFocused();
    await expect(own).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Nộp hồ sơ', exact: true })).toHaveAccessibleDescription('Còn thiếu 1 mục');
    await expect(own.getByRole('button', { name: 'Trình thủ trưởng xác nhận' })).toHaveAccessibleDescription(/Chưa có tài khoản nào xác nhận được hồ sơ này trên cổng/u);
    await fitsAndReads(page);

    await own.getByRole('button', { name: 'Đính kèm bản đã ký tay…' }).click();
    await own.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
    await expect(own.getByText('Ghi họ và tên người ký.').first()).toBeVisible();
    await expect(own.getByText('Gửi ảnh chụp hoặc bản quét trang đã ký.').first()).toBeVisible();
    await fitsAndReads(page);
    await own.getByLabel('Người ký').fill('Trần Văn Chánh');
    await own.getByLabel('Trang đã ký: chọn tệp').setInputFiles({ name: 'da-ky.png', mimeType: 'image/png', buffer: png() });
    await expect(own.getByRole('listitem').filter({ hasText: 'da-ky.png' })).toContainText('Đã kiểm tra');
    await own.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
    await expect(page.getByText('Đã đủ các mục, nộp được.')).toBeVisible();
    await expect(own.getByText(/^Đã có: Trần Văn Chánh ký bản giấy ngày/u)).toBeVisible();

    const effect = part(page, 'Hiệu quả thiết thực');
    const before = await effect.inputValue();
    await effect.fill(`${before} Sửa.`);
    await expect(gaps).toBeVisible();
    await effect.fill(before);
    await expect(page.getByText('Đã đủ các mục, nộp được.')).toBeVisible();
    await expectSaved(page);
    const id = idOf(page);
    await file(page);
    const rows = await query<{ kind: string; versionNumber: number }>('select kind, "versionNumber" from "UnitConfirmation" where "submissionId" = $1', [id]);
    expect(rows).toEqual([{ kind: 'PAPER', versionNumber: 1 }]);
  });

  test('so with the pledge, which a collective gives through whoever files', async ({ as, query }) => {
    const asks = (rule: string) => query<{ id: string }>(`update "Campaign" c set "pledgeRule" = '${rule}' from "Organization" o where o.id = c."organizationId" and o.slug = 'hung-thinh' and c."planNumber" = '98' returning c.id`);
    const [campaign] = await asks('REQUIRED');
    try {
      const page = await as('tacgia.hungthinh');
      await page.goto(`/submissions/new?campaign=${campaign?.id}`);
      await beginDraft(page, 'Sổ tay trực cổng của cả phòng');
      await fillHead(page);
      await fillParts(page);
      await page.getByRole('button', { name: /^Xóa / }).click();
      await page.getByRole('button', { name: 'Thêm tập thể' }).click();
      await page.getByLabel('Tên tập thể').fill('phòng kinh tế');
      await page.getByRole('textbox', { name: 'Tỷ lệ', exact: true }).fill('100');
      await expect(page.getByText('Ghi người đại diện của Tập thể phòng kinh tế.').first()).toBeVisible();
      await page.getByLabel('Người đại diện').fill('Tạ Minh Quân, Phòng Kinh tế');
      await expect(page.getByText('Xác nhận trên cổng: Tạ Minh Quân, Phòng Kinh tế.')).toBeVisible();
      await page.getByRole('region', { name: 'Còn thiếu 1 mục' }).getByRole('link', { name: 'Đọc và đánh dấu lời cam đoan.' }).click();
      const pledge = page.getByRole('region', { name: /Cam đoan$/u });
      await expect(pledge).toBeInViewport();
      await expect(pledge).toContainText('Chúng tôi xin cam đoan');
      await fitsAndReads(page);
      await pledge.getByRole('checkbox').check();
      await expectSaved(page);
      await file(page);
      const authors = page.getByRole('region', { name: 'Tác giả', exact: true });
      await expect(authors).toContainText('Tập thể Phòng Kinh tế');
      await expect(authors).toContainText('Đại diện: Tạ Minh Quân');
      const [version] = await query<{ pledge: { by: string } }>(`select content -> 'pledge' as pledge from "SubmissionVersion" where "submissionId" = $1`, [idOf(page)]);
      expect(version?.pledge.by).not.toBe('');
      await page.goto(`/submissions/${idOf(page)}/print`);
      await expect(page.getByText(/đánh dấu cam đoan trên cổng lúc/u)).toBeVisible();
    } finally {
      await asks('PRINTED');
    }
  });
});
