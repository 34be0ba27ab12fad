import type { AppealAnswer, AppealStatus } from '@/generated/prisma/enums';
import { fromDateColumn } from '@/domain/time/date-column';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import type { LocalDay } from '@/domain/time/calendar';
import type { AppealFacts } from './appeal-policy';
import { acceptedPlace, type GuestPlace } from '@/domain/submissions/guest-queries';
import { hostOf } from '@/domain/submissions/guest-host';
import { type Appealed, findAppealed, findAppealedForGuest } from './load-appeal';

type Paper = { number: string; on: LocalDay | null; scan: { id: string; name: string } | null };

export type ShownAppeal = {
  id: string; status: AppealStatus; version: number; text: string; by: string; at: Date;
  arrival: { number: string; on: LocalDay; senderName: string } | null;
  dueAt: Date; acceptedAt: Date | null; closedAt: Date | null;
  answer: AppealAnswer | null; reply: string; replyPaper: Paper; follow: Paper | null; followedAt: Date | null;
  files: { id: string; name: string; size: number }[];
  facts: AppealFacts;
};

export type AppealsOfDossier = { dossier: Appealed; appeals: ShownAppeal[] };

const day = (column: Date | null): LocalDay | null => (column ? fromDateColumn(column) : null);
const scan = { select: { id: true, name: true } } as const;

/** Every kiến nghị on one published dossier, newest first. What is being drafted as an answer is for who handles it alone. */
export async function appealsOfDossier(ctx: Ctx, submissionId: string): Promise<AppealsOfDossier | null> {
  const dossier = await findAppealed(ctx, submissionId);
  return dossier && { dossier, appeals: await appealsOn(ctx, dossier) };
}

type SeenByGuest = { place: GuestPlace; host: Ctx; dossier: Appealed };

/** The same for a co-author of another organization: read, never written. */
export async function appealsOfGuest(ctx: Ctx, guestId: string): Promise<(SeenByGuest & AppealsOfDossier) | null> {
  const seen = await seenByGuest(ctx, guestId);
  return seen && { ...seen, appeals: await appealsOn(seen.host, seen.dossier) };
}

async function seenByGuest(ctx: Ctx, guestId: string): Promise<SeenByGuest | null> {
  const place = await acceptedPlace(ctx, guestId);
  const host = place && hostOf(ctx, place.organizationId);
  const dossier = host && (await findAppealedForGuest(host, place.submissionId));
  return dossier && { place, host, dossier };
}

async function appealsOn(ctx: Ctx, dossier: Appealed): Promise<ShownAppeal[]> {
  const { organizationId } = ctx.actor;
  const submissionId = dossier.id;
  const rows = await ctx.db.appeal.findMany({
    where: { organizationId, submissionId }, orderBy: { id: 'desc' }, take: 50,
    include: { replyScan: scan, followScan: scan, files: { select: { file: { select: { id: true, name: true, size: true } } }, orderBy: { id: 'asc' } } },
  });
  const people = await ctx.db.account.findMany({ where: { organizationId, id: { in: rows.map(({ byId }) => byId) } }, select: { id: true, fullName: true } });
  const nameOf = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return rows.map((row): ShownAppeal => {
    const drafting = row.status === 'SENT' || row.status === 'ACCEPTED';
    const shows = !drafting || dossier.side === 'HANDLER';
    const arrivedOn = day(row.arrivedOn);
    return {
      id: row.id, status: row.status, version: row.version, text: row.text, by: nameOf.get(row.byId) ?? '', at: row.at,
      arrival: arrivedOn && { number: row.arrivalNumber, on: arrivedOn, senderName: row.senderName },
      dueAt: row.dueAt, acceptedAt: row.acceptedAt, closedAt: row.closedAt,
      answer: shows ? row.answer : null, reply: shows ? row.reply : '',
      replyPaper: { number: row.replyNumber, on: day(row.replyOn), scan: row.replyScan },
      follow: row.followedAt ? { number: row.followNumber, on: day(row.followOn), scan: row.followScan } : null, followedAt: row.followedAt,
      files: row.files.map(({ file }) => file),
      facts: { side: dossier.side, status: row.status, answer: shows ? row.answer : null, byId: row.byId, ownerId: dossier.ownerId, followedAt: row.followedAt, again: dossier.again?.status ?? null },
    };
  });
}

/** A file of one kiến nghị, for whoever may read it; null for everybody else. */
export async function getAppealFile(ctx: Ctx, submissionId: string, appealId: string, fileId: string) {
  const dossier = await findAppealed(ctx, submissionId);
  return dossier && fileOf(ctx, dossier, appealId, fileId);
}

export async function getGuestAppealFile(ctx: Ctx, guestId: string, appealId: string, fileId: string) {
  const seen = await seenByGuest(ctx, guestId);
  return seen && fileOf(seen.host, seen.dossier, appealId, fileId);
}

async function fileOf(ctx: Ctx, { id: submissionId }: Appealed, appealId: string, fileId: string) {
  if (!isId(appealId) || !isId(fileId)) return null;
  const { organizationId } = ctx.actor;
  const file = { select: { id: true, sha256: true, name: true, mime: true, scan: true } } as const;
  const row = await ctx.db.appeal.findFirst({
    where: { organizationId, id: appealId, submissionId }, select: { replyScan: file, followScan: file, files: { where: { fileId }, select: { file } } },
  });
  return [row?.replyScan, row?.followScan, row?.files[0]?.file].find((each) => each?.id === fileId) ?? null;
}
