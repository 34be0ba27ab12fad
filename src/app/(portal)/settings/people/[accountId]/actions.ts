'use server';

import { revalidatePath } from 'next/cache';
import { disableAccount } from '@/domain/people/disable-account';
import { enableAccount } from '@/domain/people/enable-account';
import { issueResetCode } from '@/domain/people/issue-reset-code';
import { accountIdInput, sessionIdInput, updateAccountInput } from '@/domain/people/schema';
import { revokeSession } from '@/domain/people/revoke-session';
import { signOutEverywhere } from '@/domain/people/sign-out-everywhere';
import { unlockAccount } from '@/domain/people/unlock-account';
import { updateAccount } from '@/domain/people/update-account';
import { action } from '../../../../action';
import { slipView } from '../slip-view';

const page = '/settings/people/[accountId]';

export const updateAccountAction = action(updateAccountInput, async (ctx, input) => {
  await updateAccount(ctx, input);
  revalidatePath(page, 'page');
});

export const disableAccountAction = action(accountIdInput, async (ctx, { accountId }) => {
  await disableAccount(ctx, accountId);
  revalidatePath(page, 'page');
});

export const enableAccountAction = action(accountIdInput, async (ctx, { accountId }) => {
  await enableAccount(ctx, accountId);
  revalidatePath(page, 'page');
});

export const unlockAccountAction = action(accountIdInput, async (ctx, { accountId }) => {
  await unlockAccount(ctx, accountId);
  revalidatePath(page, 'page');
});

export const issueResetCodeAction = action(accountIdInput, async (ctx, { accountId }) => slipView(await issueResetCode(ctx, accountId)));

export const signOutEverywhereAction = action(accountIdInput, async (ctx, { accountId }) => {
  await signOutEverywhere(ctx, accountId);
  revalidatePath(page, 'page');
});

export const revokeSessionAction = action(sessionIdInput, async (ctx, { sessionId }) => {
  await revokeSession(ctx, sessionId);
  revalidatePath(page, 'page');
});
