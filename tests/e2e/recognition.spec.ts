import { pdf, png } from '../unit/files/office-files';
import { campaignId } from './demo-world';
import { expect, test } from './fixtures';
import { button, decisionPath, dialogButton, dossier, movesOf, readsNoOutcome, titles, today, wellMade, wordOf } from './recognition-steps';

// The thematic round of 2026 (plan 77): its tờ trình lies signed before the chairman. One line from there to the public page,
// and back off it for one initiative. Nothing else in the suite writes to this campaign.

// Perhaps the first to ask after the start, when nothing is loaded yet.
test.use({ actionTimeout: 30_000 });
test.describe.configure({ mode: 'serial' });

const asked = 'Nêu rõ vì sao Tờ rơi hướng dẫn thanh toán trực tuyến chưa đủ điều kiện.';
const note = 'Chưa tách được tác động của tờ rơi.';

test('while others decide, authors read only that the council is looking at it', async ({ as, query }) => {
  for (const [name, title] of [['tacgia1', titles.selected], ['tacgia6', titles.second]] as const) {
    const page = await as(name);
    const { id, mean } = await dossier(query, title);
    const points = ((mean ?? 0) / 100).toFixed(2).replace('.', ',');
    await readsNoOutcome(page, id, points);
    await page.goto(`/submissions/${id}`);
    await expect(page.getByText('Hội đồng đang xem xét').first()).toBeVisible();
    await page.goto('/submissions');
    await expect(page.getByRole('row').filter({ hasText: title })).toContainText('Hội đồng đang xem xét');
    expect((await page.request.get(`${await decisionPath(query)}`)).status()).toBe(404);
  }
});

test('a deputy sends the tờ trình back, and has to say why', async ({ as, query }) => {
  const page = await as('phochutich');
  await page.goto(await decisionPath(query));
  await button(page, 'Trả lại tờ trình').click();
  await dialogButton(page, 'Trả lại').click();
  await expect(page.getByRole('dialog').getByLabel('Cần làm rõ, sửa gì')).toBeFocused();
  await wellMade(page);
  await page.getByRole('dialog').getByLabel('Cần làm rõ, sửa gì').fill(asked);
  await dialogButton(page, 'Trả lại').click();
  await expect(page.getByText('Chủ tịch trả lại, chờ Phòng Văn hóa – Xã hội sửa')).toBeVisible();
  await expect(page.getByText(asked)).toBeVisible();
  await expect(button(page, 'Trả lại tờ trình')).toHaveCount(0);
  await wellMade(page);
});

test('the office is told, takes it up again and answers in the list', async ({ as, query }) => {
  const page = await as('vanhoaxahoi');
  await page.goto('/notifications');
  await expect(page.getByText(asked)).toBeVisible();
  await page.goto(await decisionPath(query));
  await button(page, 'Sửa tờ trình').click();
  await dialogButton(page, 'Sửa tờ trình').click();
  await expect(page.getByText('Lần trình trước được trả lại')).toBeVisible();
  await wellMade(page);

  const row = page.getByRole('listitem').filter({ hasText: titles.refused }).filter({ has: page.getByLabel('Ghi chú') });
  await row.getByLabel('Đồng ý').fill('9');
  await row.getByLabel('Ghi chú').fill(note);
  await button(page, 'Ghi đề nghị và phiếu').click();
  await expect(page.getByText('số đồng ý không lớn hơn tổng số').first()).toBeVisible();
  await expect(row.getByLabel('Ghi chú')).toHaveValue(note);
  await wellMade(page);
  await row.getByLabel('Đồng ý').fill('1');
  await button(page, 'Ghi đề nghị và phiếu').click();
  await expect(page.getByText(`Ghi chú: ${note}`)).toBeVisible();
  await expect(button(page, 'Ký, trình Chủ tịch')).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('Tờ trình do Trưởng phòng Văn hóa – Xã hội ký.')).toBeVisible();
});

test('the head of the office signs it again', async ({ as, query }) => {
  const page = await as('truongphong.vhxh');
  await page.goto(await decisionPath(query));
  await button(page, 'Ký, trình Chủ tịch').click();
  await dialogButton(page, 'Ký, trình Chủ tịch').click();
  await expect(page.getByText('Chờ Chủ tịch Ủy ban nhân dân cho ý kiến')).toBeVisible();
});

