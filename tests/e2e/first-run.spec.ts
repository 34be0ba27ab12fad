import { type EmptyPortal, startEmptyPortal } from '../harness/empty-portal';
import { atEachSize, expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures';

// A real portal on its first day: an empty database, and a code that only whoever starts the server has read.

const code = 'K7MP-4XQ2-RT9D';
let portal: EmptyPortal;

test.beforeAll(async () => {
  portal = await startEmptyPortal(process.env.PORTAL_DATABASE_URL ?? '', code);
});
test.afterAll(() => portal.stop());

test('the operator sets up the commune with the code from the terminal, once', async ({ page, context }) => {
  await page.goto(`${portal.url}/sign-in`);
  await expect(page).toHaveURL(/\/first-run$/u);
  await expect(page.getByRole('heading', { level: 1, name: 'Khởi tạo cổng' })).toBeVisible();
  await expect(page.getByText('Bản dùng thử')).toHaveCount(0);

  await test.step('nothing filled in: every field says what to write, the first one has the focus', async () => {
    await page.getByRole('button', { name: 'Khởi tạo cổng' }).click();
    await expect(page.getByLabel('Mã khởi tạo')).toBeFocused();
    await expect(page.getByLabel('Mã khởi tạo')).toHaveAccessibleDescription(/Ghi mã khởi tạo in ở cửa sổ dòng lệnh/u);
    await atEachSize(page, async () => {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  });

  await page.getByLabel('Loại đơn vị hành chính').selectOption({ label: 'Xã' });
  await page.getByLabel('Tên riêng').fill('Hải Ninh');
  await page.getByLabel('Cấp trên trực tiếp').fill('tỉnh Lâm Đồng');
  await page.getByLabel('Tiền tố mã hồ sơ').fill('HN');
  await page.getByLabel('Họ và tên').fill('Ngô Thị Sen');
  const password = 'xoài chín giữa mùa gió';
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(password);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(password);

  await test.step('a guessed code is refused at its field, all that was typed stays', async () => {
    await page.getByLabel('Mã khởi tạo').fill('AAAA-BBBB-CCCC');
    await page.getByRole('button', { name: 'Khởi tạo cổng' }).click();
    await expect(page.getByLabel('Mã khởi tạo')).toHaveAccessibleDescription(/Mã khởi tạo chưa đúng\. Ghi đúng mã in ở cửa sổ dòng lệnh\./u);
    await expect(page.getByLabel('Mã khởi tạo')).toBeFocused();
    await expect(page.getByLabel('Tên riêng')).toHaveValue('Hải Ninh');
    await expect(page.getByLabel('Mật khẩu mới', { exact: true })).toHaveValue(password);
  });

  await test.step('the right code, typed in small letters, opens the portal', async () => {
    await page.getByLabel('Mã khởi tạo').fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Khởi tạo cổng' }).click();
    await expect(page).toHaveURL(/\/sign-in$/u);
    await expect(page.getByRole('status').filter({ hasText: 'Đã khởi tạo cổng' })).toBeVisible();
    await expect(page.getByText('Bản dùng thử')).toHaveCount(0);
  });

  await test.step('the first admin signs in to an empty, real portal', async () => {
    await page.getByLabel('Tên đăng nhập').fill('admin');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(page).toHaveURL(/\/home$/u);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('UBND xã Hải Ninh').first()).toBeVisible();
    await expect(page.getByText(/Bản dùng thử/u)).toHaveCount(0);
    await atEachSize(page, async () => {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
    const session = (await context.cookies(portal.url)).find((cookie) => cookie.name === 'session');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  });

  await test.step('empty lists say what to do next', async () => {
    for (const [path, words] of [['/settings/units', 'Chưa có đơn vị nào'], ['/campaigns', /Lập đợt/u], ['/', /\S/u]] as const) {
      await page.goto(portal.url + path);
      await expect(page.getByText(words).first()).toBeVisible();
      await expectAccessible(page);
    }
  });

  await test.step('nobody sets it up a second time', async () => {
    await context.clearCookies();
    await page.goto(`${portal.url}/first-run`);
    await expect(page).toHaveURL(/\/sign-in$/u);
  });
});
