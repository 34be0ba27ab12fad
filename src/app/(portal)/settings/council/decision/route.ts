import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';
import { Refusal } from '@/domain/refusal';
import { standingScanOf } from '@/domain/reviews/standing/standing-queries';

/** The signed founding decision of the standing council, for who keeps it. */
export const GET = route(async (ctx) => {
  const scan = await standingScanOf(ctx);
  if (!scan) throw new Refusal('not_found');
  return fileResponse(scan, { inline: true });
});
