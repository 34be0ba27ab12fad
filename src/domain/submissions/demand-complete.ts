import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { fromDateColumn } from '@/domain/time/date-column';
import { askedGaps } from './asked-parts';
import type { Dossier } from './dossier';
import { dossierGaps, type Gap, type GapRules } from './gaps';
import { infectedToRemove } from './infected-files';

/** Refuses with every gap at once, each at its part of the editor; of a supplement, those in the parts it opened. `more`: what a first filing asks for beside the content. */
export function demandComplete(ctx: Ctx, dossier: Dossier, rules: GapRules, more: readonly Gap[] = []): void {
  const missing = dossierGaps({ ...dossier, infected: infectedToRemove(dossier), appliedOn: dossier.appliedOn && fromDateColumn(dossier.appliedOn) }, rules, dayOf(ctx.now));
  const gaps = [...askedGaps(dossier.askedParts, missing), ...more];
  if (gaps.length === 0) return;
  const fields: Record<string, string[]> = {};
  for (const { target, where, message } of gaps) fields[target] = [...(fields[target] ?? []), `${where}: ${message}`];
  throw new Refusal('incomplete', fields);
}
