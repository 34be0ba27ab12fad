import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { decode } from 'next-auth/jwt';
import { completeDraft, expectSaved, openEditor, part, saveLine, startDraft } from './dossier-steps';
import { expect, expectAccessible, expectNoSidewaysScroll, sizes, signIn, test } from './fixtures';

// Bad input and faults around the editor: nothing older than two seconds is lost, nothing happens twice.

const problem = 'Vướng mắc, hạn chế hiện nay';
const unload = /Failed to load resource: (net::ERR|the server responded with a status of (401|409|503))/u;

test('two tabs on one part: both texts are kept until the writer chooses', async ({ as, query }) => {
  const page = await as('tacgia9');
  const id = await startDraft(page, query, 'Hai thẻ cùng viết');
  const other = await page.context().newPage();
  await openEditor(other, id);
  await part(page, problem).fill('Bản viết ở thẻ thứ nhất');
  await expectSaved(page);
  await part(other, problem).fill('Bản viết ở thẻ thứ hai');
  const choice = other.getByRole('alert').filter({ hasText: 'Phần này vừa được sửa ở nơi khác. Chọn bản giữ lại.' });
  await expect(choice.getByRole('region', { name: 'Bản đang viết trên trang này' })).toContainText('Bản viết ở thẻ thứ hai');
  await expect(choice.getByRole('region', { name: /^Lưu từ thẻ hoặc máy khác lúc \d\d:\d\d$/u })).toContainText('Bản viết ở thẻ thứ nhất');
  await expectAccessible(other);
  await other.setViewportSize(sizes.phone);
  await expectNoSidewaysScroll(other);
  await choice.getByRole('button', { name: 'Giữ cả hai, nối tiếp nhau' }).click();
  await expect(choice).toBeHidden();
  await expectSaved(other);
  // Awake before the other tab types on: a tab that wakes up in between would take that text over, and there were no conflict.
  await openEditor(page, id);
  await expect(part(page, problem)).toHaveValue('Bản viết ở thẻ thứ hai\n\nBản viết ở thẻ thứ nhất');

  // The line below still tells of the save before until the editor has noticed the new text.
  const taken = other.waitForResponse((answer) => answer.url().includes('/sections/') && answer.ok());
  await part(other, problem).fill('Bản mới hơn');
  await taken;
  await part(page, problem).fill('Bản cũ');
  await page.getByRole('button', { name: 'Lấy bản kia' }).click();
  await expect(part(page, problem)).toHaveValue('Bản mới hơn');
});

test('the network goes while typing and comes back', async ({ as, query, allowTrouble }) => {
  allowTrouble(unload);
  const page = await as('tacgia9');
  const id = await startDraft(page, query, 'Mất mạng khi đang viết');
  await part(page, problem).fill('Trước khi mất mạng.');
  await expectSaved(page);
  await page.context().setOffline(true);
  await part(page, problem).fill('Trước khi mất mạng. Viết khi mất mạng.');
  await expect(saveLine(page, /^Chưa lưu, sẽ thử lại$/u)).toBeVisible();
  await expect(page.getByText('Nội dung được giữ trên máy này.')).toBeVisible();
  await page.context().setOffline(false);
  await expectSaved(page);
  const [row] = await query<{ text: string }>('select text from "SubmissionSection" where "submissionId" = $1', [id]);
  expect(row?.text).toBe('Trước khi mất mạng. Viết khi mất mạng.');
});

test('the page is closed while there is no network: the text is there at the next visit', async ({ as, query, allowTrouble }) => {
  allowTrouble(unload);
  const page = await as('tacgia9');
  const id = await startDraft(page, query, 'Đóng trang khi mất mạng');
  await page.context().setOffline(true);
  await part(page, problem).fill('Viết xong đóng trang ngay.');
  await page.close();
  const next = await page.context().newPage();
  await page.context().setOffline(false);
  await openEditor(next, id);
  await expect(part(next, problem)).toHaveValue('Viết xong đóng trang ngay.');
  // Whether the closing page still got its last word through or this one said it: it is on the server once.
  await expect.poll(async () => (await query<{ text: string }>('select text from "SubmissionSection" where "submissionId" = $1', [id]))[0]?.text).toBe('Viết xong đóng trang ngay.');
});

test('the session ends in the middle of a long text; after signing in again the text goes on', async ({ as, query, allowTrouble }) => {
  allowTrouble(unload);
  const page = await as('tacgia9');
  const id = await startDraft(page, query, 'Hết phiên khi đang viết');
  await endSession(page, query);
  const long = 'Đoạn viết dài khi phiên đã hết. '.repeat(400);
  await part(page, problem).fill(long);
  const again = page.getByRole('link', { name: 'Đăng nhập lại ở thẻ mới' });
  await expect(again).toBeVisible();
  await expectAccessible(page);
  const [tab] = await Promise.all([page.context().waitForEvent('page'), again.click()]);
  await signIn(tab, 'tacgia9');
  await tab.close();
  await page.bringToFront();
  // Tried again after 2, 4, 8 and 15 seconds: how often it has failed by now hangs on how long all this took.
  await expect(saveLine(page, /^Đã lưu lúc \d\d:\d\d$/u)).toBeVisible({ timeout: 30_000 });
  const [row] = await query<{ text: string }>('select text from "SubmissionSection" where "submissionId" = $1', [id]);
  expect(row?.text).toBe(long.trim());
});

