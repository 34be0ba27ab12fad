import 'server-only';
import { cache } from 'react';
import type { Ctx } from '@/domain/context';
import { loadActor, type Presence } from '@/domain/people/load-actor';
import { isConnectionLoss, markDatabaseDown } from './breaker';
import { publicNowOf } from './clock';
import { database } from './database';
import { readSessionToken } from './session';

/** Who is here, once per request. Null: nobody signed in. */
export const presence = cache((): Promise<Presence | null> => whoIs({ quiet: false }));

/** The same for what a page asks by itself every few seconds: an open page alone keeps nobody signed in. */
export const quietPresence = (): Promise<Presence | null> => whoIs({ quiet: true });

async function whoIs(options: { quiet: boolean }): Promise<Presence | null> {
  const token = await readSessionToken();
  if (!token) return null;
  try {
    return await loadActor(database(), token, options);
  } catch (error) {
    if (isConnectionLoss(error)) markDatabaseDown();
    throw error;
  }
}

export const ctxOf = (here: Presence): Ctx => ({ db: database(), actor: here.actor, now: here.now });

/** The database's clock for pages without an actor. */
export const publicNow = cache((): Promise<Date> => publicNowOf(database()));
