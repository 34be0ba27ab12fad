import type { Page } from '@playwright/test';
import { said, save } from './campaign-steps';
import { awake, expect, expectAccessible, expectNoSidewaysScroll, holdScripts, holdScriptWith, sizes, test } from './fixtures';

// A form between the answer of the server and the moment its page wakes up. In a draft of Hưng Thịnh's, which nobody else meets.

test.describe.configure({ mode: 'serial' });

let campaign = '';

/** Everything a form would send, as it stands. */
const standing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('main form[method=post] :is(input, select, textarea)')].map((control) =>
      [control.id || control.name, control.value, 'checked' in control && control.checked ? 'ticked' : ''].join(' '),
    ),
  );

const part = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('textbox', { name: 'Tên phần 1', exact: true }) });

test('the server fills every form in; waking up changes nothing', async ({ as, query }) => {
  const page = await as('admin.hungthinh');
  await page.goto('/campaigns/new');
  const model = page.getByRole('region', { name: 'Lập từ kế hoạch mẫu' });
  await model.getByLabel('Năm').fill('2031');
  await model.getByLabel('Tên đợt phát động').fill('Sáng kiến cải cách hành chính năm 2031');
  await model.getByRole('button', { name: 'Lập bản nháp' }).click();
  await page.waitForURL(/\/settings\/plan$/u);
  campaign = (await query<{ id: string }>('select id from "Campaign" where year = 2031'))[0]?.id ?? '';
  const [{ name, contact } = { name: '', contact: '' }] = await query<{ name: string; contact: string }>(`select name, contact from "Organization" where slug = 'hung-thinh'`);

  const html = await (await page.request.get('/settings/organization')).text();
  expect(html).toContain(`value="${name}"`);
  if (contact) expect(html).toContain(`>${contact}</textarea>`);

  const release = await holdScripts(page);
  const sent: Record<string, string[]> = {};
  const paths = ['plan', 'deadlines', 'dossier', 'fields', 'roster', 'rubric'].map((tab) => `/campaigns/${campaign}/settings/${tab}`);
  for (const path of ['/settings/organization', ...paths]) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    sent[path] = await standing(page);
  }
  release();
  for (const [path, before] of Object.entries(sent)) {
    await page.goto(path);
    await awake(page);
    expect(await standing(page), path).toEqual(before);
    expect(before.length, path).toBeGreaterThan(3);
  }
});

test('what is cleared, unticked or chosen anew before the scripts have come is what is saved', async ({ as }) => {
  const page = await as('admin.hungthinh');
  const release = await holdScripts(page);
  await page.goto(`/campaigns/${campaign}/settings/dossier`, { waitUntil: 'domcontentloaded' });
  const guidance = part(page).getByRole('textbox', { name: /^Hướng dẫn cho người viết/u });
  const required = part(page).getByRole('checkbox', { name: 'Bắt buộc phải viết' });
  const [idea, running] = ['Ý tưởng', 'Đang triển khai'].map((name) => page.getByRole('group', { name: /^Nhận giải pháp ở mức/u }).getByRole('checkbox', { name: new RegExp(name, 'iu') }));
  const rule = page.getByRole('group', { name: 'Xác nhận của thủ trưởng đơn vị' }).getByRole('radio').last();
  if (!idea || !running) throw new Error('two boxes');
  await expect(guidance).not.toHaveValue('');
  await expect(required).toBeChecked();
  await expect(rule).not.toBeChecked();
  const before = [await idea.isChecked(), await running.isChecked()];

  await guidance.fill('');
  await required.uncheck();
  await idea.setChecked(!before[0]);
  await running.setChecked(!before[1]);
  await rule.check();
  await page.getByLabel('Số tác giả nhiều nhất').fill('7');
  await page.getByLabel(/^Các chỉ số để tác giả chọn/u).fill('PAR INDEX\nSIPAS');
  release();
  await awake(page);

  const asLeft = async (): Promise<void> => {
    await expect(guidance).toHaveValue('');
    await expect(required).not.toBeChecked();
    expect([await idea.isChecked(), await running.isChecked()]).toEqual(before.map((ticked) => !ticked));
    await expect(rule).toBeChecked();
    await expect(page.getByLabel('Số tác giả nhiều nhất')).toHaveValue('7');
    await expect(page.getByLabel(/^Các chỉ số để tác giả chọn/u)).toHaveValue('PAR INDEX\nSIPAS');
  };
  await asLeft();
  await save(page);
  await said(page, 'Đã lưu yêu cầu của hồ sơ.');
  await asLeft();
  await page.reload();
  await asLeft();
});

