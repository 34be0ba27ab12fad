import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftSaver } from '@/app/(portal)/submissions/[submissionId]/edit/draft-saver';
import { dropAllCopies } from '@/app/(portal)/submissions/[submissionId]/edit/local-copy';

// The browser around the saver: its storage, its clock, and a server that answers as the test says.

type Sent = { url: string; body: unknown };
let stored: Map<string, string>;
let sent: Sent[];
let answers: (() => Promise<Response>)[];

const saved = (version: number) => () => Promise.resolve(Response.json({ ok: true, value: { saved: true, version, savedAt: '2026-04-10T07:02:00Z' } }));
const refused = (status: number, reason: string, fields?: object) => () => Promise.resolve(Response.json({ ok: false, reason, message: 'Không được.', fields }, { status }));
const gone = () => Promise.reject(new TypeError('fetch failed'));

beforeEach(() => {
  stored = new Map();
  sent = [];
  answers = [];
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
    key: (i: number) => [...stored.keys()][i] ?? null,
    get length() {
      return stored.size;
    },
  });
  vi.stubGlobal('fetch', (url: string, init: { body: string }) => {
    sent.push({ url, body: JSON.parse(init.body) });
    return (answers.shift() ?? gone)();
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(text = 'Cũ', version = 1): DraftSaver {
  const saver = new DraftSaver('thu', 'd1');
  saver.add('effect', { url: '/effect', base: version, value: text, body: (value, base) => ({ text: value, version: base }) });
  saver.start();
  return saver;
}

test('within two seconds of the last key it is on the server, once', async () => {
  answers = [saved(2)];
  const saver = open();
  saver.change('effect', 'M');
  await vi.advanceTimersByTimeAsync(500);
  saver.change('effect', 'Mới');
  expect(stored.get('draft:thu:d1:effect')).toBe('{"base":1,"value":"Mới"}');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([{ url: '/effect', body: { text: 'Mới', version: 1 } }]);
  expect(saver.read()).toMatchObject({ state: 'saved', savedAt: '14:02', settled: true });
  expect(stored.size).toBe(0);
});

test('what is typed while a save is under way follows on its answer', async () => {
  let land = (_: Response) => {};
  answers = [() => new Promise((resolve) => { land = resolve; }), saved(3)];
  const saver = open();
  saver.change('effect', 'Một');
  await vi.advanceTimersByTimeAsync(1_000);
  saver.change('effect', 'Hai');
  expect(saver.read().settled).toBe(false);
  land(await saved(2)());
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent.map(({ body }) => body)).toEqual([{ text: 'Một', version: 1 }, { text: 'Hai', version: 2 }]);
  expect(saver.read()).toMatchObject({ state: 'saved', settled: true });
});

test('a refusal that several wait for is told once: nobody sends again what nobody has changed', async () => {
  const lands: ((answer: Response) => void)[] = [];
  const held = () => new Promise<Response>((resolve) => void lands.push(resolve));
  const slowly = () => new Promise<Response>((resolve) => void setTimeout(() => resolve(refused(422, 'invalid')()), 100));
  answers = [held, ...Array.from({ length: 50 }, () => slowly)];
  const saver = open();
  saver.change('effect', 'Một');
  const waiting = [saver.flush(), saver.flush(), saver.flush()];
  await vi.advanceTimersByTimeAsync(0);
  saver.change('effect', 'ba mươi');
  waiting.push(saver.flush());
  lands[0]?.(await saved(2)());
  await vi.advanceTimersByTimeAsync(4_000);
  expect(sent.map(({ body }) => body)).toEqual([{ text: 'Một', version: 1 }, { text: 'ba mươi', version: 2 }]);
  expect(saver.read()).toMatchObject({ state: 'refused', settled: false, parts: { effect: { state: 'refused', message: 'Không được.' } } });
  expect(await Promise.all(waiting)).toEqual([false, false, false, false]);
});

test('what was typed on while a value was being refused is judged by itself', async () => {
  const lands: ((answer: Response) => void)[] = [];
  answers = [() => new Promise<Response>((resolve) => void lands.push(resolve)), saved(2)];
  const saver = open();
  saver.change('effect', '31');
  await vi.advanceTimersByTimeAsync(1_000);
  saver.change('effect', '30');
  await vi.advanceTimersByTimeAsync(1_000);
  lands[0]?.(await refused(422, 'invalid')());
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent.map(({ body }) => body)).toEqual([{ text: '31', version: 1 }, { text: '30', version: 1 }]);
  expect(saver.read()).toMatchObject({ state: 'saved', settled: true });
});

