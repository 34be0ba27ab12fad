import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotKeepLibrary } from '../policy';
import { readList } from './columns';

export const mostLines = 20_000;

/** Keeps what was read of a file, to be looked at and described; nothing of it is in the library yet. Returns its id. */
export async function prepareImport(ctx: Ctx, { fileName, rows }: { fileName: string; rows: readonly { line: number; cells: string[] }[] }): Promise<string> {
  refuseIf(whyNotKeepLibrary(ctx.actor));
  const { headings, columns, lines } = readList(rows);
  if (lines.length === 0) throw new Refusal('list_empty');
  if (lines.length > mostLines) throw new Refusal('list_too_long');
  return transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const id = newId();
    await ctx.db.libraryImport.create({ data: { organizationId, id, fileName, headings, columns, lines: lines.length, createdAt: ctx.now, createdById: accountId } });
    // One statement: twenty thousand lines are more than one has room for as parameters.
    await ctx.db.$executeRaw`
      insert into "LibraryImportLine" ("organizationId", "importId", line, cells)
      select ${organizationId}::uuid, ${id}::uuid, (l->>'line')::int, array(select jsonb_array_elements_text(l->'cells'))
      from jsonb_array_elements(${JSON.stringify(lines)}::jsonb) l`;
    return id;
  });
}
