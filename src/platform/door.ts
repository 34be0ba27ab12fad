import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDatabaseDown } from './breaker';
import { databaseDownPage } from './database-down-page';
import { env } from './env';
import { securityHeaders } from './security-headers';

const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto'];

/**
 * Every request passes here before Next sees it: headers and refusals that need no business knowledge. No authorization:
 * every page and verb asks for itself. Not Next's proxy.ts, which takes 1,5 ms for the same (DECISIONS).
 * False: the request has been answered.
 */
export function enter(request: IncomingMessage, response: ServerResponse): boolean {
  const url = request.url ?? '/';
  const path = pathOf(url);
  const nonce = newNonce();
  const requestId = randomUUID();
  const headers = setSecurityHeaders(response, nonce);
  response.setHeader('x-request-id', requestId);

  if (!isSafe(request.method) && !isOwnOrigin(request)) {
    return refuse(response, 403, 'Yêu cầu không đến từ trang của cổng nên đã bị từ chối.');
  }
  if (!isReadable(url, path)) return refuse(response, 400, 'Địa chỉ này không đọc được. Kiểm tra lại đường dẫn.');
  if (isDatabaseDown() && !path.startsWith('/api/health')) {
    response.end(outagePage(response, nonce));
    return false;
  }
  // What visitors write under these names is overwritten or dropped: only the door may set them, or a proxy we trust.
  if (!env().TRUST_PROXY) for (const name of forwarded) delete request.headers[name];
  request.headers['x-request-id'] = requestId;
  request.headers['x-path'] = withoutRouterMark(url, path);
  request.headers['content-security-policy'] = headers['content-security-policy'];
  // A file from outside is served under its route's own, stricter policy (sandbox).
  if (isStoredFile(path)) response.removeHeader('content-security-policy');
  // A body refused half-way leaves its rest in the connection, unread: the browser's next request on it would wait for
  // ever. What Node has not begun to read it skips by itself. Kept now: a request that was cut forgets its connection.
  const { socket } = request;
  if (!isSafe(request.method)) response.once('finish', () => !request.complete && request.destroyed && socket.destroySoon());
  return true;
}

function outagePage(response: ServerResponse, nonce: string): string {
  response.setHeader('retry-after', '5');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.statusCode = 503;
  return databaseDownPage(nonce);
}

/**
 * The page in whose middle the database went away has failed like a bug. While nothing of it is sent yet, it is answered
 * like those after it.
 */
export function outageInstead(response: ServerResponse): Buffer | undefined {
  if (response.statusCode !== 500 || !isDatabaseDown()) return undefined;
  const nonce = newNonce();
  setSecurityHeaders(response, nonce);
  return Buffer.from(outagePage(response, nonce));
}

const newNonce = (): string => randomBytes(16).toString('base64');

function setSecurityHeaders(response: ServerResponse, nonce: string): Record<string, string> {
  const headers = securityHeaders(nonce, env().APP_URL?.startsWith('https:') ?? false);
  for (const name in headers) response.setHeader(name, headers[name] as string);
  return headers;
}

function refuse(response: ServerResponse, status: number, sentence: string): false {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(sentence);
  return false;
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

/** Next's router adds a mark of its own to the addresses it fetches; no page has it. Not by URL, which throws at some addresses. */
function withoutRouterMark(url: string, path: string): string {
  if (!url.includes('_rsc=')) return url;
  const query = url.slice(path.length + 1).split('&').filter((part) => !part.startsWith('_rsc=')).join('&');
  return query ? `${path}?${query}` : path;
}

const isSafe = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/** A NUL, which no text of ours may hold and PostgreSQL refuses, or bytes that are no UTF-8. */
function isReadable(url: string, path: string): boolean {
  if (!url.startsWith('/')) return false;
  if (!url.includes('%')) return true;
  try {
    return !decodeURIComponent(path).includes('\0') && !url.slice(path.length).includes('%00');
  } catch {
    return false;
  }
}

const isStoredFile = (path: string): boolean => /^\/(campaigns\/[^/]+\/(files\/[^/]+|decision\/scan)|submissions\/[^/]+\/evidence\/[^/]+)$/u.test(path);

/** A write must say that it comes from our own pages: a missing, "null" or foreign Origin is refused. */
function isOwnOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (!origin || origin === 'null') return false;
  const { APP_URL, TRUST_PROXY } = env();
  if (APP_URL) return origin === APP_URL;
  const told = request.headers['x-forwarded-proto'];
  const protocol = TRUST_PROXY && typeof told === 'string' ? told : 'http';
  return origin === `${protocol}://${host}`;
}
