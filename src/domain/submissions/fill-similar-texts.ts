import type { Db } from '@/domain/context';
import { keepText } from '@/domain/library/similarity/keep-text';
import { readRows } from '@/domain/read-rows';
import { comparedText } from './main-text';
import type { Snapshot } from './snapshot';

const atOnce = 100;

type Missing = { organizationId: string; submissionId: string; campaignId: string; content: Pick<Snapshot, 'title' | 'sections'>; mainText: string | null };

/** Takes in what was last filed of the dossiers that are not compared with yet. Returns how many. */
export async function fillSimilarTexts(db: Db): Promise<number> {
  let filled = 0;
  for (;;) {
    const missing = await readRows<Missing>(db)`
      select s."organizationId", s.id as "submissionId", s."campaignId", v.content, m.text as "mainText" from "Submission" s
      join lateral (select x.content from "SubmissionVersion" x where x."organizationId" = s."organizationId" and x."submissionId" = s.id
        order by x.number desc limit 1) v on true
      left join "SimilarText" t on t."organizationId" = s."organizationId" and t."submissionId" = s.id
      left join "MainText" m on m."organizationId" = s."organizationId"
        and m."evidenceId" = (select (e ->> 'id')::uuid from jsonb_array_elements(v.content -> 'evidence') e where e -> 'main' = 'true' limit 1)
      where s.status not in ('DRAFT', 'WITHDRAWN') and t.id is null limit ${atOnce}`;
    for (const { organizationId, submissionId, campaignId, content, mainText } of missing) {
      await keepText({ db }, organizationId, { submissionId, campaignId }, { title: content.title, text: comparedText(content.sections ?? [], mainText) });
    }
    filled += missing.length;
    if (missing.length < atOnce) return filled;
  }
}
