import { StatusText } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import type { OfficeView } from '../office-view';
import { AddReceipt } from './add-receipt';
import { VoidReceipt } from './void-receipt';

const glyphs = { good: 'ok', warn: 'ask', info: 'clock', mute: 'clock' } as const;

/** Each delivery of paper; what was entered by mistake stays, struck out, with the reason. */
export function Receipts({ receipts: { sub, paper, rows }, addReceipt }: Pick<OfficeView, 'receipts' | 'addReceipt'>) {
  return (
    <Card aria-labelledby="receipts">
      <CardHead id="receipts" title="Nhận bản giấy" sub={sub} aside={paper ? <StatusText glyph={glyphs[paper.tone]} tone={paper.tone}>{paper.words}</StatusText> : null} />
      <CardBody className="space-y-4">
        {rows.length === 0 ? <p className="text-ink-2">Chưa nhận bản giấy nào.</p> : (
          <ul className="divide-y divide-line">
            {rows.map((row) => (
              <li key={row.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-2.5 first:pt-0">
                <div className="min-w-0 text-sm">
                  <p className={row.voided ? 'num text-ink-3 line-through' : 'num font-medium'}>{row.words}</p>
                  <p className="num text-ink-3">{row.sub}</p>
                  {row.afterHours ? <p className="text-warn-ink">{row.afterHours}</p> : null}
                  {row.voided ? <p className="text-ink-2">{row.voided}</p> : null}
                </div>
                {row.voidable ? <VoidReceipt receiptId={row.id} arrivalNumber={row.arrivalNumber} /> : null}
              </li>
            ))}
          </ul>
        )}
        {addReceipt ? <AddReceipt {...addReceipt} /> : null}
      </CardBody>
    </Card>
  );
}
