'use server';

import { revalidatePath } from 'next/cache';
import { action } from '@/app/action';
import { approveProposal } from '@/domain/recognition/approve-proposal';
import { attachScan } from '@/domain/recognition/attach-scan';
import { enterDecisionNumber } from '@/domain/recognition/enter-decision-number';
import { enterProposalNumber } from '@/domain/recognition/enter-proposal-number';
import { prepareProposal } from '@/domain/recognition/prepare-proposal';
import { publishResults } from '@/domain/recognition/publish-results';
import { recordPaperDecision } from '@/domain/recognition/record-paper-decision';
import { refreshProposal } from '@/domain/recognition/refresh-proposal';
import { reviseProposal } from '@/domain/recognition/revise-proposal';
import { revokeRecognition } from '@/domain/recognition/revoke-recognition';
import {
  approveInput, decisionNumberInput, detailsInput, itemsInput, paperDecisionInput, prepareInput, proposalInput, proposalNumberInput, publishInput,
  revokeInput, scanInput, sendBackInput,
} from '@/domain/recognition/schema';
import { sendBackProposal } from '@/domain/recognition/send-back-proposal';
import { signProposal } from '@/domain/recognition/sign-proposal';
import { updateProposal } from '@/domain/recognition/update-proposal';
import { updateProposalItems } from '@/domain/recognition/update-proposal-items';

const page = '/campaigns/[campaignId]/decision';

export const prepareProposalAction = action(prepareInput, async (ctx, input) => {
  await prepareProposal(ctx, input);
  revalidatePath(page, 'page');
});

export const updateProposalAction = action(detailsInput, async (ctx, input) => {
  await updateProposal(ctx, input);
  revalidatePath(page, 'page');
});

export const updateProposalItemsAction = action(itemsInput, async (ctx, input) => {
  await updateProposalItems(ctx, input);
  revalidatePath(page, 'page');
});

export const refreshProposalAction = action(proposalInput, async (ctx, input) => {
  await refreshProposal(ctx, input);
  revalidatePath(page, 'page');
});

export const reviseProposalAction = action(proposalInput, async (ctx, input) => {
  await reviseProposal(ctx, input);
  revalidatePath(page, 'page');
});

export const signProposalAction = action(proposalInput, async (ctx, input) => {
  await signProposal(ctx, input);
  revalidatePath(page, 'page');
});

export const enterProposalNumberAction = action(proposalNumberInput, async (ctx, input) => {
  await enterProposalNumber(ctx, input);
  revalidatePath(page, 'page');
});

export const approveProposalAction = action(approveInput, async (ctx, input) => {
  await approveProposal(ctx, input);
  revalidatePath(page, 'page');
});

export const sendBackProposalAction = action(sendBackInput, async (ctx, input) => {
  await sendBackProposal(ctx, input);
  revalidatePath(page, 'page');
});

export const recordPaperDecisionAction = action(paperDecisionInput, async (ctx, input) => {
  await recordPaperDecision(ctx, input);
  revalidatePath(page, 'page');
});

export const enterDecisionNumberAction = action(decisionNumberInput, async (ctx, input) => {
  await enterDecisionNumber(ctx, input);
  revalidatePath(page, 'page');
});

export const attachScanAction = action(scanInput, async (ctx, input) => {
  await attachScan(ctx, input);
  revalidatePath(page, 'page');
});

export const publishResultsAction = action(publishInput, async (ctx, input) => {
  await publishResults(ctx, input);
  revalidatePath('/', 'layout');
});

export const revokeRecognitionAction = action(revokeInput, async (ctx, input) => {
  await revokeRecognition(ctx, input);
  revalidatePath('/', 'layout');
});
