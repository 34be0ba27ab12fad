import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus, Outcome, SubmissionStatus } from '@/generated/prisma/enums';
import type { Actor, Ctx } from '@/domain/context';
import { type Dossier, toDossier } from './dossier';
import { dossierRow } from './dossier-row';
import { hostOf } from './guest-host';
import { guestLine, whyNotWithdrawGuest } from './guest-policy';
import { grantStands, standingLine } from './guest-sight';
import { isFiledIn } from './queries';
import { shareListMarkSql, sharesWholeSql } from './share-list';
import { shareStanding } from './share-standing';
import { textsOf, type Versions } from './version-queries';
import type { Snapshot } from './snapshot';

// What a co-author of another organization finds, and what the authors of the dossier see of their invitations.

export const dayBefore = (now: Date): Date => new Date(now.getTime() - 24 * 60 * 60 * 1000);

export type GuestPlace = {
  id: string; organizationId: string; submissionId: string; fullName: string; foldedName: string; invitedAt: Date; accepted: boolean;
  inviter: string; kind: string; organization: string;
  code: string | null; title: string; status: SubmissionStatus; filedAt: Date | null; supplementDueAt: Date | null; updatedAt: Date;
  campaignTitle: string; campaignStatus: CampaignStatus; submissionClosesAt: Date | null; outcome: Outcome | null; revokedAt: Date | null;
  /** Of the line they stand by, in hundredths of a percent. */
  share: number;
  /** Accepted, and not yet said anything to the shares as they stand now. */
  asksShare: boolean;
  /** Answers to the share within a day. */
  answersLately: number;
  /** What the office wrote and nobody of the authors has read. */
  unread: number;
};

/** Of open ones, and of accepted ones: who is flooded with invitations keeps their dossiers in sight. */
const mostPlaces = 50;

/**
 * The actor's own invitations in other organizations: open ones, and accepted ones whose Grant stands. Their name must be in the
 * list as it is now, whoever wrote it, so a name that is taken out ends the sight at once.
 */
export const guestPlaces = ({ db, actor, now }: Ctx, guestId: string | null = null): Promise<GuestPlace[]> => readRows<GuestPlace>(db)`
  select q.* from (select g.id, g."organizationId", g."submissionId", g."fullName", g."foldedName", g."invitedAt", g."acceptedAt" is not null as accepted,
    p."fullName" as inviter, o.kind::text as kind, o.name as organization,
    s.code, s.title, s.status::text as status, s."filedAt", s."supplementDueAt", s."updatedAt",
    c.title as "campaignTitle", c.status::text as "campaignStatus", c."submissionClosesAt", r.outcome::text as outcome, r."revokedAt", l.share,
    g."acceptedAt" is not null and s.status not in ('WITHDRAWN', 'REJECTED')
      and ${sharesWholeSql(Prisma.sql`s."organizationId"`, Prisma.sql`s.id`)}
      and not exists (select from "ShareConfirmation" h where h."organizationId" = s."organizationId" and h."submissionId" = s.id
        -- Answered here or on the signed paper.
        and h."accountId" is null and h."foldedName" = g."foldedName" and h."listMark" = ${shareListMarkSql(Prisma.sql`s."organizationId"`, Prisma.sql`s.id`)}) as "asksShare",
    (select count(*)::int from "ShareConfirmation" h where h."organizationId" = g."organizationId" and h."guestId" = g.id and h.at > ${dayBefore(now)}) as "answersLately",
    case when g."acceptedAt" is null then 0 else (select count(*)::int from "ThreadMessage" m where m."organizationId" = g."organizationId" and m."submissionId" = g."submissionId"
      and m.side = 'OFFICE' and m."readAt" is null and m."takenBackAt" is null) end as unread,
    row_number() over (partition by g."acceptedAt" is null order by s."updatedAt" desc, g.id desc)::int as place
  from "GuestAuthor" g
  join "Submission" s on s."organizationId" = g."organizationId" and s.id = g."submissionId"
  join "Campaign" c on c."organizationId" = s."organizationId" and c.id = s."campaignId"
  join "Organization" o on o.id = g."organizationId"
  join "Account" p on p."organizationId" = g."organizationId" and p.id = g."invitedById"
  ${standingLine}
  left join "Recognition" r on r."organizationId" = s."organizationId" and r."submissionId" = s.id
  where ${ownGuest(actor)} and (${guestId}::uuid is null or g.id = ${guestId}::uuid)
    and not (s.status = 'WITHDRAWN' and s."filedAt" is null)
    and case when g."acceptedAt" is null then s.status not in ('WITHDRAWN', 'REJECTED') else ${grantStands} end
  ) q where q.place <= ${mostPlaces} order by q.accepted, q.place`;

/** As guestVisibleTo says it. */
const ownGuest = ({ organizationId, accountId }: Actor): Prisma.Sql =>
  Prisma.sql`g."guestOrganizationId" = ${organizationId}::uuid and g."guestAccountId" = ${accountId}::uuid and g."endedAt" is null`;

export type GuestDossier = { place: GuestPlace; dossier: Dossier };

