import { type NextRequest, NextResponse } from 'next/server';
import { isDatabaseDown } from '@/platform/breaker';
import { databaseDownPage } from '@/platform/database-down-page';
import { env } from '@/platform/env';
import { securityHeaders } from '@/platform/security-headers';

/** Headers and refusals that need no business knowledge. No authorization here: every page and verb asks for itself. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const requestId = crypto.randomUUID();
  const secure = env().APP_URL?.startsWith('https:') ?? false;
  const nonce = btoa(crypto.randomUUID());
  const headers = securityHeaders(nonce, secure);
  headers.set('x-request-id', requestId);

  if (!isSafe(request.method) && !isOwnOrigin(request)) {
    return new NextResponse('Yêu cầu không đến từ trang của cổng nên đã bị từ chối.', { status: 403, headers: textHeaders(headers) });
  }
  if (!isReadable(request.nextUrl)) {
    return new NextResponse('Địa chỉ này không đọc được. Kiểm tra lại đường dẫn.', { status: 400, headers: textHeaders(headers) });
  }
  if (isDatabaseDown() && !pathname.startsWith('/api/health')) {
    headers.set('retry-after', '5');
    headers.set('content-type', 'text/html; charset=utf-8');
    return new NextResponse(databaseDownPage(nonce), { status: 503, headers });
  }
  const forward = new Headers(request.headers);
  forward.set('x-nonce', nonce);
  forward.set('x-request-id', requestId);
  forward.set('x-path', pathname + search);
  forward.set('content-security-policy', headers.get('content-security-policy') ?? '');
  const response = NextResponse.next({ request: { headers: forward } });
  // A file from outside is served under its route's own, stricter policy (sandbox).
  if (isStoredFile(pathname)) headers.delete('content-security-policy');
  for (const [name, value] of headers) response.headers.set(name, value);
  return response;
}

const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/** A NUL, which no text of ours may hold and PostgreSQL refuses, or bytes that are no UTF-8. */
function isReadable({ pathname, search }: { pathname: string; search: string }): boolean {
  try {
    return !decodeURIComponent(pathname).includes('\0') && !search.includes('%00');
  } catch {
    return false;
  }
}

const isStoredFile = (pathname: string): boolean => /^\/(campaigns\/[^/]+\/(files\/[^/]+|decision\/scan)|submissions\/[^/]+\/evidence\/[^/]+)$/u.test(pathname);

/** A write must say that it comes from our own pages: a missing, "null" or foreign Origin is refused. */
function isOwnOrigin(request: NextRequest): boolean {
  const origin = request.headers.get('origin');
  if (!origin || origin === 'null') return false;
  const appUrl = env().APP_URL;
  if (appUrl) return origin === new URL(appUrl).origin;
  const protocol = env().TRUST_PROXY ? (request.headers.get('x-forwarded-proto') ?? 'http') : 'http';
  return origin === `${protocol}://${request.headers.get('host')}`;
}

function textHeaders(headers: Headers): Headers {
  headers.set('content-type', 'text/plain; charset=utf-8');
  return headers;
}

export const config = { matcher: [{ source: '/((?!_next/static/).*)' }] };
