import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { type Reason, sentenceOf } from '@/domain/refusal';
import { ownHead } from './own-sheets';
import type { Queue } from './own-queue';
import { type RubricRow, rubricSql } from './queries';
import { whyNotReady } from './ready';
import type { Scores } from './rubric';

export type ReadySheets = {
  /** Complete, with the version the member is shown. */
  ready: { submissionId: string; code: string; version: number }[];
  unready: { submissionId: string; code: string; reason: Reason; sentence: string }[];
};

/** So many at once: what a member closes in one go, they must be able to read through before. */
export const closedAtMost = 100;

type Draft = { submissionId: string; code: string; version: number; comment: string; scores: Scores };

/**
 * The actor's own drafts of a campaign: which may be closed, and what the others still need. Those of a second round are
 * filled from the first: each is closed by itself, so that none is without having been looked at again.
 */
export async function readySheets(ctx: Ctx, queue: Pick<Queue, 'id' | 'seatId'>): Promise<ReadySheets> {
  const { organizationId } = ctx.actor;
  const [row] = await readRows<{ rubric: RubricRow[]; drafts: Draft[] }>(ctx.db)`
    ${ownHead(ctx, [queue.seatId], Prisma.sql`c.id = ${queue.id}::uuid and c.status = 'SCORING'`)}
    select ${rubricSql(organizationId, Prisma.sql`${queue.id}::uuid`)} as rubric,
      (select coalesce(json_agg(d order by d."codeNumber"), '[]') from (
        select s.id as "submissionId", s.code, s."codeNumber", h.version, h.comment,
          (select coalesce(json_object_agg(v."criterionId", v.value), '{}') from "Score" v where v."organizationId" = h."organizationId" and v."sheetId" = h.id) as scores
        from seat k join "ScoreSheet" h on h."organizationId" = ${organizationId}::uuid and h."seatId" = k.id and h.status = 'DRAFT' and h.round = 1
        join "Submission" s on s."organizationId" = h."organizationId" and s.id = h."submissionId" and s.status = 'ELIGIBLE'
        where s.id not in (select "submissionId" from apart union all select "submissionId" from elsewhere)
        order by s."codeNumber" limit ${closedAtMost}) d) as drafts`;
  const { rubric, drafts } = row ?? { rubric: [], drafts: [] };
  const judged = drafts.map((draft) => ({ draft, reason: whyNotReady(rubric, draft.scores, draft.comment) }));
  return {
    ready: judged.flatMap(({ draft: { submissionId, code, version }, reason }) => (reason ? [] : [{ submissionId, code, version }])),
    unready: judged.flatMap(({ draft: { submissionId, code }, reason }) => (reason ? [{ submissionId, code, reason, sentence: sentenceOf(reason) }] : [])),
  };
}
