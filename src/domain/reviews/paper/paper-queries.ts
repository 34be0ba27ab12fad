import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { Refusal, type Reason } from '@/domain/refusal';
import { identitySelect } from '@/domain/submissions/authors';
import { isHiddenFrom } from '../conflicts';
import type { JudgedCampaign, PanelSeat } from '../panel';
import { keepsSheets, viewerOf } from '../policy';
import { judgedCampaign, rubricOf, type RubricRow } from '../queries';
import { loadMember, type PaperMember, paperSheetsOf } from './paper-member';
import { whyNotAttachScan, whyNotTypeIn } from './paper-policy';

export type GridRow = {
  submissionId: string; code: string; title: string; unitName: string;
  /** 'online': closed by the member on the portal. 'drafting': the member has begun there; the signed paper takes its place. */
  state: 'conflict' | 'paper' | 'online' | 'drafting' | 'open';
  sheetId: string | null; scanned: boolean;
  /** Scored once more; with the page of the first round where there is one. */
  second: boolean; firstScan: string | null;
  cells: Record<string, string>; comment: string; version: number;
};
export type PaperGrid = {
  campaign: JudgedCampaign; seat: PanelSeat; seats: PanelSeat[]; rubric: RubricRow[];
  rows: GridRow[]; total: number; /** Of those the member is to score. */ due: number; done: number; waitingScan: number;
  whyNot: Reason | null; whyNotScan: Reason | null;
};

/** One page of a member's grid; null when it is not the actor's to keep. */
export async function paperGrid(ctx: Ctx, campaignId: string, seatId: string, { skip, take }: { skip: number; take: number }): Promise<PaperGrid | null> {
  const member = await memberOrNull(ctx, seatId);
  if (member?.campaign.id !== campaignId) return null;
  const { campaign, seat, seats, dossiers } = member;
  const page = dossiers.slice(skip, skip + take);
  const theirs = dossiers.filter(({ conflicted }) => !conflicted);
  const mine = { organizationId: ctx.actor.organizationId, seatId, submissionId: { in: page.map(({ id }) => id) } };
  const [rubric, entries, sheets, fromPaper, done] = await Promise.all([
    rubricOf(ctx, campaignId),
    ctx.db.paperEntry.findMany({ where: mine, select: { submissionId: true, cells: true, comment: true, version: true } }),
    ctx.db.scoreSheet.findMany({ where: mine, select: { id: true, submissionId: true, status: true, enteredById: true, scanId: true, round: true, savedAt: true, reopenedAt: true, first: { select: { id: true, scanId: true } } } }),
    paperSheetsOf(ctx, seatId, dossiers),
    ctx.db.scoreSheet.count({ where: { organizationId: ctx.actor.organizationId, seatId, status: 'CLOSED', submissionId: { in: theirs.map(({ id }) => id) } } }),
  ]);
  const facts = { campaign, seatId };
  const whyNot = seat.endedAt ? 'not_scorer' : whyNotTypeIn(ctx.actor, facts);
  // Who may not type in reads nobody's unfinished figures either.
  const entryOf = new Map((whyNot ? [] : entries).map((entry) => [entry.submissionId, entry]));
  const sheetOf = new Map(sheets.map((sheet) => [sheet.submissionId, sheet]));
  const rows = page.map(({ id, code, title, unitName, conflicted }): GridRow => {
    const sheet = sheetOf.get(id);
    const entry = conflicted ? undefined : entryOf.get(id);
    const closed = sheet?.status === 'CLOSED';
    const state = conflicted ? 'conflict' : closed ? (sheet.enteredById === null ? 'online' : 'paper') : sheet?.status === 'DRAFT' && !isUntouched(sheet) ? 'drafting' : 'open';
    const first = conflicted ? undefined : sheet?.first.find(({ scanId }) => scanId !== null);
    return {
      submissionId: id, code, title, unitName, state, sheetId: closed && !conflicted ? sheet.id : null, scanned: closed && sheet.scanId !== null, second: !conflicted && sheet?.round === 2, firstScan: first?.id ?? null,
      cells: (entry?.cells ?? {}) as Record<string, string>, comment: entry?.comment ?? '', version: entry?.version ?? 0,
    };
  });
  const waitingScan = fromPaper.filter(({ scanId }) => scanId === null).length;
  return {
    campaign, seat, seats, rubric, rows, total: dossiers.length, due: theirs.length, done, waitingScan,
    whyNot, whyNotScan: whyNotAttachScan(ctx.actor, { ...facts, waiting: waitingScan }),
  };
}

