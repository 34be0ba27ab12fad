import type { AssignmentWhy } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { conflictOf, isHard, isHiddenFrom } from '../conflicts';
import { counts, type JudgedCampaign, loadPanel, type Panel, type PanelSeat } from '../panel';
import { viewerOf } from '../policy';
import { judgedCampaign } from '../queries';
import { waitingForThird } from '../third-scorer';
import { sharesOut } from './assignment-policy';
import { propose, type Proposal, type Scorer, type Sharing } from './propose';

export type Round = { panel: Panel; scorers: (PanelSeat & Scorer)[]; sharing: (Sharing & { closed: ReadonlySet<string> })[] };

/** Everything that sharing out depends on, of all dossiers: a keeper's own ones are given out too, unseen. */
export async function loadRound(ctx: Ctx, campaign: JudgedCampaign): Promise<Round> {
  const { organizationId } = ctx.actor;
  const inCampaign = { organizationId, campaignId: campaign.id };
  const panel = await loadPanel(ctx, campaign);
  const fields = await ctx.db.submission.findMany({ where: { ...inCampaign, status: 'ELIGIBLE' }, select: { id: true, fieldId: true } });
  const experts = await ctx.db.seatField.findMany({ where: { organizationId, seat: { is: { campaignId: campaign.id } } }, select: { seatId: true, fieldId: true } });
  const sheets = await ctx.db.scoreSheet.findMany({ where: { ...inCampaign, status: { in: ['DRAFT', 'CLOSED'] } }, select: { submissionId: true, seatId: true, status: true } });
  const given = await ctx.db.assignment.findMany({ where: inCampaign, select: { submissionId: true, seatId: true, why: true } });
  const fieldOf = new Map(fields.map(({ id, fieldId }) => [id, fieldId]));
  const sheetsOf = Map.groupBy(sheets, ({ submissionId }) => submissionId);
  const givenOf = Map.groupBy(given, ({ submissionId }) => submissionId);
  const fieldsOf = Map.groupBy(experts, ({ seatId }) => seatId);
  const scorers = panel.seats.filter((seat) => seat.scores && !seat.endedAt).map((seat) => ({ ...seat, fields: new Set(fieldsOf.get(seat.id)?.map(({ fieldId }) => fieldId)) }));
  const sharing = panel.dossiers.map((dossier): Round['sharing'][number] => {
    const own = sheetsOf.get(dossier.id) ?? [];
    return {
      id: dossier.id, fieldId: fieldOf.get(dossier.id) ?? null,
      assigned: new Map(givenOf.get(dossier.id)?.map(({ seatId, why }): [string, AssignmentWhy] => [seatId, why])),
      begun: new Set(own.map(({ seatId }) => seatId)),
      closed: new Set(own.flatMap(({ seatId, status }) => (status === 'CLOSED' ? [seatId] : []))),
      barred: new Set(scorers.filter((seat) => isHard(conflictOf(seat, dossier, campaign.sameUnitRule))).map(({ id }) => id)),
      former: panel.seats.filter((seat) => seat.endedAt && counts(panel, seat, dossier) && own.some(({ seatId, status }) => seatId === seat.id && status === 'CLOSED')).length,
    };
  });
  return { panel, scorers, sharing };
}

export type GivenDossier = { id: string; code: string; title: string; given: { seatId: string; fullName: string; why: AssignmentWhy; begun: boolean; isNew: boolean }[]; stopped: string[]; /** Two sheets are too far apart, and nobody who has it owes one. */ needsThird: boolean };
export type AssignmentPage = {
  campaign: JudgedCampaign;
  scorers: { id: string; fullName: string; fields: string[]; before: number; after: number }[];
  fields: { id: string; name: string }[];
  /** As it stands, or with a preview as it would be; without dossiers the viewer has a part in. */
  dossiers: GivenDossier[];
  short: string[];
  proposal: Proposal | null;
};

/** Who scores what, and with `perDossier` what would be proposed. Null for who does not share out. */
export async function assignmentPage(ctx: Ctx, campaignId: string, perDossier: number | null): Promise<AssignmentPage | null> {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign || !sharesOut(ctx.actor, campaign.id)) return null;
  const round = await loadRound(ctx, campaign);
  const fields = await ctx.db.field.findMany({ where: { organizationId: ctx.actor.organizationId, campaignId: campaign.id }, select: { id: true, name: true }, orderBy: { position: 'asc' } });
  const proposal = perDossier === null ? null : propose(round.scorers, round.sharing, perDossier);
  const nameOf = new Map(round.panel.seats.map(({ id, fullName }) => [id, fullName]));
  const sharingOf = new Map(round.sharing.map((each) => [each.id, each]));
  const proposed = proposal && Map.groupBy(proposal.pairs, ({ submissionId }) => submissionId);
  const waiting = proposal || campaign.status !== 'SCORING' || campaign.scorersPerDossier === null ? new Set<string>() : await waitingForThird(ctx, round.panel);
  const viewer = viewerOf(ctx.actor, campaign.id);
  const visible = round.panel.dossiers.filter((dossier) => !isHiddenFrom(viewer, dossier, campaign.sameUnitRule));
  const dossiers = visible.map(({ id, code, title }): GivenDossier => {
    const sharing = sharingOf.get(id);
    const now = [...(sharing?.assigned ?? [])].map(([seatId, why]) => ({ seatId, why, isNew: false }));
    const given = proposed ? (proposed.get(id) ?? []) : now;
    const stopped = proposed ? now.filter(({ seatId }) => !given.some((each) => each.seatId === seatId)).map(({ seatId }) => nameOf.get(seatId) ?? '') : [];
    const owing = round.scorers.some((seat) => sharing?.assigned.has(seat.id) && !sharing.barred.has(seat.id) && !sharing.closed.has(seat.id));
    return { id, code, title, stopped, needsThird: waiting.has(id) && !owing, given: given.map(({ seatId, why, isNew }) => ({ seatId, why, isNew, fullName: nameOf.get(seatId) ?? '', begun: sharing?.begun.has(seatId) ?? false })) };
  });
  const afterOf = new Map(proposal?.loads.map(({ seatId, after }) => [seatId, after]));
  const missing = proposal && new Set(proposal.short);
  const fieldName = new Map(fields.map(({ id, name }) => [id, name]));
  return {
    campaign, fields, dossiers, proposal,
    short: visible.filter(({ id }) => (missing ? missing.has(id) : owedBy(round.scorers, sharingOf.get(id)) < (campaign.scorersPerDossier ?? 0))).map(({ code }) => code),
    scorers: round.scorers.map(({ id, fullName, fields: own }) => {
      const before = round.sharing.filter(({ assigned }) => assigned.has(id)).length;
      return { id, fullName, fields: [...own].flatMap((each) => fieldName.get(each) ?? []), before, after: afterOf.get(id) ?? before };
    }),
  };
}

/** Members who have this dossier and may score it, and those who have scored it and left. */
function owedBy(scorers: Round['scorers'], dossier: Sharing | undefined): number {
  return dossier ? dossier.former + scorers.filter(({ id }) => dossier.assigned.has(id) && !dossier.barred.has(id)).length : 0;
}
