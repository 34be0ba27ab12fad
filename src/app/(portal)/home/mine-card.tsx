import { dossierState } from '@/domain/submissions/labels';
import type { MineRow } from '@/domain/submissions/queries';
import { deadlineWords } from '@/domain/time/deadline-words';
import { Card, CardHead } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { StateBadge } from '@/ui/state-badge';

type Props = { rows: readonly MineRow[]; total: number; now: Date };

export function MineCard({ rows, total, now }: Props) {
  return (
    <Card aria-labelledby="mine">
      <CardHead id="mine" title="Sáng kiến của tôi" count={total || undefined} aside={total > rows.length ? <TextLink href="/submissions">Xem tất cả</TextLink> : null} />
      {rows.length === 0 ? (
        <EmptyState bare title="Chưa có hồ sơ nào">
          Bắt đầu hồ sơ đầu tiên: chỉ cần tên sáng kiến, phần còn lại viết dần và được lưu tự động.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {rows.map((row) => (
            <li key={row.id} className="grid gap-x-5 gap-y-1.5 px-4 py-3.5 hover:bg-hover sm:px-5 md:grid-cols-[minmax(0,1fr)_15rem]">
              <div className="min-w-0">
                <TextLink look="title" href={`/submissions/${row.id}`}>
                  {row.title}
                </TextLink>
                <p className="num text-sm text-ink-3">
                  {row.code ?? 'Chưa có mã'} · Năm {row.campaign.year}
                </p>
              </div>
              <div>
                <StateBadge state={stateOf(row)} />
                <p className="num mt-1 text-sm text-ink-2">{nextStep(row, now)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

const stateOf = (row: MineRow) => (row.recognition?.revokedAt ? ('revoked' as const) : dossierState(row.status, row.campaign.status, row.recognition?.outcome ?? null));

function nextStep(row: MineRow, now: Date): string {
  if (row.status === 'DRAFT' && row.campaign.submissionClosesAt) {
    const { words, lastDay } = deadlineWords(now, { closesAt: row.campaign.submissionClosesAt });
    return now < row.campaign.submissionClosesAt ? `Viết tiếp rồi nộp: ${words}, ${lastDay}` : 'Đã hết thời gian nhận hồ sơ';
  }
  if (row.status === 'RETURNED' && row.supplementDueAt) return `Bổ sung đến ${deadlineWords(now, { closesAt: row.supplementDueAt }).lastDay}`;
  if (row.status === 'ELIGIBLE' && !row.recognition) return 'Hội đồng đang xem xét';
  return row.status === 'FILED' || row.status === 'REFILED' || row.status === 'SCREENING' ? 'Phòng Văn hóa – Xã hội thẩm tra' : '';
}