test('who closes or files while a save is under way waits for what was typed on, and is not told that it is unsaved', async () => {
  const lands: ((answer: Response) => void)[] = [];
  const held = () => new Promise<Response>((resolve) => void lands.push(resolve));
  answers = [held, held];
  const saver = open();
  saver.change('effect', 'Một');
  await vi.advanceTimersByTimeAsync(1_000);
  saver.change('effect', 'Hai');
  const flushed = saver.flush();
  lands[0]?.(await saved(2)());
  await vi.advanceTimersByTimeAsync(0);
  lands[1]?.(await saved(3)());
  expect(await flushed).toBe(true);
  expect([sent.length, saver.baseOf('effect')]).toEqual([2, 3]);
});

test.each([
  ['no network', gone],
  ['the database away', refused(503, 'busy')],
  ['the disk full', refused(507, 'disk_full')],
  ['a proxy’s page instead of an answer', () => Promise.resolve(new Response('<html>', { status: 502 }))],
])('%s: kept here, tried again, then saved', async (_name, failure) => {
  answers = [failure, failure, saved(2)];
  const saver = open();
  saver.change('effect', 'Mới');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saver.read()).toMatchObject({ state: 'later', settled: false, signedOut: false, endangered: false });
  expect(stored.size).toBe(1);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(saver.read()).toMatchObject({ state: 'saved', settled: true });
  expect(stored.size).toBe(0);
});

test('an expired session says so and waits for the visitor to come back', async () => {
  answers = [refused(401, 'signed_out'), saved(2)];
  const saver = open();
  saver.change('effect', 'Mới');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saver.read()).toMatchObject({ state: 'later', signedOut: true });
  expect(await saver.flush()).toBe(true);
  expect(saver.read()).toMatchObject({ state: 'saved', signedOut: false });
});

test('while it is tried again the words and the way to sign in stand still', async () => {
  const answered = Promise.withResolvers<Response>();
  answers = [refused(401, 'signed_out'), () => answered.promise];
  const saver = open();
  saver.change('effect', 'Mới');
  await vi.advanceTimersByTimeAsync(1_000);
  const again = saver.flush();
  expect(saver.read()).toMatchObject({ state: 'later', signedOut: true });
  saver.change('effect', 'Mới hơn');
  expect(saver.read()).toMatchObject({ state: 'later', signedOut: true });
  answers = [saved(3)];
  answered.resolve(await saved(2)());
  await again;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saver.read()).toMatchObject({ state: 'saved', signedOut: false, settled: true });
});

test('the next visit sends what the last one left behind', async () => {
  stored.set('draft:thu:d1:effect', '{"base":1,"value":"Viết lúc mất mạng"}');
  answers = [saved(2)];
  const saver = open();
  expect(saver.add('effect', { url: '', base: 1, value: '', body: () => null })).toBe('Viết lúc mất mạng');
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([{ url: '/effect', body: { text: 'Viết lúc mất mạng', version: 1 } }]);
});

test('a copy the server already has is dropped unsent', () => {
  stored.set('draft:thu:d1:effect', '{"base":1,"value":"Cũ"}');
  open();
  expect([stored.size, sent.length]).toEqual([0, 0]);
});

test('a conflict keeps both until the writer chooses; the choice goes on top of the other one', async () => {
  const theirs = { text: 'Của người kia', version: 5, savedAt: '', by: 'Bá Văn Thịnh' };
  answers = [() => Promise.resolve(Response.json({ ok: true, value: { saved: false, reason: 'changed_meanwhile', theirs } })), saved(6)];
  const saver = open();
  saver.change('effect', 'Của tôi');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saver.read()).toMatchObject({ state: 'conflict', settled: false, parts: { effect: { theirs } } });
  // Typing on and leaving the page send nothing by themselves.
  saver.change('effect', 'Của tôi, viết tiếp');
  expect(await saver.flush(true)).toBe(false);
  expect(sent).toHaveLength(1);
  expect(stored.size).toBe(1);
  saver.resolve('effect', 'Cả hai', 5);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent[1]).toEqual({ url: '/effect', body: { text: 'Cả hai', version: 5 } });
  expect(saver.read()).toMatchObject({ state: 'saved', settled: true });
});

test('what the server refuses waits for a change, with its sentence', async () => {
  answers = [refused(422, 'invalid_input', { text: ['Dài quá.'] }), saved(2)];
  const saver = open();
  saver.change('effect', 'Dài');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(saver.read()).toMatchObject({ state: 'refused', parts: { effect: { fields: { text: ['Dài quá.'] } } } });
  saver.change('effect', 'Ngắn');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saver.read().state).toBe('saved');
});

test('a browser that keeps nothing is said to be in danger', () => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => { throw new Error('QuotaExceededError'); }, removeItem: () => {} });
  const saver = open();
  saver.change('effect', 'Mới');
  expect(saver.read().endangered).toBe(true);
});

test('signing out of a shared computer leaves nothing of that account, and everything of the others', () => {
  for (const key of ['draft:thu:d1:effect', 'draft:thu:d2:head', 'draft:thinh:d1:effect', 'theme']) stored.set(key, '{}');
  dropAllCopies('thu');
  expect([...stored.keys()]).toEqual(['draft:thinh:d1:effect', 'theme']);
});
