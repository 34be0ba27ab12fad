import { letterheadTable, type PaperHead } from '@/documents/letterhead';
import { makePaper, textWidth } from '@/documents/paper';
import { bodyParagraph, line, titleBlock, withClosingMark } from '@/documents/paragraphs';
import { closingTable, type Recipients, type Signature } from '@/documents/signature';

export type ScreeningNotice = {
  head: PaperHead;
  /** What kind of paper it is; a Thông báo unless said. */
  title?: string;
  /** "Về việc từ chối tiếp nhận hồ sơ sáng kiến" */
  subject: string;
  /** "Ông, bà Lê Thị Minh Thư; Phòng Kinh tế" */
  addressee: string;
  paragraphs: readonly string[];
  recipients: Recipients;
  signature: Signature;
};

/** Thông báo of the office on one dossier: that it is not taken in, or what has to be supplemented. */
export function screeningNotice({ head, title = 'Thông báo', subject, addressee, paragraphs, recipients, signature }: ScreeningNotice): Promise<Uint8Array> {
  const width = textWidth.portrait;
  const last = paragraphs.length - 1;
  return makePaper(`${title} ${subject}`, [{
    orientation: 'portrait',
    blocks: [
      letterheadTable(head, width),
      ...titleBlock(title, subject, width),
      line(`Kính gửi: ${addressee}`, { align: 'center', before: 6, after: 10 }),
      ...paragraphs.map((paragraph, index) => bodyParagraph(index === last ? withClosingMark(paragraph) : paragraph)),
      line('', { after: 8 }),
      closingTable(recipients, signature, width),
    ],
  }]);
}
