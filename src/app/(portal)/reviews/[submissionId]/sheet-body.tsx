'use client';

import { groupsOf, maxTotalOf } from '@/domain/campaigns/counting';
import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import { commentDutyLabel } from '@/domain/reviews/labels';
import { type Scores, totalOf } from '@/domain/reviews/rubric';
import { TextArea } from '@/ui/field';
import { CriterionField, type CriterionView } from './criterion-field';
import type { useOwnSheet } from './use-own-sheet';

type Sheet = ReturnType<typeof useOwnSheet>;

/** The criteria by their groups, and the comment. `first`: what the member gave in the result that is looked at again. */
export function SheetBody({ rubric, sheet, locked = false, first }: { rubric: readonly CriterionView[]; sheet: Sheet; locked?: boolean; first?: Scores }) {
  const { written: { texts, comment }, reading: { values, problems, asked } } = sheet;
  return (
    <>
      {groupsOf(rubric.map((line, index) => ({ line, index, groupName: line.groupName }))).map(({ name, lines }) => [
        name ? <GroupHead key={`${name}:${lines[0]?.index}`} name={name} lines={lines.map(({ line }) => line)} values={values} /> : null,
        ...lines.map(({ line, index }) => (
          <CriterionField key={line.id} line={line} number={index + 1} text={texts[line.id] ?? ''} value={values[line.id] ?? null} problem={problems[line.id] ?? null} readOnly={locked} before={first?.[line.id]}
            onChange={(text) => sheet.write({ texts: { ...texts, [line.id]: text }, comment })} onNext={() => sheet.focusBeside(index, 1)} onPrevious={() => sheet.focusBeside(index, -1)} />
        )),
      ])}
      <div className="border-t border-line px-4 py-4">
        <TextArea label="Nhận xét" id="sheet-comment" optional={!asked} hint={`In ra phiếu chấm. Bắt buộc khi có tiêu chí dưới điểm sàn${rubric.some((line) => commentDutyLabel(line)) ? ', hoặc mức điểm mà tiêu chí yêu cầu nhận xét' : ''}.`} rows={3} value={comment} readOnly={locked}
          onChange={(event) => sheet.write({ texts, comment: event.target.value })} />
      </div>
    </>
  );
}

/** The total as it is typed. */
export function SheetTotal({ sheet: { reading: { total, max } } }: { sheet: Sheet }) {
  return (
    <p className="text-right leading-none" aria-live="polite">
      <span className="sr-only">Tổng điểm </span>
      <span className="num text-2xl font-semibold lg:text-3xl">{short(total)}</span>
      <span className="num text-ink-3">/{short(max)}</span>
    </p>
  );
}

/** The name of a group, with what its criteria make together so far. */
function GroupHead({ name, lines, values }: { name: string; lines: CriterionView[]; values: Scores }) {
  return (
    <p className="flex items-baseline justify-between gap-3 border-t border-line-strong bg-sunken px-4 py-2 font-semibold first:border-0">
      <span className="min-w-0">{name}</span>
      <span className="num shrink-0 text-sm">{short(totalOf(lines, values))}/{short(maxTotalOf(lines))}</span>
    </p>
  );
}