test('the office enters the number of the tờ trình and reads its Word files', async ({ as, query }) => {
  const page = await as('vanhoaxahoi');
  await page.goto(await decisionPath(query));
  const blank = await wordOf(page, 'Tờ trình (Word)');
  expect(blank.join('\n')).toMatch(/Số: {2,}\/TTr-/u);
  await page.getByLabel('Số tờ trình').fill('31');
  await page.getByRole('textbox', { name: /^Ngày tờ trình/u }).fill(await today(query));
  await button(page, 'Ghi số, ngày tờ trình').click();
  await expect(page.getByText(/số 31\/TTr-\S+ ngày \d+\/\d+\/\d{4}/u).first()).toBeVisible();
  const paper = (await wordOf(page, 'Tờ trình (Word)')).join('\n');
  expect(paper).toMatch(/Số: 31\/TTr-/u);
  for (const title of [titles.first, titles.second, titles.selected]) expect(paper).toContain(title);
  const list = (await wordOf(page, 'Danh sách tổng hợp (Word)')).join('\n');
  for (const title of Object.values(titles)) expect(list).toContain(title);
  expect(list).toContain(note);
});

test('the chairman approves in two minutes: the count is typed, one decision is made', async ({ as, query }) => {
  const page = await as('chutich');
  await page.goto('/home');
  await page.getByRole('main').getByRole('link', { name: 'Xem, phê duyệt' }).click();
  await expect(page).toHaveURL(/\/decision/u);
  await expect(page.getByRole('radio', { name: /TM\. ỦY BAN NHÂN DÂN – CHỦ TỊCH/u })).toBeChecked();
  await expect(page.getByRole('radio', { name: /KT\. CHỦ TỊCH/u })).toHaveCount(0);
  const count = page.getByLabel('Ghi số sáng kiến, giải pháp được phê duyệt');
  const approve = button(page, 'Phê duyệt 3 sáng kiến, giải pháp');
  await approve.click();
  await expect(page.getByText('Ghi số, ví dụ 5.').first()).toBeVisible();
  await count.fill('4');
  await approve.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Số vừa ghi không khớp với danh sách.' })).toBeVisible();
  await expect(count).toHaveValue('4');
  await wellMade(page);
  await count.fill('3');
  await approve.dblclick();
  await expect(page.getByText('Chờ số, ngày quyết định')).toBeVisible();
  await wellMade(page);
  const made = await query(`select 1 from "Decision" where "campaignId" = $1`, [await campaignId(query, '77')]);
  expect(made).toHaveLength(1);
  const told = await query(`select 1 from "Event" where kind = 'proposal.approved' and "campaignId" = $1`, [await campaignId(query, '77')]);
  expect(told).toHaveLength(1);
});

test('approved is not published: authors and the public still see nothing', async ({ as, page, query }) => {
  const author = await as('tacgia6');
  const { id } = await dossier(query, titles.second);
  expect(await (await author.request.get(`/submissions/${id}`)).text()).not.toMatch(/RECOGNISED|công nhận tại|Được công nhận/u);
  expect(await (await page.request.get('/initiatives')).text()).not.toContain(titles.second);
});

