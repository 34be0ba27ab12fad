import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';
import { Refusal } from '@/domain/refusal';
import { getShareScan } from '@/domain/submissions/share-queries';

/** The scan of a signed confirmation of shares, for the authors, who drafted and the office. */
export const GET = route<{ submissionId: string; fileId: string }>(async (ctx, { submissionId, fileId }) => {
  const scan = await getShareScan(ctx, submissionId, fileId);
  if (!scan) throw new Refusal('not_found');
  return fileResponse(scan, { inline: true });
});
