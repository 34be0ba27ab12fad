import { pdf, png } from '../unit/files/office-files';
import { submissionId } from './demo-world';
import { expect, signIn, test } from './fixtures';

// What somebody tries who means no good. Each of these is one request; what another commune may see is in tenancy.spec.ts.

// Perhaps the first to ask after the start, when nothing is loaded yet.
test.use({ actionTimeout: 30_000 });

const nobody = '019f0000-0000-7000-8000-000000000000';

test('every answer carries the policy: pages, what is missing, refusals, redirects, data', async ({ as, request }) => {
  const { request: author } = await as('tacgia1');
  const answers = [
    ...['/', '/sign-in', '/initiatives', '/nothing-here', '/favicon.ico-x', '/icon.svg-x', '/x/files/y', '/x/decision/scan', '/submissions', '/api/health/live', '/_next/image?url=%2Ficon.svg&w=64&q=75', '/_next/nothing'].map((path) => request.get(path, { maxRedirects: 0 })),
    ...[`/submissions/${nobody}`, `/submissions/${nobody}/evidence/${nobody}`, `/campaigns/${nobody}/files/${nobody}`, `/campaigns/${nobody}/decision/scan`, '/campaigns/x/files/y', `/campaigns/${nobody}/decision/draft-decision`, '/home', '/api/uploads'].map((path) => author.get(path, { maxRedirects: 0 })),
    request.put('/api/uploads', { data: 'x' }), request.post('/sign-out'),
  ];
  const bare: string[] = [];
  for (const answer of await Promise.all(answers)) {
    const headers = answer.headers();
    if (answer.status() >= 500) bare.push(`${answer.url()}: ${answer.status()}`);
    if (!/default-src '(self|none)'/u.test(headers['content-security-policy'] ?? '')) bare.push(`${answer.url()} ${answer.status()}: no policy`);
    if (headers['x-content-type-options'] !== 'nosniff' || headers['x-frame-options'] !== 'DENY') bare.push(`${answer.url()} ${answer.status()}: may be sniffed or framed`);
    if (headers['x-powered-by']) bare.push(`${answer.url()}: says what it runs on`);
  }
  expect(bare).toEqual([]);
});

test('the resizer of pictures is closed', async ({ request }) => {
  expect((await request.get('/_next/image?url=%2Ficon.svg&w=64&q=75')).status()).toBe(404);
});

for (const next of ['//evil.example', '/\\evil.example', '/%09/evil.example', '/%0A/evil.example', 'https://evil.example', '/.//evil.example']) {
  test(`sign-in leads nobody to ${next}`, async ({ page, as }) => {
    const signedIn = await as('tacgia2');
    const { location } = (await signedIn.request.get(`/sign-in?next=${next}`, { maxRedirects: 0 })).headers();
    expect(new URL(location ?? '', 'http://portal.example').host).toBe('portal.example');
    await page.goto(`/sign-in?next=${next}`);
    await page.getByLabel('Tên đăng nhập').fill('tacgia2');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('Sangkien@2026');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/home$/u);
  });
}

test('a session begins anew at sign-in, is out of reach of scripts, and ends at sign-out', async ({ page, baseURL }) => {
  await page.context().addCookies([{ name: 'session', value: 'planted', url: baseURL ?? '' }]);
  await signIn(page, 'tacgia2');
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'session');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(cookie?.value).not.toBe('planted');
  expect(await page.evaluate(() => document.cookie)).not.toContain('session');

  const foreign = await page.request.post('/sign-out', { headers: { origin: 'https://evil.example' }, maxRedirects: 0 });
  expect(foreign.status()).toBe(403);
  expect((await page.request.get('/sign-out', { maxRedirects: 0 })).status()).toBe(405);
  expect((await page.request.get('/home', { maxRedirects: 0 })).status()).toBe(200);

  await page.request.post('/sign-out', { headers: { origin: baseURL ?? '' }, maxRedirects: 0 });
  expect((await page.context().cookies()).filter(({ name }) => name === 'session')).toEqual([]);
  if (cookie) await page.context().addCookies([cookie]);
  expect((await page.request.get('/home', { maxRedirects: 0 })).status()).toBe(307);
});

test('headers that only the door may set are not believed', async ({ request, baseURL }) => {
  const lied = { 'x-path': '//evil.example', 'x-nonce': 'mine', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-forwarded-for': '10.0.0.1', 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' };
  const page = await request.get('/submissions', { headers: lied, maxRedirects: 0 });
  expect(page.status()).toBe(307);
  expect(page.headers().location).toBe('/sign-in?next=%2Fsubmissions');
  const signInPage = await request.get('/sign-in', { headers: lied });
  expect(signInPage.headers()['content-security-policy']).not.toContain('mine');
  expect(await signInPage.text()).not.toContain('evil.example');
  for (const origin of [undefined, 'null', 'https://evil.example', (baseURL ?? '').replace('http:', 'https:'), `${baseURL}.evil.example`]) {
    for (const path of ['/api/uploads', '/sign-in', '/icon.svg', '/favicon.ico', '/_next/image', '/nothing-here']) {
      const answer = await request.post(path, { headers: { ...lied, 'next-action': '7f'.repeat(21), ...(origin ? { origin } : {}) }, data: '[]', maxRedirects: 0 });
      expect(answer.status(), `${path} from ${origin}`).toBe(403);
    }
  }
});

