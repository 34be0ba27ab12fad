import type { APIRequestContext, Page } from '@playwright/test';
import { startDraft } from './dossier-steps';
import { expect, test } from './fixtures';
import { fitsAndReads } from './looks';
import { allRoutes, fill, hasId } from './tenancy-map';
import { bacBinh, type Ids } from './tenancy-ids';

// An author of Bắc Bình asks somebody of Hưng Thịnh, who reads this one dossier, answers for the share, and sees nothing more once it is over.

const title = 'Lịch trực chung của hai xã giáp ranh';
const guestName = 'Tạ Minh Quân';
const address = 'quan.tm@hungthinh.gov.vn';

test.setTimeout(120_000);

async function decide(page: Page, call: string, dialogName: string, confirm: string): Promise<void> {
  await page.getByRole('button', { name: call, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: dialogName });
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Every page and route of Bắc Bình with an id of it, asked for by the guest. */
async function opened(request: APIRequestContext, ids: Ids): Promise<string[]> {
  const found: string[] = [];
  for (const route of allRoutes().filter((each) => !each.open && hasId(each) && each.methods.includes('GET'))) {
    const path = fill(route.pattern, ids);
    const status = (await request.get(path, { maxRedirects: 0 })).status();
    if (status !== 404) found.push(`${path}: ${status}`);
  }
  return found;
}

test('a co-author of another commune is asked by address, reads one dossier, confirms, and is let go', async ({ as, query }) => {
  const author = await as('tacgia8');
  const id = await startDraft(author, query, title);
  await query(`update "Author" set share = 7000 where "submissionId" = $1`, [id]);
  await query(
    `insert into "Author" ("organizationId", id, "submissionId", position, "fullName", "foldedName", "unitName", "foldedUnitName", share)
     select "organizationId", gen_random_uuid(), id, 1, $2, 'ta minh quan', 'UBND xã Hưng Thịnh', 'ubnd xa hung thinh', 3000 from "Submission" where id = $1`,
    [id, guestName],
  );

  await test.step('the author asks; the page says the same whoever has the address', async () => {
    await author.goto(`/submissions/${id}`);
    await author.getByRole('link', { name: 'Mời đồng tác giả ở cơ quan khác' }).click();
    await author.getByRole('button', { name: `Mời ${guestName}` }).click();
    await author.getByRole('button', { name: 'Gửi lời mời' }).click();
    await expect(author.getByText('Ghi địa chỉ thư điện tử đầy đủ.').first()).toBeVisible();
    await fitsAndReads(author);
    await author.getByLabel('Địa chỉ thư điện tử công vụ').fill(address.toUpperCase());
    await author.getByRole('button', { name: 'Gửi lời mời' }).click();
    await expect(author.getByText(`Đã ghi lời mời tới ${address}`)).toBeVisible();
    await expect(author.getByText('chưa có trả lời')).toBeVisible();
  });

  const guest = await as('quan.tm');
  await test.step('the guest finds the invitation, without the content, and accepts', async () => {
    await expect(async () => {
      await guest.goto('/home');
      await guest.getByRole('link', { name: `Trả lời lời mời đồng tác giả: ${title}` }).first().click({ timeout: 2_000 });
    }).toPass();
    await expect(guest.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(guest.getByRole('heading', { name: 'Nội dung' })).toHaveCount(0);
    await fitsAndReads(guest);
    await decide(guest, 'Nhận lời', 'Nhận lời đứng tên đồng tác giả', 'Nhận lời');
    await expect(guest.getByRole('region', { name: 'Nội dung' })).toBeVisible();
    await expect(guest.getByText('UBND xã Bắc Bình').first()).toBeVisible();
    await fitsAndReads(guest);
    await decide(guest, 'Xác nhận tỷ lệ 30%', 'Xác nhận tỷ lệ đóng góp 30%', 'Xác nhận');
    await expect(guest.getByRole('region', { name: 'Phần của tôi' })).toContainText('Đã xác nhận');
  });

  await test.step('in the list it is marked with whose it is; nothing else of that commune opens', async () => {
    await guest.goto('/submissions');
    await expect(guest.getByRole('region', { name: 'Đồng tác giả ở cơ quan khác' })).toContainText('UBND xã Bắc Bình');
    await fitsAndReads(guest);
    const ids = await bacBinh(query);
    expect(await opened(guest.request, { ...ids, submissionId: id, any: id })).toEqual([]);
    const others = await query<{ title: string }>(
      `select s.title from "Submission" s join "Organization" o on o.id = s."organizationId"
       where o.slug = 'bac-binh' and s.id <> $1 and length(s.title) > 12 and not exists (select 1 from "LibraryEntry" e where e.title = s.title)`, [id]);
    for (const path of ['/home', '/submissions', '/notifications', '/campaigns', '/reviews']) {
      const html = await (await guest.request.get(path)).text();
      expect(others.filter((other) => html.includes(other.title)), path).toEqual([]);
    }
  });

  await test.step('the author sees who accepted, and takes it back: the guest finds nothing', async () => {
    await author.reload();
    await expect(author.getByText(`${guestName}, UBND xã Hưng Thịnh, nhận lời ngày`)).toBeVisible();
    await fitsAndReads(author);
    await guest.goto('/submissions');
    const href = (await guest.getByRole('link', { name: title }).getAttribute('href')) ?? '';
    await decide(author, 'Thu hồi lời mời', `Thu hồi lời mời ${guestName}`, 'Thu hồi');
    await expect(author.getByText(`Lời mời tới ${address} kết thúc ngày`)).toBeVisible();
    expect((await guest.request.get(href)).status()).toBe(404);
    await guest.goto('/submissions');
    await expect(guest.getByText(title)).toHaveCount(0);
  });
});
