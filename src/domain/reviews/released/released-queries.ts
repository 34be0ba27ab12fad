import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { loadDossier, type LoadedDossier } from '../load-sheet';
import { counts } from '../panel';
import { seesResults } from '../policy';
import { releasesComments } from './released-policy';

export type SheetComment = {
  sheetId: string; version: number; fullName: string; comment: string;
  /** `stale`: the sheet was changed after it was taken over, so authors do not read it. */
  released: { text: string; by: string; at: Date; stale: boolean } | null;
};

/** Of the sheets that count, those with a comment, in the order of the seats. */
export async function commentsOfSheets(ctx: Ctx, { campaign, dossier, seats }: LoadedDossier): Promise<SheetComment[]> {
  const { organizationId } = ctx.actor;
  const sheets = await ctx.db.scoreSheet.findMany({
    where: { organizationId, submissionId: dossier.id, status: 'CLOSED', comment: { not: '' } },
    select: { id: true, version: true, seatId: true, comment: true, released: { select: { text: true, byId: true, at: true, sheetVersion: true } } },
  });
  const writers = await ctx.db.account.findMany({ where: { organizationId, id: { in: sheets.flatMap(({ released }) => released.map(({ byId }) => byId)) } }, select: { id: true, fullName: true } });
  const nameOf = new Map(writers.map(({ id, fullName }) => [id, fullName]));
  return seats.filter((seat) => counts({ campaign }, seat, dossier)).flatMap((seat) => sheets.filter(({ seatId }) => seatId === seat.id).map((sheet) => {
    const released = sheet.released[0];
    return {
      sheetId: sheet.id, version: sheet.version, fullName: seat.fullName, comment: sheet.comment,
      released: released ? { text: released.text, by: nameOf.get(released.byId) ?? '', at: released.at, stale: released.sheetVersion !== sheet.version } : null,
    };
  }));
}

/** The page on which comments are looked through; null for who does not do that, and of one's own dossier. */
export async function commentsPage(ctx: Ctx, submissionId: string) {
  const loaded = await loadDossier(ctx, submissionId).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (!loaded || loaded.hidden || !releasesComments(ctx.actor, loaded.campaign.id) || !seesResults(ctx.actor, loaded.campaign)) return null;
  return { ...loaded, comments: await commentsOfSheets(ctx, loaded) };
}
