import type { Ctx } from '@/domain/context';
import { hasSignedProposal } from '../reopen-scoring';
import type { MeetingStage } from './meeting-policy';

/** A signed tờ trình stands on what the meeting concluded; that of then says nothing of what is met on anew. */
export const proposalHolds = async (ctx: Ctx, { id, metAnew }: MeetingStage['campaign']): Promise<boolean> => !metAnew && (await hasSignedProposal(ctx, id));
