import type { Locator, Page } from '@playwright/test';
import { said } from './campaign-steps';
import { accountId } from './demo-world';
import { expect, signIn, test } from './fixtures';
import { fitsAndReads } from './looks';

// Units, accounts and how people get in, with people of this journey's own.

test.describe.configure({ mode: 'serial' });

const unit = 'Tổ Công nghệ số cộng đồng';
const person = { fullName: 'Kiều Thị Ánh Nguyệt', signInName: 'nguyet.kta', password: 'ghe chèo qua sông Lũy' };
let code = '';

const refusedAt = (field: Locator, words: RegExp) => expect(field).toHaveAccessibleDescription(words);

async function openPerson(page: Page, state = ''): Promise<void> {
  await page.goto(`/settings/people?q=anh%20nguyet${state}`);
  await page.getByRole('link', { name: person.fullName }).click();
  await expect(page.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible();
}

async function trySignIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(person.signInName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await answer;
}

test('the admin adds a unit and an account, and prints the slip', async ({ as }) => {
  const page = await as('admin');
  await page.goto('/settings/units');

  await test.step('a unit needs a name, and one of its own', async () => {
    const name = page.getByLabel('Tên đơn vị');
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await refusedAt(name, /Ghi tên đơn vị\./u);
    await expect(name).toBeFocused();
    await name.fill('trường thcs chợ lầu');
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await refusedAt(name, /Đã có đơn vị mang tên này/u);
    await expect(name).toHaveValue('trường thcs chợ lầu');
    await fitsAndReads(page);
    await name.fill(unit);
    await page.getByLabel('Khối').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Thêm đơn vị' }).dblclick();
    await said(page, 'Đã thêm đơn vị.');
    await expect(page.getByRole('row', { name: new RegExp(unit, 'u') })).toHaveCount(1);
  });

  await page.goto('/settings/people');
  await page.getByRole('link', { name: 'Lập tài khoản' }).click();
  await test.step('what is wrong is said at its field, what was typed stays', async () => {
    await page.getByLabel('Họ và tên').fill('Kiều Thị 2');
    await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: unit });
    await page.getByLabel('Thư điện tử').fill('nguyet@');
    await page.getByLabel('Điện thoại').fill('gọi sau');
    await page.getByRole('button', { name: 'Lập tài khoản và in phiếu' }).click();
    await refusedAt(page.getByLabel('Họ và tên'), /Họ tên không có chữ số/u);
    await refusedAt(page.getByLabel('Thư điện tử'), /Địa chỉ chưa đúng/u);
    await refusedAt(page.getByLabel('Điện thoại'), /Số điện thoại chưa đúng/u);
    await expect(page.getByLabel('Họ và tên')).toBeFocused();
    await expect(page.getByLabel('Điện thoại')).toHaveValue('gọi sau');
    await fitsAndReads(page);
  });

  await page.getByLabel('Họ và tên').fill(person.fullName.normalize('NFD'));
  await page.getByLabel('Xưng hô trong thư').selectOption('Bà');
  await page.getByLabel('Chức danh').fill('Tổ trưởng');
  await page.getByLabel('Thư điện tử').fill('nguyet@example.vn');
  await page.getByLabel('Điện thoại').fill('0912 345 678');
  await page.getByRole('button', { name: 'Lập tài khoản và in phiếu' }).click();
  const slip = page.getByRole('listitem').filter({ hasText: 'PHIẾU CẤP MẬT KHẨU' });
  await expect(slip).toContainText(person.fullName);
  await expect(slip).toContainText(person.signInName);
  code = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/u.exec(await slip.innerText())?.[0] ?? '';
  expect(code).not.toBe('');
  await fitsAndReads(page);
  await page.emulateMedia({ media: 'print' });
  await expect(slip).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.reload();
  await expect(page.getByText(code)).toHaveCount(0);
});

