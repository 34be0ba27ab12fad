import type * as z from 'zod';
import type { ActionResult } from '@/domain/action-result';
import type { Ctx } from '@/domain/context';
import { Refusal, type Reason, sentenceOf } from '@/domain/refusal';
import { ctxOf, presence } from '@/platform/request';
import { reasonOfFault } from './fault';

const refused = (reason: Reason, fields?: Record<string, string[]>): ActionResult<never> => ({
  ok: false,
  reason,
  message: sentenceOf(reason),
  ...(fields ? { fields } : {}),
});

/** Zod's issues by dotted path: "authors.0.share" → sentences. */
export function fieldErrors(error: z.ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const path = issue.path.join('.');
    fields[path] = [...(fields[path] ?? []), issue.message];
  }
  return fields;
}

/** No keyboard writes a NUL and PostgreSQL takes none; where a schema has not dropped it, somebody is trying things. */
export function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
}

/** The one door for writes: who is it, is the shape right, then one verb. Refusals become sentences; bugs stay bugs. */
export function action<S extends z.ZodType, T>(schema: S, run: (ctx: Ctx, input: z.output<S>) => Promise<T>) {
  return async (raw: z.input<S>): Promise<ActionResult<T>> => {
    try {
      const here = await presence();
      if (!here) return refused('signed_out');
      if (here.mustChangePassword) return refused('must_change_password');
      return await answer(schema, raw, (input) => run(ctxOf(here), input));
    } catch (error) {
      return unavailableOr(error);
    }
  };
}

/** The same door for the few writes of someone who is not, or not fully, signed in (sign-in, first password, first run). */
export function openAction<S extends z.ZodType, T>(schema: S, run: (input: z.output<S>) => Promise<T>) {
  return async (raw: z.input<S>): Promise<ActionResult<T>> => {
    try {
      return await answer(schema, raw, run);
    } catch (error) {
      return unavailableOr(error);
    }
  };
}

async function answer<S extends z.ZodType, T>(schema: S, raw: unknown, run: (input: z.output<S>) => Promise<T>): Promise<ActionResult<T>> {
  const input = schema.safeParse(raw);
  if (!input.success) return refused('invalid_input', fieldErrors(input.error));
  if (holdsNul(input.data)) return refused('invalid_input');
  try {
    return { ok: true, value: await run(input.data) };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.reason, error.fields);
    throw error; // bugs reach error.tsx and the log; redirect() and notFound() pass through too
  }
}

async function unavailableOr(error: unknown): Promise<ActionResult<never>> {
  const reason = await reasonOfFault(error);
  if (!reason) throw error;
  return refused(reason);
}