test('rows that come and go, and a form that is used again, show nothing of what the server drew', async ({ as }) => {
  const page = await as('admin.hungthinh');
  await page.goto(`/campaigns/${campaign}/settings/dossier`);
  await awake(page);
  const titles = page.getByRole('textbox', { name: /^Tên phần \d+$/u });
  const second = await titles.nth(1).inputValue();
  await part(page).getByRole('button', { name: /^(Xóa|Bỏ) phần 1$/u }).click();
  await expect(titles.first()).toHaveValue(second);
  await expect(part(page).getByRole('checkbox', { name: 'Bắt buộc phải viết' })).toBeChecked();
  await page.getByRole('button', { name: 'Thêm phần' }).click();
  await expect(titles.last()).toHaveValue('');
  await expect(page.getByRole('checkbox', { name: 'Bắt buộc phải viết' }).last()).toBeChecked();

  await page.goto(`/campaigns/${campaign}/council`);
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Thêm vào Hội đồng' }) });
  await form.getByLabel('Họ và tên').fill('Ngô Thị Thu Hà');
  await form.getByRole('checkbox', { name: 'Chấm điểm' }).uncheck();
  await form.getByRole('button', { name: 'Thêm vào Hội đồng' }).click();
  await said(page, 'Đã thêm thành viên.');
  await expect(form.getByLabel('Họ và tên')).toHaveValue('');
  await expect(form.getByRole('checkbox', { name: 'Chấm điểm' })).toBeChecked();
  await form.getByLabel('Họ và tên').fill('Lê Văn Hải');
  await form.getByRole('button', { name: 'Thêm vào Hội đồng' }).click();
  await expect(page.getByText('Lê Văn Hải').first()).toBeVisible();
});

test('a page that does not wake up says that nothing was sent; once it does, that is done, once', async ({ as }) => {
  const page = await as('admin.hungthinh');
  const posts: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(new URL(request.url()).pathname));
  await page.clock.install();
  const release = await holdScripts(page);
  await page.goto(`/campaigns/${campaign}/settings/dossier`, { waitUntil: 'domcontentloaded' });
  const alert = page.getByRole('alert').filter({ hasText: 'Trang chưa tải xong, chưa gửi được.' });
  await page.getByLabel('Số tác giả nhiều nhất').fill('6');
  await save(page);
  await page.clock.fastForward(5_000);
  await expect(alert).toBeHidden();
  await page.clock.fastForward(3_500);
  await expect(alert).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(sizes.phone);
  await expectNoSidewaysScroll(page);
  await save(page);
  release();
  await said(page, 'Đã lưu yêu cầu của hồ sơ.');
  await expect(alert).toBeHidden();
  await expect(page.getByLabel('Số tác giả nhiều nhất')).toHaveValue('6');
  expect(posts).toEqual([`/campaigns/${campaign}/settings/dossier`]);
});

test('a press while React listens and waits for its last script is heard once', async ({ as }) => {
  const page = await as('admin.hungthinh');
  const titles = page.getByRole('textbox', { name: /^Tên phần \d+$/u });
  const release = await holdScriptWith(page, `/campaigns/${campaign}/settings/dossier`, 'Thêm phần');
  const before = await titles.count();
  await page.getByRole('button', { name: 'Thêm phần' }).click();
  await expect(titles).toHaveCount(before);
  release();
  await awake(page);
  await expect(titles).toHaveCount(before + 1);
});

test('a menu opened before the scripts have come stays open', async ({ as }) => {
  const page = await as('admin.hungthinh');
  const release = await holdScripts(page);
  await page.goto('/home', { waitUntil: 'domcontentloaded' });
  await page.getByRole('button', { name: /^Tài khoản: / }).click();
  release();
  await awake(page);
  await page.getByRole('button', { name: 'Đăng xuất' }).hover();
});

test('a form sent while React listens and waits for its last script is sent once, and not as a plain post', async ({ as }) => {
  const page = await as('admin.hungthinh');
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.resourceType()));
  const release = await holdScriptWith(page, `/campaigns/${campaign}/settings/dossier`, 'Thêm phần');
  await page.getByLabel('Số tác giả nhiều nhất').fill('3');
  await save(page);
  release();
  await said(page, 'Đã lưu yêu cầu của hồ sơ.');
  await expect(page.getByLabel('Số tác giả nhiều nhất')).toHaveValue('3');
  expect(sent).toEqual(['fetch']);
});

test('scripts that cannot be fetched: what was typed stays, and loading the page again is enough', async ({ as, allowTrouble }) => {
  allowTrouble(/net::ERR_FAILED/u);
  const page = await as('admin.hungthinh');
  await page.clock.install();
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.goto(`/campaigns/${campaign}/settings/dossier`, { waitUntil: 'domcontentloaded' });
  await page.getByLabel('Số tác giả nhiều nhất').fill('5');
  // Not a form that is sent but a button that only a script hears.
  await page.getByRole('button', { name: 'Thêm phần' }).click();
  await page.clock.fastForward(9_000);
  const alert = page.getByRole('alert').filter({ hasText: 'Trang chưa tải xong, chưa gửi được.' });
  await expect(alert).toContainText('sao chép phần vừa viết');
  await expect(page.getByLabel('Số tác giả nhiều nhất')).toHaveValue('5');
  await page.unroute('**/_next/static/**/*.js');
  await alert.getByRole('link', { name: 'Tải lại trang' }).click();
  await awake(page);
  await expect(alert).toBeHidden();
  await page.getByLabel('Số tác giả nhiều nhất').fill('4');
  await save(page);
  await said(page, 'Đã lưu yêu cầu của hồ sơ.');
});
