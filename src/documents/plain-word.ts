import { letterheadTable } from '@/documents/letterhead';
import { listTable } from '@/documents/list-table';
import { type Block, makePaper, textWidth } from '@/documents/paper';
import { bodyParagraph, line, titleBlock } from '@/documents/paragraphs';
import { type PlainBlock, type PlainPaper, withSigners } from '@/documents/plain-paper';
import { closingTable, signaturePair } from '@/documents/signature';

/** The paper as a Word file, to be worked on. */
export const plainWord = ({ title, sections }: PlainPaper): Promise<Uint8Array> =>
  makePaper(title, sections.map(({ orientation, blocks }) => ({ orientation, blocks: withSigners(blocks).flatMap((block) => wordBlocks(block, textWidth[orientation])) })));

function wordBlocks(block: PlainBlock, width: number): Block[] {
  switch (block.kind) {
    case 'head':
      return [letterheadTable(block.head, width)];
    case 'title':
      return titleBlock(block.type, block.subject, width);
    case 'line': {
      const { kind: _, text, ...look } = block;
      return [line(text, look)];
    }
    case 'body': {
      const { kind: _, text, ...look } = block;
      return [bodyParagraph(text, look)];
    }
    case 'table':
      return [listTable(block.columns, block.rows, width)];
    case 'signers':
      return [line('', { after: 6, keepNext: true }), signaturePair(block.left, block.right, width)];
    case 'closing':
      return [line('', { after: 6, keepNext: true }), closingTable(block.recipients, block.signature, width)];
  }
}
