import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import type { Dossier } from './dossier';
import { dossierGaps, type Gap, type GapRules } from './gaps';

/** Refuses with every gap at once, each at its part of the editor. `more`: what a first filing asks for beside the content. */
export function demandComplete(ctx: Ctx, dossier: Dossier, rules: GapRules, more: readonly Gap[] = []): void {
  const gaps = [...dossierGaps({ ...dossier, appliedOn: dossier.appliedOn?.toISOString().slice(0, 10) ?? null }, rules, dayOf(ctx.now)), ...more];
  if (gaps.length === 0) return;
  const fields: Record<string, string[]> = {};
  for (const { target, where, message } of gaps) fields[target] = [...(fields[target] ?? []), `${where}: ${message}`];
  throw new Refusal('incomplete', fields);
}
