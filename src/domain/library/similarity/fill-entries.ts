import type { Db } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { joinedText, keepText } from './keep-text';

const atOnce = 200;

type Missing = { organizationId: string; id: string; title: string; summary: string; sections: { text: string }[] };

/** Takes in the library's entries that are not compared with yet: those from before there was a comparison. Returns how many. */
export async function fillEntries(db: Db): Promise<number> {
  let filled = 0;
  for (;;) {
    const missing = await readRows<Missing>(db)`
      select e."organizationId", e.id, e.title, e.summary, e.sections from "LibraryEntry" e
      left join "SimilarText" t on t."organizationId" = e."organizationId" and t."entryId" = e.id
      where e."withdrawnAt" is null and t.id is null limit ${atOnce}`;
    for (const { organizationId, id, title, summary, sections } of missing) await keepText({ db }, organizationId, { entryId: id }, { title, text: joinedText(sections) || summary });
    filled += missing.length;
    if (missing.length < atOnce) return filled;
  }
}
