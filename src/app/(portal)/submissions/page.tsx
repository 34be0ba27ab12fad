import { FilePlus, FileText } from '@/ui/icons';
import type { Metadata } from 'next';
import type { Ctx } from '@/domain/context';
import { dossierState } from '@/domain/submissions/labels';
import { nextStepWords } from '@/domain/submissions/next-step';
import { guestPlaces } from '@/domain/submissions/guest-queries';
import { listMine, type MineRow } from '@/domain/submissions/queries';
import { formatDateTime } from '@/domain/time/format';
import { pageCtx } from '@/app/page-ctx';
import { Button, LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { SearchField } from '@/ui/search-field';
import { elsewhereLine } from './elsewhere/line';
import { ElsewhereTable, type MineLine, MineTable } from './mine-table';

export const metadata: Metadata = { title: 'Sáng kiến của tôi' };

const start = (
  <LinkButton href="/submissions/new" kind="primary" icon={<FilePlus />}>
    Hồ sơ mới
  </LinkButton>
);

export default async function MySubmissionsPage({ searchParams }: { searchParams: Promise<{ q?: string; page?: string }> }) {
  const ctx = await pageCtx();
  const { q = '', page: asked } = await searchParams;
  const page = /^[1-9]\d{0,4}$/u.test(asked ?? '') ? Number(asked) : 1;
  const { rows, total } = await listMine(ctx, { q: q.slice(0, 200), page });
  const elsewhere = q || page > 1 ? [] : await guestPlaces(ctx);
  return (
    <>
      <PageHead title="Sáng kiến của tôi" sub="Hồ sơ do mình lập hoặc có tên đồng tác giả." actions={start} />
      {total > 0 || q ? (
        <form action="/submissions" className="no-print mb-4 flex max-w-120 gap-2">
          <SearchField label="Tìm theo tên hoặc mã hồ sơ" defaultValue={q} className="flex-1" />
          <Button type="submit">Tìm</Button>
        </form>
      ) : null}
      {rows.length > 0 ? (
        <MineTable lines={rows.map((row) => lineOf(ctx, row))} q={q} page={page} total={total} />
      ) : q ? (
        <EmptyState title={`Không có hồ sơ nào khớp “${q}”`} action={<LinkButton href="/submissions">Xem tất cả</LinkButton>}>
          Thử một vài từ trong tên, không cần dấu, hoặc mã như BB-2026-0007.
        </EmptyState>
      ) : (
        <EmptyState title="Chưa có hồ sơ nào" icon={<FileText />} action={start}>
          Bắt đầu bằng tên của việc muốn cải tiến; nội dung viết dần, tự lưu, nộp khi đã đủ.
        </EmptyState>
      )}
      {elsewhere.length > 0 ? <ElsewhereTable lines={elsewhere.map((place) => elsewhereLine(ctx, place))} /> : null}
    </>
  );
}

function lineOf({ actor, now }: Ctx, row: MineRow): MineLine {
  const { id, code, title, status, campaign, recognition, ownerId, owner, updatedAt } = row;
  const role = ownerId === actor.accountId ? null : `Đồng tác giả, ${owner.fullName} lập`;
  return {
    id,
    title: title || 'Hồ sơ chưa có tên',
    sub: [code, campaign.title, role].filter(Boolean).join(' · '),
    state: recognition?.revokedAt ? 'revoked' : dossierState(status, campaign.status, recognition?.outcome ?? null),
    next: nextStepWords({ ...row, outcome: recognition }, now, role ? 'author' : 'owner'),
    at: formatDateTime(updatedAt),
  };
}
