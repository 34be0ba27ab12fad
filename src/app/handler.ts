import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { Refusal, type Reason, sentenceOf } from '@/domain/refusal';
import { isConnectionLoss, markDatabaseDown } from '@/platform/breaker';
import { ctxOf, presence } from '@/platform/request';
import { fieldErrors } from './action';

type Params<P> = { params: Promise<P> };

const statusOf: Partial<Record<Reason, number>> = { not_found: 404, signed_out: 401, invalid_input: 422, busy: 503, changed_meanwhile: 409 };

export function refusalResponse(reason: Reason, fields?: Record<string, string[]>): Response {
  const status = statusOf[reason] ?? 409;
  return Response.json({ ok: false, reason, message: sentenceOf(reason), ...(fields ? { fields } : {}) }, {
    status,
    headers: status === 503 ? { 'retry-after': '5' } : {},
  });
}

/** A route handler of a signed-in person: downloads, uploads. The verb or query inside decides what is visible. */
export function route<P>(run: (ctx: Ctx, params: P, request: Request) => Promise<Response>) {
  return async (request: Request, { params }: Params<P>): Promise<Response> => {
    try {
      const here = await presence();
      if (!here) return refusalResponse('signed_out');
      if (here.mustChangePassword) return refusalResponse('must_change_password');
      return await run(ctxOf(here), await params, request);
    } catch (error) {
      if (error instanceof Refusal) return refusalResponse(error.reason, error.fields);
      if (!isConnectionLoss(error)) throw error;
      markDatabaseDown();
      return refusalResponse('busy');
    }
  };
}

/** Autosave: a PUT with a JSON body through the same door as actions. */
export function jsonRoute<P, S extends z.ZodType>(schema: S, run: (ctx: Ctx, params: P, input: z.output<S>) => Promise<unknown>) {
  return route<P>(async (ctx, params, request) => {
    const input = schema.safeParse(await request.json().catch(() => null));
    if (!input.success) return refusalResponse('invalid_input', fieldErrors(input.error));
    return Response.json({ ok: true, value: (await run(ctx, params, input.data)) ?? null });
  });
}
