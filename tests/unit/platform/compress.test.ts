import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { compressWhole } from '@/platform/compress';

let server: Server | undefined;
afterEach(() => server?.close());

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

/** What a browser gets from a server that answers by `answer`. */
async function ask(answer: (response: ServerResponse) => void, headers: Record<string, string> = { 'accept-encoding': 'gzip, deflate, br, zstd' }, method = 'GET', instead?: (response: ServerResponse) => Buffer): Promise<Answer> {
  server = createServer((incoming, response) => {
    compressWhole(incoming, response, instead);
    answer(response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

const text = 'Sáng kiến cải cách hành chính. '.repeat(200);
const page = (response: ServerResponse): void => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('vary', 'rsc');
  response.flushHeaders();
  response.write(text.slice(0, 100));
  response.write(Buffer.from(text.slice(100, 3000)));
  response.end(text.slice(3000));
};

test.each([
  ['gzip, deflate, br, zstd', 'zstd', zstdDecompressSync],
  ['gzip, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['zstd;q=0, br; q=0, gzip', 'gzip', gunzipSync],
  ['identity', undefined, (bytes: Buffer) => bytes],
])('a page written in pieces comes whole for “%s”', async (accepted, encoding, open) => {
  const { headers, body } = await ask(page, { 'accept-encoding': accepted });
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers['content-length']).toBe(String(body.length));
  expect(headers.vary).toBe('rsc, Accept-Encoding');
  expect(open(body).toString('utf8')).toBe(text);
});

test('status and headers given with writeHead are kept', async () => {
  const { status, headers, body } = await ask((response) => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'x-own': 'yes' });
    response.end(text);
  });
  expect([status, headers['x-own'], headers['content-encoding']]).toEqual([404, 'yes', 'zstd']);
  expect(zstdDecompressSync(body).toString()).toBe(text);
});

test('until the last moment another answer can be given instead', async () => {
  const { status, headers, body } = await ask(page, { 'accept-encoding': 'gzip' }, 'GET', (response) => {
    response.statusCode = 503;
    return Buffer.from('Cổng đang tạm gián đoạn');
  });
  expect([status, headers['content-length'], body.toString()]).toEqual([503, String(body.length), 'Cổng đang tạm gián đoạn']);
});

test('a file goes out as it comes, with its own length', async () => {
  const bytes = Buffer.alloc(50_000, 7);
  const { headers, body } = await ask((response) => {
    response.setHeader('content-type', 'application/pdf');
    response.setHeader('content-length', bytes.length);
    response.write(bytes.subarray(0, 1000));
    response.end(bytes.subarray(1000));
  });
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.equals(bytes)).toBe(true);
});

test('what is already packed, short or empty stays as it is', async () => {
  const packed = await ask((response) => {
    response.setHeader('content-type', 'text/css');
    response.setHeader('content-encoding', 'br');
    response.end('x'.repeat(5000));
  });
  expect([packed.headers['content-encoding'], packed.body.length]).toEqual(['br', 5000]);
  server?.close();
  const short = await ask((response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"ok":true}');
  });
  expect([short.headers['content-encoding'], short.body.toString()]).toEqual([undefined, '{"ok":true}']);
  server?.close();
  const moved = await ask((response) => {
    response.statusCode = 307;
    response.setHeader('location', '/sign-in');
    response.end();
  });
  expect([moved.status, moved.headers.location, moved.body.length]).toEqual([307, '/sign-in', 0]);
});

test('an answer of many megabytes is handed on while it comes, and comes whole', async () => {
  const piece = 'Điểm;'.repeat(200_000);
  const { headers, body } = await ask((response) => {
    response.setHeader('content-type', 'text/csv; charset=utf-8');
    for (let i = 0; i < 10; i += 1) response.write(piece);
    response.end('hết');
  });
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.toString('utf8')).toBe(`${piece.repeat(10)}hết`);
});

test('a question for the headers alone gets them', async () => {
  const { status, headers } = await ask(page, { 'accept-encoding': 'gzip' }, 'HEAD');
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
});
