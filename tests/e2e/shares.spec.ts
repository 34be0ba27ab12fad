import { beginDraft, expectSaved, file, fillHead, fillParts, pdf, startDraft } from './dossier-steps';
import { campaignId } from './demo-world';
import { atEachSize, expect, expectAccessible, expectNoSidewaysScroll, sizes, test } from './fixtures';
import type { Page } from '@playwright/test';

// Authors answer to their shares, here or on signed paper; after filing the office changes who they are.

const title = 'Tủ trả kết quả tự động ngoài giờ';

const authorsOf = (page: Page) => page.getByRole('region', { name: 'Tác giả', exact: true });

async function fits(page: Page): Promise<void> {
  await atEachSize(page, async () => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
  await page.setViewportSize(sizes.desk);
}

/** Pages of A4 that come out of the printer. */
const sheetsOf = async (page: Page): Promise<number> => ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/gu) ?? []).length;

async function decide(page: Page, call: string, dialogName: string, confirm: string, reason?: string): Promise<void> {
  await authorsOf(page).getByRole('button', { name: call, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: dialogName });
  if (reason) await dialog.getByRole('textbox').fill(reason);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('a share is declined, changed, confirmed, signed on paper; the office changes the authors', async ({ as, query }) => {
  const owner = await as('tacgia7');
  await owner.goto(`/submissions/new?campaign=${await campaignId(query, '112')}`);
  const id = await beginDraft(owner, title);
  const shares = owner.getByRole('textbox', { name: 'Tỷ lệ', exact: true });

  await test.step('the owner writes, with a colleague and somebody without an account', async () => {
    await fillHead(owner);
    await fillParts(owner);
    await owner.getByLabel('Thêm đồng tác giả').fill('ngoc anh van phong');
    await owner.getByLabel('Thêm đồng tác giả').press('Enter');
    await owner.getByRole('button', { name: 'Thêm người ngoài danh sách' }).click();
    await owner.getByLabel('Họ và tên').fill('Nguyễn Văn Lành');
    await owner.getByLabel('Nơi công tác').fill('Hợp tác xã Chợ Lầu');
    for (const [i, share] of ['50', '30', '20'].entries()) {
      await owner.getByLabel('Đối tượng').nth(i).selectOption({ label: 'Công chức' });
      await shares.nth(i).fill(share);
    }
    await shares.nth(2).blur();
    await expectSaved(owner);
  });

  const colleague = await as('tacgia6');
  await test.step('the colleague is told and asked, and does not agree', async () => {
    await colleague.goto('/notifications');
    await expect(colleague.getByText(`Được ghi tên đồng tác giả: ${title}`).first()).toBeVisible();
    await colleague.goto('/home');
    await colleague.getByRole('link', { name: `Xác nhận tỷ lệ đóng góp: ${title}` }).first().click();
    await expect(authorsOf(colleague)).toContainText('0/3 tác giả đã xác nhận');
    await fits(colleague);
    await decide(colleague, 'Chưa đồng ý', 'Chưa đồng ý với tỷ lệ đóng góp', 'Gửi ý kiến', 'Phần khảo sát do tôi làm, đề nghị 40%.');
    await expect(authorsOf(colleague)).toContainText('Chưa đồng ý');
    await colleague.goto('/home');
    await expect(colleague.getByText(`Xác nhận tỷ lệ đóng góp: ${title}`)).toHaveCount(0);
  });

  await test.step('the owner reads why and changes the shares', async () => {
    await owner.goto(`/submissions/${id}`);
    await expect(authorsOf(owner)).toContainText('Lý do: Phần khảo sát do tôi làm, đề nghị 40%.');
    await owner.goto(`/submissions/${id}/edit`);
    await expect(owner.getByRole('listitem').filter({ hasText: 'Phạm Ngọc Ánh' })).toContainText('Chưa đồng ý');
    await shares.nth(0).fill('40');
    await shares.nth(1).fill('40');
    await expect(owner.getByText('Tỷ lệ hoặc danh sách tác giả đã đổi: mọi tác giả được hỏi xác nhận lại.')).toBeVisible();
    await shares.nth(1).blur();
    await expectSaved(owner);
  });

  await test.step('asked again, the colleague confirms', async () => {
    await colleague.goto('/home');
    await colleague.getByRole('link', { name: `Xác nhận tỷ lệ đóng góp: ${title}` }).first().click();
    await decide(colleague, 'Xác nhận tỷ lệ 40%', 'Xác nhận tỷ lệ đóng góp 40%', 'Xác nhận');
    await expect(authorsOf(colleague)).toContainText('1/3 tác giả đã xác nhận');
  });

  await test.step('the paper to be signed names everybody', async () => {
    await owner.goto(`/submissions/${id}/edit`);
    await owner.getByRole('link', { name: 'In bản xác nhận tỷ lệ đóng góp để ký' }).click();
    const paper = owner.getByRole('region', { name: 'Bản xác nhận tỷ lệ đóng góp' });
    for (const text of [title, 'Đinh Công Khanh', 'Phạm Ngọc Ánh', 'Nguyễn Văn Lành', 'Hợp tác xã Chợ Lầu', 'Tổng cộng100%', 'Ký xác nhận']) await expect(paper).toContainText(text);
    await fits(owner);
    await owner.emulateMedia({ media: 'print' });
    await expect(owner.getByRole('button')).toHaveCount(0);
    await expect(paper).toBeVisible();
    await owner.emulateMedia({ media: null });
    expect(await sheetsOf(owner)).toBe(1);
  });

  await test.step('filing is the owner’s own confirmation', async () => {
    await owner.goto(`/submissions/${id}/edit`);
    await file(owner);
    await expect(authorsOf(owner)).toContainText('2/3 tác giả đã xác nhận');
  });

  const office = await as('vanhoaxahoi');
  await test.step('the office writes down the signed paper with its scan', async () => {
    await office.goto(`/submissions/${id}`);
    await expect(office.getByRole('region', { name: 'Thẩm tra' })).toContainText('2/3 tác giả đã xác nhận');
    await authorsOf(office).getByRole('button', { name: 'Ghi xác nhận trên giấy…' }).click();
    await expect(office.getByRole('checkbox', { name: 'Nguyễn Văn Lành (20%)' })).toBeChecked();
    await expect(office.getByRole('checkbox', { name: 'Phạm Ngọc Ánh (40%)' })).not.toBeChecked();
    await office.getByRole('button', { name: 'Ghi xác nhận', exact: true }).click();
    await expect(office.getByText('Ghi ngày ký trên bản giấy.').first()).toBeVisible();
    await fits(office);
    const [today] = await query<{ day: string }>(`select to_char(portal_now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day`);
    await office.getByLabel('Ngày ký').fill(today?.day ?? '');
    await office.getByLabel('Bản quét xác nhận tỷ lệ: chọn tệp').setInputFiles({ name: 'Xác nhận đã ký.pdf', mimeType: 'application/pdf', buffer: pdf('da ky') });
    await expect(office.getByText('Đính kèm khi ghi: Xác nhận đã ký.pdf')).toBeVisible();
    await office.getByRole('button', { name: 'Ghi xác nhận', exact: true }).click();
    await expect(authorsOf(office)).toContainText('3/3 tác giả đã xác nhận');
    await expect(authorsOf(office)).toContainText('Xác nhận trên giấy, ký ngày');
    const scan = (await authorsOf(office).getByRole('link', { name: 'Xem bản quét' }).getAttribute('href')) ?? '';
    expect((await owner.request.get(scan)).headers()['content-type']).toBe('application/pdf');
    for (const name of ['tacgia9', 'hoidong2', 'chutich']) expect((await (await as(name)).request.get(scan)).status(), name).toBe(404);
  });

  await test.step('the office puts somebody else in, with the reason', async () => {
    await authorsOf(office).getByRole('link', { name: 'Thay đổi tác giả…' }).click();
    await office.waitForURL(/\/change-authors$/u);
    await fits(office);
    await office.getByRole('button', { name: 'Xóa tác giả 3' }).click();
    await office.getByRole('textbox', { name: 'Tỷ lệ', exact: true }).nth(1).fill('59,99');
    await office.getByLabel('Lý do thay đổi').fill('Theo đơn đề nghị của nhóm tác giả.');
    await office.getByRole('button', { name: 'Lưu danh sách mới' }).click();
    await expect(office.getByText('Tổng tỷ lệ là 99,99%, còn thiếu 0,01% cho đủ 100%.').first()).toBeVisible();
    await office.getByRole('textbox', { name: 'Tỷ lệ', exact: true }).nth(1).fill('60');
    await office.getByRole('button', { name: 'Lưu danh sách mới' }).click();
    await office.waitForURL(new RegExp(`/submissions/${id}$`, 'u'));
    await expect(authorsOf(office)).toContainText('0/2 tác giả đã xác nhận');
    await expect(office.getByText('Bản 2, bản đang xét')).toBeVisible();
    await expect(office.getByText('Phòng Văn hóa – Xã hội thay đổi tác giả (bản 2).')).toBeVisible();
  });

  await test.step('both are told why and asked again; the council and outsiders see nothing of it', async () => {
    await owner.goto('/home');
    await expect(owner.getByRole('link', { name: `Xác nhận tỷ lệ đóng góp: ${title}` }).first()).toBeVisible();
    await colleague.goto('/notifications');
    await expect(colleague.getByText(/Thay đổi tác giả hồ sơ BB-2027-\d{4}/u).first()).toBeVisible();
    for (const path of ['shares', 'change-authors']) {
      expect((await (await as('tacgia9')).request.get(`/submissions/${id}/${path}`)).status(), path).toBe(404);
      expect((await (await as('chutich')).request.get(`/submissions/${id}/${path}`)).status(), path).toBe(404);
    }
  });
});

test('thirty authors: the table goes over pages, its head on each', async ({ as, query }) => {
  const page = await as('tacgia8');
  const id = await startDraft(page, query, 'Sáng kiến chung của cả trường');
  await query(
    `insert into "Author" ("organizationId", id, "submissionId", position, "fullName", "foldedName", "unitName", "foldedUnitName", share)
     select "organizationId", gen_random_uuid(), id, n, 'Giáo viên số ' || n, 'giao vien so ' || n, 'Trường Tiểu học Chợ Lầu 1', 'truong tieu hoc cho lau 1', 300
     from "Submission", generate_series(1, 29) n where id = $1`, [id]);
  await page.goto(`/submissions/${id}/shares`);
  await expect(page.getByText('Chưa ghi đủ tỷ lệ của mọi tác giả, hoặc tổng chưa đúng 100%', { exact: false })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(32);
  expect(await sheetsOf(page)).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
  await expect(page.locator('tbody tr').first()).toHaveCSS('break-inside', 'avoid');
});
