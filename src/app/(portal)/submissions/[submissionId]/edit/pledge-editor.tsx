'use client';

import { pledgeTarget } from '@/domain/submissions/part-numbers';
import { CheckboxField } from '@/ui/field';
import { PartFrame } from './part-frame';

type Props = { number: number; words: string; onPaper: boolean; pledged: boolean; missing: number; onPledge: (pledged: boolean) => void };

/** Kept with what is filed and not with the draft: vouched for is the text as it goes out. */
export function PledgeEditor({ number, words, onPaper, pledged, missing, onPledge }: Props) {
  return (
    <PartFrame id={pledgeTarget} number={number} title="Cam đoan" missing={missing}>
      <p className="break-words whitespace-pre-line">{words}</p>
      <CheckboxField name="pledged" label={onPaper ? 'Bản giấy có chữ ký cam đoan như trên của tác giả' : 'Đã đọc và cam đoan như trên'} hint="Đánh dấu ngay trước khi nộp; mở lại trang thì đánh dấu lại." checked={pledged} onChange={(event) => onPledge(event.target.checked)} />
    </PartFrame>
  );
}