test('văn thư prints the draft with room for number and date, then gives them back with the signed scan', async ({ as, query, allowTrouble }) => {
  allowTrouble(/status of 4(09|22)/u);
  const page = await as('vanhoaxahoi');
  await page.goto(await decisionPath(query));
  const draft = await wordOf(page, 'Dự thảo quyết định (Word)');
  const text = draft.join('\n');
  expect(text).toMatch(/Số: {2,}\/QĐ-UBND/u);
  expect(text).toMatch(/ngày {2,}tháng {2,}năm/u);
  expect(text).toContain('Nguyễn Hữu Phước');
  expect(text).toContain('DANH SÁCH');
  for (const name of [titles.first, titles.second, titles.selected, 'Phạm Ngọc Ánh', 'Lê Thị Minh Thư', 'Trần Quốc Bảo']) expect(text).toContain(name);
  expect(text).not.toContain(titles.refused);
  expect(text).not.toContain('Đặng Hoàng Phúc');

  const publish = button(page, 'Công bố kết quả');
  await expect(publish).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('Quyết định chưa có số, ngày.').first()).toBeVisible();
  await page.getByLabel('Số quyết định').fill('214/QĐ-UBND');
  await button(page, 'Ghi số, ngày quyết định').click();
  await expect(page.getByText('Chỉ ghi số theo sổ văn thư').first()).toBeVisible();
  await page.getByLabel('Số quyết định').fill('1214');
  await page.getByLabel('Ngày ban hành').fill('2099-01-01');
  await button(page, 'Ghi số, ngày quyết định').click();
  await expect(page.getByText('Ngày quyết định không thể sau hôm nay.').first()).toBeVisible();
  await expect(page.getByLabel('Số quyết định')).toHaveValue('1214');
  await wellMade(page);
  await page.getByLabel('Ngày ban hành').fill(await today(query));
  await button(page, 'Ghi số, ngày quyết định').click();
  await expect(page.getByText('Chờ bản quét quyết định')).toBeVisible();

  const drop = page.getByLabel('Bản quét quyết định: chọn tệp');
  await drop.setInputFiles({ name: 'quyet-dinh.png', mimeType: 'image/png', buffer: Buffer.from(png()) });
  await expect(page.getByText('Tệp quyet-dinh.png không nhận được. Hãy gửi tệp PDF.').first()).toBeVisible();
  await drop.setInputFiles({ name: 'giả.pdf', mimeType: 'application/pdf', buffer: Buffer.from(png()) });
  await expect(page.getByText(/giả\.pdf: /u).first()).toBeVisible();
  await wellMade(page);
  await expect(page.getByText('Chờ bản quét quyết định')).toBeVisible();
  await drop.setInputFiles({ name: 'Quyết định 1214.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf()) });
  await expect(page.getByRole('link', { name: 'Quyết định 1214.pdf' })).toBeVisible();
  await expect(page.getByText('Chờ Phòng Văn hóa – Xã hội công bố')).toBeVisible();
});

test('publication is an act of its own, with the count typed', async ({ as, query }) => {
  const page = await as('vanhoaxahoi');
  await page.goto(await decisionPath(query));
  const count = page.getByLabel('Ghi số sáng kiến, giải pháp được công bố');
  await count.fill('4');
  await button(page, 'Công bố kết quả').click();
  await expect(page.getByRole('alert').filter({ hasText: 'Số vừa ghi không khớp với danh sách.' })).toBeVisible();
  await count.fill('3');
  await wellMade(page);
  await button(page, 'Công bố kết quả').dblclick();
  await expect(page.getByRole('heading', { name: /Kết quả đã công bố/u })).toBeVisible();
  await wellMade(page);
  expect(await query(`select 1 from "Event" where kind = 'results.published' and "campaignId" = $1`, [await campaignId(query, '77')])).toHaveLength(1);
});

test('every author is told their own result, with the number of the decision', async ({ as, query }) => {
  const outcomes = [
    ['tacgia6', titles.second, /Sáng kiến BB-\S+ được công nhận/u, 'Được công nhận tại Quyết định số 1214/QĐ-UBND'],
    ['tacgia1', titles.selected, /Giải pháp BB-\S+ được chọn/u, 'Được chọn tại Quyết định số 1214/QĐ-UBND'],
    ['phuc.dh', titles.refused, /Kết quả xét hồ sơ BB-/u, 'Hồ sơ chưa đủ điều kiện công nhận trong đợt này.'],
  ] as const;
  for (const [name, title, subject, sentence] of outcomes) {
    const page = await as(name);
    await page.goto('/notifications');
    await expect(page.getByText(subject)).toHaveCount(1);
    await wellMade(page);
    await page.goto(`/submissions/${(await dossier(query, title)).id}`);
    await expect(page.getByText(sentence)).toBeVisible();
    await wellMade(page);
  }
});

test('an author reads why, asks for it to be looked at again and is answered on paper', async ({ as, query }) => {
  const { id } = await dossier(query, titles.refused);
  const author = await as('phuc.dh');
  await author.goto(`/submissions/${id}`);
  await expect(author.getByRole('heading', { name: 'Vì sao có kết quả này' })).toBeVisible();
  await author.getByRole('link', { name: 'Gửi kiến nghị…' }).click();
  await author.getByRole('button', { name: 'Viết kiến nghị' }).click();
  await author.getByRole('button', { name: 'Gửi kiến nghị', exact: true }).click();
  await expect(author.getByText('Viết điều đề nghị xem xét lại và lý do.').first()).toBeVisible();
  await wellMade(author);
  await author.getByLabel('Điều đề nghị xem xét lại').fill('Số liệu quý I nằm ở minh chứng 2, đề nghị xem lại tiêu chí Hiệu quả.');
  await author.getByLabel('Tài liệu kèm theo: chọn tệp').setInputFiles({ name: 'số liệu.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf()) });
  await expect(author.getByRole('list', { name: 'Gửi kèm' })).toContainText('số liệu.pdf');
  await author.getByRole('button', { name: 'Gửi kiến nghị', exact: true }).click();
  await expect(author.getByText('Mới gửi')).toBeVisible();

  const office = await as('vanhoaxahoi');
  await office.goto(`/campaigns/${await campaignId(query, '77')}/appeals`);
  await wellMade(office);
  await office.getByRole('link', { name: titles.refused }).click();
  await button(office, 'Tiếp nhận').click();
  await dialogButton(office, 'Tiếp nhận').click();
  await expect(office.getByLabel('Cách trả lời')).toHaveValue('');
  await office.getByLabel('Cách trả lời').selectOption({ label: 'Giữ nguyên kết quả' });
  await office.getByLabel('Nội dung trả lời và lý do').fill('Minh chứng 2 là số liệu trước khi áp dụng.');
  await button(office, 'Lưu nội dung trả lời').click();
  expect((await wordOf(office, 'Tải văn bản trả lời (Word)')).join('\n')).toContain('Minh chứng 2 là số liệu trước khi áp dụng.');
  await office.getByLabel('Số văn bản trả lời').fill('57');
  await office.getByLabel('Bản quét văn bản trả lời đã ký: chọn tệp').setInputFiles({ name: 'trả lời 57.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf()) });
  await expect(office.getByText('trả lời 57.pdf').first()).toBeVisible();
  await wellMade(office);
  await button(office, 'Gửi trả lời cho tác giả').click();
  await expect(office.getByText('Đã trả lời').first()).toBeVisible();

  await author.reload();
  await expect(author.getByRole('heading', { name: 'Trả lời: giữ nguyên kết quả' })).toBeVisible();
  await wellMade(author);
});

test('who was refused is nowhere in public; who was named has a page that needs no sign-in', async ({ page }) => {
  await page.goto('/initiatives?q=so+hoa');
  for (const title of [titles.first, titles.second]) await expect(page.getByRole('link', { name: title })).toBeVisible();
  for (const path of ['/', '/initiatives', '/initiatives?year=2026', '/initiatives?q=to+roi']) {
    const html = await (await page.request.get(path)).text();
    expect(html, path).not.toContain(titles.refused);
    expect(html, path).not.toContain('Đặng Hoàng Phúc');
  }
  await page.getByRole('link', { name: titles.second }).click();
  await expect(page.getByRole('heading', { level: 1, name: titles.second })).toBeVisible();
  await expect(page.getByText('1214/QĐ-UBND').first()).toBeVisible();
  await expect(page.getByText('Phạm Ngọc Ánh').first()).toBeVisible();
  await wellMade(page);
  await page.goBack();
  await expect(page).toHaveURL(/q=so\+hoa/u);
});

test('a recognition is revoked by a later paper and leaves the public page', async ({ as, page, query, allowTrouble }) => {
  allowTrouble(/status of 404/u);
  await page.goto('/initiatives?q=so+hoa');
  await page.getByRole('link', { name: titles.first }).click();
  await expect(page.getByRole('heading', { level: 1, name: titles.first })).toBeVisible();
  const address = page.url();

  const office = await as('vanhoaxahoi');
  await office.goto(await decisionPath(query));
  await office.getByRole('row').filter({ hasText: titles.first }).getByRole('button', { name: 'Thu hồi' }).click();
  await office.getByRole('dialog').getByLabel('Lý do, số và ngày văn bản thu hồi').fill('Trùng sáng kiến đã công nhận năm 2024, Quyết định số 1300/QĐ-UBND.');
  await wellMade(office);
  await dialogButton(office, 'Thu hồi').click();
  await expect(office.getByRole('row').filter({ hasText: titles.first }).getByText('Đã thu hồi')).toBeVisible();

  expect([404, 410]).toContain((await page.goto(address))?.status());
  expect(await (await page.request.get('/initiatives?q=so+hoa')).text()).not.toContain(titles.first);
  const author = await as('bao.tq');
  await author.goto(`/submissions/${(await dossier(query, titles.first)).id}`);
  await expect(author.getByText('Lý do: Trùng sáng kiến đã công nhận năm 2024')).toBeVisible();
});

test('the history says who did what, when and why', async ({ as }) => {
  const page = await as('admin');
  await page.goto('/settings/history?group=recognition');
  for (const [who, what, why] of movesOf(asked)) {
    const line = page.getByRole('row').filter({ hasText: what }).filter({ hasText: who }).first();
    await expect(line).toContainText(why);
    await expect(line).toContainText(/\d{1,2}\/\d{1,2}\/\d{4}|\d{2}:\d{2}/u);
  }
  await wellMade(page);
});
