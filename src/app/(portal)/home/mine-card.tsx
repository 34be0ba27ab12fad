import { Card, CardHead } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { StateBadge } from '@/ui/state-badge';
import type { MineView } from './view';

export function MineCard({ mine: { rows, total } }: { mine: MineView }) {
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
                <p className="num text-sm text-ink-3">{row.about}</p>
              </div>
              <div>
                <StateBadge state={row.state} />
                <p className="num mt-1 text-sm text-ink-2">{row.next}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
