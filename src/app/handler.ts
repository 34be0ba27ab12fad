import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { Refusal, type Reason, sentenceOf } from '@/domain/refusal';
import { ctxOf, presence, quietPresence } from '@/platform/request';
import { fieldErrors, holdsNul } from './action';
import { reasonOfFault } from './fault';
import { refusalPage, refusalPolicy, type WayOut } from './refusal-page';
import { safePath } from './safe-path';

type Params<P> = { params: Promise<P> };

const statusOf: Partial<Record<Reason, number>> = { not_found: 404, signed_out: 401, invalid_input: 422, busy: 503, disk_full: 507, changed_meanwhile: 409 };

export function refusalResponse(reason: Reason, fields?: Record<string, string[]>): Response {
  const status = statusOf[reason] ?? 409;
  return Response.json({ ok: false, reason, message: sentenceOf(reason), ...(fields ? { fields } : {}) }, {
    status,
    // Where a stored file would be, the door leaves the policy to the route: a refusal needs one too.
    headers: { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", ...(status === 503 ? { 'retry-after': '5' } : {}) },
  });
}

/** The same for whoever asked: a page in the window of somebody who followed a link, data for a script. */
function answerRefusal(request: Request, reason: Reason, fields?: Record<string, string[]>): Response {
  const told = refusalResponse(reason, fields);
  if (!isNavigation(request)) return told;
  const headers = new Headers(told.headers);
  headers.set('content-security-policy', refusalPolicy);
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('cache-control', 'no-store');
  return new Response(refusalPage(sentenceOf(reason), wayOut(request, reason)), { status: told.status, headers });
}

/** Browsers say so themselves; an old one only that it would like a page. */
function isNavigation({ method, headers }: Request): boolean {
  if (method !== 'GET') return false;
  const mode = headers.get('sec-fetch-mode');
  return mode === null ? (headers.get('accept') ?? '').includes('text/html') : mode === 'navigate';
}

/** Where the link was, if it was one of our pages. */
function wayOut(request: Request, reason: Reason): WayOut {
  const { pathname, search } = new URL(request.url);
  if (reason === 'signed_out') return { href: `/sign-in?next=${encodeURIComponent(pathname + search)}`, label: 'Đăng nhập' };
  if (reason === 'must_change_password') return { href: '/change-password', label: 'Đổi mật khẩu' };
  const from = request.headers.get('referer');
  const url = from !== null && URL.canParse(from) ? new URL(from) : null;
  const isOurs = url !== null && url.host === request.headers.get('host') && url.pathname !== pathname;
  return isOurs ? { href: safePath(url.pathname + url.search), label: 'Quay lại trang trước' } : { href: '/home', label: 'Về trang việc cần làm' };
}

/** Ids from the address: a forged one ends as "not found", never as an error of the database. */
function refuseForgedIds(params: object): void {
  for (const [name, value] of Object.entries(params)) if (name.endsWith('Id') && !isId(value)) throw new Refusal('not_found');
}

/** The longest text a form allows is far below; a body without end would only fill the memory. */
const maxJsonBytes = 2 * 1024 * 1024;

async function readJson(request: Request): Promise<unknown> {
  // Not even begun: what is announced too long is skipped as it comes, and the refusal reaches its sender.
  if (Number(request.headers.get('content-length')) > maxJsonBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maxJsonBytes) return null;
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    // Not JSON, or cut off by a visitor who is gone.
    return null;
  }
}

/** A route handler of a signed-in person: downloads, uploads. The verb or query inside decides what is visible. `quiet`: asked by an open page, no visit. */
export function route<P>(run: (ctx: Ctx, params: P, request: Request) => Promise<Response>, { quiet = false } = {}) {
  return async (request: Request, { params }: Params<P>): Promise<Response> => {
    try {
      const here = await (quiet ? quietPresence() : presence());
      if (!here) return answerRefusal(request, 'signed_out');
      if (here.mustChangePassword) return answerRefusal(request, 'must_change_password');
      const given = await params;
      refuseForgedIds(given ?? {});
      return await run(ctxOf(here), given, request);
    } catch (error) {
      if (error instanceof Refusal) return answerRefusal(request, error.reason, error.fields);
      const reason = await reasonOfFault(error);
      if (!reason) throw error;
      return answerRefusal(request, reason);
    }
  };
}

/** Autosave: a PUT with a JSON body through the same door as actions. `signal`: whether the asker is still there. */
export function jsonRoute<P, S extends z.ZodType>(schema: S, run: (ctx: Ctx, params: P, input: z.output<S>, signal: AbortSignal) => Promise<unknown>) {
  return route<P>(async (ctx, params, request) => {
    const input = schema.safeParse(await readJson(request));
    if (!input.success) return refusalResponse('invalid_input', fieldErrors(input.error));
    if (holdsNul(input.data)) return refusalResponse('invalid_input');
    return Response.json({ ok: true, value: (await run(ctx, params, input.data, request.signal)) ?? null });
  });
}
