import { formatHundredthsShort, hundredthsProblemLabels, readHundredths } from '@/domain/numbers/hundredths';

// Pure: what somebody pasted, line by line, held against the dossiers they may enter for.

export type ExtraTarget = { submissionId: string; code: string; title: string };
/** `problem`: what to correct in this line; null: it may be taken. */
export type ReadLine = { line: number; code: string; title: string; points: string; submissionId: string | null; value: number | null; problem: string | null };

export const mostExtraLines = 6000;

/** "Mã hồ sơ" first, points last; what lies between, such as a title, is left aside. A head above the table, too. */
export function readExtraLines(text: string, targets: readonly ExtraTarget[], max: number): ReadLine[] {
  const byCode = new Map(targets.map((target) => [target.code.toUpperCase(), target]));
  const seen = new Map<string, number>();
  const lines = text.split('\n').map((each, index) => ({ line: index + 1, cells: cellsOf(each) })).filter(({ cells }) => cells.length > 0);
  return lines.filter(({ cells }, index) => !(index === 0 && /^mã(?:\s|$)/iu.test(cells[0] ?? ''))).map(({ line, cells }) => {
    const code = cells[0] ?? '';
    const points = cells.length > 1 ? (cells.at(-1) ?? '') : '';
    const target = byCode.get(code.toUpperCase());
    const { value, problem } = pointsOf(points, max);
    const earlier = seen.get(code.toUpperCase());
    if (earlier === undefined) seen.set(code.toUpperCase(), line);
    const wrong = !target ? 'Không có hồ sơ đủ điều kiện chấm nào mang mã này trong phần được nhập.' : earlier !== undefined ? `Mã này đã có ở dòng ${earlier}. Bỏ bớt một dòng.` : problem;
    return { line, code, title: target?.title ?? '', points, submissionId: target?.submissionId ?? null, value, problem: wrong };
  });
}

/** Cells of a table by tab or semicolon; otherwise words, as one types them. */
function cellsOf(line: string): string[] {
  const cells = /[\t;]/u.test(line) ? line.split(/[\t;]/u) : line.split(/\s/u);
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

function pointsOf(points: string, max: number): { value: number | null; problem: string | null } {
  const { value, problem } = readHundredths(points);
  if (problem) return { value: null, problem: problem === 'empty' ? 'Dòng này chưa có điểm.' : hundredthsProblemLabels[problem] };
  return value > max ? { value: null, problem: `Điểm từ 0 đến ${formatHundredthsShort(max)}.` } : { value, problem: null };
}
