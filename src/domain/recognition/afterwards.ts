import type { AppealAnswer, AppealStatus, MeetingConclusion, Outcome, ReconsiderationStatus } from '@/generated/prisma/enums';
import type { Counting } from '@/domain/campaigns/counting';
import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import type { CriterionMean } from '@/domain/reviews/scoring';
import { seatsIn } from '@/domain/reviews/policy';
import { readCriteria, readGroups } from '@/domain/reviews/queries';
import { inNeutralOrder } from '@/domain/reviews/released/neutral-order';
import type { Dossier } from '@/domain/submissions/dossier';
import type { LocalDay } from '@/domain/time/calendar';
import { appealSideOf, factsOfAppeals, type SendFacts, type Side } from './appeals/appeal-policy';

/** Why a result is as it is, for the authors. Nothing of others is in it: no rank, no sheet, no name. */
export type Why = {
  passMark: number; tier: string; passed: boolean;
  /** Null: the plan does not show them, or there are too few sheets. Where a share comes from outside the council, it is in here. */
  mean: number | null;
  criteria: (Counting & { name: string; maxScore: number; floorScore: number; mean: number | null; belowFloor: boolean })[];
  /** Names of the groups of criteria whose mean is below their floor. */
  groupsBelow: string[];
  /** What came from outside the council; `value` null: not shown, or none. */
  extra: { name: string; weight: number; max: number; value: number | null } | null;
  conclusion: MeetingConclusion | null; conclusionText: string;
  comments: string[];
};

export type AppealGlance = { id: string; status: AppealStatus; at: Date; acceptedAt: Date | null; closedAt: Date | null; dueAt: Date; answer: AppealAnswer | null; followNumber: string; followOn: LocalDay | null; followedAt: Date | null };

/** The result after it was scored once more; `mean` and `before` null: the plan does not show them, or there was none. */
export type Anew = {
  mean: number | null; before: number | null; passed: boolean; tier: string; criteria: { name: string; maxScore: number; mean: number; before: number | null }[];
  outcome: Outcome; firstOutcome: Outcome; number: string; on: LocalDay | null; reason: string; publishedAt: Date; conclusionText: string;
};

export type Afterwards = { side: Side; why: Why | null; appeals: AppealGlance[]; facts: SendFacts; /** Published anew; while it goes on its state alone. */ again: ReconsiderationStatus | null; anew: Anew | null };

type Row = {
  authorsSeeMeans: boolean; appealsUntil: Date | null; passMark: number; mean: number | null; passed: boolean | null; tier: string | null; criteria: unknown; groups: unknown;
  extra: number | null; extraName: string; extraWeight: number | null; extraMax: number | null;
  rubric: (Counting & { id: string; name: string; maxScore: number; floorScore: number })[];
  conclusion: { conclusion: MeetingConclusion; text: string } | null; comments: string[];
  anew: { status: ReconsiderationStatus; published: (Omit<Anew, 'before' | 'criteria' | 'publishedAt' | 'conclusionText'> & { criteria: unknown; publishedAt: string; conclusionText: string | null }) | null } | null;
  /** Seats that stepped out of the newest reconsideration. */
  steppedOut: string[] | null;
  appeals: (Omit<AppealGlance, 'at' | 'acceptedAt' | 'closedAt' | 'dueAt' | 'followedAt'> & Record<'at' | 'dueAt', string> & Record<'acceptedAt' | 'closedAt' | 'followedAt', string | null>)[];
};

const date = (text: string | null): Date | null => (text === null ? null : new Date(text));

type Looked = Pick<Dossier, 'id' | 'ownerId' | 'campaign' | 'outcome' | 'authorsNow' | 'declaredSeats'>;

/** For the page of a published dossier, in one statement: authors read why, they and those who handle kiến nghị see how these stand. */
export async function afterwardsOf(ctx: Ctx, dossier: Looked): Promise<Afterwards | null> {
  if (!dossier.outcome) return null;
  const { campaign } = dossier;
  const judged = { authors: dossier.authorsNow, declaredSeats: new Set(dossier.declaredSeats) };
  const side = appealSideOf(ctx.actor, { campaignId: campaign.id, ownerId: dossier.ownerId, judged, sameUnitRule: campaign.sameUnitRule });
  return side && readAfterwards(ctx, dossier, side, seatsIn(ctx.actor, campaign.id).map(({ id }) => id));
}

/** For a co-author of another organization, who reads what every author reads. @param host of hostOf, made for a guest whose sight was asked for. */
export const afterwardsOfGuest = async (host: Ctx, dossier: Looked): Promise<Afterwards | null> => (dossier.outcome ? readAfterwards(host, dossier, 'AUTHORS') : null);

