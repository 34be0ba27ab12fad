import { demoNames } from '../../src/domain/people/demo-names';
import { atEachSize, expect, expectAccessible, expectNoSidewaysScroll, signIn, test } from './fixtures';

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

test('what is typed before the scripts have come is not lost', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await page.getByLabel('Tên đăng nhập').fill('vanhoaxahoi');
  await page.getByLabel('Máy dùng chung').check();
  release();
  await page.waitForLoadState('networkidle');
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('vanhoaxahoi');
  await expect(page.getByLabel('Máy dùng chung')).toBeChecked();
  await page.getByLabel('Mật khẩu', { exact: true }).fill('Sangkien@2026');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page).toHaveURL(/\/home$/u);
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
