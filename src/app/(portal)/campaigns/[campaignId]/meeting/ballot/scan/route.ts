import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';
import { Refusal } from '@/domain/refusal';
import { countScanOf } from '@/domain/reviews/meeting/ballot/ballot-queries';
import { wholeMinutes } from '../whole-minutes';

/** The signed Biên bản kiểm phiếu names every dossier: for whom the minutes are for. ?meeting= an earlier one. */
export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }, request) => {
  const { room } = await wholeMinutes(ctx, campaignId, new URL(request.url).searchParams.get('meeting'));
  const scan = await countScanOf(ctx, room.meeting.id);
  if (!scan) throw new Refusal('not_found');
  return fileResponse(scan, { inline: true });
});
