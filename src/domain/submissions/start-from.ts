import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { createDraft } from './create-draft';
import { whyNotStartFrom } from './policy';
import { getDossier } from './queries';
import { saveSection } from './save-section';
import type { startFromInput } from './schema';

/**
 * Next year's dossier from one that came to its end: title and text, as far as the new round asks the same parts. Authors,
 * evidence and figures are of the new year; a picture of the old dossier stays as a line in the text.
 */
export async function startFrom(ctx: Ctx, { sourceId, draftId, campaignId }: z.output<typeof startFromInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const source = await getDossier(ctx, sourceId);
    if (!source) throw new Refusal('not_found');
    refuseIf(whyNotStartFrom(ctx.actor, source));
    const { organizationId } = ctx.actor;
    const before = await ctx.db.submission.count({ where: { organizationId, id: draftId } });
    const id = await createDraft(ctx, { draftId, campaignId, title: source.title });
    // Sent twice: what has been written since is not touched, and nothing began a second time.
    if (before > 0 && id === draftId) return id;
    const asked = await ctx.db.section.findMany({ where: { organizationId, campaignId }, select: { key: true } });
    const known = new Set(asked.map(({ key }) => key));
    for (const { key, text, content } of source.sections) {
      // Of two clicks at one moment the second finds the same text there and changes nothing.
      if (text !== '' && known.has(key)) await saveSection(ctx, id, key, { text, content, version: 0 });
    }
    await recordEvent(ctx, 'submission.drafted_from', { type: 'submission', id, campaignId }, { sourceId });
    return id;
  });
}
