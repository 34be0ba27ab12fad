import { createHash, randomBytes } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import pg from 'pg';
import { demoPassword } from '../../src/domain/people/demo-names';

export { expect };

/** Text of the console, script errors and answers of 500 seen on a page. Empty at the end, or the test fails. */
type Trouble = string[];

type Fixtures = {
  /** A page of someone signed in; the session is put into the database, which is faster than the form. */
  as: (name: string) => Promise<Page>;
  /** What may be complained about: a test that provokes a refusal names it. */
  allowTrouble: (pattern: RegExp) => void;
  trouble: { watch: (page: Page) => void };
  query: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;
};

export const test = base.extend<Fixtures>({
  query: async ({}, use) => {
    const client = new pg.Client({ connectionString: process.env.PORTAL_DATABASE_URL });
    client.on('error', () => undefined); // one test takes the database away; the query that needs it reports that
    await client.connect();
    await use(async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) => (await client.query<Row>(text, values)).rows);
    await client.end();
  },
  allowTrouble: async ({ trouble }, use) => {
    const { allowed } = trouble as unknown as { allowed: RegExp[] };
    await use((pattern) => void allowed.push(pattern));
  },
  trouble: [
    async ({}, use) => {
      const seen: Trouble = [];
      const allowed: RegExp[] = [];
      const watch = (page: Page): void => {
        page.on('console', (message) => message.type() === 'error' && seen.push(`console: ${message.text()} (${message.location().url})`));
        page.on('pageerror', (error) => seen.push(`script: ${error.message}`));
        page.on('response', (response) => response.status() >= 500 && seen.push(`${response.status()} ${response.url()}`));
      };
      await use({ watch, allowed } as Fixtures['trouble']);
      expect(seen.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page, trouble }, use) => {
    await hearWaking(page.context());
    trouble.watch(page);
    await use(page);
  },
  as: async ({ browser, contextOptions, baseURL, trouble, query }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (name) => {
      const context = await browser.newContext({ ...contextOptions, baseURL });
      contexts.push(context);
      await hearWaking(context);
      await context.addCookies([{ name: 'session', value: await openSession(query, name), url: baseURL ?? '', httpOnly: true, sameSite: 'Lax' }]);
      const page = await context.newPage();
      trouble.watch(page);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

async function openSession(query: Fixtures['query'], name: string): Promise<string> {
  const sessionId = randomBytes(32).toString('base64url');
  const [row] = await query<{ organizationId: string }>(
    `insert into "Session" ("organizationId", id, "accountId", device, shared, "createdAt", "lastSeenAt", "expiresAt")
     select "organizationId", $2, "accountId", 'Playwright', false, portal_now(), portal_now(), portal_now() + interval '8 hours' from "Login" where "signInName" = $1
     returning "organizationId"`,
    [name, createHash('sha256').update(sessionId).digest('hex')],
  );
  if (!row) throw new Error(`The demo world has nobody called ${name}`);
  return encode({ token: { org: row.organizationId, sid: sessionId }, secret: process.env.PORTAL_AUTH_SECRET ?? '' });
}

/** Through the form, as a person does. */
export async function signIn(page: Page, name: string, password = demoPassword): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Tên đăng nhập').fill(name);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Leaves a mark on a page once it listens (first-touch.tsx). */
const hearWaking = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => addEventListener('portal:listens', () => Object.assign(globalThis, { portalListens: true })));

/** Until then keys are not heard, of several buttons pressed only the last is, and what another tab has not saved is taken over. Nobody is that fast. */
export const awake = async (page: Page): Promise<void> => void (await page.waitForFunction(() => 'portalListens' in globalThis));

/** No script comes before the answer is called; or none of those named. */
export async function holdScripts(page: Page, which: string | RegExp | ((url: URL) => boolean) = '**/_next/static/**/*.js'): Promise<() => void> {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route(which, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** React is there and listens, but waits for the script with these words and has woken nothing up. */
export async function holdScriptWith(page: Page, path: string, words: string): Promise<() => void> {
  const named = (await (await page.request.get(path)).text()).matchAll(/\/_next\/static\/[^"'\\ ]+?\.js/gu);
  const scripts = [...new Set([...named].map(([script]) => script))];
  const bodies = await Promise.all(scripts.map(async (script) => (await page.request.get(script)).text()));
  const waited = scripts.filter((_, i) => bodies[i]?.includes(words));
  expect(waited).not.toEqual([]);
  const release = await holdScripts(page, (url) => waited.includes(url.pathname));
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('__reactContainer')));
  return release;
}

/** A notice that is still fading in has less contrast than the one people read. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY).map(({ finished }) => finished)));

/** Only what is wrong is told in full; and where nothing is framed, axe needs no second page to put its findings together: less than half the time. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(page.frames().length === 1);

/** axe, with the rules of WCAG 2.2 AA. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // A link leads on before the page it leads to is whole.
  await page.waitForLoadState('domcontentloaded');
  await settled(page);
  const { violations } = await axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.map((node) => node.target.join(' ')).slice(0, 5).join(' | ')}`);
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([]);
}

/** Nothing may be cut off at the side of a small telephone: only tables scroll, in themselves. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
}

export const sidewaysPixels = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 360, height: 740 } } as const;

/** Both sizes in turn, on the same page. */
export async function atEachSize(page: Page, check: (size: keyof typeof sizes) => Promise<void>): Promise<void> {
  for (const name of ['desk', 'phone'] as const) {
    await page.setViewportSize(sizes[name]);
    await check(name);
  }
}

/** Moves the portal's one clock; every session in use is kept awake. Put it back with null. */
export async function setClock(query: Fixtures['query'], instant: Date | null): Promise<void> {
  await query(
    `insert into "ClockOffset" (id, seconds) values (1, coalesce(extract(epoch from $1::timestamptz - clock_timestamp()), 0))
     on conflict (id) do update set seconds = excluded.seconds`,
    [instant],
  );
  await query(`update "Session" set "lastSeenAt" = portal_now(), "expiresAt" = portal_now() + interval '8 hours' where "revokedAt" is null`);
}
