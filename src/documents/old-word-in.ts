import type { DocumentText } from './document-text';
import { readBinary } from './old-word/read-binary';
import { UnreadableDocument } from './unreadable';

/** A Word 97–2003 file: paragraphs, lists, tables and pictures. @throws UnreadableDocument */
export async function readOldWord(bytes: Uint8Array): Promise<DocumentText> {
  try {
    return await readBinary(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // Numbers that lead out of the file: a damaged one, or one older than Word 97.
    throw error instanceof RangeError ? new UnreadableDocument('damaged') : error;
  }
}
