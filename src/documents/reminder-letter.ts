import { letterheadTable, type PaperHead } from '@/documents/letterhead';
import { makePaper, type PaperSection, textWidth } from '@/documents/paper';
import { bodyParagraph, line, withClosingMark } from '@/documents/paragraphs';
import { closingTable, type Recipients, type Signature } from '@/documents/signature';

export type ReminderLetter = {
  head: PaperHead;
  /** "Phòng Kinh tế", "Hội Nông dân xã" */
  addressee: string;
  /** Paragraphs between "Kính gửi" and the closing. */
  paragraphs: readonly string[];
  recipients: Recipients;
  signature: Signature;
};

/** Công văn đôn đốc, or đề nghị phối hợp: one letter a unit, each beginning on a page of its own. */
export function reminderLetters(title: string, letters: readonly ReminderLetter[]): Promise<Uint8Array> {
  if (letters.length === 0) throw new RangeError('no letter to write');
  return makePaper(title, letters.map(letterSection));
}

function letterSection({ head, addressee, paragraphs, recipients, signature }: ReminderLetter): PaperSection {
  const width = textWidth.portrait;
  const last = paragraphs.length - 1;
  return {
    orientation: 'portrait',
    blocks: [
      letterheadTable(head, width),
      line(`Kính gửi: ${addressee}`, { align: 'center', before: 18, after: 12 }),
      ...paragraphs.map((paragraph, index) => bodyParagraph(index === last ? withClosingMark(paragraph) : paragraph)),
      line('', { after: 8 }),
      closingTable(recipients, signature, width),
    ],
  };
}
