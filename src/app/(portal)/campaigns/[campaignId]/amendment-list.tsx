import { fromDateColumn } from '@/domain/time/date-column';
import type { AmendmentRow } from '@/domain/campaigns/settings-queries';
import { stageLabels } from '@/domain/campaigns/stages';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { Glyph } from '@/ui/glyph';

/** What was moved, by which paper; who typed it is shown to those who run the campaign. */
export function AmendmentList({ rows, showsEntry = false }: { rows: readonly AmendmentRow[]; showsEntry?: boolean }) {
  return (
    <ol className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id} className="grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[14rem_minmax(0,1fr)] sm:px-5">
          <div>
            <p className="font-medium">Văn bản số {row.paperNumber}</p>
            <p className="num text-sm text-ink-3">ngày {formatDay(fromDateColumn(row.paperOn))}</p>
          </div>
          <div>
            <p>
              <span className="font-medium">{stageLabels[row.stage]}:</span> <span className="num text-ink-3">hết ngày {formatDay(lastDayOf(row.oldClosesAt))}</span>{' '}
              <Glyph name="chevronRight" className="inline size-3.5" />
              <span className="sr-only">đổi thành</span> <span className="num font-semibold">hết ngày {formatDay(lastDayOf(row.newClosesAt))}</span>
            </p>
            <p className="text-sm text-ink-2">{row.reason}</p>
            {showsEntry ? (
              <p className="num text-xs text-ink-3">
                {row.byName} nhập {formatDateTime(row.at)}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
