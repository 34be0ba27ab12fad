import { sentenceOf } from '@/domain/refusal';
import type { ScreeningView } from '@/domain/submissions/screening-queries';
import { receiptWords } from '@/domain/submissions/screening-words';
import { dayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { StatusText } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import { AddReceipt } from './add-receipt';
import { VoidReceipt } from './void-receipt';

type Props = { view: ScreeningView; isOffice: boolean; today: string; time: string };

/** Each delivery of paper; what was entered by mistake stays, struck out, with the reason. */
export function Receipts({ view, isOffice, today, time }: Props) {
  const { receipts, whyNotReceive } = view;
  const copies = receipts.filter((each) => !each.voidedAt).reduce((sum, each) => sum + each.copies, 0);
  return (
    <Card aria-labelledby="receipts">
      <CardHead
        id="receipts" title="Nhận bản giấy"
        sub={view.paperCopies > 0 ? `Đợt này yêu cầu ${String(view.paperCopies).padStart(2, '0')} bản${view.paperColour ? ' màu' : ''}; đã nhận ${String(copies).padStart(2, '0')} bản.` : 'Đợt này không yêu cầu bản giấy.'}
        aside={view.paper ? <StatusText glyph={view.paper.tone === 'good' ? 'ok' : view.paper.tone === 'warn' ? 'ask' : 'clock'} tone={view.paper.tone}>{view.paper.words}</StatusText> : null}
      />
      <CardBody className="space-y-4">
        {receipts.length === 0 ? <p className="text-ink-2">Chưa nhận bản giấy nào.</p> : (
          <ul className="divide-y divide-line">
            {receipts.map((each) => (
              <li key={each.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-2.5 first:pt-0">
                <div className="min-w-0 text-sm">
                  <p className={each.voidedAt ? 'num text-ink-3 line-through' : 'num font-medium'}>{receiptWords(each)}</p>
                  <p className="num text-ink-3">
                    {each.coverNumber ? `Công văn số ${each.coverNumber}${each.coverOn ? ` ngày ${formatDay(dayOf(each.coverOn))}` : ''} · ` : ''}
                    Người ghi: {each.byName}, {formatDateTime(each.at)}{each.note ? ` · ${each.note}` : ''}
                  </p>
                  {each.voidedAt ? <p className="text-ink-2">Đã hủy {formatDateTime(each.voidedAt)}: {each.voidReason}</p> : null}
                </div>
                {isOffice && !each.voidedAt && !whyNotReceive ? <VoidReceipt receiptId={each.id} arrivalNumber={each.arrivalNumber} /> : null}
              </li>
            ))}
          </ul>
        )}
        {isOffice ? (
          <AddReceipt
            campaignId={view.campaignId} code={view.code} today={today} time={time} copies={view.paperCopies || 1} colour={view.paperColour}
            disabledReason={whyNotReceive ? sentenceOf(whyNotReceive) : null}
          />
        ) : null}
      </CardBody>
    </Card>
  );
}