test('a double click files once, and the way back leads to no second filing', async ({ as, query }) => {
  const page = await as('tacgia9');
  const id = await startDraft(page, query, 'Bấm hai lần');
  await completeDraft(page);
  await page.getByRole('button', { name: 'Nộp hồ sơ', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Nộp hồ sơ' });
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Nộp hồ sơ', exact: true }).dblclick();
  await page.waitForURL(new RegExp(`/submissions/${id}$`, 'u'));
  const counts = await query<{ versions: number; filed: number }>(
    `select (select count(*)::int from "SubmissionVersion" where "submissionId" = $1) as versions, (select count(*)::int from "Event" where "subjectId" = $1 and kind = 'submission.filed') as filed`,
    [id],
  );
  expect(counts).toEqual([{ versions: 1, filed: 1 }]);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Nộp hồ sơ', exact: true })).toHaveCount(0);
  await page.goto(`/submissions/${id}/edit`);
  await expect(page).toHaveURL(new RegExp(`/submissions/${id}$`, 'u'));
});

test('10.000 pasted lines are kept, counted and named as too long', async ({ as, query }) => {
  const page = await as('tacgia9');
  const id = await startDraft(page, query, 'Dán mười nghìn dòng');
  const lines = Array.from({ length: 10_000 }, (_, i) => `Dòng ${i + 1}`).join('\n');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines);
  await part(page, problem).press('ControlOrMeta+V');
  await expect(page.getByText(/^[\d.]+\/10\.000 ký tự, thừa [\d.]+$/u)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Phần “Vướng mắc, hạn chế hiện nay” thừa [\d.]+ ký tự\. Rút ngắn lại\.$/u })).toBeVisible();
  await expectSaved(page);
  const [row] = await query<{ text: string }>('select text from "SubmissionSection" where "submissionId" = $1', [id]);
  expect(row?.text).toBe(lines);
  await page.reload();
  await expect(part(page, problem)).toHaveValue(lines);
});

test('script in a text is text, NFD becomes NFC, on the page and on paper', async ({ as, query }) => {
  const page = await as('tacgia9');
  const evil = `<script>window.bad = 1</script><img src=x onerror="window.bad = 1"> & "ngoặc"`;
  const id = await startDraft(page, query, `Tiêu đề ${evil}`);
  await part(page, problem).fill(`${evil} ${'Tiếng Việt có dấu'.normalize('NFD')}`);
  await expectSaved(page);
  const [row] = await query<{ text: string }>('select text from "SubmissionSection" where "submissionId" = $1', [id]);
  expect(row?.text).toBe(`${evil} Tiếng Việt có dấu`);
  for (const path of ['', '/print', '/edit']) {
    await page.goto(`/submissions/${id}${path}`);
    await expect(page.getByText('<script>window.bad = 1</script>').first()).toBeVisible();
    expect(await page.evaluate(() => 'bad' in window)).toBe(false);
  }
});

test('a title that is too long, a date in the future: said at the field, kept as typed', async ({ as, query }) => {
  const page = await as('tacgia9');
  await startDraft(page, query, 'Tên sẽ quá dài');
  const title = page.getByRole('textbox', { name: 'Tên sáng kiến, giải pháp' });
  await title.fill('Tên rất dài '.repeat(30));
  await expect(page.getByRole('link', { name: 'Rút ngắn tên còn không quá 300 ký tự.' })).toBeVisible();
  await expect(title).toHaveValue('Tên rất dài '.repeat(30));
  await page.getByRole('radio', { name: 'Đã áp dụng', exact: true }).check();
  await page.getByLabel('Áp dụng từ ngày').fill('2099-01-01');
  await expect(page.getByRole('link', { name: 'Ngày bắt đầu áp dụng chưa tới. Ghi lại ngày, hoặc chọn mức độ khác.' })).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('Áp dụng từ ngày')).toHaveValue('2099-01-01');
});

/** As the admin does with "Thu hồi", for this browser only: others of the same name are at work in other tests. */
async function endSession(page: Page, query: (text: string, values?: unknown[]) => Promise<unknown>): Promise<void> {
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'session');
  const token = await decode({ token: cookie?.value, secret: process.env.PORTAL_AUTH_SECRET ?? '' });
  await query('update "Session" set "revokedAt" = portal_now() where id = $1', [createHash('sha256').update(String(token?.sid)).digest('hex')]);
}
