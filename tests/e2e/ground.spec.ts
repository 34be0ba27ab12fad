import { demoNames } from '../../src/domain/people/demo-names';
import { atEachSize, expect, expectAccessible, expectNoSidewaysScroll, holdScripts, signIn, test } from './fixtures';
import { today } from './recognition-steps';

test('the sign-in page says that this is a demo, fits a telephone and suits a screen reader', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { name: 'Bản dùng thử' })).toBeVisible();
  await atEachSize(page, async () => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

test('a wrong password is refused in words, what was typed stays', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Tên đăng nhập').fill('tacgia1');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('khong-phai-mat-khau');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/u }).first()).toBeVisible();
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('tacgia1');
});

test('a stranger is led to sign in and back to where they wanted to go', async ({ page }) => {
  await page.goto('/submissions');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fsubmissions$/u);
  await page.getByLabel('Tên đăng nhập').fill('tacgia1');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('Sangkien@2026');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page).toHaveURL(/\/submissions$/u);
});

test('who signs in before the scripts have come is signed in once they have, with what was typed and ticked', async ({ page, query }) => {
  const release = await holdScripts(page);
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await page.getByLabel('Tên đăng nhập').fill('vanhoaxahoi');
  await page.getByLabel('Máy dùng chung').check();
  await page.getByLabel('Mật khẩu', { exact: true }).fill('Sangkien@2026');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('vanhoaxahoi');
  release();
  await expect(page).toHaveURL(/\/home$/u);
  const sessions = await query(
    `select s.shared from "Session" s join "Login" l on l."accountId" = s."accountId" where l."signInName" = 'vanhoaxahoi' and s.device <> 'Playwright' order by s."createdAt" desc limit 1`,
  );
  expect(sessions).toEqual([{ shared: true }]);
});

test('what is chosen and sent before the scripts have come is saved once, and a press on what asks first is not lost', async ({ as, query }) => {
  const year = Number((await today(query)).slice(0, 4)) + 1;
  const saturday = [1, 2, 3, 4, 5, 6, 7].map((day) => new Date(Date.UTC(year, 6, day))).find((day) => day.getUTCDay() === 6) ?? new Date();
  const page = await as('admin.hungthinh');
  const posts: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
  const release = await holdScripts(page);
  await page.goto('/settings/calendar', { waitUntil: 'commit' });
  await page.getByLabel('Ngày', { exact: true }).fill(saturday.toISOString().slice(0, 10));
  await page.getByLabel('Loại ngày').selectOption('WORKED');
  await page.getByLabel('Tên', { exact: true }).fill('Bù ngày làm');
  await page.getByLabel('Tên', { exact: true }).press('Enter');
  await page.getByLabel('Tên', { exact: true }).press('Enter');
  release();
  await expect(page.getByRole('status').filter({ hasText: 'Đã thêm vào lịch.' })).toBeVisible();
  expect(posts).toEqual(['fetch /settings/calendar']);

  const releaseAgain = await holdScripts(page);
  await page.goto(`/settings/calendar?year=${year}`, { waitUntil: 'commit' });
  const row = page.getByRole('row').filter({ hasText: 'Bù ngày làm' });
  await expect(row).toContainText('Làm bù');
  await row.getByRole('button', { name: 'Bỏ' }).click();
  releaseAgain();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ khỏi lịch' }).click();
  await expect(row).toHaveCount(0);

  const releaseLast = await holdScripts(page);
  await page.goto('/settings/calendar', { waitUntil: 'commit' });
  await page.getByLabel('Tên', { exact: true }).fill('Ngày không có thật');
  await page.getByLabel('Ngày', { exact: true }).pressSequentially(`0231${year}`);
  await page.getByRole('button', { name: 'Thêm ngày' }).click();
  releaseLast();
  await expect(page.getByLabel('Ngày', { exact: true })).toHaveAccessibleDescription(/Ngày không có thật/u);
});

test('what is typed before the scripts have come does not undo the page, and what hangs on it follows', async ({ as }) => {
  const page = await as('admin.hungthinh');
  const release = await holdScripts(page);
  await page.goto('/settings/organization', { waitUntil: 'commit' });
  const line = page.getByLabel('Dòng lưu ở Nơi nhận').first();
  await line.fill('Lưu: VT, HT.');
  release();
  // A page that React draws anew says so in the console, which no journey allows.
  await expect(page.getByText('- Lưu: VT, HT.', { exact: true })).toBeVisible();
  await expect(line).toHaveValue('Lưu: VT, HT.');
});

test('signing in through the form leads home', async ({ page }) => {
  await signIn(page, 'vanhoaxahoi');
  await expect(page).toHaveURL(/\/home$/u);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const { name, role } of demoNames) {
  test(`${name} (${role}) finds a home that fits and reads well`, async ({ as }) => {
    const page = await as(name);
    await page.goto('/home');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await atEachSize(page, async () => {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  });
}

test('every answer forbids foreign scripts and frames', async ({ request }) => {
  const headers = (await request.get('/sign-in')).headers();
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/u);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('same-origin');
});

for (const origin of [undefined, 'null', 'https://evil.example']) {
  test(`a write from ${origin ?? 'nowhere'} is refused`, async ({ request }) => {
    const answer = await request.put('/api/uploads', { headers: origin ? { origin } : {}, data: 'x' });
    expect(answer.status()).toBe(403);
  });
}

test('health is answered to whoever asks', async ({ request }) => {
  expect((await request.get('/api/health/live')).status()).toBe(200);
  expect(await (await request.get('/api/health/ready')).json()).toEqual({ ok: true, database: true, migrations: true, storage: true, jobs: true });
});
