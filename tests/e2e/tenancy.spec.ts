import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect, test } from './fixtures';
import { type Action, allActions, allRoutes, fill, hasId, type Route } from './tenancy-map';
import { bacBinh, type Ids, nobodys } from './tenancy-ids';

// Two communes side by side. Every page, route handler and server action there is, asked for what is Bắc Bình's by those who have
// no business there. What is tried comes from the sources and the build (tenancy-map.ts).

const outsiders = ['admin.hungthinh', 'vanhoaxahoi.hungthinh', 'chutich.hungthinh', 'tacgia.hungthinh', 'sonoivu'] as const;
const routes = allRoutes();
const closed = routes.filter((route) => !route.open);

// Perhaps the first to ask after the start, when nothing is loaded yet.
test.use({ actionTimeout: 30_000 });
test.describe.configure({ timeout: 480_000 });

type Asked = { method: string; path: string };

const ask = (request: APIRequestContext, { method, path }: Asked, origin: string): Promise<APIResponse> =>
  request.fetch(path, { method, maxRedirects: 0, headers: method === 'GET' ? {} : { origin }, ...(method === 'GET' ? {} : { data: {} }) });

const asksOf = (list: readonly Route[], ids: Ids): Asked[] => list.flatMap((route) => route.methods.map((method) => ({ method, path: fill(route.pattern, ids) })));

/** "not found", and of a write also "that is no input": neither says whether the thing exists. */
const isNothing = ({ method }: Asked, status: number): boolean => status === 404 || (method !== 'GET' && status === 422);

test('the map of routes is read right', () => {
  expect(routes.length).toBeGreaterThan(60);
  expect(closed.filter(hasId).length).toBeGreaterThan(35);
  expect(routes.filter((route) => route.methods.length === 0)).toEqual([]);
});

test('another commune’s things do not exist, on any page and in any route', async ({ as, query, baseURL }) => {
  const ids = await bacBinh(query);
  const found: string[] = [];
  for (const name of outsiders) {
    const { request } = await as(name);
    for (const asked of asksOf(closed.filter(hasId), ids)) {
      const status = (await ask(request, asked, baseURL ?? '')).status();
      if (!isNothing(asked, status)) found.push(`${name} ${asked.method} ${asked.path}: ${status}`);
    }
  }
  expect(found).toEqual([]);
});

test('a stranger is sent to sign in, from everywhere', async ({ playwright, query, baseURL }) => {
  const ids = await bacBinh(query);
  const request = await playwright.request.newContext({ baseURL });
  const found: string[] = [];
  for (const route of closed) {
    for (const asked of asksOf([route], ids)) {
      const answer = await ask(request, asked, baseURL ?? '');
      const right = route.kind === 'route' ? answer.status() === 401 : answer.status() === 307 && /\/sign-in\?next=/u.test(answer.headers().location ?? '');
      if (!right) found.push(`${asked.method} ${asked.path}: ${answer.status()} ${answer.headers().location ?? ''}`);
    }
  }
  await request.dispose();
  expect(found).toEqual([]);
});

test('a forged id is not found, for the most powerful too, and never an error', async ({ as, query, baseURL }) => {
  const real = await bacBinh(query);
  const forgeries: Ids[] = [nobodys(real), ...['x', '%00', '..%2F..', "1'%20or%20'1'='1", '%F0%9F%92%A5'].map((text) => Object.fromEntries(Object.keys(real).map((name) => [name, text])))];
  const found: string[] = [];
  for (const name of ['admin', 'vanhoaxahoi', 'chutich', 'hoidong7']) {
    const { request } = await as(name);
    for (const asked of forgeries.flatMap((ids) => asksOf(closed.filter(hasId), ids))) {
      const status = (await ask(request, asked, baseURL ?? '')).status();
      if (!isNothing(asked, status) && status !== 400) found.push(`${name} ${asked.method} ${asked.path}: ${status}`);
    }
  }
  expect(found).toEqual([]);
});

