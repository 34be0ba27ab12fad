import type { Ctx } from '@/domain/context';
import { fileKinds } from '@/domain/files/kinds';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { Refusal, sentenceOf } from '@/domain/refusal';
import { dayOf, type LocalDay } from '@/domain/time/calendar';

const kinds: readonly string[] = [fileKinds.pdf.mime, fileKinds.png.mime, fileKinds.jpg.mime, fileKinds.webp.mime];

/** A signed paper, scanned or photographed, taken over by whoever sent it. */
export async function takeSignedScan(ctx: Ctx, fileId: string): Promise<string> {
  const file = await takeOwnUpload(ctx, fileId);
  if (!kinds.includes(file.mime)) throw new Refusal('appeal_scan_kind', { fileId: [sentenceOf('appeal_scan_kind')] });
  return file.id;
}

export function refuseFuture(ctx: Ctx, day: LocalDay, field: string): void {
  if (day > dayOf(ctx.now)) throw new Refusal('paper_in_future', { [field]: [sentenceOf('paper_in_future')] });
}
