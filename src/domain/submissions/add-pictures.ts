import type { Ctx } from '@/domain/context';
import { transact } from '@/domain/transaction';
import { addEvidence } from './add-evidence';
import type { AddPictures } from './schema';

/** Attaches the pictures of a file that is being taken over: all of them or none. Answers which evidence each upload became. */
export async function addPictures(ctx: Ctx, { submissionId, pictures }: AddPictures): Promise<Record<string, string>> {
  return transact(ctx, async (ctx) => {
    const added: Record<string, string> = {};
    for (const { fileId, sectionKey } of pictures) added[fileId] ??= (await addEvidence(ctx, { submissionId, fileId, sectionKey })).evidenceId;
    return added;
  });
}
