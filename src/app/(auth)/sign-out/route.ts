import { signOut } from '@/domain/people/sign-out';
import { database } from '@/platform/database';
import { publicNow } from '@/platform/request';
import { clearSessionToken, readSessionToken } from '@/platform/session';

/** A plain form post, so it works without JavaScript; the door has checked the Origin. Needs no policy: one ends one's own session. */
export async function POST(): Promise<Response> {
  const token = await readSessionToken();
  const ended = token ? await signOut(database(), token, await publicNow()) : null;
  await clearSessionToken();
  const headers = new Headers({ location: '/sign-in' });
  // On a shared machine the drafts kept in the browser go too; on one's own they wait for the next sign-in.
  if (ended?.shared) headers.set('clear-site-data', '"storage"');
  return new Response(null, { status: 303, headers });
}
