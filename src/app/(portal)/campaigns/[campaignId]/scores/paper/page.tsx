import type { Metadata } from 'next';
import { seatLabels } from '@/domain/people/labels';
import { firstMember, paperGrid } from '@/domain/reviews/paper/paper-queries';
import { sentenceOf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { pageNumber, pageSize } from '@/ui/paging';
import { Pager } from '@/ui/pager';
import { LinkTabs } from '@/ui/tabs';
import { found, idParam, pageCtx } from '../../../../../page-ctx';
import { PaperGrid } from './paper-grid';
import { SheetScan } from './sheet-scan';

export const metadata: Metadata = { title: 'Nhập bảng phiếu giấy' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<{ seat?: string; page?: string }> };

/** A member's signed page with all their dossiers, typed in as it lies on the table: rows are dossiers, columns criteria. */
export default async function PaperGridPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const campaignId = idParam((await params).campaignId);
  const search = await searchParams;
  const seatId = search.seat ?? found(await firstMember(ctx, campaignId));
  const asked = pageNumber(search.page, Number.MAX_SAFE_INTEGER);
  const grid = found(await paperGrid(ctx, campaignId, seatId, { skip: (asked - 1) * pageSize, take: pageSize }));
  const { seat, seats, rubric, rows, total, due, done, waitingScan, whyNot, whyNotScan } = grid;
  const base = `/campaigns/${campaignId}/scores`;
  const hrefOf = (id: string, page = 1) => `${base}/paper?seat=${id}${page > 1 ? `&page=${page}` : ''}`;
  return (
    <>
      <PageHead
        title={`Nhập bảng phiếu giấy: ${seat.fullName}`}
        crumbs={[{ label: 'Bảng điểm', href: base }, { label: 'Nhập bảng phiếu giấy' }]}
        sub={`${seatLabels[seat.seat]}. Đã chốt ${done}/${due} phiếu. Mỗi ô tự lưu; phiếu chỉ được tính sau khi chốt.`}
        actions={<LinkButton href={`${base}/print?seat=${seatId}`}>In phiếu trống</LinkButton>}
      />
      <LinkTabs label="Chọn thành viên" items={seats.map((each) => ({ href: hrefOf(each.id), label: each.fullName, current: each.id === seatId }))} />
      {whyNot ? <Banner tone="warn" title="Không nhập được bảng này">{sentenceOf(whyNot)}</Banner> : null}
      {total === 0 ? <EmptyState title="Thành viên này chưa có hồ sơ nào để chấm">Xem phân công ở trang Hội đồng.</EmptyState> : (
        <PaperGrid
          key={`${seatId}:${asked}`}
          campaignId={campaignId}
          seatId={seatId}
          memberName={seat.fullName}
          person={{ accountId: ctx.actor.accountId, shared: ctx.here.shared }}
          rubric={rubric.map(({ guidance: _, bands: __, ...line }) => line)}
          rows={rows}
          today={dayOf(ctx.now)}
          open={whyNot === null}
          foot={total > pageSize ? <Pager page={asked} total={total} hrefOf={(number) => hrefOf(seatId, number)} noun="hồ sơ" /> : null}
        />
      )}
      {whyNotScan === null ? <SheetScan seatId={seatId} waiting={waitingScan} /> : null}
    </>
  );
}