test('the first sign-in: the code once, a password of one’s own', async ({ page, query }) => {
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Nhập mã trên phiếu cấp lại' }).click();
  const [password, again] = [page.getByLabel('Mật khẩu mới', { exact: true }), page.getByLabel('Nhập lại mật khẩu mới')];
  await page.getByLabel('Tên đăng nhập').fill(person.signInName.toUpperCase());
  await page.getByLabel('Mã trên phiếu').fill('AAAA-AAAA-AAAA');

  for (const [weak, sentence] of [['ghe 12', /Còn thiếu 4 ký tự/u], ['MatKhau@123', /mật khẩu nhiều người dùng/u], ['1234567890', /Chỉ có chữ số/u]] as const) {
    await password.fill(weak);
    await again.fill(weak);
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await refusedAt(password, sentence);
    await expect(password).toBeFocused();
  }
  await fitsAndReads(page);
  await password.fill(person.password);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await refusedAt(again, /Hai lần nhập chưa giống nhau/u);
  await again.fill(person.password);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Mã trên phiếu chưa đúng' }).first()).toBeVisible();
  await page.getByLabel('Mã trên phiếu').fill(code.toLowerCase().replaceAll('-', ' '));
  await password.fill('Kiều Thị Ánh Nguyệt');
  await again.fill('Kiều Thị Ánh Nguyệt');
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await refusedAt(password, /Mật khẩu có tên của mình/u);
  await password.fill(person.password);
  await again.fill(person.password);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await expect(page).toHaveURL(/\/sign-in$/u);
  await signIn(page, person.signInName, person.password);
  await expect(page).toHaveURL(/\/home$/u);

  await test.step('the code is spent', async () => {
    await page.goto('/reset');
    await page.getByLabel('Tên đăng nhập').fill(person.signInName);
    await page.getByLabel('Mã trên phiếu').fill(code);
    await password.fill('một mật khẩu khác hẳn');
    await again.fill('một mật khẩu khác hẳn');
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'đã dùng' }).first()).toBeVisible();
  });

  await test.step('a password someone else set opens nothing until it is changed', async () => {
    await query(`update "Login" set "mustChange" = true where "signInName" = $1`, [person.signInName]);
    await page.goto('/submissions');
    await expect(page).toHaveURL(/\/change-password$/u);
    await password.fill(person.password);
    await again.fill(person.password);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await refusedAt(password, /trùng mật khẩu đang dùng/u);
    person.password = 'lúa trổ bông bên đập Đồng Mới';
    await password.fill(person.password);
    await again.fill(person.password);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await expect(page).toHaveURL(/\/home$/u);
  });
});

test('guessing locks the account; the admin unlocks it with one click', async ({ page, as, query }) => {
  await page.goto('/sign-in');
  for (let i = 1; i <= 8; i += 1) await trySignIn(page, `đoán lần thứ ${i}`);
  await trySignIn(page, person.password);
  await expect(page.getByRole('alert').filter({ hasText: 'tài khoản tạm khóa cả với mật khẩu đúng' })).toBeVisible();
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(person.signInName);
  await query('delete from "SignInFailure"');

  const admin = await as('admin');
  await openPerson(admin, '&state=locked');
  await expect(admin.getByText(/^Bị khóa lúc/u)).toBeVisible();
  await admin.getByRole('button', { name: 'Mở khóa' }).click();
  await said(admin, 'Đã mở khóa.');
  await expect(admin.getByRole('button', { name: 'Mở khóa' })).toHaveCount(0);
  await signIn(page, person.signInName, person.password);
});

test('a changed role counts at the next request', async ({ as, allowTrouble }) => {
  allowTrouble(/404 \(Not Found\) .*\/settings\/people/u);
  const [admin, own] = [await as('admin'), await as(person.signInName)];
  expect((await own.goto('/settings/people'))?.status()).toBe(404);
  await openPerson(admin);
  await admin.getByRole('checkbox', { name: /^Chuyên viên Phòng Văn hóa – Xã hội/u }).check();
  await admin.getByRole('button', { name: 'Lưu' }).click();
  await said(admin, 'Đã lưu tài khoản.');
  expect((await own.goto('/settings/people'))?.status()).toBe(200);
  await admin.getByRole('checkbox', { name: /^Chuyên viên Phòng Văn hóa – Xã hội/u }).uncheck();
  await admin.getByRole('checkbox', { name: /^Cán bộ, công chức/u }).uncheck();
  await admin.getByRole('button', { name: 'Lưu' }).click();
  await expect(admin.getByText('Chọn ít nhất một vai trò.').first()).toBeVisible();
  await fitsAndReads(admin);
  await admin.getByRole('checkbox', { name: /^Cán bộ, công chức/u }).check();
  await admin.getByRole('button', { name: 'Lưu' }).click();
  await said(admin, 'Đã lưu tài khoản.');
  await expect.poll(async () => (await own.goto('/settings/people'))?.status()).toBe(404);
});

