'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { revokeOtherSessions } from '@/domain/people/revoke-other-sessions';
import { revokeSession } from '@/domain/people/revoke-session';
import { sessionIdInput } from '@/domain/people/schema';
import { presence } from '@/platform/request';
import { action } from '../../../action';

export const revokeSessionAction = action(sessionIdInput, async (ctx, { sessionId }) => {
  await revokeSession(ctx, sessionId);
  revalidatePath('/settings/security');
});

export const revokeOtherSessionsAction = action(z.object({}), async (ctx) => {
  await revokeOtherSessions(ctx, { sessionKey: (await presence())?.sessionKey ?? '' });
  revalidatePath('/settings/security');
});
