import { readRows } from '@/domain/read-rows';
import type { PrismaClient } from '@/generated/prisma/client';
import type { Role } from '@/generated/prisma/enums';
import type { Actor, ActorSeat } from '@/domain/context';
import { hashSessionId, idleMillis, type SessionToken } from './sign-in';

export type Presence = {
  actor: Actor;
  now: Date;
  /** Hash of the session id, for "this device" in the list of sessions. */
  sessionKey: string;
  signInName: string;
  mustChangePassword: boolean;
  organization: { kind: string; name: string; slug: string };
  unitName: string | null;
  jobTitle: string;
  /** "Máy dùng chung": drafts kept in this browser go at sign-out. */
  shared: boolean;
  /** Messages not read yet, counted up to 100: every page shows their number, and "99+". */
  unread: number;
};

type Row = {
  now: Date; accountId: string; fullName: string; foldedName: string; unitId: string | null; jobTitle: string; roles: Role[];
  unitName: string | null; foldedUnitName: string | null; signInName: string; mustChange: boolean; kind: string; name: string; slug: string;
  shared: boolean; lastSeenAt: Date; seats: ActorSeat[]; unread: number;
};

/**
 * Session, account, seats, unread messages and the clock in one query: a revoked session or a changed role counts at the next request.
 * A lock does not end open sessions: whoever knows a name could throw its owner out with eight wrong passwords.
 * Null: no valid session. A visit renews the idle time at most once a minute; `quiet`: a page asks by itself, which is no visit.
 */
export async function loadActor(db: PrismaClient, token: SessionToken, { quiet = false } = {}): Promise<Presence | null> {
  const key = hashSessionId(token.sessionId);
  const [row] = await readRows<Row>(db)`
    select portal_now() as now, a.id as "accountId", a."fullName", a."foldedName", a."unitId", a."jobTitle", a.roles::text[] as roles,
      u.name as "unitName", u."foldedName" as "foldedUnitName", l."signInName", l."mustChange", o.kind::text as kind, o.name, o.slug,
      s.shared, s."lastSeenAt",
      coalesce((select json_agg(json_build_object('id', c.id, 'campaignId', c."campaignId", 'seat', c.seat, 'scores', c.scores, 'votes', c.votes,
          'blind', c.scores and k."blindScoring" and k.status <> 'PUBLISHED'))
        from "CouncilSeat" c join "Campaign" k on k."organizationId" = c."organizationId" and k.id = c."campaignId" where c."organizationId" = a."organizationId" and c."accountId" = a.id and c."endedAt" is null), '[]'::json) as seats,
      (select count(*)::int from (select 1 from "Message" m where m."organizationId" = a."organizationId" and m."accountId" = a.id and m."readAt" is null limit 100) new) as unread
    from "Session" s
    join "Account" a on a."organizationId" = s."organizationId" and a.id = s."accountId" and a."disabledAt" is null
    join "Login" l on l."organizationId" = a."organizationId" and l."accountId" = a.id
    join "Organization" o on o.id = a."organizationId"
    left join "Unit" u on u."organizationId" = a."organizationId" and u.id = a."unitId"
    where s."organizationId" = ${token.organizationId}::uuid and s.id = ${key} and s."revokedAt" is null and s."expiresAt" > portal_now()`;
  if (!row) return null;
  if (!quiet && row.now.getTime() - row.lastSeenAt.getTime() > 60_000) {
    await db.session.updateMany({
      where: { organizationId: token.organizationId, id: key, revokedAt: null },
      data: { lastSeenAt: row.now, expiresAt: new Date(row.now.getTime() + idleMillis(row.shared)) },
    });
  }
  return {
    actor: {
      organizationId: token.organizationId, accountId: row.accountId, fullName: row.fullName, foldedName: row.foldedName,
      unitId: row.unitId, foldedUnitName: row.foldedUnitName ?? '', roles: row.roles, seats: row.seats,
    },
    now: row.now,
    sessionKey: key,
    signInName: row.signInName,
    mustChangePassword: row.mustChange,
    organization: { kind: row.kind, name: row.name, slug: row.slug },
    unitName: row.unitName,
    jobTitle: row.jobTitle,
    shared: row.shared,
    unread: row.unread,
  };
}