test('pages without an id show nothing of the other commune, whatever the address asks for', async ({ as, query }) => {
  const ids = await bacBinh(query);
  const named = await query<{ text: string }>(
    `select a."fullName" as text from "Account" a join "Organization" o on o.id = a."organizationId" where o.slug = 'bac-binh'
       and a."fullName" <> 'Lê Thị Minh Thư' -- the example in the hint of a form
       and not exists (select 1 from "Account" b where b."organizationId" <> a."organizationId" and b."fullName" = a."fullName")
     union select s.title from "Submission" s join "Organization" o on o.id = s."organizationId"
       where o.slug = 'bac-binh' and length(s.title) > 12 and not exists (select 1 from "LibraryEntry" e where e.title = s.title)`,
  );
  const params = new URLSearchParams({ ...ids, campaign: ids.campaignId ?? '', unit: ids.unitId ?? '', actorId: ids.accountId ?? '', subjectId: ids.submissionId ?? '', person: ids.accountId ?? '', from: '', key: '' });
  const found: string[] = [];
  for (const name of outsiders) {
    const { request } = await as(name);
    for (const { pattern } of closed.filter((route) => route.kind === 'page' && !hasId(route))) {
      for (const path of [pattern, `${pattern}?${params}`, `${pattern}?q=sang+kien`, `${pattern}?q=BB-`]) {
        const answer = await request.get(path, { maxRedirects: 0 });
        const html = await answer.text();
        if (answer.status() >= 500) found.push(`${name} ${path}: ${answer.status()}`);
        for (const { text } of named) if (html.includes(text)) found.push(`${name} ${path}: ${text}`);
      }
    }
  }
  expect(found).toEqual([]);
});

/** What an author may open of another's dossier and of a running campaign: the call itself. Everything else, today's and tomorrow's, is closed. */
const openToAuthors = new Set(['/campaigns/[campaignId]', '/campaigns/[campaignId]/calendar.ics', '/campaigns/[campaignId]/files/[fileId]']);

test('an author opens no office page, no score and nobody else’s dossier', async ({ as, query, baseURL }) => {
  const { request } = await as('tacgia9');
  const ids = await bacBinh(query);
  const found: string[] = [];
  for (const route of closed.filter((each) => hasId(each) && !openToAuthors.has(each.pattern))) {
    for (const asked of asksOf([route], ids)) {
      const status = (await ask(request, asked, baseURL ?? '')).status();
      if (!isNothing(asked, status)) found.push(`${asked.method} ${route.pattern}: ${status}`);
    }
  }
  expect(found).toEqual([]);
});

test('an administrator reads no points', async ({ as, query }) => {
  const { request } = await as('admin');
  const ids = await bacBinh(query);
  const results = await query<{ submissionId: string; campaignId: string; mean: number }>(`select r."submissionId", r."campaignId", r.mean from "Result" r join "Campaign" c on c.id = r."campaignId" where c."planNumber" = '77' and r.mean is not null`);
  expect(results.length).toBeGreaterThan(0);
  const means = results.map(({ mean }) => (mean / 100).toFixed(2).replace('.', ','));
  const found: string[] = [];
  for (const { submissionId, campaignId } of results.slice(0, 2)) {
    for (const { path } of asksOf(closed.filter((route) => hasId(route) && route.methods.includes('GET')), { ...ids, submissionId, campaignId })) {
      const answer = await request.get(path, { maxRedirects: 0 });
      if (/\/(reviews|decision|scores\/export)/u.test(path) && answer.status() !== 404) found.push(`${path}: ${answer.status()}`);
      const text = await answer.text();
      for (const mean of means) if (new RegExp(`(?<![\\d,.])${mean}(?!\\d)`, 'u').test(text)) found.push(`${path}: ${mean}`);
    }
  }
  expect(found).toEqual([]);
});

type Said = { ok: boolean; reason?: string } | null;

