import { contentDisposition } from '@/domain/files/file-name';
import { fileKinds } from '@/domain/files/kinds';
import type { Ctx } from '@/domain/context';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { isId } from '@/domain/id';
import { type DecisionRoom, decisionRoom } from '@/domain/recognition/queries';
import { Refusal } from '@/domain/refusal';

type Room = DecisionRoom & { proposal: NonNullable<DecisionRoom['proposal']> };

/** The room as a paper needs it: whole. Who is an author in it gets no paper with their own row, and none with a gap. */
export async function paperRoom(ctx: Ctx, campaignId: string): Promise<Room> {
  const room = isId(campaignId) ? await decisionRoom(ctx, campaignId) : null;
  if (!room?.proposal) throw new Refusal('not_found');
  if (room.hiddenRows > 0) throw new Refusal('own_dossier_proposed');
  await recordPersonalView(ctx, 'personal_data.exported', { type: 'proposal', id: room.proposal.id, campaignId });
  return { ...room, proposal: room.proposal };
}

export function wordResponse(bytes: Uint8Array, name: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': fileKinds.docx.mime,
      'content-length': String(bytes.byteLength),
      'content-disposition': contentDisposition(name, false),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}