/** `seats`: the reader's own. Who stepped out of scoring it again reads no more of it than of any dossier they have a part in. */
async function readAfterwards(ctx: Ctx, dossier: Looked, side: Side, seats: readonly string[] = []): Promise<Afterwards | null> {
  const { campaign } = dossier;
  const { organizationId } = ctx.actor;
  const [row] = await readRows<Row>(ctx.db)`
    select c."authorsSeeMeans", c."appealsUntil", c."passMark", m.mean, m.passed, m.tier, m.criteria, m.groups, m.extra, c."extraName", c."extraWeight", c."extraMax",
      coalesce((select json_agg(json_build_object('id', k.id, 'name', k.name, 'maxScore', k."maxScore", 'floorScore', k."floorScore", 'weight', k.weight, 'counted', k.counted) order by k.position, k.id)
        from "Criterion" k where k."organizationId" = c."organizationId" and k."campaignId" = c.id), '[]') as rubric,
      (select json_build_object('conclusion', i.conclusion, 'text', i.text) from "MeetingItem" i
        join "Meeting" e on e."organizationId" = i."organizationId" and e.id = i."meetingId" and e."closedAt" is not null
        where i."organizationId" = c."organizationId" and i."submissionId" = ${dossier.id}::uuid and i.conclusion is not null and e."closedAt" <= coalesce(c."publishedAt", 'infinity') order by e."closedAt" desc limit 1) as conclusion,
      coalesce((select json_agg(r.text) from "ReleasedComment" r join "ScoreSheet" h on h."organizationId" = r."organizationId" and h.id = r."sheetId"
        where r."organizationId" = c."organizationId" and r."submissionId" = ${dossier.id}::uuid and h.status = 'CLOSED' and h.version = r."sheetVersion"), '[]') as comments,
      coalesce((select json_agg(json_build_object('id', a.id, 'status', a.status, 'at', a.at, 'acceptedAt', a."acceptedAt", 'closedAt', a."closedAt", 'dueAt', a."dueAt",
          'answer', case when a.status = 'ANSWERED' then a.answer end, 'followNumber', a."followNumber", 'followOn', a."followOn", 'followedAt', a."followedAt") order by a.id)
        from "Appeal" a where a."organizationId" = c."organizationId" and a."submissionId" = ${dossier.id}::uuid), '[]') as appeals,
      (select json_build_object('status', r.status, 'published', case when r.status = 'PUBLISHED' then json_build_object('mean', r.mean, 'passed', r.passed, 'tier', r.tier, 'criteria', r.criteria,
          'outcome', r.outcome, 'firstOutcome', r."firstOutcome", 'reason', r."publishReason", 'publishedAt', r."publishedAt", 'number', a."followNumber", 'on', a."followOn",
          'conclusionText', (select i.text from "MeetingItem" i join "Meeting" e on e."organizationId" = i."organizationId" and e.id = i."meetingId" and e."closedAt" is not null and e."createdAt" >= r."scoredAt"
            where i."organizationId" = r."organizationId" and i."submissionId" = r."submissionId" and i.conclusion is not null order by i."concludedAt" desc limit 1)) end)
        from "Reconsideration" r join "Appeal" a on a."organizationId" = r."organizationId" and a.id = r."appealId"
        where r."organizationId" = c."organizationId" and r."submissionId" = ${dossier.id}::uuid and r.status <> 'CANCELLED') as anew,
      (select json_agg(h."seatId") from "ReconsideredSheet" h where h."organizationId" = c."organizationId" and h."steppedOutAt" is not null and h."reconsiderationId" = (
        select r.id from "Reconsideration" r where r."organizationId" = c."organizationId" and r."submissionId" = ${dossier.id}::uuid order by r."openedAt" desc limit 1)) as "steppedOut"
    from "Campaign" c left join "Result" m on m."organizationId" = c."organizationId" and m."submissionId" = ${dossier.id}::uuid
    where c."organizationId" = ${organizationId}::uuid and c.id = ${campaign.id}::uuid`;
  if (!row || (side !== 'AUTHORS' && row.steppedOut?.some((id) => seats.includes(id)))) return null;
  const appeals = row.appeals.map((each) => ({
    ...each, at: new Date(each.at), dueAt: new Date(each.dueAt), acceptedAt: date(each.acceptedAt), closedAt: date(each.closedAt), followedAt: date(each.followedAt),
  }));
  const facts: SendFacts = { side, appealsUntil: row.appealsUntil, ...factsOfAppeals(appeals) };
  return { side, why: side === 'AUTHORS' ? whyOf(row) : null, appeals, facts, again: row.anew?.status ?? null, anew: anewOf(row, side) };
}

/** Authors read means where the plan shows them; who judges reads them anyway. */
function anewOf({ anew, authorsSeeMeans, mean, criteria, rubric }: Row, side: Side): Anew | null {
  if (!anew?.published) return null;
  const { criteria: counted, publishedAt, conclusionText, ...published } = anew.published;
  const shows = authorsSeeMeans || side !== 'AUTHORS';
  const [now, then] = [counted, criteria].map((json) => new Map(shows && json ? readCriteria(json).map((each) => [each.criterionId, each.mean]) : []));
  return {
    ...published, mean: shows ? published.mean : null, before: shows ? mean : null, publishedAt: new Date(publishedAt), conclusionText: conclusionText ?? '',
    criteria: rubric.flatMap(({ id, name, maxScore }) => {
      const value = now?.get(id);
      return value === undefined ? [] : [{ name, maxScore, mean: value, before: then?.get(id) ?? null }];
    }),
  };
}

function whyOf({ authorsSeeMeans, passMark, mean, passed, tier, criteria, groups, rubric, conclusion, comments, extra, extraName, extraWeight, extraMax }: Row): Why {
  const means = new Map<string, CriterionMean>(authorsSeeMeans && criteria ? readCriteria(criteria).map((each) => [each.criterionId, each]) : []);
  return {
    passMark, tier: tier ?? '', passed: passed ?? false, mean: authorsSeeMeans ? mean : null,
    criteria: rubric.map(({ id, ...each }) => ({ ...each, mean: means.get(id)?.mean ?? null, belowFloor: means.get(id)?.belowFloor ?? false })),
    groupsBelow: authorsSeeMeans && groups ? readGroups(groups).filter(({ belowFloor }) => belowFloor).map(({ name }) => name) : [],
    extra: extraWeight === null || extraMax === null ? null : { name: extraName, weight: extraWeight, max: extraMax, value: authorsSeeMeans ? extra : null },
    conclusion: conclusion?.conclusion ?? null, conclusionText: conclusion?.text ?? '',
    comments: inNeutralOrder(comments),
  };
}
