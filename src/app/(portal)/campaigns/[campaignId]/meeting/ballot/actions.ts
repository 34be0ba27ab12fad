'use server';

import { revalidatePath } from 'next/cache';
import { attachCountScan } from '@/domain/reviews/meeting/ballot/attach-count-scan';
import { ballotInput, castBallotInput, choiceOf, countScanInput, openBallotInput, recordPaperCountInput, setItemMethodInput, setMeetingMethodInput, setTellersInput, voidBallotInput } from '@/domain/reviews/meeting/ballot/ballot-schema';
import { castBallot } from '@/domain/reviews/meeting/ballot/cast-ballot';
import { countBallot } from '@/domain/reviews/meeting/ballot/count-ballot';
import { openBallot } from '@/domain/reviews/meeting/ballot/open-ballot';
import { recordPaperCount } from '@/domain/reviews/meeting/ballot/record-paper-count';
import { setItemMethod } from '@/domain/reviews/meeting/ballot/set-item-method';
import { setMeetingMethod } from '@/domain/reviews/meeting/ballot/set-meeting-method';
import { setTellers } from '@/domain/reviews/meeting/ballot/set-tellers';
import { voidBallot } from '@/domain/reviews/meeting/ballot/void-ballot';
import { ballotKey } from '@/platform/ballot-key';
import { action } from '../../../../../action';

export const setMeetingMethodAction = action(setMeetingMethodInput, async (ctx, input) => {
  await setMeetingMethod(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const setItemMethodAction = action(setItemMethodInput, async (ctx, input) => {
  await setItemMethod(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const setTellersAction = action(setTellersInput, async (ctx, input) => {
  await setTellers(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const recordPaperCountAction = action(recordPaperCountInput, async (ctx, input) => {
  await recordPaperCount(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const attachCountScanAction = action(countScanInput, async (ctx, input) => {
  await attachCountScan(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const openBallotAction = action(openBallotInput, async (ctx, input) => {
  await openBallot(ctx, input, ballotKey(ctx.actor.organizationId));
  revalidatePath('/campaigns', 'layout');
});

export const castBallotAction = action(castBallotInput, async (ctx, { ballotId, choice }) => {
  await castBallot(ctx, { ballotId, choice: choiceOf[choice] }, ballotKey(ctx.actor.organizationId));
  revalidatePath('/campaigns', 'layout');
});

export const countBallotAction = action(ballotInput, async (ctx, input) => {
  await countBallot(ctx, input, ballotKey(ctx.actor.organizationId));
  revalidatePath('/campaigns', 'layout');
});

export const voidBallotAction = action(voidBallotInput, async (ctx, input) => {
  await voidBallot(ctx, input);
  revalidatePath('/campaigns', 'layout');
});
