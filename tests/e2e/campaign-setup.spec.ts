import type { Locator, Page } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { demoPdf } from '../../prisma/seed/blobs';
import { atEachSize, expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures';

// Main job, step 1: the plan of Bắc Bình (seed D0) becomes the campaign of 2028, is launched, extended and cloned to 2029.
// This journey owns the campaigns of 2028 and 2029; their window is far from today, so nobody else meets them.

test.describe.configure({ mode: 'serial' });

const title = 'Tìm kiếm giải pháp, sáng kiến trong công tác cải cách hành chính năm 2028';
const unitHead = 'lua.mt'; // Mai Thị Lụa, Hội Nông dân xã: invited, so told too

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Các phần thiết lập' }).getByRole('link', { name: new RegExp(`^${name}`, 'u') }).click();
  await expect(page.getByRole('navigation', { name: 'Các phần thiết lập' }).getByRole('link', { name: new RegExp(`^${name}`, 'u') })).toHaveAttribute('aria-current', 'page');
}

async function openCampaign(page: Page, year: number): Promise<void> {
  await page.goto('/campaigns');
  await page.getByRole('link', { name: new RegExp(`năm ${year}$`, 'u') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`năm ${year}`);
}

/** Of this campaign: the menu leads to the current one's. */
async function openSettings(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Thiết lập đợt' }).last().click();
}

/** A day the calendar does not have can only be typed; the browser then keeps an empty value. */
async function typeDay(field: Locator, digits: string): Promise<void> {
  await field.fill('');
  await field.focus();
  await field.pressSequentially(digits);
}

const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click();
const said = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
const refusedAt = async (field: Locator, words: RegExp): Promise<void> => {
  await expect(field).toHaveAccessibleDescription(words);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
};

async function fitsAndReads(page: Page): Promise<void> {
  await atEachSize(page, async () => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
  await page.setViewportSize({ width: 1366, height: 768 });
}

test('the admin starts a campaign from the model plan and hears what is missing', async ({ as, query }) => {
  const page = await as('admin');
  await page.goto('/campaigns');
  await page.getByRole('link', { name: 'Lập đợt phát động' }).click();
  const form = page.getByRole('region', { name: 'Lập từ kế hoạch mẫu' });

  await test.step('a year in words and no title: refused at the fields', async () => {
    await form.getByLabel('Năm').fill('hai nghìn');
    await form.getByLabel('Tên đợt phát động').fill('  ');
    await form.getByRole('button', { name: 'Lập bản nháp' }).click();
    await refusedAt(form.getByLabel('Năm'), /Ghi số nguyên từ 2020 đến 2100\./u);
    await refusedAt(form.getByLabel('Tên đợt phát động'), /Ghi tên đợt phát động\./u);
    await expect(form.getByLabel('Năm')).toBeFocused();
    await expect(form.getByLabel('Năm')).toHaveValue('hai nghìn');
    await fitsAndReads(page);
  });

  await form.getByLabel('Năm').fill('2028');
  await form.getByLabel('Tên đợt phát động').fill(title);
  await form.getByRole('button', { name: 'Lập bản nháp' }).dblclick();
  await expect(page).toHaveURL(/\/settings\/plan$/u);
  await expect.poll(() => query('select 1 from "Campaign" where year = 2028').then((rows) => rows.length)).toBe(1);

  await page.getByRole('link', { name: 'Xem tổng quan và phát động' }).click();
  const missing = page.getByRole('region', { name: 'Còn thiếu 1 nội dung trước khi phát động' });
  await expect(missing.getByRole('button', { name: 'Phát động' })).toHaveAccessibleDescription(/còn thiếu nội dung bắt buộc/u);
  await missing.getByRole('button', { name: 'Phát động' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(missing.getByText('Chưa đính kèm bản kế hoạch đã ký.')).toBeVisible();
  await fitsAndReads(page);
  await missing.getByRole('listitem').filter({ hasText: 'Chưa có ngày bắt đầu nhận hồ sơ' }).getByRole('link', { name: 'Bổ sung' }).click();
  await expect(page).toHaveURL(/\/settings\/deadlines$/u);
  await page.goBack();
  await expect(missing).toBeVisible();
});

test('nobody else sees the draft', async ({ as, query }) => {
  const [campaign] = await query<{ id: string }>('select id from "Campaign" where year = 2028');
  for (const name of [unitHead, 'chutich']) {
    const page = await as(name);
    expect((await page.request.get(`/campaigns/${campaign?.id}`)).status()).toBe(404);
    expect((await page.request.get(`/campaigns/${campaign?.id}/settings/plan`)).status()).toBe(404);
  }
});

test('plan, papers and deadlines', async ({ as, allowTrouble }) => {
  test.setTimeout(120_000);
  allowTrouble(/409 \(Conflict\) .*\/api\/uploads/u);
  const page = await as('admin');
  await openCampaign(page, 2028);
  await openSettings(page);

  await test.step('number, date, issuer, signer, legal bases', async () => {
    const signed = page.getByLabel('Ngày ban hành');
    await page.getByLabel('Số kế hoạch').fill('15/KH-UBND');
    await typeDay(signed, '31022028');
    await save(page);
    await refusedAt(signed, /Ngày chưa đúng\. Ghi ngày\/tháng\/năm/u);
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
  });

  await test.step('the signed plan and a Word template; what is no PDF is refused with the reason', async () => {
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
  });

  await openTab(page, 'Thời hạn');
  const filing = page.getByLabel('Nhận hồ sơ đến hết ngày');
  const screening = page.getByLabel('Thẩm tra đến hết ngày');

  await test.step('days that are none, or out of order, are refused at their fields', async () => {
    await expect(page.getByLabel('Từ ngày ban hành kế hoạch')).toBeChecked();
    await expect(filing).toHaveValue('2028-04-29');
    await expect(filing).toHaveAccessibleDescription(/Thứ Bảy 29\/4\/2028/u);
    await typeDay(filing, '30022028');
    await page.getByLabel('Thêm cho bản giấy').fill('bảy');
    await save(page);
    await refusedAt(filing, /Ngày chưa đúng/u);
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
  });

  await screening.fill('2028-05-15');
  await expect(page.getByLabel('Bản nào đến trước')).toBeChecked();
  await expect(page.getByLabel('Số bản giấy phải nộp')).toHaveValue('2');
  await expect(page.getByLabel('Bản giấy in màu')).toBeChecked();
  await save(page);
  await said(page, 'Đã lưu thời hạn.');
});

test('fields, topics, staff kinds, units', async ({ as }) => {
  const page = await as('admin');
  await openCampaign(page, 2028);
  await openSettings(page);
  await openTab(page, 'Lĩnh vực và chủ đề');

  await test.step('six fields, the first with two leads; six topics and "Khác"', async () => {
    await expect(page.getByRole('textbox', { name: 'Lĩnh vực 6' })).toHaveValue('Xây dựng và phát triển chính quyền điện tử, chính quyền số');
    await page.getByLabel('Thêm đơn vị chủ trì cho lĩnh vực 1').selectOption({ label: 'Phòng Kinh tế' });
    await expect(page.getByRole('textbox', { name: 'Chủ đề 7' })).toHaveValue('Khác');
    await expect(page.getByRole('textbox', { name: 'Nhóm 5' })).toHaveValue('Người hoạt động không chuyên trách');
    await page.getByRole('textbox', { name: 'Lĩnh vực 2' }).fill('');
    await page.getByRole('textbox', { name: 'Nhóm 2' }).fill('cán bộ');
    await save(page);
    await refusedAt(page.getByRole('textbox', { name: 'Lĩnh vực 2' }), /Ghi tên lĩnh vực, hoặc bỏ dòng này\./u);
    await expect(page.getByRole('textbox', { name: 'Lĩnh vực 2' })).toBeFocused();
    await page.getByRole('textbox', { name: 'Lĩnh vực 2' }).fill('Cải cách thủ tục hành chính');
    await save(page);
    await refusedAt(page.getByRole('textbox', { name: 'Nhóm 2' }), /Mục này đã có ở trên/u);
    await expect(page.getByRole('button', { name: 'Bỏ Phòng Kinh tế khỏi đơn vị chủ trì' }).first()).toBeVisible();
    await fitsAndReads(page);
    await page.getByRole('textbox', { name: 'Nhóm 2' }).fill('Công chức');
    await save(page);
    await said(page, 'Đã lưu lĩnh vực, chủ đề.');
  });

  await openTab(page, 'Đơn vị');
  await test.step('units of the commune are assigned one each, the others invited without a quota', async () => {
    const row = (unit: string) => page.getByRole('row').filter({ hasText: unit });
    await expect(page.getByLabel('Quan hệ của Hội Nông dân xã')).toHaveValue('INVITED');
    await expect(row('Hội Nông dân xã')).toContainText('không có');
    await expect(page.getByLabel('Chỉ tiêu của Trường THCS Chợ Lầu')).toHaveValue('1');
    await page.getByLabel('Chỉ tiêu của Trường THCS Chợ Lầu').fill('hai');
    await save(page);
    await refusedAt(page.getByLabel('Chỉ tiêu của Trường THCS Chợ Lầu'), /Ghi số nguyên từ 0 đến 999\./u);
    await fitsAndReads(page);
    await page.getByLabel('Chỉ tiêu của Trường THCS Chợ Lầu').fill('2');
    await page.getByLabel('Thôn Xuân An tham gia').uncheck();
    await page.getByRole('button', { name: 'Thêm tất cả đơn vị theo quy tắc' }).click();
    await expect(page.getByLabel('Thôn Xuân An tham gia')).toBeChecked();
    await page.getByLabel('UBND được công nhận sáng kiến của Công an xã').uncheck();
    await save(page);
    await said(page, 'Đã lưu danh sách đơn vị.');
    await page.reload();
    await expect(page.getByLabel('Chỉ tiêu của Trường THCS Chợ Lầu')).toHaveValue('2');
    await expect(page.getByLabel('UBND được công nhận sáng kiến của Công an xã')).not.toBeChecked();
  });
});

test('dossier rules, rubric with floors, council', async ({ as }) => {
  const page = await as('admin');
  await openCampaign(page, 2028);
  await openSettings(page);
  await openTab(page, 'Hồ sơ');

  await test.step('shares are percentages', async () => {
    await page.getByLabel('Tỷ lệ đóng góp ít nhất').fill('120');
    await page.getByLabel('Số tác giả nhiều nhất').fill('0');
    await save(page);
    await refusedAt(page.getByLabel('Tỷ lệ đóng góp ít nhất'), /Tỷ lệ không quá 100%\./u);
    await refusedAt(page.getByLabel('Số tác giả nhiều nhất'), /Ghi số nguyên từ 1 đến 200\./u);
    await expect(page.getByLabel('Số tác giả nhiều nhất')).toBeFocused();
    await page.getByLabel('Tỷ lệ đóng góp ít nhất').fill('99,999');
    await page.getByLabel('Số tác giả nhiều nhất').fill('5');
    await save(page);
    await refusedAt(page.getByLabel('Tỷ lệ đóng góp ít nhất'), /Chỉ nhận nhiều nhất hai chữ số sau dấu phẩy/u);
    await fitsAndReads(page);
    await page.getByLabel('Tỷ lệ đóng góp ít nhất').fill('10');
    await page.getByLabel('Đã áp dụng').check();
    await save(page);
    await said(page, 'Đã lưu yêu cầu của hồ sơ.');
  });

  await openTab(page, 'Tiêu chí');
  await test.step('a floor above the maximum and a pass mark above the sum are refused', async () => {
    const creative = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Tiêu chí 2' }) });
    await expect(page.getByText('Tổng 100 điểm, đạt từ 70 điểm.')).toBeVisible();
    await creative.getByLabel('Điểm sàn').fill('25');
    await page.getByLabel('Điểm đạt').fill('120');
    await save(page);
    await refusedAt(creative.getByLabel('Điểm sàn'), /Điểm sàn không được cao hơn điểm tối đa\./u);
    await refusedAt(page.getByLabel('Điểm đạt'), /Điểm đạt không được cao hơn tổng điểm tối đa\./u);
    await expect(creative.getByLabel('Điểm sàn')).toBeFocused();
    await fitsAndReads(page);
    await creative.getByLabel('Điểm sàn').fill('5');
    await page.getByLabel('Điểm đạt').fill('72,5');
    await expect(page.getByText('Tổng 100 điểm, đạt từ 72,5 điểm.')).toBeVisible();
    await save(page);
    await said(page, 'Đã lưu tiêu chí.');
  });

  await page.getByRole('link', { name: 'Hội đồng' }).last().click();
  await test.step('one member by account, one by name only', async () => {
    const add = page.getByRole('region', { name: 'Thêm thành viên' });
    await add.getByLabel('Tài khoản').selectOption({ label: 'Trịnh Văn Hòa – Chánh Văn phòng – Văn phòng HĐND và UBND' });
    await add.getByLabel('Chức danh trong Hội đồng').selectOption({ label: 'Chủ tịch Hội đồng' });
    await add.getByRole('button', { name: 'Thêm vào Hội đồng' }).click();
    await expect(page.getByRole('row', { name: /Trịnh Văn Hòa/u })).toBeVisible();
    await add.getByRole('button', { name: 'Thêm vào Hội đồng' }).click();
    await expect(add.getByLabel('Họ và tên')).toHaveAttribute('aria-invalid', 'true');
    await add.getByLabel('Họ và tên').fill('Lương Thị Hạnh');
    await add.getByLabel('Chức vụ công tác').fill('Nguyên Hiệu trưởng');
    await add.getByRole('button', { name: 'Thêm vào Hội đồng' }).click();
    await expect(page.getByRole('row', { name: /Lương Thị Hạnh/u })).toContainText('Chấm trên giấy');
    await fitsAndReads(page);
  });
});

test('launching says whom it tells, happens once, and reaches the heads of units', async ({ as, query }) => {
  const page = await as('admin');
  await openCampaign(page, 2028);
  const panel = page.getByRole('region', { name: 'Đã đủ nội dung để phát động' });

  await test.step('the question names people, units and the last day; Esc leaves everything as it is', async () => {
    await panel.getByRole('button', { name: 'Phát động' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: `Phát động: ${title}` });
    await expect(dialog).toContainText(/Báo qua cổng cho \d+ người của \d+ đơn vị, trong đó \d+ đơn vị được đề nghị phối hợp/u);
    await expect(dialog).toContainText('Nhận hồ sơ đến hết ngày Thứ Bảy 29/4/2028.');
    await expect(dialog).toContainText('Không rút lại được về bản nháp.');
    await fitsAndReads(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(panel.getByRole('button', { name: 'Phát động' })).toBeFocused();
  });

  await panel.getByRole('button', { name: 'Phát động' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Phát động' }).dblclick();
  await said(page, 'Đã phát động.');
  await expect(panel).toHaveCount(0);
  await expect(page.getByText('Bắt đầu nhận hồ sơ từ ngày 12/01/2028.')).toBeVisible();

  const head = await as(unitHead);
  await head.goto('/notifications');
  const message = head.getByRole('listitem').filter({ hasText: `Phát động: ${title}` });
  await expect(message).toHaveCount(1);
  await expect(message).toContainText('Nhận hồ sơ đến hết ngày 29/4/2028.');
  await message.getByRole('button', { name: /Xem|Mở/u }).click();
  await expect(head.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(head.getByRole('link', { name: 'Mẫu mô tả sáng kiến.docx' })).toBeVisible();
  await expect(head.getByRole('main').getByRole('link', { name: 'Thiết lập đợt' })).toHaveCount(0);
  const [told] = await query<{ count: string }>(`select count(distinct "accountId") as count from "Message" where kind = 'campaign.launched' and subject = $1`, [`Phát động: ${title}`]);
  expect(Number(told?.count)).toBeGreaterThan(20);
});

test('extending the filing deadline asks for its paper, shows the new last day, tells those concerned, leaves a trace', async ({ as, query }) => {
  const page = await as('admin');
  await openCampaign(page, 2028);
  await openSettings(page);
  await openTab(page, 'Thời hạn');
  await expect(page.getByLabel('Nhận hồ sơ đến hết ngày')).toHaveAccessibleDescription(/Đổi bằng nút Gia hạn/u);
  await page.getByRole('link', { name: 'Gia hạn nhận hồ sơ' }).click();
  await expect(page.getByText('Hiện nay đến hết ngày Thứ Bảy 29/4/2028.')).toBeVisible();
  const late = await page.context().newPage();
  await late.goto(page.url());

  const day = page.getByLabel('Ngày cuối mới');
  await test.step('nothing, then an earlier day, then too late a day for the stages after it', async () => {
    await page.getByRole('button', { name: 'Gia hạn', exact: true }).click();
    await refusedAt(day, /Ghi ngày cuối mới\./u);
    await refusedAt(page.getByLabel('Số, ký hiệu'), /Ghi số, ký hiệu của văn bản gia hạn\./u);
    await refusedAt(page.getByLabel('Lý do'), /Ghi lý do gia hạn/u);
    await expect(day).toBeFocused();
    await fitsAndReads(page);
    await page.getByLabel('Số, ký hiệu').fill('126/UBND-VHXH');
    await page.getByLabel('Ngày của văn bản').fill('2028-04-24');
    await page.getByLabel('Lý do').fill('Nghỉ lễ dài, nhiều đơn vị đề nghị.');
    await day.fill('2028-04-20');
    await page.getByRole('button', { name: 'Gia hạn', exact: true }).click();
    await refusedAt(day, /Hiện nay đã đến hết ngày 29\/4\/2028\. Chọn một ngày muộn hơn\./u);
    await page.getByLabel('Giữ ngày cũ').check();
    await day.fill('2028-05-20');
    await page.getByRole('button', { name: /^Gia hạn/u }).click();
    await expect(page.getByRole('alert').filter({ hasText: /Thẩm tra.* sẽ kết thúc trước/u })).toBeVisible();
    await expect(page.getByLabel('Số, ký hiệu')).toHaveValue('126/UBND-VHXH');
  });

  await test.step('the new last day is read with its weekday before it is confirmed', async () => {
    await page.getByLabel('Dời theo, đủ số ngày').check();
    await day.fill('2028-05-07');
    await expect(page.getByText('Đến hết ngày Chủ nhật 7/5/2028, thêm 8 ngày.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Thẩm tra/u })).toContainText('23/5/2028');
    await expect(page.getByText(/Báo qua cổng và thư điện tử cho \d+ người có liên quan/u)).toBeVisible();
    await page.getByRole('button', { name: 'Gia hạn đến hết ngày 7/5/2028' }).dblclick();
    await said(page, 'Đã gia hạn và báo cho');
    await expect(page).toHaveURL(/\/settings\/deadlines$/u);
  });

  await test.step('whoever had the page open from before is told, and keeps what was typed', async () => {
    await late.getByLabel('Ngày cuối mới').fill('2028-05-02');
    await late.getByLabel('Số, ký hiệu').fill('127/UBND-VHXH');
    await late.getByLabel('Ngày của văn bản').fill('2028-04-25');
    await late.getByLabel('Lý do').fill('Gõ ở thẻ cũ.');
    await late.getByRole('button', { name: /^Gia hạn/u }).click();
    await expect(late.getByRole('alert')).toBeVisible();
    await expect(late.getByLabel('Số, ký hiệu')).toHaveValue('127/UBND-VHXH');
  });

  await openCampaign(page, 2028);
  const trace = page.getByRole('region', { name: /^Thời hạn đã đổi/u });
  await expect(trace.getByRole('listitem').filter({ hasText: 'Văn bản số 126/UBND-VHXH' }).filter({ hasText: 'hết ngày 7/5/2028' })).toHaveCount(1);
  await expect(trace).toContainText('ngày 24/4/2028');
  await expect(trace).toContainText('Đỗ Quang Huy nhập');
  await fitsAndReads(page);

  const head = await as(unitHead);
  await head.goto('/notifications');
  await expect(head.getByRole('listitem').filter({ hasText: 'Gia hạn nhận hồ sơ: hết ngày Chủ nhật 7/5/2028' })).toHaveCount(1);
  const rows = await query(`select 1 from "Amendment" a join "Campaign" c on c.id = a."campaignId" where c.year = 2028 and a.stage = 'SUBMISSION'`);
  expect(rows).toHaveLength(1);
});

test('the year after is a clone: rules and people stay, papers and their numbers are blank', async ({ as }) => {
  const page = await as('admin');
  await page.goto('/campaigns/new');
  const form = page.getByRole('region', { name: 'Nhân bản một đợt trước' });
  await form.getByLabel('Đợt trước').selectOption({ label: `2028: ${title}` });
  await form.getByLabel('Năm của đợt mới').fill('19');
  await form.getByRole('button', { name: 'Nhân bản đợt' }).click();
  await refusedAt(form.getByLabel('Năm của đợt mới'), /Ghi số nguyên từ 2020 đến 2100\./u);
  await form.getByLabel('Năm của đợt mới').fill('2029');
  await form.getByRole('button', { name: 'Nhân bản đợt' }).click();
  await said(page, 'Đã nhân bản.');

  await expect(page.getByLabel('Tên đợt phát động')).toHaveValue(title.replace('2028', '2029'));
  await expect(page.getByLabel('Số kế hoạch')).toHaveValue('');
  await expect(page.getByLabel('Ngày ban hành')).toHaveValue('');
  await expect(page.getByText('Chưa có tệp nào.')).toBeVisible();
  await openTab(page, 'Thời hạn');
  await expect(page.getByText('Chưa có ngày bắt đầu nhận hồ sơ.')).toBeVisible();
  await expect(page.getByLabel('Thêm cho bản giấy')).toHaveValue('7');
  await openTab(page, 'Lĩnh vực và chủ đề');
  await expect(page.getByRole('button', { name: 'Bỏ Phòng Kinh tế khỏi đơn vị chủ trì' }).first()).toBeVisible();
  await openTab(page, 'Đơn vị');
  await expect(page.getByLabel('Chỉ tiêu của Trường THCS Chợ Lầu')).toHaveValue('2');
  await openTab(page, 'Tiêu chí');
  await expect(page.getByLabel('Điểm đạt')).toHaveValue('72,5');
  await page.getByRole('link', { name: 'Hội đồng' }).last().click();
  await expect(page.getByRole('row', { name: /Lương Thị Hạnh/u })).toBeVisible();
  await expect(page.getByLabel('Ngày quyết định')).toHaveValue('');
});
