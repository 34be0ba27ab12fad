import pg from 'pg';
import { completeDraft, expectSaved, openEditor, part, saveLine, startDraft } from './dossier-steps';
import { expect, expectAccessible, expectNoSidewaysScroll, sizes, test } from './fixtures';

// The database goes away and comes back: a clear page with 503, nothing typed is lost, nothing has to be restarted.

const address = new URL(process.env.PORTAL_DATABASE_URL ?? 'postgresql://localhost/portal');
const database = address.pathname.slice(1);

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: new URL('/postgres', address).href });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function takeAway(): Promise<void> {
  await onServer(`alter database ${database} with allow_connections false`);
  await onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`);
}

const giveBack = (): Promise<void> => onServer(`alter database ${database} with allow_connections true`);

test.afterEach(giveBack);

const problem = 'Vướng mắc, hạn chế hiện nay';

test('the database is gone for a while', async ({ as, query, allowTrouble }) => {
  allowTrouble(/503|Failed to load resource/u);
  const writer = await as('tacgia6');
  const reader = await as('tacgia2');
  const id = await startDraft(writer, query, 'Viết khi cơ sở dữ liệu mất');
  await completeDraft(writer);
  await reader.goto('/home');

  await takeAway();
  await part(writer, problem).fill('Đoạn viết trong lúc cơ sở dữ liệu không trả lời.');
  await expect(saveLine(writer, /^Chưa lưu, sẽ thử lại$/u)).toBeVisible();
  await expect(writer.getByText('Nội dung được giữ trên máy này.')).toBeVisible();

  await test.step('filing says that it did not happen', async () => {
    await writer.getByRole('button', { name: 'Nộp hồ sơ', exact: true }).click();
    const dialog = writer.getByRole('dialog', { name: 'Nộp hồ sơ' });
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Nộp hồ sơ', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText('Còn phần chưa lưu được lên máy chủ');
    await writer.keyboard.press('Escape');
  });

  await test.step('every page is 503 with Retry-After, in words, and calm', async () => {
    for (const path of ['/', '/sign-in', '/home', `/submissions/${id}/edit`]) {
      const answer = await reader.goto(path);
      expect(answer?.status(), path).toBe(503);
      expect(answer?.headers()['retry-after']).toBe('5');
      await expect(reader.getByRole('heading', { level: 1, name: 'Cổng đang tạm gián đoạn' })).toBeVisible();
    }
    // The page loads itself again every five seconds, also while it is looked at.
    await expect(() => expectAccessible(reader)).toPass({ timeout: 30_000 });
    await reader.setViewportSize(sizes.phone);
    await expect(() => expectNoSidewaysScroll(reader)).toPass({ timeout: 30_000 });
    expect((await reader.request.get('/api/health/live')).status()).toBe(200);
    const ready = await reader.request.get('/api/health/ready');
    expect(ready.status()).toBe(503);
    expect(await ready.json()).toMatchObject({ ok: false, database: false });
  });

  await reader.goto('/home');
  await giveBack();
  await expect(reader.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible({ timeout: 30_000 });
  await writer.bringToFront();
  await expect(saveLine(writer, /^Đã lưu lúc \d\d:\d\d$/u)).toBeVisible({ timeout: 40_000 });
  await openEditor(writer, id);
  await expect(part(writer, problem)).toHaveValue('Đoạn viết trong lúc cơ sở dữ liệu không trả lời.');
});

test('the page is loaded again while the database is gone: the text comes back with it', async ({ as, query, allowTrouble }) => {
  allowTrouble(/503|Failed to load resource/u);
  const page = await as('tacgia6');
  await startDraft(page, query, 'Tải lại khi cơ sở dữ liệu mất');
  await takeAway();
  await part(page, problem).fill('Chưa kịp lưu thì tải lại trang.');
  await expect(saveLine(page, /^Chưa lưu, sẽ thử lại$/u)).toBeVisible();
  await expect.poll(async () => (await page.request.get('/home')).status()).toBe(503);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Cổng đang tạm gián đoạn' })).toBeVisible();
  await giveBack();
  await expect(part(page, problem)).toHaveValue('Chưa kịp lưu thì tải lại trang.', { timeout: 30_000 });
  await expectSaved(page);
});
