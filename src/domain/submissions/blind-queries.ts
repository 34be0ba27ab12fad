import type { Ctx } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { namePlaces } from '@/domain/text/cover-names';
import type { BlindShow } from '@/generated/prisma/enums';
import { whyNotHideBlind, whyNotPrepareBlind, whyNotShowBlind } from './blind-policy';
import { getDossier } from './queries';
import { tellingNames } from './telling-names';

export type BlindLine = {
  evidenceId: string; name: string; caption: string; mime: string; size: number; sectionTitle: string | null;
  shown: { show: BlindShow; at: Date; by: string } | null;
  whyNotOriginal: Reason | null; whyNotHide: Reason | null;
};

/** A part of the text that names an author or a unit, and which names. */
export type NamedPart = { where: string; names: string[]; count: number };

/** What blind scorers see of a dossier, for who decides it; null: not blind, not filed, or not this actor's to decide. */
export async function blindPreparation(ctx: Ctx, submissionId: string) {
  const dossier = await getDossier(ctx, submissionId);
  if (!dossier?.filedAt) return null;
  const facts = { campaignId: dossier.campaign.id, authors: dossier.authorsNow, campaign: dossier.campaign };
  const whyNot = whyNotPrepareBlind(ctx.actor, facts);
  if (whyNot) return null;
  const { organizationId } = ctx.actor;
  const files = await ctx.db.evidence.findMany({
    where: { organizationId, submissionId, removedAt: null },
    select: { id: true, caption: true, isMain: true, sectionKey: true, file: { select: { name: true, mime: true, size: true } }, blindCopies: { where: { endedAt: null }, select: { show: true, at: true, byId: true } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const names = await namesOf(ctx, files.flatMap(({ blindCopies }) => blindCopies.map(({ byId }) => byId)));
  const titles = new Map(dossier.sections.map(({ key, title }) => [key, title]));
  const lines = files.map(({ id, caption, isMain, sectionKey, file, blindCopies: [copy] }): BlindLine => ({
    evidenceId: id, caption, ...file, sectionTitle: sectionKey && (titles.get(sectionKey) ?? sectionKey),
    shown: copy ? { show: copy.show, at: copy.at, by: names.get(copy.byId) ?? '' } : null,
    whyNotOriginal: whyNotShowBlind(ctx.actor, facts, 'ORIGINAL', { isMain }, file),
    whyNotHide: whyNotHideBlind(ctx.actor, facts, copy !== undefined),
  }));
  return { id: dossier.id, campaignId: dossier.campaign.id, code: dossier.code ?? '', title: dossier.title, lines, named: namedParts(dossier) };
}

async function namesOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db.account.findMany({ where: { organizationId: ctx.actor.organizationId, id: { in: [...new Set(ids)] } }, select: { id: true, fullName: true } });
  return new Map(rows.map(({ id, fullName }) => [id, fullName]));
}

type Named = { title: string; unitName: string; topicOther: string; authors: readonly { fullName: string; unitName: string; representative?: string }[]; sections: readonly { title: string; text: string }[] };

/** Where authors have written names that scorers get covered: told, so that somebody reads what stands around them. */
export function namedParts({ title, unitName, topicOther, authors, sections }: Named): NamedPart[] {
  const names = tellingNames(unitName, authors);
  const parts = [{ where: 'Tên sáng kiến', text: title }, { where: 'Chủ đề', text: topicOther }, ...sections.map((section) => ({ where: section.title, text: section.text }))];
  return parts.flatMap(({ where, text }) => {
    const found = names.filter((name) => namePlaces(text, [name]).length > 0);
    return found.length > 0 ? [{ where, names: found, count: namePlaces(text, names).length }] : [];
  });
}