/** Open for the second round, and its member has written nothing on the portal since. */
const isUntouched = ({ round, savedAt, reopenedAt }: { round: number; savedAt: Date; reopenedAt: Date | null }): boolean => round === 2 && reopenedAt !== null && savedAt <= reopenedAt;

/** Whose grid is opened when none is named: the first member, for who keeps the sheets. */
export async function firstMember(ctx: Ctx, campaignId: string): Promise<string | null> {
  if (!isId(campaignId) || !keepsSheets(ctx.actor, campaignId)) return null;
  const own = ctx.actor.seats.filter((seat) => seat.campaignId === campaignId).map(({ id }) => id);
  const seat = await ctx.db.councilSeat.findFirst({
    where: { organizationId: ctx.actor.organizationId, campaignId, scores: true, endedAt: null, id: { notIn: own } }, orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true },
  });
  return seat?.id ?? null;
}

async function memberOrNull(ctx: Ctx, seatId: string): Promise<PaperMember | null> {
  return loadMember(ctx, seatId).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
}

/**
 * The scan of a signed page. One page may hold many dossiers: who may not know the scores of one of them does not read the
 * page, whichever sheet they come by.
 */
export async function sheetScan(ctx: Ctx, campaignId: string, sheetId: string) {
  const row = isId(sheetId) ? await scannedSheet(ctx, campaignId, sheetId) : null;
  const campaign = row && (await judgedCampaign(ctx, campaignId));
  if (!row?.scan || !campaign || !keepsSheets(ctx.actor, campaignId)) throw new Refusal('not_found');
  // While it goes on, as for the table: not one's own page, and nothing for who scores too.
  if (campaign.status === 'SCORING' && whyNotTypeIn(ctx.actor, { campaign, seatId: row.seatId })) throw new Refusal('not_found');
  const { organizationId } = ctx.actor;
  const together = await ctx.db.scoreSheet.findMany({ where: { organizationId, OR: [{ scanId: row.scan.id }, { first: { some: { scanId: row.scan.id } } }] }, select: { submissionId: true } });
  const among = { organizationId, submissionId: { in: together.map(({ submissionId }) => submissionId) } };
  const authors = await ctx.db.author.findMany({ where: among, select: identitySelect });
  const declared = await ctx.db.conflictDeclaration.findMany({ where: { ...among, withdrawnAt: null }, select: { seatId: true } });
  // Also of dossiers no longer on the table, which no list would name. The rule of the same unit does not bind paperwork.
  if (isHiddenFrom(viewerOf(ctx.actor, campaignId), { authors, declaredSeats: new Set(declared.map(({ seatId }) => seatId)) }, 'SOFT')) throw new Refusal('not_found');
  const { sha256, mime, name, scan } = row.scan;
  return { sha256, mime, name, scan };
}

/** A sheet with its page; by the id of a first-round sheet, with the page of that round. */
async function scannedSheet(ctx: Ctx, campaignId: string, id: string) {
  const { organizationId } = ctx.actor;
  const sheet = await ctx.db.scoreSheet.findFirst({ where: { organizationId, id, campaignId }, select: { submissionId: true, seatId: true, scan: true } });
  if (sheet) return sheet;
  const first = await ctx.db.firstSheet.findFirst({ where: { organizationId, id, sheet: { is: { campaignId } } }, select: { scan: true, sheet: { select: { submissionId: true, seatId: true } } } });
  return first && { ...first.sheet, scan: first.scan };
}