test('a file is what it holds, not what it is called, and is shown where it can run nothing', async ({ as, query, baseURL }) => {
  const { request } = await as('tacgia4');
  const send = (name: string, bytes: Uint8Array | string) => request.put('/api/uploads', { headers: { origin: baseURL ?? '', 'x-file-name': encodeURIComponent(name), 'content-type': 'application/octet-stream' }, data: typeof bytes === 'string' ? bytes : Buffer.from(bytes) });
  const html = '<!doctype html><script>alert(document.domain)</script>';
  for (const name of ['a.html', 'a.pdf', 'a.svg', 'a.png', 'a.docx', 'a.xlsx', 'a', '.htaccess', 'a.pdf.html']) expect((await send(name, html)).ok(), name).toBe(false);
  const kept = await send('../../../etc/passwd\u0000.png', png());
  expect((await kept.json()).value.name).not.toMatch(/[/\\\0]|\.\./u);
  expect((await send('x'.repeat(4000) + '.pdf', pdf())).ok()).toBe(true);

  const [paper] = await query<{ campaignId: string; fileId: string }>(`select f."campaignId", f."fileId" from "CampaignFile" f join "Campaign" c on c.id = f."campaignId" join "Organization" o on o.id = c."organizationId" where o.slug = 'bac-binh' and c.status <> 'DRAFT' limit 1`);
  const saved = await request.get(`/campaigns/${paper?.campaignId}/files/${paper?.fileId}`);
  expect(saved.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining("default-src 'none'"), 'content-disposition': expect.stringMatching(/^attachment;/u), 'cache-control': 'private, no-store' });
});

test('what is typed into an address is never a fault of the server, nor a script', async ({ as, page }) => {
  const { request } = await as('admin');
  const typed = ['%00', '%F0%9F%92%A5', "'%22%3E%3Cscript%3Ealert(1)%3C/script%3E", '-1', '99999999999999999999', '%25', '%5C', 'x'.repeat(3000), '%ED%A0%80'];
  const found: string[] = [];
  for (const text of typed) {
    for (const path of ['/initiatives?q=', '/initiatives?page=', '/initiatives?year=', '/initiatives?field=', '/initiatives/', '/search?q=', '/settings/people?q=', '/settings/history?from=', '/settings/history?page=', '/notifications?page=', '/settings/mail?q=', '/sign-in?next=a&next=']) {
      const answer = await request.get(path + text, { maxRedirects: 0 });
      if (answer.status() >= 500) found.push(`${path}${text.slice(0, 40)}: ${answer.status()}`);
      if ((await answer.text()).includes('<script>alert(1)')) found.push(`${path}${text}: runs`);
    }
  }
  expect(found).toEqual([]);
  await page.goto('/initiatives?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E');
  await expect(page.getByLabel('Từ khóa')).toHaveValue('"><script>alert(1)</script>');
});

test('a body without end is refused, a body that is no JSON too', async ({ as, query, baseURL }) => {
  const { request } = await as('tacgia4');
  const draft = await submissionId(query, 'Nhắc lịch tiêm chủng bằng tin nhắn thoại tiếng Chăm');
  for (const data of [JSON.stringify({ title: 'x'.repeat(3_000_000) }), '{', 'null', '[]', '"x"', '{"__proto__":{"title":"x"}}']) {
    const answer = await request.put(`/submissions/${draft}/head`, { headers: { origin: baseURL ?? '', 'content-type': 'application/json' }, data });
    expect(answer.status(), data.slice(0, 30)).toBe(422);
  }
});

test('a NUL hidden in what is typed is refused in words', async ({ as, page, query, baseURL }) => {
  const { request } = await as('tacgia4');
  const draft = await submissionId(query, 'Nhắc lịch tiêm chủng bằng tin nhắn thoại tiếng Chăm');
  const answer = await request.put(`/submissions/${draft}/sections/sol\u0000ution`, { headers: { origin: baseURL ?? '' }, data: { text: 'a\u0000b', version: 0 } });
  expect([400, 409, 422]).toContain(answer.status());
  await page.goto('/sign-in');
  await page.getByLabel('Tên đăng nhập').evaluate((field: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'tacgia2\u0000');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.getByLabel('Mật khẩu', { exact: true }).fill('x');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/u }).first()).toBeVisible();
});
