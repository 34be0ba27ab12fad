import { fileKinds } from '@/domain/files/kinds';
import type { Reason } from '@/domain/refusal';

const mainKinds: readonly string[] = [fileKinds.docx.mime, fileKinds.doc.mime, fileKinds.pdf.mime];

/** A document that can be read from beginning to end. */
export const mayBeMain = ({ mime }: { mime: string }): boolean => mainKinds.includes(mime);

export function whyNotMain({ wordIsMain }: { wordIsMain: boolean }, file: { mime: string }): Reason | null {
  if (!wordIsMain) return 'part_not_in_campaign';
  return mayBeMain(file) ? null : 'main_kind';
}
