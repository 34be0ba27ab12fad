import { chooseUnits, seatCouncil, setDossierRules, setRubric, writeLists } from './campaign-lists';
import { attachPapers, setDeadlines, writePlan } from './campaign-plan';
import { openCampaign, openSettings, openTab, refusedAt, said } from './campaign-steps';
import { awake, expect, test } from './fixtures';
import { fitsAndReads } from './looks';

// Main job, step 1: the plan of Bắc Bình (seed D0) becomes the campaign of 2028, is launched, extended and cloned to 2029.
// This journey owns the campaigns of 2028 and 2029; their window is far from today, so nobody else meets them.

test.describe.configure({ mode: 'serial' });

const title = 'Tìm kiếm giải pháp, sáng kiến trong công tác cải cách hành chính năm 2028';
const unitHead = 'lua.mt'; // Mai Thị Lụa, Hội Nông dân xã: invited, so told too

test('the admin starts a campaign from the model plan and hears what is missing', async ({ as, query }) => {
  const page = await as('admin');
  await page.goto('/campaigns');
  await page.getByRole('link', { name: 'Lập đợt phát động' }).click();
  await page.waitForURL(/\/campaigns\/new$/u);
  await awake(page);
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
  allowTrouble(/409 \(Conflict\) .*\/api\/uploads/u);
  const page = await as('admin');
  await openCampaign(page, 2028);
  await openSettings(page);

  await writePlan(page);
  await attachPapers(page);
  await openTab(page, 'Thời hạn');
  await setDeadlines(page);
});

test('fields, topics, staff kinds, units', async ({ as }) => {
  const page = await as('admin');
  await openCampaign(page, 2028);
  await openSettings(page);
  await openTab(page, 'Lĩnh vực và chủ đề');
  await writeLists(page);
  await openTab(page, 'Đơn vị');
  await chooseUnits(page);
});

test('dossier rules, rubric with floors, council', async ({ as }) => {
  const page = await as('admin');
  await openCampaign(page, 2028);
  await openSettings(page);
  await openTab(page, 'Hồ sơ');
  await setDossierRules(page);
  await openTab(page, 'Tiêu chí');
  await setRubric(page);
  await page.getByRole('link', { name: 'Hội đồng' }).last().click();
  await seatCouncil(page);
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
  await page.getByRole('link', { name: 'Gia hạn nhận hồ sơ', exact: true }).click();
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
    await expect(page.getByText('Đến hết ngày Chủ nhật 07/5/2028, thêm 8 ngày.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Thẩm tra/u })).toContainText('23/5/2028');
    await expect(page.getByText(/Báo qua cổng và thư điện tử cho \d+ người có liên quan/u)).toBeVisible();
    await page.getByRole('button', { name: 'Gia hạn đến hết ngày 07/5/2028' }).dblclick();
    await said(page, 'Đã gia hạn và báo cho');
    await expect(page).toHaveURL(/\/settings\/deadlines$/u);
  });

  await test.step('whoever had the page open from before is told, and keeps what was typed', async () => {
    await late.getByLabel('Ngày cuối mới').fill('2028-05-02');
    await late.getByLabel('Số, ký hiệu').fill('127/UBND-VHXH');
    await late.getByLabel('Ngày của văn bản').fill('2028-04-25');
    await late.getByLabel('Lý do').fill('Gõ ở thẻ cũ.');
    await late.getByRole('button', { name: /^Gia hạn/u }).click();
    await expect(late.getByRole('main').getByRole('alert')).toBeVisible();
    await expect(late.getByLabel('Số, ký hiệu')).toHaveValue('127/UBND-VHXH');
  });

  await openCampaign(page, 2028);
  const trace = page.getByRole('region', { name: /^Thời hạn đã đổi/u });
  await expect(trace.getByRole('listitem').filter({ hasText: 'Văn bản số 126/UBND-VHXH' }).filter({ hasText: 'hết ngày 07/5/2028' })).toHaveCount(1);
  await expect(trace).toContainText('ngày 24/4/2028');
  await expect(trace).toContainText('Đỗ Quang Huy nhập');
  await fitsAndReads(page);

  const head = await as(unitHead);
  await head.goto('/notifications');
  await expect(head.getByRole('listitem').filter({ hasText: 'Gia hạn nhận hồ sơ: hết ngày Chủ nhật 07/5/2028' })).toHaveCount(1);
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