test('the own devices are listed, one can be signed out; a closed account is out at once', async ({ as, page: guest }) => {
  const [own, other] = [await as(person.signInName), await as(person.signInName)];
  await own.goto('/settings/security');
  await own.getByRole('button', { name: 'Đăng xuất các thiết bị khác' }).click();
  await said(own, 'Đã đăng xuất các thiết bị khác.');
  await other.goto('/submissions');
  await expect(other).toHaveURL(/\/sign-in\?next=/u);
  await signIn(other, person.signInName, person.password);
  await own.reload();
  const devices = own.getByRole('region', { name: /^Thiết bị đang đăng nhập/u });
  await expect(devices.getByRole('listitem')).toHaveCount(2);
  await expect(devices.getByText('Thiết bị này')).toHaveCount(1);
  await fitsAndReads(own);
  await devices.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  await expect(devices.getByRole('listitem')).toHaveCount(1);
  await other.goto('/home');
  await expect(other).toHaveURL(/\/sign-in/u);

  const admin = await as('admin');
  await openPerson(admin);
  await admin.getByRole('button', { name: 'Ngừng tài khoản' }).click();
  const dialog = admin.getByRole('dialog', { name: `Ngừng tài khoản của ${person.fullName}` });
  await expect(dialog).toContainText('Mọi thiết bị bị đăng xuất ngay');
  await fitsAndReads(admin);
  await dialog.getByRole('button', { name: 'Ngừng tài khoản' }).dblclick();
  await said(admin, 'Đã ngừng tài khoản.');
  await own.goto('/home');
  await expect(own).toHaveURL(/\/sign-in/u);
  await guest.goto('/sign-in');
  await trySignIn(guest, person.password);
  await expect(guest.getByRole('alert').filter({ hasText: 'Tài khoản đã ngừng sử dụng' })).toBeVisible();
  await admin.getByRole('button', { name: 'Mở lại tài khoản' }).click();
  await said(admin, 'Đã mở lại tài khoản.');
});

test('the head of the office looks people up and hands out slips, but changes nothing', async ({ as, query }) => {
  const page = await as('truongphong.vhxh');
  await page.goto('/settings/people');
  await expect(page.getByRole('link', { name: 'Lập tài khoản' })).toHaveCount(0);
  for (const path of ['/settings/people/new', '/settings/people/import', '/settings/mail', '/settings/organization']) expect((await page.request.get(path)).status()).toBe(404);
  await page.goto('/settings/units');
  await expect(page.getByRole('button', { name: 'Thêm đơn vị' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Sửa/u })).toHaveCount(0);
  await openPerson(page);
  await expect(page.getByRole('button', { name: 'Lưu' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Ngừng tài khoản' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Cấp phiếu cấp lại mật khẩu' }).click();
  await expect(page.getByText('PHIẾU CẤP MẬT KHẨU')).toBeVisible();
  await page.goto(`/settings/people/${await accountId(query, 'chutich')}`);
  await expect(page.getByRole('button', { name: 'Cấp phiếu cấp lại mật khẩu' })).toHaveAccessibleDescription(/do người quản trị làm/u);
  await fitsAndReads(page);
});

test('mail that could not go out is kept for the admin to read', async ({ as }) => {
  const page = await as('admin');
  await page.goto('/settings/mail');
  await expect(page.getByText('Cổng chưa gửi thư điện tử')).toBeVisible();
  await page.getByRole('link', { name: /^Chỉ hiện trên cổng/u }).click();
  await expect(page).toHaveURL(/state=KEPT/u);
  await page.getByRole('searchbox', { name: 'Tìm trong tiêu đề' }).fill('phiếu cấp lại');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]q=phi/u);
  await page.getByRole('row', { name: new RegExp(person.fullName, 'u') }).getByRole('link').first().click();
  await expect(page.getByText('Nếu không đề nghị cấp phiếu, báo ngay cho người quản trị.')).toBeVisible();
  await expect(page.getByText('nguyet@example.vn')).toBeVisible();
  await fitsAndReads(page);
});
