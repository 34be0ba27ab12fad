import type { Ctx } from '@/domain/context';
import { visibleTo as dossiersVisibleTo } from '@/domain/submissions/policy';
import { fold } from '@/domain/text/fold';
import { roster } from './queries';

/** One unit's page: its row, its filed dossiers, what it was told. Null: not in this roster, or not for this actor. */
export async function unitInCampaign(ctx: Ctx, campaignId: string, unitId: string) {
  const [row] = await roster(ctx, campaignId, [unitId]);
  if (!row) return null;
  const { organizationId } = ctx.actor;
  const [dossiers, reminders] = await Promise.all([
    ctx.db.submission.findMany({
      where: { AND: [dossiersVisibleTo(ctx.actor), { organizationId, campaignId, unitId, code: { not: null } }] },
      select: {
        id: true, code: true, title: true, status: true, filedAt: true, supplementDueAt: true,
        authors: { select: { fullName: true }, orderBy: { position: 'asc' } },
        receipts: { where: { voidedAt: null }, select: { id: true }, take: 1 },
      },
      orderBy: [{ filedAt: 'asc' }, { id: 'asc' }],
    }),
    ctx.db.reminder.findMany({
      where: { organizationId, campaignId, unitId },
      select: { id: true, channel: true, text: true, byId: true, at: true },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
    }),
  ]);
  const [readAt, names] = await Promise.all([readOf(ctx, reminders, row.heads), namesOf(ctx, reminders.map((reminder) => reminder.byId))]);
  return {
    row,
    dossiers: dossiers.map(({ receipts, ...dossier }) => ({ ...dossier, hasPaper: receipts.length > 0 })),
    reminders: reminders.map((reminder) => ({ ...reminder, byName: names.get(reminder.byId) ?? '', readAt: readAt.get(reminder.id) ?? null })),
  };
}

/** When a head of the unit first read what came through the portal. */
async function readOf(ctx: Ctx, reminders: readonly { id: string; channel: string }[], heads: readonly { id: string }[]): Promise<Map<string, Date>> {
  const keys = reminders.filter(({ channel }) => channel === 'PORTAL').flatMap(({ id }) => heads.map((head) => `unit.reminded:${id}:${head.id}`));
  if (keys.length === 0) return new Map();
  const messages = await ctx.db.message.findMany({
    where: { organizationId: ctx.actor.organizationId, dedupeKey: { in: keys }, readAt: { not: null } },
    select: { dedupeKey: true, readAt: true },
    orderBy: { readAt: 'desc' },
  });
  return new Map(messages.flatMap(({ dedupeKey, readAt }) => (readAt ? [[dedupeKey.split(':')[1] ?? '', readAt] as const] : [])));
}

async function namesOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  const accounts = await ctx.db.account.findMany({
    where: { organizationId: ctx.actor.organizationId, id: { in: [...new Set(ids)] } },
    select: { id: true, fullName: true },
  });
  return new Map(accounts.map((account) => [account.id, account.fullName]));
}

/** For the header's search box: names of units are no secret inside the commune. */
export function searchUnits(ctx: Ctx, q: string, take = 20) {
  const words = fold(q).slice(0, 200);
  if (words === '') return Promise.resolve([]);
  return ctx.db.unit.findMany({
    where: { organizationId: ctx.actor.organizationId, endedAt: null, foldedName: { contains: words } },
    select: { id: true, name: true, bloc: true },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    take,
  });
}
