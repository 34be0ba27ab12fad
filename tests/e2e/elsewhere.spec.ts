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

// Three people, each page at both sizes, and a pack made while it waits.
test.setTimeout(240_000);
test.use({ actionTimeout: 30_000 });

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

/** All that a guest is given under the page of the invitation. */
const statuses = async (request: APIRequestContext, href: string, parts: readonly string[]): Promise<number[]> =>
  Promise.all(parts.map(async (part) => (await request.get(`${href}${part}`, { maxRedirects: 0 })).status()));

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
       where o.slug = 'bac-binh' and s.id <> $1 and length(s.title) > 12 and not exists (select 1 from "LibraryEntry" e where e.title = s.title)
         -- In the demo world he is a co-author of another one.
         and not exists (select 1 from "GuestAuthor" g where g."submissionId" = s.id and g."acceptedAt" is not null)`, [id]);
    for (const path of ['/home', '/submissions', '/notifications', '/campaigns', '/reviews']) {
      const html = await (await guest.request.get(path)).text();
      expect(others.filter((other) => html.includes(other.title)), path).toEqual([]);
    }
  });

  await test.step('the guest asks the office there, which reads who asks and from where, and answers', async () => {
    await guest.goto('/submissions');
    await guest.getByRole('link', { name: title }).click();
    const thread = guest.getByRole('region', { name: 'Hỏi, đáp về hồ sơ' });
    await thread.getByRole('button', { name: 'Mở trao đổi' }).click();
    await thread.getByLabel('Câu hỏi gửi Phòng Văn hóa – Xã hội').fill('Ở xã Hưng Thịnh ký xác nhận thế nào?');
    await expect(thread.getByRole('button', { name: 'Kèm một tệp…' })).toHaveCount(0);
    await thread.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(thread.getByRole('listitem').filter({ hasText: 'ký xác nhận thế nào' })).toContainText('Chưa đọc');
    await fitsAndReads(guest);
    const office = await as('vanhoaxahoi');
    await office.goto(`/submissions/${id}/questions`);
    await expect(office.getByRole('listitem').filter({ hasText: 'ký xác nhận thế nào' })).toContainText(`${guestName}, UBND xã Hưng Thịnh`);
    await expect(office.getByText('kể cả đồng tác giả ở cơ quan khác')).toBeVisible();
    await office.getByLabel('Tin gửi tác giả').fill('Ký ở đơn vị của tác giả thứ nhất.');
    await office.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(office.getByRole('listitem').filter({ hasText: 'tác giả thứ nhất' })).toContainText('Chưa đọc');
    await guest.goto('/home');
    await guest.getByRole('listitem').filter({ hasText: 'Đọc tin của Phòng Văn hóa – Xã hội' }).filter({ hasText: title }).getByRole('link', { name: 'Đọc', exact: true }).click();
    await expect(guest.getByRole('listitem').filter({ hasText: 'tác giả thứ nhất' })).toContainText('Đã đọc');
    await fitsAndReads(guest);
  });

  await test.step('the author sees who accepted, and takes it back: the guest finds nothing', async () => {
    await author.reload();
    await expect(author.getByText(`${guestName}, UBND xã Hưng Thịnh, nhận lời ngày`)).toBeVisible();
    await fitsAndReads(author);
    await guest.goto('/submissions');
    const href = (await guest.getByRole('link', { name: title }).getAttribute('href')) ?? '';
    const parts = ['', '/questions', '/questions/thread', '/pack', '/appeals', '/receipt/pdf'];
    // A draft has neither receipt nor result.
    expect(await statuses(guest.request, href, parts)).toEqual([200, 200, 200, 200, 404, 404]);
    await decide(author, 'Thu hồi lời mời', `Thu hồi lời mời ${guestName}`, 'Thu hồi');
    await expect(author.getByText(`Lời mời tới ${address} kết thúc ngày`)).toBeVisible();
    expect(await statuses(guest.request, href, parts)).toEqual(parts.map(() => 404));
    await guest.goto('/submissions');
    await expect(guest.getByText(title)).toHaveCount(0);
  });
});

test('after publication the co-author reads why, and the kiến nghị with its answer', async ({ as, query }) => {
  const [appeal] = await query<{ id: string }>(`select "submissionId" as id from "Appeal" where status = 'ANSWERED' and answer = 'UPHELD' limit 1`);
  const id = appeal?.id ?? '';
  await query(
    `with less as (update "Author" set share = share - 100 where "submissionId" = $1 and position = 0 returning *)
     insert into "Author" ("organizationId", id, "submissionId", position, "fullName", "foldedName", "unitName", "foldedUnitName", share)
     select "organizationId", gen_random_uuid(), "submissionId", 99, $2, 'ta minh quan', 'UBND xã Hưng Thịnh', 'ubnd xa hung thinh', 100 from less`,
    [id, guestName],
  );
  const [invited] = await query<{ id: string }>(
    `with g as (insert into "GuestAuthor" ("organizationId", id, "submissionId", "fullName", "foldedName", email, "invitedById", "invitedAt", "toldAt", "guestOrganizationId", "guestAccountId", "acceptedAt", "guestName", "organizationName")
       select s."organizationId", gen_random_uuid(), s.id, $2, 'ta minh quan', $3, s."ownerId", portal_now(), portal_now(), a."organizationId", a.id, portal_now(), $2, 'xã Hưng Thịnh' from "Submission" s, "Account" a where s.id = $1 and a.email = $3 returning *)
     insert into "Grant" ("organizationId", id, "resourceType", "resourceId", "granteeId", purpose, "createdAt")
       select "organizationId", gen_random_uuid(), 'submission', "submissionId", "guestAccountId", 'coAuthor', portal_now() from g returning (select id from g)`,
    [id, guestName, address],
  );
  const guest = await as('quan.tm');
  const href = `/submissions/elsewhere/${invited?.id}`;
  await guest.goto(href);
  await expect(guest.getByRole('region', { name: 'Vì sao có kết quả này' })).toContainText('Nhận xét của Hội đồng');
  await fitsAndReads(guest);
  await guest.getByRole('link', { name: 'Xem kiến nghị' }).click();
  await expect(guest.getByText('Đề nghị xem lại tiêu chí Hiệu quả')).toBeVisible();
  await expect(guest.getByText('Hội đồng đã xem minh chứng khi chấm')).toBeVisible();
  for (const name of ['Viết kiến nghị', 'Rút kiến nghị', 'Tiếp nhận']) await expect(guest.getByRole('button', { name })).toHaveCount(0);
  await fitsAndReads(guest);
  const scan = (await guest.getByRole('link', { name: /^Thông báo số 57/u }).getAttribute('href')) ?? '';
  const parts = ['', '/appeals', '/receipt/pdf', scan.slice(href.length)];
  expect(await statuses(guest.request, href, parts)).toEqual([200, 200, 200, 200]);
  await query(`update "Grant" set "revokedAt" = portal_now() where "resourceId" = $1 and "revokedAt" is null`, [id]);
  expect(await statuses(guest.request, href, parts)).toEqual(parts.map(() => 404));
  await query(`update "GuestAuthor" set "endedAt" = portal_now(), ending = 'WITHDRAWN' where id = $1`, [invited?.id]);
  await query(`with line as (delete from "Author" where "submissionId" = $1 and position = 99 returning *) update "Author" a set share = a.share + line.share from line where a."submissionId" = line."submissionId" and a.position = 0`, [id]);
});
