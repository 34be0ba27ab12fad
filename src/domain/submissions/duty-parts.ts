import { type Block, type Cell, type Paragraph, type RichText, richOf, type Row } from '@/domain/text/rich-text';
import { basisText } from './applied-basis';
import { figureCells, figureTitles } from './figures';
import type { Snapshot } from './snapshot';

export type DutyPart = { title: string; body: RichText };

/** What a dossier says beside its sections, as parts of its report: what it rests on, what it helps, what was measured. */
export function dutyParts({ basis, targetIndices = [], figures = [] }: Pick<Snapshot, 'basis' | 'targetIndices' | 'figures'>): DutyPart[] {
  const rests = basisText(basis ?? null);
  const helps = targetIndices.length > 0 ? richOf(`Chỉ số hướng tới: ${targetIndices.join(', ')}`).content : [];
  const measured: Block[] = figures.length > 0 ? [{ type: 'table', content: [headRow, ...figures.map((figure) => row('tableCell', figureCells(figure)))] }] : [];
  return [
    ...(helps.length + measured.length > 0 ? [{ title: figures.length > 0 ? 'Số liệu trước – sau' : 'Chỉ số hướng tới', body: { type: 'doc' as const, content: [...helps, ...measured] } }] : []),
    ...(rests ? [{ title: 'Căn cứ áp dụng', body: richOf(rests) }] : []),
  ];
}

const paragraph = (text: string): Paragraph => (text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] });
const row = (type: Cell['type'], texts: readonly string[]): Row => ({ type: 'tableRow', content: texts.map((text) => ({ type, content: [paragraph(text)] })) });

const headRow = row('tableHeader', figureTitles);
