import type { ExtensionPlan } from '@/domain/campaigns/extension';
import { type StageDeadlines, stages } from '@/domain/campaigns/stages';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { RowTh, Table, Td, Th } from '@/ui/table';

/** Every stage as it is and as it will be. */
export function ExtensionPreview({ deadlines, plan }: { deadlines: StageDeadlines; plan: ExtensionPlan | null }) {
  const moves = new Map(plan?.ok ? plan.moves.map((move) => [move.field, move.to]) : []);
  return (
    <Table caption="Ngày cuối của các giai đoạn sau khi gia hạn">
      <thead>
        <tr>
          <Th>Giai đoạn</Th>
          <Th>Đang hết ngày</Th>
          <Th>Sẽ hết ngày</Th>
        </tr>
      </thead>
      <tbody>
        {stages.map(({ field, label }) => {
          const from = deadlines[field];
          const to = moves.get(field);
          return (
            <tr key={field}>
              <RowTh>{label}</RowTh>
              <Td label="Đang hết ngày">{from ? formatDay(lastDayOf(from)) : 'chưa đặt'}</Td>
              <Td label="Sẽ hết ngày">{to ? <strong className="num font-semibold">{formatDay(lastDayOf(to))}</strong> : <span className="text-ink-3">không đổi</span>}</Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
