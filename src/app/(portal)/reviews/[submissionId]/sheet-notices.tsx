'use client';

import type { RubricLine } from '@/domain/reviews/rubric';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { onDemand } from '@/ui/on-demand';
import type { useOwnSheet } from './use-own-sheet';

const SheetConflict = onDemand(() => import('./sheet-conflict').then((all) => all.SheetConflict));

/** What the member has to know of the own sheet before typing on: refused, saved elsewhere too, or left behind on this machine. */
export function SheetNotices({ rubric, sheet }: { rubric: readonly RubricLine[]; sheet: ReturnType<typeof useOwnSheet> }) {
  const { refusal, theirs, left, written, reading } = sheet;
  return (
    <>
      {refusal ? <Banner tone="bad" title={refusal} className="m-3" /> : null}
      {theirs ? <SheetConflict rubric={rubric} mine={{ ...written, values: reading.values }} theirs={theirs} onMine={() => sheet.choose('mine')} onTheirs={() => sheet.choose('theirs')} /> : null}
      {left ? (
        <Banner tone="warn" title="Trên máy này còn điểm đã ghi mà chưa kịp lưu" className="m-3" action={<Button size="sm" onClick={sheet.dropLeft}>Bỏ bản này</Button>}>
          {rubric.map(({ id, name }) => `${name}: ${left.texts[id] || '–'}`).join('; ')}.{left.comment ? ` Nhận xét: ${left.comment}` : ''} Muốn dùng, nhờ thư ký mở lại phiếu.
        </Banner>
      ) : null}
    </>
  );
}
