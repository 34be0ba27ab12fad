import type { Db } from '@/domain/context';
import { newId } from '@/domain/id';
import { readRows } from '@/domain/read-rows';
import { joinedText } from './keep-text';
import { keptOf } from './terms';

const atOnce = 200;

type Missing = { organizationId: string; id: string; title: string; summary: string; sections: { text: string }[]; isPublic: boolean };

/** Takes in the library's entries that are not compared with yet: those of an import, and those from before there was a comparison. Returns how many. */
export async function fillEntries(db: Db): Promise<number> {
  let filled = 0;
  for (;;) {
    const missing = await readRows<Missing>(db)`
      select e."organizationId", e.id, e.title, e.summary, e.sections, e."isPublic" from "LibraryEntry" e
      where e."withdrawnAt" is null and not exists (select from "SimilarText" t where t."organizationId" = e."organizationId" and t."entryId" = e.id) limit ${atOnce}`;
    // Whoever was quicker has kept the same text.
    await db.similarText.createMany({
      skipDuplicates: true,
      data: missing.map(({ organizationId, id, title, summary, sections, isPublic }) => ({ organizationId, id: newId(), entryId: id, isPublic, ...keptOf({ title, text: joinedText(sections) || summary }) })),
    });
    filled += missing.length;
    if (missing.length === atOnce) continue;
    await dropWithdrawn(db);
    return filled;
  }
}

/** An entry may have been taken out while its text was on its way in. */
async function dropWithdrawn(db: Db): Promise<void> {
  await db.similarText.deleteMany({ where: { entry: { is: { withdrawnAt: { not: null } } } } });
}
