import type * as z from 'zod';
import { moves as campaignMoves } from '@/domain/campaigns/workflow';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { fromDateColumn } from '@/domain/time/date-column';
import { decisionName } from '@/domain/library/labels';
import { publishEntry } from '@/domain/library/publish-entry';
import { workCalendar } from '@/domain/people/calendar-queries';
import { letterheadOf } from '@/domain/people/queries';
import { Refusal, refuseIf } from '@/domain/refusal';
import { describing } from '@/domain/submissions/describing';
import { tellAuthors } from '@/domain/submissions/tell-authors';
import { dayOf, endOfDayExclusive } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { addWorkingDays } from '@/domain/time/working-days';
import { transact } from '@/domain/transaction';
import { type LoadedDecision, loadDecision } from './load-decision';
import { outcomeNews } from './outcome-words';
import { whyNotPublish } from './policy';
import { type PublishableItem, publishableItems } from './publishable-items';
import type { publishInput } from './schema';

type Releases = z.output<typeof publishInput>['releases'];

/** A separate act, after number, date and scan: authors are told, the public page shows what was recognised and selected. */
export async function publishResults(ctx: Ctx, input: z.output<typeof publishInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const decision = await loadDecision(ctx, input.decisionId);
    refuseIf(whyNotPublish(ctx.actor, decision, decision.campaign.status));
    const items = await publishableItems(ctx, decision.proposalId);
    if (items.filter((item) => item.outcome !== 'NOT_RECOGNISED').length !== input.typedCount) throw new Refusal('count_differs');

    const appealsUntil = await appealsEnd(ctx, decision.campaign.appealDays);
    await closeDecision(ctx, decision, appealsUntil);
    await ctx.db.recognition.createMany({
      data: items.map(({ submissionId, outcome }) => ({ organizationId: ctx.actor.organizationId, submissionId, decisionId: decision.id, outcome, publishedAt: ctx.now })),
    });
    const { symbol } = await letterheadOf(ctx, 'COMMITTEE');
    const cited = decision.number && decision.issuedOn ? decisionName(decision.number, formatDay(fromDateColumn(decision.issuedOn)), symbol) : '';
    for (const item of items) await publishItem(ctx, decision, item, input.releases, { cited, appealsUntil });
    await recordEvent(ctx, 'results.published', { type: 'campaign', id: decision.campaignId, campaignId: decision.campaignId }, {
      decisionId: decision.id, named: input.typedCount, dossiers: items.length,
    });
  });
}

/** The last instant in which a kiến nghị may come, by the calendar as it stands today; null: none may. */
async function appealsEnd(ctx: Ctx, days: number): Promise<Date | null> {
  return days === 0 ? null : endOfDayExclusive(addWorkingDays(dayOf(ctx.now), days, await workCalendar(ctx)));
}

/** Two clicks, or two clerks: only one finds the decision unpublished and the campaign still in judging. */
async function closeDecision(ctx: Ctx, decision: LoadedDecision, appealsUntil: Date | null): Promise<void> {
  const { organizationId, accountId } = ctx.actor;
  const published = await ctx.db.decision.updateMany({
    where: { organizationId, id: decision.id, publishedAt: null, number: decision.number, issuedOn: decision.issuedOn, scanFileId: decision.scanFileId },
    data: { publishedAt: ctx.now, publishedById: accountId },
  });
  const moved = await ctx.db.campaign.updateMany({
    where: { organizationId, id: decision.campaignId, status: { in: [...campaignMoves.publish.from] } },
    data: { status: campaignMoves.publish.to, publishedAt: ctx.now, appealsUntil, version: { increment: 1 } },
  });
  if (published.count === 0 || moved.count === 0) throw new Refusal('changed_meanwhile');
}

type Told = { cited: string; appealsUntil: Date | null };

async function publishItem(ctx: Ctx, decision: LoadedDecision, item: PublishableItem, releases: Releases, { cited, appealsUntil }: Told): Promise<void> {
  const { submissionId, outcome, code, title } = item;
  if (outcome !== 'NOT_RECOGNISED' && decision.number && decision.issuedOn) {
    const sections = releasedSections(item, releases);
    await publishEntry(ctx, {
      submissionId, code, title, outcome, fieldName: item.fieldName, unitName: item.unitName, authors: item.authors.map((author) => author.fullName).join(', '),
      year: decision.campaign.year, decisionNumber: decision.number, decisionOn: decision.issuedOn, sections,
      summaryOf: describing('solution', (key) => sections.find((section) => section.key === key)?.text) || null,
    });
  }
  await recordEvent(ctx, 'submission.result_published', { type: 'submission', id: submissionId, campaignId: decision.campaignId }, { outcome, decisionId: decision.id });
  await tellAuthors(ctx, { id: submissionId, ownerId: item.ownerId, authors: item.authors }, {
    kind: 'result.published', key: `${decision.id}:${submissionId}`, elsewhere: 'đã có kết quả', ...outcomeNews(outcome, { title, code, decision: cited, appealsUntil }),
  });
}

/** Of a dossier with "thông tin cần bảo mật" only what the office ticked; of any other all of it. */
function releasedSections(item: PublishableItem, releases: Releases) {
  if (item.confidential === '') return item.sections;
  const keys = releases.find((release) => release.submissionId === item.submissionId)?.keys ?? [];
  return item.sections.filter((section) => keys.includes(section.key));
}
