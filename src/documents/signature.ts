import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { noBorders } from '@/documents/list-table';
import { mm, sizes } from '@/documents/paper';
import { line } from '@/documents/paragraphs';

/**
 * In whose place somebody signs. `own`: CHỦ TỊCH; `acting`: Q. CHỦ TỊCH; the others name the head on
 * the first line and the signer on the second: KT. (deputy), TL. (by order), TUQ. (by written authorisation).
 */
export type SigningCapacity =
  | { kind: 'own' | 'acting' }
  | { kind: 'deputy' | 'byOrder' | 'authorised'; signerTitle: string };

export type Signature = {
  /** The body a head signs for, "Ủy ban nhân dân" or "Hội đồng": gives "TM. …". */
  onBehalfOf?: string;
  /** The title whose power is used: "Chủ tịch", "Trưởng phòng". */
  title: string;
  capacity: SigningCapacity;
  /** Without academic title; '' leaves the line blank. */
  name: string;
};

export type Recipients = { bodies: readonly string[]; archive: string };

const prefixes = { deputy: 'KT.', byOrder: 'TL.', authorised: 'TUQ.' } as const;

/** TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH · PHÓ CHỦ TỊCH, one entry a line, in capitals. */
export function signatureLines({ onBehalfOf, title, capacity }: Omit<Signature, 'name'>): string[] {
  const onBehalf = onBehalfOf ? [`TM. ${onBehalfOf}`] : [];
  return [...onBehalf, ...titleLines(title, capacity)].map((text) => text.toUpperCase());
}

/** "Nơi nhận" on the left, signature on the right; kept on one page. `width` in mm. */
export function closingTable(recipients: Recipients, signature: Signature, width: number): Table {
  return twoColumns(recipientLines(recipients), signatureBlock(signature), width);
}

/** Two who sign side by side: THƯ KÝ and CHỦ TRÌ. */
export function signaturePair(left: Signature, right: Signature, width: number): Table {
  return twoColumns(signatureBlock(left), signatureBlock(right), width);
}

function titleLines(title: string, capacity: SigningCapacity): string[] {
  switch (capacity.kind) {
    case 'own':
      return [title];
    case 'acting':
      return [`Q. ${title}`];
    default:
      return [`${prefixes[capacity.kind]} ${title}`, capacity.signerTitle];
  }
}

function signatureBlock(signature: Signature): Paragraph[] {
  const centred = { bold: true, align: 'center' } as const;
  const titles = signatureLines(signature).map((text) => line(text, { ...centred, keepNext: true }));
  return [...titles, line(signature.name, { ...centred, before: 75 })];
}

/** "VT, VX" of the letterhead's line "Lưu: VT, VX.": the paper says the rest itself. */
export const archiveOf = (archiveLine: string): string => archiveLine.replace(/^Lưu:\s*|\.$/gu, '');

/** Under "Nơi nhận:", one a line. */
export const recipientTexts = ({ bodies, archive }: Recipients): string[] => [...bodies.map((body) => `- ${body};`), `- Lưu: ${archive}.`];

function recipientLines(recipients: Recipients): Paragraph[] {
  const heading = line('Nơi nhận:', { bold: true, italics: true, size: sizes.letterhead });
  return [heading, ...recipientTexts(recipients).map((text) => line(text, { size: sizes.small }))];
}

function twoColumns(left: Paragraph[], right: Paragraph[], width: number): Table {
  const half = mm(width / 2);
  return new Table({
    width: { size: 2 * half, type: WidthType.DXA },
    columnWidths: [half, half],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0 },
    rows: [new TableRow({ cantSplit: true, children: [left, right].map((children) => new TableCell({ children })) })],
  });
}
