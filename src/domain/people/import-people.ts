import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { transact } from '@/domain/transaction';
import { insertAccount, type Slip } from './create-account';
import { createUnit } from './create-unit';
import { guessBloc } from './guess-bloc';
import { previewImport } from './preview-import';
import type { ImportInput } from './schema';

/** All rows or none: a half-imported list is worse to repair than a refused one. Answers the slips to print. */
export async function importPeople(ctx: Ctx, input: ImportInput): Promise<Slip[]> {
  return transact(ctx, async (ctx) => {
    // One import at a time for the commune, so that the sign-in names proposed below stay free.
    await ctx.db.$executeRaw`select id from "Organization" where id = ${ctx.actor.organizationId}::uuid for update`;
    const preview = await previewImport(ctx, input);
    if (preview.problems > 0 || preview.tooMany || preview.rows.length === 0) throw new Refusal('import_has_errors');
    const unitIds = new Map<string, string>();
    for (const name of preview.newUnits) unitIds.set(fold(name), await createUnit(ctx, { name, bloc: guessBloc(name) }));
    const slips: Slip[] = [];
    for (const row of preview.rows) {
      if (row.fullName === '') continue;
      slips.push(
        await insertAccount(ctx, {
          fullName: row.fullName, unitId: row.unitId ?? unitIds.get(fold(row.unitName)) ?? null, unitName: row.unitName, jobTitle: row.jobTitle,
          honorific: '', email: row.email, phone: null, roles: ['staff'], signInName: row.signInName,
        }),
      );
    }
    await recordEvent(ctx, 'people.imported', { type: 'organization', id: ctx.actor.organizationId }, { people: slips.length, units: preview.newUnits.length });
    return slips;
  });
}
