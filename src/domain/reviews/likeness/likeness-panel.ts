import { type Ctx, isBlindIn } from '@/domain/context';
import { findAlike } from '@/domain/library/similarity/find-alike';
import { type Reason, Refusal } from '@/domain/refusal';
import { comparedText, mainTexts } from '@/domain/submissions/main-text';
import { asSimilarEntry } from '@/domain/submissions/similar-initiatives';
import { shownTitle } from '../blind-names';
import { type DossierContent, dossierContent } from '../dossier-content';
import { hiddenUnit } from '../labels';
import { loadDossier } from '../load-sheet';
import { councilFindings, type CouncilFindings } from './council-findings';
import { judgingSeat, likenessFacts, whyNotFindLikeness } from './likeness-policy';

export type LikenessPanel = {
  list: ReturnType<typeof asSimilarEntry>;
  findings: CouncilFindings;
  seatId: string;
  whyNot: Reason | null;
};

const shown = 5;

/** The dossier, for who sits there to judge and has no part in it; null for everybody else. */
async function judged(ctx: Ctx, submissionId: string) {
  const loaded = await loadDossier(ctx, submissionId).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  const seat = loaded && judgingSeat(ctx.actor, loaded.campaign.id);
  if (!loaded || !seat) return null;
  const facts = likenessFacts(ctx.actor, loaded);
  return facts.hidden ? null : { dossier: loaded.dossier, facts, seatId: seat.id };
}

export async function mayOpenLikeness(ctx: Ctx, submissionId: string): Promise<{ code: string; title: string } | null> {
  const found = await judged(ctx, submissionId);
  return found && { code: found.dossier.code, title: await shownTitle(ctx, found.facts.campaign.id, found.dossier) };
}

/**
 * What a member of the council is shown when they ask whether a dossier has been done before: the library only. Dossiers that
 * are judged beside this one stand in their own queue, and may be ones they have a part in. Null: not theirs to judge.
 */
export async function likenessPanel(ctx: Ctx, submissionId: string): Promise<LikenessPanel | null> {
  const found = await judged(ctx, submissionId);
  if (!found) return null;
  const { facts, seatId } = found;
  const [findings, content] = await Promise.all([councilFindings(ctx, submissionId, facts), dossierContent(ctx, submissionId)]);
  if (!findings || !content) return null;
  const alike = await findAlike(ctx.db, { title: content.title, text: await comparedWith(ctx, content) }, { organizationId: ctx.actor.organizationId, among: [], exceptSubmissionId: submissionId });
  const list = alike.flatMap(asSimilarEntry).slice(0, shown);
  // Who writes of one thing twice is found by the unit of the first time.
  const blind = isBlindIn(ctx.actor, facts.campaign.id);
  return { list: blind ? list.map((each) => ({ ...each, unitName: hiddenUnit, entry: { ...each.entry, unitName: hiddenUnit, isPublic: false } })) : list, findings, seatId, whyNot: whyNotFindLikeness(ctx.actor, facts, ctx.now) };
}

/** Blind, the document is none of what they read: its words would lead to who wrote them, by way of what they wrote before. */
async function comparedWith(ctx: Ctx, { sections, evidence, blind }: DossierContent): Promise<string> {
  const main = blind ? undefined : evidence.find(({ isMain }) => isMain);
  return comparedText(sections, main && (await mainTexts({ db: ctx.db, organizationId: ctx.actor.organizationId }, [main.id])).get(main.id)?.text);
}
