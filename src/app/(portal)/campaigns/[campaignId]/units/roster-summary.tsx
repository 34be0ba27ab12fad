import type { DeadlineWords } from '@/domain/time/deadline-words';
import { assignedStates } from '@/domain/tracking/duty';
import type { RosterRow } from '@/domain/tracking/queries';
import { DueChip } from '@/ui/due-chip';
import { SegmentBar } from '@/ui/meter';

/** How many units have done their part, at a glance. */
export function RosterSummary({ rows, due }: { rows: readonly RosterRow[]; due: DeadlineWords }) {
  if (rows.length < 2) return null;
  const count = (...states: RosterRow['state'][]) => rows.filter((row) => states.includes(row.state)).length;
  const met = count('met');
  const bound = rows.filter((row) => assignedStates.includes(row.state)).length;
  return (
    <section aria-label="Tổng hợp" className="mb-5 rounded-md border border-line bg-surface p-4 sm:p-5">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <p>
          <span className="num text-3xl font-semibold">{met}</span>
          <span className="num text-xl text-ink-3">/{bound}</span> <span className="text-ink-2">đơn vị được giao đã đạt chỉ tiêu</span>
        </p>
        <DueChip lead="Nhận hồ sơ" words={due.words} last={due.lastDay} tone={due.tone} />
      </div>
      <SegmentBar
        label={`Đã đạt ${met}, chưa đủ số giao ${count('short')}, đang soạn ${count('drafting')}, chưa có hồ sơ ${count('none')}, được miễn ${count('exempt')}, được đề nghị phối hợp ${count('invited', 'invitedDrafting', 'joined')}`}
        segments={[
          { label: 'Đã đạt', value: met, tone: 'good' as const },
          { label: 'Chưa đủ số giao', value: count('short'), tone: 'chart-4' as const },
          { label: 'Đang soạn, chưa nộp', value: count('drafting'), tone: 'chart-2' as const },
          { label: 'Chưa có hồ sơ', value: count('none'), tone: 'bad' as const },
          { label: 'Được miễn', value: count('exempt'), tone: 'mute' as const },
          { label: 'Được đề nghị phối hợp', value: count('invited', 'invitedDrafting', 'joined'), tone: 'chart-6' as const },
        ].filter((segment) => segment.value > 0 || segment.label === 'Đã đạt' || segment.label === 'Chưa có hồ sơ')}
      />
    </section>
  );
}
