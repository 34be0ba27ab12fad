import * as z from 'zod';
import { id, line, optionalDay, text, typed, version } from '@/domain/input';
import { decimalProblemLabels, readDecimal } from '@/domain/numbers/decimals';
import { maxFigures } from './figures';

// Shapes of "Căn cứ áp dụng" and "Chỉ số, số liệu trước – sau": a draft is saved freely, what is missing gaps.ts says.

/** `version`: 0 while nothing was saved yet. */
export const basisInput = z.object({
  version,
  paperKind: line(100),
  paperNumber: line(60),
  paperOn: optionalDay,
  paperSigner: line(120),
  fileId: id.nullable(),
  subjects: text(1000),
  method: text(2000),
  benefit: text(2000),
});

const decimal = typed(60, decimalProblemLabels.tooLarge).transform((written, ctx): string => {
  if (written.trim() === '') return '';
  const { value, problem } = readDecimal(written);
  if (value !== null) return value;
  ctx.addIssue({ code: 'custom', message: decimalProblemLabels[problem] });
  return z.NEVER;
});

export const figuresInput = z.object({
  version,
  targetIndices: z.array(line(100)).max(60, 'Nhiều chỉ số quá. Bớt rồi lưu lại.'),
  figures: z
    .array(z.object({ name: line(200), measure: line(40), before: decimal, after: decimal, period: line(120), evidenceId: id.nullable() }))
    .max(maxFigures, `Nhiều nhất ${maxFigures} dòng số liệu. Gộp hoặc bớt dòng.`),
});

export const markMainInput = z.object({ submissionId: id, evidenceId: id });

export type BasisInput = z.output<typeof basisInput>;
export type FiguresInput = z.output<typeof figuresInput>;
