import type { Metadata } from 'next';
import { appealLabels } from '@/domain/recognition/appeals/appeal-labels';
import { appealList, appealStates } from '@/domain/recognition/appeals/appeal-list';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { pageNumber } from '@/ui/paging';
import { PrintButton } from '@/ui/print-button';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { LinkTabs } from '@/ui/tabs';
import { one, type Search } from '../units/params';
import { lineOf } from './view';

export const metadata: Metadata = { title: 'Kiến nghị xem xét lại kết quả' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<Search> };

export default async function CampaignAppealsPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const campaignId = idParam((await params).campaignId);
  const search = await searchParams;
  const state = appealStates.find((each) => each === one(search.state)) ?? null;
  const list = await appealList(ctx, campaignId, { state, page: pageNumber(one(search.page), Number.MAX_SAFE_INTEGER) });
  const { campaign, counts, rows, total, page, handles } = found(list);
  const all = appealStates.reduce((sum, each) => sum + counts[each], 0);
  const base = `/campaigns/${campaignId}/appeals`;
  const hrefOf = (to: { state: string | null; page?: number }) => {
    const query = new URLSearchParams({ ...(to.state ? { state: to.state } : {}), ...(to.page && to.page > 1 ? { page: String(to.page) } : {}) }).toString();
    return query ? `${base}?${query}` : base;
  };
  return (
    <>
      <PageHead
        title="Kiến nghị xem xét lại kết quả"
        crumbs={[{ label: campaign.title, href: `/campaigns/${campaignId}` }, { label: 'Kiến nghị' }]}
        sub={subOf(campaign)}
        actions={all > 0 ? (
          <>
            {handles ? <LinkButton href={`${base}/export`}>Tải Excel</LinkButton> : null}
            <PrintButton>In danh sách</PrintButton>
          </>
        ) : undefined}
      />
      {all === 0 ? (
        <EmptyState title="Chưa có kiến nghị nào">Sau khi công bố, tác giả gửi từ trang hồ sơ của mình. Bản giấy nhận được thì mở hồ sơ, mục Kiến nghị, để ghi.</EmptyState>
      ) : (
        <div className="space-y-4">
          <LinkTabs
            label="Chọn tình trạng"
            items={[{ href: base, label: 'Tất cả', count: all, current: state === null }, ...appealStates.map((each) => ({ href: hrefOf({ state: each }), label: appealLabels[each], count: counts[each], current: each === state }))]}
          />
          {rows.length === 0 ? <EmptyState title="Không có kiến nghị nào ở tình trạng này" /> : (
            <Table caption="Kiến nghị của đợt" foot={<Pager page={page} total={total} hrefOf={(each) => hrefOf({ state, page: each })} noun="kiến nghị" />}>
              <thead>
                <tr>
                  <Th>Hồ sơ</Th><Th>Người kiến nghị</Th><Th>Ngày đến</Th><Th>Tình trạng</Th><Th>Hạn trả lời</Th><Th>Văn bản</Th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => {
                  const { came, state: words, due, late, paper } = lineOf(row, ctx.now);
                  return (
                    <tr key={row.id}>
                      <RowTh sub={`${row.code} · ${row.unitName}`}><TextLink href={`/submissions/${row.submissionId}/appeals`}>{row.title}</TextLink></RowTh>
                      <Td label="Người kiến nghị">{row.sender}</Td>
                      <Td label="Ngày đến">{came}</Td>
                      <Td label="Tình trạng">{words}</Td>
                      <Td label="Hạn trả lời"><span className={late ? 'text-bad-ink' : ''}>{due ? `${due}${late ? ' (quá hạn)' : ''}` : '–'}</span></Td>
                      <Td label="Văn bản">{paper || '–'}</Td>
                    </tr>
                  );
                })}
              </tbody>
            </Table>
          )}
        </div>
      )}
    </>
  );
}

function subOf({ status, appealsUntil, appealDays }: { status: string; appealsUntil: Date | null; appealDays: number }): string {
  if (appealsUntil) return `Nhận kiến nghị đến hết ngày ${formatDay(lastDayOf(appealsUntil))}.`;
  if (status === 'PUBLISHED' || appealDays === 0) return 'Đợt này không nhận kiến nghị.';
  return `Khi công bố kết quả, đợt nhận kiến nghị trong ${appealDays} ngày làm việc.`;
}
