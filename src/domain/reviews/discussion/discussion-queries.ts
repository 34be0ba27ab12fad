import type { Seat } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { readRows } from '@/domain/read-rows';
import { type Reason, Refusal } from '@/domain/refusal';
import { coverFor } from '../blind-names';
import { whyNotReadDiscussion } from './discussion-policy';
import { type LoadedDiscussion, loadDiscussion } from './load-discussion';

export type Opinion = { id: string; byId: string; fullName: string; seat: Seat; text: string; at: Date; takenBack: boolean };
export type Discussion = Pick<LoadedDiscussion, 'campaign' | 'facts'> & {
  dossier: { id: string; code: string; title: string };
  /** Not yet for this person, and why; then there is nothing else in it. */
  whyNot: Reason | null;
  messages: Opinion[];
  /** Older ones than these are there. */
  more: boolean;
};

const pageSize = 50;

/** The newest messages, oldest first; those before `before` on demand. Null for whoever may not know of it. */
export async function discussionOf(ctx: Ctx, submissionId: string, before: string | null = null): Promise<Discussion | null> {
  const loaded = await loadDiscussion(ctx, submissionId).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (!loaded) return null;
  const { campaign, facts } = loaded;
  // Who scores here reads no name: not in the title, nor where somebody who knows it wrote it down.
  const cover = await coverFor(ctx, campaign.id, [submissionId]);
  const dossier = { id: submissionId, code: loaded.dossier.code, title: cover(loaded.dossier.title, submissionId) };
  const whyNot = whyNotReadDiscussion(ctx.actor, facts);
  if (whyNot) return { campaign, dossier, facts, whyNot, messages: [], more: false };
  const upTo = before !== null && isId(before) ? before : null;
  const rows = await readRows<Opinion>(ctx.db)`
    select m.id, m."byId", s."fullName", s.seat::text as seat, case when m."takenBackAt" is null then m.text else '' end as text, m.at, m."takenBackAt" is not null as "takenBack"
    from "CouncilMessage" m join "CouncilSeat" s on s."organizationId" = m."organizationId" and s.id = m."seatId"
    where m."organizationId" = ${ctx.actor.organizationId}::uuid and m."submissionId" = ${submissionId}::uuid and (${upTo}::uuid is null or m.id < ${upTo}::uuid)
    order by m.id desc limit ${pageSize + 1}`;
  return { campaign, dossier, facts, whyNot: null, messages: rows.slice(0, pageSize).reverse().map((row) => ({ ...row, text: cover(row.text, submissionId) })), more: rows.length > pageSize };
}
