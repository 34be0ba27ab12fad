import type { Ctx } from '@/domain/context';
import { isHard, conflictOf } from './conflicts';
import { lacksExtra } from './extra-queries';
import { counts, isAssigned, type JudgedCampaign, loadPanel, type Panel, type PanelSeat, scorersOf, seenBy } from './panel';
import { keepsSheets, seesProgress } from './policy';
import { judgedCampaign } from './queries';
import { waitingForThird } from './third-scorer';

export type SheetKey = { id: string; submissionId: string; seatId: string; status: 'DRAFT' | 'CLOSED' | 'VOID'; /** 2: scored once more. */ round?: number };

export const listSheetKeys = (ctx: Ctx, campaignId: string): Promise<SheetKey[]> =>
  ctx.db.scoreSheet.findMany({ where: { organizationId: ctx.actor.organizationId, campaignId }, select: { id: true, submissionId: true, seatId: true, status: true, round: true } });

export type MemberProgress = { seatId: string; fullName: string; seat: PanelSeat['seat']; done: number; drafts: number; need: number; unfinished: { submissionId: string; code: string }[] };
export type DossierProgress = { submissionId: string; code: string; title: string; unitName: string; done: number; need: number; short: boolean; /** Two sheets too far apart: for who keeps the sheets to know. */ needsThird: boolean; /** Scored once more. */ again: boolean; /** Sheets that would count now: closed ones, and first ones of who has not closed again. */ standing: number };
export type Progress = { /** Sheets of the second round not closed again: the first ones stand. */ firstStands: number; campaign: JudgedCampaign; members: MemberProgress[]; dossiers: DossierProgress[]; done: number; need: number; unfinished: number };

export type ScoringProgress = Progress & { /** A dossier still lacks its points from outside: scoring cannot be closed. */ extraMissing: boolean };

/** How many sheets are closed, of whom and for what; no value is read. */
export function progressOf(panel: Panel, sheets: readonly SheetKey[], waiting: ReadonlySet<string> = new Set()): Progress {
  const stateOf = new Map(sheets.map((sheet) => [`${sheet.submissionId}:${sheet.seatId}`, sheet.status]));
  const opened = new Set(sheets.filter(({ round, status }) => round === 2 && status !== 'CLOSED').map(({ submissionId, seatId }) => `${submissionId}:${seatId}`));
  const again = new Set(sheets.filter(({ round }) => round === 2).map(({ submissionId }) => submissionId));
  const isClosed = (submissionId: string, seatId: string) => stateOf.get(`${submissionId}:${seatId}`) === 'CLOSED';
  const members = panel.seats
    .filter((seat) => seat.scores && !seat.endedAt)
    .map((seat) => {
      const due = panel.dossiers.filter((dossier) => isAssigned(dossier, seat.id) && !isHard(conflictOf(seat, dossier, panel.campaign.sameUnitRule)));
      const unfinished = due.filter((dossier) => !isClosed(dossier.id, seat.id));
      const drafts = unfinished.filter((dossier) => stateOf.get(`${dossier.id}:${seat.id}`) === 'DRAFT').length;
      return {
        seatId: seat.id, fullName: seat.fullName, seat: seat.seat, done: due.length - unfinished.length, drafts, need: due.length,
        unfinished: unfinished.map(({ id, code }) => ({ submissionId: id, code })),
      };
    });
  const dossiers = panel.dossiers.map((dossier) => {
    const scorers = scorersOf(panel, dossier);
    // A member who has left since still counts with what was closed before.
    const former = panel.seats.filter((seat) => seat.endedAt && counts(panel, seat, dossier) && (isClosed(dossier.id, seat.id) || opened.has(`${dossier.id}:${seat.id}`))).length;
    const done = scorers.filter((seat) => isClosed(dossier.id, seat.id)).length + former;
    const need = scorers.length + former;
    return { submissionId: dossier.id, code: dossier.code, title: dossier.title, unitName: dossier.unitName, done, need, short: need < panel.campaign.minSheets, needsThird: waiting.has(dossier.id), again: again.has(dossier.id), standing: done + scorers.filter((seat) => opened.has(`${dossier.id}:${seat.id}`)).length };
  });
  const sum = (pick: (row: MemberProgress) => number) => members.reduce((total, row) => total + pick(row), 0);
  const firstStands = dossiers.reduce((total, { standing, done }) => total + standing - done, 0);
  return { firstStands, campaign: panel.campaign, members, dossiers, done: sum((row) => row.done), need: sum((row) => row.need), unfinished: sum((row) => row.need - row.done) };
}

/** As far as the actor may know it; null when they may not, or the campaign is not theirs to know. */
export async function scoringProgress(ctx: Ctx, campaignId: string): Promise<ScoringProgress | null> {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign || !seesProgress(ctx.actor, campaign.id)) return null;
  const [panel, sheets] = await Promise.all([loadPanel(ctx, campaign), listSheetKeys(ctx, campaign.id)]);
  const waiting = keepsSheets(ctx.actor, campaign.id) ? await waitingForThird(ctx, panel) : undefined;
  return { ...progressOf(seenBy(ctx, panel), sheets, waiting), extraMissing: await lacksExtra(ctx, campaign) };
}
