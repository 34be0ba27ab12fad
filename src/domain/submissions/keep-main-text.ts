import type { PrismaClient } from '@/generated/prisma/client';
import { keepText } from '@/domain/library/similarity/keep-text';
import { readRows } from '@/domain/read-rows';
import { comparedText } from './main-text';
import type { Snapshot } from './snapshot';

type Read = { organizationId: string; evidenceId: string; text: string; unread: string | null; now: Date };

/** Keeps what a document says; when its dossier was filed meanwhile, later ones are compared with these words too. */
export async function keepMainText(db: PrismaClient, { organizationId, evidenceId, text, unread, now }: Read): Promise<void> {
  await db.$transaction(async (tx) => {
    const { submissionId } = await tx.evidence.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: evidenceId } }, select: { submissionId: true } });
    // A filing holds this row: either it reads what is kept here, or what it has frozen is seen below.
    await tx.$executeRaw`select 1 from "Submission" where "organizationId" = ${organizationId}::uuid and id = ${submissionId}::uuid for update`;
    const content = { text, unread, readAt: now };
    await tx.mainText.upsert({ where: { organizationId_evidenceId: { organizationId, evidenceId } }, create: { organizationId, evidenceId, ...content }, update: content });
    if (unread !== null) return;
    const [filed] = await readRows<{ campaignId: string; content: Pick<Snapshot, 'title' | 'sections' | 'evidence'> }>(tx)`
      select s."campaignId", v.content from "Submission" s
      join lateral (select x.content from "SubmissionVersion" x where x."organizationId" = s."organizationId" and x."submissionId" = s.id order by x.number desc limit 1) v on true
      where s."organizationId" = ${organizationId}::uuid and s.id = ${submissionId}::uuid and s.status not in ('DRAFT', 'WITHDRAWN')`;
    if (!filed?.content.evidence.some(({ id, main }) => main === true && id === evidenceId)) return;
    await keepText({ db: tx }, organizationId, { submissionId, campaignId: filed.campaignId }, { title: filed.content.title, text: comparedText(filed.content.sections, text) });
  });
}
