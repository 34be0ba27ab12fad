import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import type { Actor, Ctx, Db } from '@/domain/context';
import type { Presence } from '@/domain/people/load-actor';
import { isId } from '@/domain/id';
import { database } from '@/platform/database';
import { ctxOf, presence, publicNow } from '@/platform/request';

/** For a page of a signed-in person: sends strangers to sign in and back, and a first password to be changed. */
export async function pageCtx(allow: (actor: Actor) => boolean = () => true): Promise<Ctx & { here: Presence }> {
  const here = await presence();
  const path = (await headers()).get('x-path') ?? '/home';
  if (!here) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  if (here.mustChangePassword && path !== '/change-password') redirect('/change-password');
  if (!allow(here.actor)) notFound();
  return { ...ctxOf(here), here };
}

/** For a page everyone may read. */
export async function publicCtx(): Promise<{ db: Db; now: Date; here: Presence | null }> {
  await connection();
  const here = await presence();
  return { db: database(), now: here?.now ?? (await publicNow()), here };
}

/** An id from the address bar: forged ones do not exist. */
export function idParam(value: string | undefined): string {
  if (!isId(value)) notFound();
  return value;
}

/** What a query answers with null, the visitor may not see or does not exist: the same page either way. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) notFound();
  return value;
}
