import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markDatabaseDown, markDatabaseUp } from '@/platform/breaker';
import { enter, outageInstead } from '@/platform/door';
import { securityHeaders } from '@/platform/security-headers';

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://localhost/portal');
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(32));
  vi.stubEnv('DATA_DIR', '/var/lib/portal');
});
afterEach(() => {
  markDatabaseUp();
  vi.unstubAllEnvs();
});

/** What becomes of a request at the door: whether it may enter, with which headers, and what it was told otherwise. */
function come(url: string, headers: Record<string, string> = {}, method = 'GET') {
  const request = { url, method, headers: { host: 'portal.vn', ...headers } } as unknown as IncomingMessage;
  const set = new Map<string, unknown>();
  const response = {
    statusCode: 200,
    text: '',
    setHeader: (name: string, value: unknown) => set.set(name, value),
    removeHeader: (name: string) => set.delete(name),
    once: () => undefined,
    end(text: string) {
      this.text = text;
    },
  };
  const entered = enter(request, response as unknown as ServerResponse);
  return { entered, status: response.statusCode, text: response.text, headers: Object.fromEntries(set), request: request.headers };
}

test('each answer has a nonce of its own, which Next is told and nobody else can choose', () => {
  const one = come('/home', { 'content-security-policy': "script-src 'nonce-mine'", 'x-path': '//evil.example', 'x-request-id': 'mine' });
  const other = come('/home');
  const policy = String(one.headers['content-security-policy']);
  expect(one.request['content-security-policy']).toBe(policy);
  expect(policy).toContain("worker-src 'self';");
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic';/u);
  expect(policy).not.toBe(other.headers['content-security-policy']);
  expect(one.request['x-path']).toBe('/home');
  expect(one.request['x-request-id']).toBe(one.headers['x-request-id']);
});

test('where one wanted to go is remembered without the mark of Next’s router', () => {
  expect(come('/campaigns?year=2026&_rsc=1x2y').request['x-path']).toBe('/campaigns?year=2026');
  expect(come('/campaigns?_rsc=1x2y').request['x-path']).toBe('/campaigns');
  expect(come('/search?q=s%C3%A1ng').request['x-path']).toBe('/search?q=s%C3%A1ng');
});

test('an address no browser would send does not bring the server down', () => {
  for (const url of ['//[?_rsc=1', '//?_rsc=1', '/?_rsc=1&_rsc=2', '//user:x@:99999?_rsc=1']) expect(() => come(url), url).not.toThrow();
  expect(come('/?_rsc=1&_rsc=2').request['x-path']).toBe('/');
});

test.each([undefined, 'null', 'https://evil.example', 'https://portal.vn', 'http://portal.vn.evil.example'])('a write from origin %s is refused', (origin) => {
  expect(come('/sign-out', origin ? { origin } : {}, 'POST')).toMatchObject({ entered: false, status: 403 });
});

test('a write from our own pages enters; behind a trusted proxy its protocol counts', () => {
  expect(come('/sign-out', { origin: 'http://portal.vn' }, 'POST').entered).toBe(true);
  const forwarded = { origin: 'https://portal.vn', 'x-forwarded-proto': 'https' };
  expect(come('/sign-out', forwarded, 'POST').entered).toBe(false);
});

test('what only a trusted proxy may say is dropped when there is none', () => {
  const lied = { 'x-forwarded-for': '10.0.0.1', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'for=10.0.0.1' };
  expect(Object.keys(come('/home', lied).request).sort()).toEqual(['content-security-policy', 'host', 'x-path', 'x-request-id']);
});

test.each(['/a%00b', '/home?q=%00', '/%ED%A0%80', '/%', 'http://evil.example/home', '*'])('an address that cannot be read is refused: %s', (url) => {
  expect(come(url)).toMatchObject({ entered: false, status: 400 });
});

test('behind TLS browsers are told to stay there, and only there', () => {
  expect(come('/home').headers['strict-transport-security']).toBeUndefined();
  expect(securityHeaders('nonce', true)['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
});

test('a stored file is left to the stricter policy of its route', () => {
  expect(come('/submissions/1/evidence/2').headers['content-security-policy']).toBeUndefined();
  expect(come('/campaigns/1/files/2').headers['content-security-policy']).toBeUndefined();
  expect(come('/campaigns/1/files').headers['content-security-policy']).toBeDefined();
});

test('while the database is away everything but the health check is told to come back', () => {
  markDatabaseDown();
  const answer = come('/home');
  expect(answer).toMatchObject({ entered: false, status: 503, headers: { 'retry-after': '5' } });
  expect(answer.text).toContain('Cổng đang tạm gián đoạn');
  expect(come('/api/health/ready').entered).toBe(true);
});

test('a page that failed because the database went away is answered as 503; other failures stay what they are', () => {
  const set = new Map<string, unknown>();
  const failed = (statusCode: number) => ({ statusCode, setHeader: (name: string, value: unknown) => set.set(name, value) }) as unknown as ServerResponse;
  expect(outageInstead(failed(500))).toBeUndefined();
  markDatabaseDown();
  expect(outageInstead(failed(200))).toBeUndefined();
  const response = failed(500);
  const page = outageInstead(response)?.toString() ?? '';
  expect([response.statusCode, set.get('retry-after'), set.get('content-type')]).toEqual([503, '5', 'text/html; charset=utf-8']);
  const [, nonce = '-'] = /<script nonce="([^"]+)">/u.exec(page) ?? [];
  expect(set.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
});

test('a body refused half-way ends its connection, so that nothing waits on it for ever', async () => {
  const server = createServer((request, response) => {
    if (!enter(request, response)) return;
    // As a route handler has it: a web stream over the request, let go after its first piece.
    const body = Readable.toWeb(request).getReader();
    void body.read().then(() => body.cancel()).then(() => {
      response.statusCode = 507;
      response.end('đầy');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  const told: Buffer[] = [];
  socket.on('data', (bytes) => told.push(bytes)).on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(`PUT /api/uploads HTTP/1.1\r\nhost: a\r\norigin: http://a\r\ncontent-length: 900000\r\n\r\n${'x'.repeat(100_000)}`);
  await closed;
  expect(Buffer.concat(told).toString()).toMatch(/^HTTP\/1\.1 507 /u);
  await new Promise((resolve) => server.close(resolve));
});
