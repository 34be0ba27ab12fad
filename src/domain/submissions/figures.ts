import { changePerMille, difference, formatDecimal } from '@/domain/numbers/decimals';

// Số liệu trước – sau: what was measured before and after. Values are decimals as normalised text. Whether less is better
// nobody has to say: only what changed is told.

export const maxFigures = 30;

export type FigureLine = { name: string; measure: string; before: string; after: string; period: string; evidenceId: string | null };

/** As a line is shown: with the name of the file that proves it. */
export type ShownFigure = Omit<FigureLine, 'evidenceId'> & { evidence: { id: string; name: string } | null };

export const isBlankFigure = ({ name, measure, before, after, period, evidenceId }: FigureLine): boolean => [name, measure, before, after, period].every((text) => text.trim() === '') && !evidenceId;

export function figureGaps(figures: readonly Pick<FigureLine, 'name' | 'measure' | 'before' | 'after' | 'period'>[]): string[] {
  return figures.flatMap((figure, i) => {
    if (isBlankFigure({ ...figure, evidenceId: null })) return [];
    const line = `Dòng ${i + 1} của số liệu`;
    if (figure.name.trim() === '') return [`${line}: ghi tên chỉ tiêu, hoặc xóa dòng.`];
    return figure.before.trim() === '' && figure.after.trim() === '' ? [`${line}: ghi số trước hoặc số sau, hoặc xóa dòng.`] : [];
  });
}

const isPercent = (measure: string): boolean => measure.trim() === '%';

/** "giảm 12 ngày, −40%"; empty where one of the two was not measured. */
export function changeWords({ before, after, measure }: Pick<FigureLine, 'before' | 'after' | 'measure'>): string {
  if (before === '' || after === '') return '';
  const by = difference(before, after);
  if (by === '0') return 'không đổi';
  const size = formatDecimal(by.replace('-', ''));
  const verb = by.startsWith('-') ? 'giảm' : 'tăng';
  if (isPercent(measure)) return `${verb} ${size} điểm phần trăm`;
  const perMille = changePerMille(before, after);
  const share = perMille === null || perMille === 0n ? '' : `, ${perMille > 0n ? '+' : ''}${formatDecimal(tenths(perMille))}%`;
  return `${verb} ${[size, measure.trim()].filter(Boolean).join(' ')}${share}`;
}

function tenths(perMille: bigint): string {
  const size = String(perMille < 0n ? -perMille : perMille).padStart(2, '0');
  const decimal = size.at(-1) === '0' ? '' : `.${size.at(-1)}`;
  return `${perMille < 0n ? '-' : ''}${size.slice(0, -1)}${decimal}`;
}

export const valueWords = (value: string, measure: string): string => (value === '' ? 'chưa đo' : isPercent(measure) ? `${formatDecimal(value)}%` : [formatDecimal(value), measure.trim()].filter(Boolean).join(' '));

/** The lines as a table of a paper. */
export const figureTitles = ['Chỉ tiêu', 'Trước', 'Sau', 'Thay đổi', 'Thời điểm, minh chứng'] as const;
export const figureCells = ({ name, measure, before, after, period, evidence }: ShownFigure): string[] =>
  [name, valueWords(before, measure), valueWords(after, measure), changeWords({ before, after, measure }), [period, evidence?.name].filter(Boolean).join('; ')];

/** One line of a text, for versions, their comparison and the public page. */
export function figureText({ name, measure, before, after, period, evidence }: ShownFigure, { withEvidence = true } = {}): string {
  const change = changeWords({ before, after, measure });
  const values = `trước ${valueWords(before, measure)}, sau ${valueWords(after, measure)}${change ? ` (${change})` : ''}`;
  return [`${name}: ${values}`, period && `đo ${period}`, withEvidence && evidence ? `minh chứng ${evidence.name}` : ''].filter(Boolean).join('; ');
}

/** Indices and lines as one text. */
export function benefitText(indices: readonly string[], figures: readonly ShownFigure[], how?: { withEvidence: boolean }): string {
  return [...(indices.length > 0 ? [`Chỉ số hướng tới: ${indices.join(', ')}`] : []), ...figures.map((figure) => figureText(figure, how))].join('\n');
}