/** Where the actor is a co-author as of now. Null: not invited, not accepted, or over. */
export async function acceptedPlace(ctx: Ctx, guestId: string): Promise<GuestPlace | null> {
  const [place] = await guestPlaces(ctx, guestId);
  return place?.accepted ? place : null;
}

/** As its author reads it, also while a supplement is written. */
export async function getGuestDossier(ctx: Ctx, guestId: string): Promise<GuestDossier | null> {
  const place = await acceptedPlace(ctx, guestId);
  if (!place) return null;
  const row = await dossierRow(hostOf(ctx, place.organizationId), place.submissionId);
  return row && { place, dossier: toDossier(row) };
}

/** The own line of the list with what was said to it. */
export function guestShare({ place, dossier }: GuestDossier) {
  const { listMark, whole, authors } = shareStanding(dossier.authors, dossier.shareReplies);
  const line = guestLine(dossier.authors, place.foldedName);
  return { listMark, whole, share: line?.share ?? 0, reply: authors.find(({ author }) => author.id === line?.id)?.reply ?? null };
}

/** Versions as they were filed, oldest first. */
export async function getGuestVersions(ctx: Ctx, guestId: string): Promise<(GuestDossier & Pick<Versions, 'filed' | 'mainTexts'>) | null> {
  const seen = await getGuestDossier(ctx, guestId);
  if (!seen) return null;
  const { organizationId, submissionId } = seen.place;
  const rows = await ctx.db.submissionVersion.findMany({ where: { organizationId, submissionId }, select: { number: true, content: true } });
  const contents = new Map(rows.map(({ number, content }) => [number, content as Snapshot]));
  const filed = seen.dossier.versions.flatMap((version) => {
    const content = contents.get(version.number);
    return content ? [{ ...version, content }] : [];
  });
  return { ...seen, filed, mainTexts: await textsOf({ db: ctx.db, organizationId }, filed) };
}

const fileSelect = { id: true, sha256: true, name: true, mime: true, size: true, scan: true } as const;

/** Bytes of one piece of evidence: attached now, or part of any filed version. */
export async function getGuestEvidence(ctx: Ctx, guestId: string, evidenceId: string) {
  const seen = await getGuestDossier(ctx, guestId);
  return seen && evidenceOf(ctx, seen, evidenceId);
}

/** The same of a dossier that was asked for already. */
export async function evidenceOf(ctx: Ctx, seen: GuestDossier, evidenceId: string) {
  const { organizationId, submissionId } = seen.place;
  const evidence = await ctx.db.evidence.findFirst({ where: { organizationId, id: evidenceId, submissionId }, select: { addedAt: true, removedAt: true, file: { select: fileSelect } } });
  return evidence && (evidence.removedAt === null || isFiledIn(seen.dossier.versions, evidence)) ? evidence.file : null;
}

/** The paper that allowed the solution to be applied, as the dossier names it now. */
export async function getGuestBasis(ctx: Ctx, guestId: string, fileId: string) {
  const seen = await getGuestDossier(ctx, guestId);
  return seen && basisOf(ctx, seen, fileId);
}

export async function basisOf(ctx: Ctx, seen: GuestDossier, fileId: string) {
  if (seen.dossier.basis?.file?.id !== fileId) return null;
  return ctx.db.file.findUnique({ where: { organizationId_id: { organizationId: seen.place.organizationId, id: fileId } }, select: fileSelect });
}

/** By this person within a day. */
export const invitationsLately = ({ db, actor, now }: Ctx): Promise<number> =>
  db.guestAuthor.count({ where: { organizationId: actor.organizationId, invitedById: actor.accountId, invitedAt: { gt: dayBefore(now) } } });

/** What was asked of an address before: by all of the organization within a day, and what it said to this dossier. */
export async function addressBefore({ db, actor: { organizationId }, now }: Ctx, submissionId: string, email: string): Promise<{ lately: number; declined: number }> {
  return {
    lately: await db.guestAuthor.count({ where: { organizationId, email, invitedAt: { gt: dayBefore(now) } } }),
    declined: await db.guestAuthor.count({ where: { organizationId, submissionId, email, ending: 'DECLINED' } }),
  };
}

/** For the authors and the office: whom they asked and what came of it. Whose account it went to is told when it has accepted. */
export async function invitationsOf(ctx: Ctx, dossier: Dossier) {
  const rows = await ctx.db.guestAuthor.findMany({
    where: { organizationId: ctx.actor.organizationId, submissionId: dossier.id },
    select: { id: true, fullName: true, foldedName: true, email: true, invitedAt: true, acceptedAt: true, guestName: true, organizationName: true, endedAt: true, ending: true },
    orderBy: [{ invitedAt: 'asc' }, { id: 'asc' }],
  });
  return { rows, whyNotWithdraw: whyNotWithdrawGuest(ctx.actor, { ownerId: dossier.ownerId, authors: dossier.authorsNow }) };
}

export type Invitation = Awaited<ReturnType<typeof invitationsOf>>['rows'][number];
