import type { DocumentPicture } from '@/documents/document-text';
import type { Ctx } from '@/domain/context';
import { cleanFileName } from '@/domain/files/file-name';
import { keepAs } from '@/app/files-upload';
import { stageStream } from '@/platform/storage';
import type { Report } from '../../report-upload';

/** Keeps pictures of a report by their number; null: there is none of that number. */
export const keeperOf = (ctx: Ctx, { fileName, read }: Report) => async (picture: number): Promise<string | null> => {
  const found = read.pictures[picture];
  return found ? keepPicture(ctx, found, `Hình ${picture + 1} - ${fileName.replace(/\.\w+$/u, '')}`) : null;
};

/** A picture of a file that was read, kept as an upload of the reader's: what is never taken over belongs to no dossier. */
async function keepPicture(ctx: Ctx, { bytes, mime }: DocumentPicture, name: string): Promise<string> {
  const staged = await stageStream(once(bytes), bytes.length);
  try {
    const extension = mime === 'image/png' ? 'png' : 'jpg';
    return (await keepAs(ctx, staged, { name: cleanFileName(`${name}.${extension}`, extension), mime })).fileId;
  } finally {
    await staged.drop();
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
