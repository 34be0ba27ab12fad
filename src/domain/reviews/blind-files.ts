import { type Ctx, isBlindIn } from '@/domain/context';
import { isId } from '@/domain/id';
import { readRows } from '@/domain/read-rows';
import type { FileScan } from '@/generated/prisma/enums';
import { type BlindFile, blindFileName } from './blind-content';
import { scoringScreen } from './scoring-screen';

type Row = BlindFile & { sha256: string; scan: FileScan | null };

/** Copies of files that still are in the dossier, in their order there. The caller has found that this dossier is the actor's to score. */
export const blindFiles = (ctx: Ctx, submissionId: string): Promise<Row[]> =>
  readRows<Row>(ctx.db)`
    select b.id, b."evidenceId", e.kind::text as kind, e."sectionKey" is not null as "inText", f.mime, f.size, f.sha256, f.scan::text as scan
    from "BlindCopy" b
    join "Evidence" e on e."organizationId" = b."organizationId" and e.id = b."evidenceId" and e."submissionId" = b."submissionId" and e."removedAt" is null
    join "File" f on f."organizationId" = b."organizationId" and f.id = b."fileId"
    where b."organizationId" = ${ctx.actor.organizationId}::uuid and b."submissionId" = ${submissionId}::uuid and b."endedAt" is null
    order by e.position, e.id`;

/** The bytes of one copy, for a blind scorer of this dossier; null for everybody else, who has the file itself. */
export async function getBlindFile(ctx: Ctx, submissionId: string, copyId: string) {
  const screen = isId(copyId) ? await scoringScreen(ctx, submissionId) : null;
  if (!screen || !isBlindIn(ctx.actor, screen.campaign.id)) return null;
  const files = await blindFiles(ctx, submissionId);
  const file = files.find(({ id }) => id === copyId);
  if (!file) return null;
  const place = files.filter(({ inText }) => inText === file.inText).indexOf(file) + 1;
  return { sha256: file.sha256, mime: file.mime, scan: file.scan, name: file.inText ? blindFileName(place, file.mime).replace('Minh chứng', 'Hình') : blindFileName(place, file.mime) };
}
