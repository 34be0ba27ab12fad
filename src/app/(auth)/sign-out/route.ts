import { signOut } from '@/domain/people/sign-out';
import { database } from '@/platform/database';
import { publicNow } from '@/platform/request';
import { clearSessionToken, readSessionToken } from '@/platform/session';

/** A plain form post, so it works without JavaScript; proxy.ts has checked the Origin. Needs no policy: one ends one's own session. */
export async function POST(): Promise<Response> {
  const token = await readSessionToken();
  if (token) await signOut(database(), token, await publicNow());
  await clearSessionToken();
  return new Response(null, { status: 303, headers: { location: '/sign-in' } });
}