/** Marks among one's own messages and says nothing of others'; that they stay unread is looked up. */
const quiet = new Set(['markReadAction']);

/** Those that are told what to work on. Their input is one that the schema takes, so what refuses it is the rule behind. */
const actionsOn = async (ids: Ids): Promise<Action[]> => {
  const values = Object.values(ids).filter((id) => id.length > 30);
  return (await allActions()).filter((action) => !quiet.has(action.name) && values.some((id) => JSON.stringify(action.sample(ids)).includes(id)));
};

async function call(request: APIRequestContext, action: Action, ids: Ids, origin: string): Promise<Said> {
  const answer = await request.post(fill(action.path, ids), { headers: { origin, 'next-action': action.id, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8' }, data: JSON.stringify([action.sample(ids)]), maxRedirects: 0 });
  const said = /\{"ok":(true|false)(?:,"reason":"(\w+)")?/u.exec(await answer.text());
  return said ? { ok: said[1] === 'true', ...(said[2] ? { reason: said[2] } : {}) } : null;
}

test('every action refuses another commune’s ids as it refuses ids that do not exist, and writes nothing', async ({ as, query, baseURL, playwright }) => {
  const ids = await bacBinh(query);
  const none = nobodys(ids);
  const actions = await actionsOn(ids);
  expect(actions.length).toBeGreaterThan(50);
  const found: string[] = [];
  const told = (who: string, action: Action, said: Said): void => void found.push(`${who} ${action.name}: ${JSON.stringify(said)}`);
  for (const name of outsiders) {
    const { request } = await as(name);
    for (const action of actions) {
      const [theirs, nobody] = [await call(request, action, ids, baseURL ?? ''), await call(request, action, none, baseURL ?? '')];
      if (theirs?.ok !== false) told(name, action, theirs);
      else if (theirs.reason !== nobody?.reason) told(`${name} learns that it exists`, action, theirs);
    }
  }
  const stranger = await playwright.request.newContext({ baseURL });
  for (const action of actions) {
    const said = await call(stranger, action, ids, baseURL ?? '');
    if (said?.reason !== 'signed_out') told('a stranger', action, said);
  }
  await stranger.dispose();
  expect(found).toEqual([]);
  const written = await query(
    `select e.kind from "Event" e join "Account" a on a.id = e."actorId" where a."organizationId" <> e."organizationId"
     union all select 'crossed' from "Event" e join "Login" l on l."accountId" = e."actorId" where l."signInName" = any($1) and e."subjectId" = any($2::uuid[])`,
    [outsiders, Object.entries(ids).filter(([key]) => key !== 'key' && key !== 'sessionId').map(([, id]) => id)],
  );
  expect(written).toEqual([]);
});

test('nobody marks another’s message as read', async ({ as, query, baseURL }) => {
  const ids = await bacBinh(query);
  const readAt = () => query(`select "readAt" from "Message" where id = $1`, [ids.messageId]);
  const before = await readAt();
  const [mark] = (await allActions()).filter((action) => quiet.has(action.name));
  for (const name of [...outsiders, 'tacgia9', 'admin']) if (mark) await call((await as(name)).request, mark, ids, baseURL ?? '');
  expect(await readAt()).toEqual(before);
});

/** An author may begin a dossier in a running campaign: the one thing here that is theirs to do. */
const authorsOwn = new Set(['createDraftAction']);

test('an author’s hand-made requests do not do the office’s, the council’s or the chairman’s work', async ({ as, query, baseURL }) => {
  const { request } = await as('tacgia9');
  const ids = await bacBinh(query);
  const found: string[] = [];
  for (const action of (await actionsOn(ids)).filter((each) => !authorsOwn.has(each.name))) {
    const said = await call(request, action, ids, baseURL ?? '');
    if (said?.ok !== false) found.push(`${action.name}: ${JSON.stringify(said)}`);
  }
  expect(found).toEqual([]);
});
