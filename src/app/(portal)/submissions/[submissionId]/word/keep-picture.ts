import type { DocumentPicture } from '@/documents/document-text';
import type { Ctx } from '@/domain/context';
import { cleanFileName } from '@/domain/files/file-name';
import { keepFile } from '@/domain/files/store-file';
import { stageStream } from '@/platform/storage';

/** A picture of a file that was read, kept as an upload of the reader's: what is never taken over belongs to no dossier. */
export async function keepPicture(ctx: Ctx, { bytes, mime }: DocumentPicture, name: string): Promise<string> {
  const staged = await stageStream(once(bytes), bytes.length);
  try {
    await staged.keep();
    const extension = mime === 'image/png' ? 'png' : 'jpg';
    const { id } = await keepFile(ctx, { name: cleanFileName(`${name}.${extension}`, extension), mime, size: staged.size, sha256: staged.sha256 });
    return id;
  } finally {
    await staged.drop();
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
