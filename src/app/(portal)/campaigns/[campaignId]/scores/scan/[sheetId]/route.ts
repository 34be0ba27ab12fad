import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';
import { sheetScan } from '@/domain/reviews/paper/paper-queries';

/** The scan of a signed paper sheet, for those who keep the sheets. */
export const GET = route<{ campaignId: string; sheetId: string }>(async (ctx, { campaignId, sheetId }) => fileResponse(await sheetScan(ctx, campaignId, sheetId), { inline: true }));
