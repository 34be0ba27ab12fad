'use client';

import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import type { RubricLine, Scores } from '@/domain/reviews/rubric';
import { totalOf } from '@/domain/reviews/rubric';
import { formatDateTime } from '@/domain/time/format';
import { Button } from '@/ui/button';

export type Theirs = { version: number; savedAt: string; values: Scores; comment: string };

type Props = { rubric: readonly RubricLine[]; mine: { texts: Readonly<Record<string, string>>; values: Scores; comment: string }; theirs: Theirs; onMine: () => void; onTheirs: () => void };

/** The sheet was saved from another tab or device: both stand side by side until the member chooses. */
export function SheetConflict({ rubric, mine, theirs, onMine, onTheirs }: Props) {
  const points = (value: number | undefined) => (value === undefined ? '–' : short(value));
  return (
    <div role="alert" className="m-3 rounded-md border border-warn-line bg-warn-soft p-3">
      <p className="font-semibold text-warn-ink">Phiếu này vừa được lưu ở thẻ hoặc máy khác, lúc {formatDateTime(new Date(theirs.savedAt))}. Chọn bản giữ lại.</p>
      <table className="num mt-2 w-full text-sm">
        <thead><tr className="text-left"><th scope="col" className="py-1 pr-2 font-medium">Tiêu chí</th><th scope="col" className="px-1 font-medium">Trên máy này</th><th scope="col" className="px-1 font-medium">Bản đã lưu</th></tr></thead>
        <tbody>
          {rubric.map((line) => (
            <tr key={line.id} className={mine.values[line.id] === theirs.values[line.id] ? undefined : 'font-semibold'}>
              <th scope="row" className="py-0.5 pr-2 text-left font-normal">{line.name}</th><td className="px-1">{mine.texts[line.id] || '–'}</td><td className="px-1">{points(theirs.values[line.id])}</td>
            </tr>
          ))}
          <tr className="border-t border-warn-line"><th scope="row" className="py-1 pr-2 text-left font-normal">Tổng điểm</th><td className="px-1">{short(totalOf(rubric, mine.values))}</td><td className="px-1">{short(totalOf(rubric, theirs.values))}</td></tr>
        </tbody>
      </table>
      {mine.comment === theirs.comment ? null : (
        <dl className="mt-2 space-y-1 text-sm break-words">
          <dt className="font-medium">Nhận xét trên máy này</dt><dd className="whitespace-pre-wrap">{mine.comment || 'Trống'}</dd>
          <dt className="font-medium">Nhận xét ở bản đã lưu</dt><dd className="whitespace-pre-wrap">{theirs.comment || 'Trống'}</dd>
        </dl>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="sm" onClick={onMine}>Giữ bản trên máy này</Button>
        <Button size="sm" onClick={onTheirs}>Lấy bản đã lưu</Button>
      </div>
    </div>
  );
}
