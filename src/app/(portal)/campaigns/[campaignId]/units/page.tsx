import { Download, Send } from '@/ui/icons';
import type { Metadata } from 'next';
import { sentenceOf } from '@/domain/refusal';
import { mayReadRoster, whyNotRemind } from '@/domain/tracking/policy';
import { blocLabels } from '@/domain/people/labels';
import { deadlineWords } from '@/domain/time/deadline-words';
import { filterRoster, roster, rosterCampaign } from '@/domain/tracking/queries';
import { Button, LinkButton } from '@/ui/button';
import { SelectField } from '@/ui/field';
import { EmptyState } from '@/ui/empty-state';
import { LinkTabs } from '@/ui/tabs';
import { PageHead } from '@/ui/page-head';
import { PrintButton } from '@/ui/print-button';
import { SearchField } from '@/ui/search-field';
import { found, idParam, pageCtx } from '../../../../page-ctx';
import { rosterHref, rosterParams, type Search, tabs } from './params';
import { RosterSummary } from './roster-summary';
import { RosterTable } from './roster-table';

export const metadata: Metadata = { title: 'Đơn vị và đôn đốc' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<Search> };

export default async function UnitsPage({ params, searchParams }: Props) {
  const ctx = await pageCtx(mayReadRoster);
  const campaignId = idParam((await params).campaignId);
  const campaign = found(await rosterCampaign(ctx, campaignId));
  const rows = await roster(ctx, campaignId);
  const filter = rosterParams(await searchParams);
  const shown = filterRoster(rows, filter);
  const base = `/campaigns/${campaignId}/units`;
  const whyNot = whyNotRemind(ctx.actor, campaign, ctx.now);
  const mayRemind = whyNot === null;
  const urges = whyNot !== 'not_allowed';
  const items = [
    { href: rosterHref(base, filter, { tab: '' }), label: 'Tất cả', count: rows.length, current: filter.tab === '' },
    ...tabs.map((tab) => ({
      href: rosterHref(base, filter, { tab: tab.key }),
      label: tab.label,
      count: rows.filter((row) => (tab.states as readonly string[]).includes(row.state)).length,
      current: filter.tab === tab.key,
    })),
  ].filter((item) => item.count > 0 || item.current);

  return (
    <>
      <PageHead
        title="Đơn vị và đôn đốc"
        crumbs={[{ label: `Đợt phát động ${campaign.year}`, href: `/campaigns/${campaignId}` }, { label: 'Đơn vị và đôn đốc' }]}
        sub="Đơn vị được giao chỉ tiêu nộp đủ số giải pháp, sáng kiến theo kế hoạch. Cơ quan Đảng, Mặt trận, đoàn thể, công an, quân sự được đề nghị phối hợp."
        actions={
          <>
            <LinkButton href={`${base}/export`} icon={<Download />}>Xuất Excel</LinkButton>
            <PrintButton>In bảng</PrintButton>
          </>
        }
      />
      <RosterSummary rows={rows} due={deadlineWords(ctx.now, { closesAt: campaign.submissionClosesAt })} />
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <LinkTabs label="Lọc theo tình trạng" items={items} />
        {/* A new form for every filter, and none of the browser's memory: it says what the list shows, also after Back and "Bỏ bộ lọc". */}
        <form key={rosterHref(base, filter)} action={base} autoComplete="off" className="no-print flex w-full flex-wrap items-end gap-2 sm:w-auto">
          {filter.tab ? <input type="hidden" name="state" value={filter.tab} /> : null}
          <SearchField label="Tìm đơn vị, thủ trưởng" size="sm" defaultValue={filter.q} className="flex-1 basis-40 sm:w-56 sm:flex-none" />
          <SelectField
            label="Khối" hideLabel size="sm" name="bloc" placeholder="Mọi khối" defaultValue={filter.bloc ?? ''} className="w-44"
            options={Object.entries(blocLabels).map(([value, label]) => ({ value, label }))}
          />
          <Button type="submit" size="sm" className="sm:min-h-9">Lọc</Button>
        </form>
      </div>
      {rows.length === 0 ? (
        <EmptyState title="Đợt này chưa có đơn vị nào." action={<LinkButton href={`/campaigns/${campaignId}/settings`}>Thiết lập danh sách đơn vị</LinkButton>}>
          Danh sách đơn vị và chỉ tiêu được lập ở phần thiết lập đợt.
        </EmptyState>
      ) : shown.length === 0 ? (
        <EmptyState title="Không có đơn vị nào khớp." action={<LinkButton href={base}>Bỏ bộ lọc</LinkButton>}>Thử tên ngắn hơn, hoặc bỏ bớt điều kiện lọc.</EmptyState>
      ) : (
        <form action={`${base}/remind`}>
          <RosterTable rows={shown} total={rows.length} base={base} mayRemind={mayRemind} now={ctx.now} />
          {urges ? (
            <div className="no-print sticky bottom-14 z-20 mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-action-line bg-surface px-4 py-3 shadow-pop lg:bottom-3">
              <Button type="submit" kind="primary" icon={<Send />} disabledReason={whyNot ? sentenceOf(whyNot) : undefined}>Đôn đốc các đơn vị đã chọn</Button>
              {mayRemind ? <LinkButton href={`${base}/remind?all=zero`}>Chọn mọi đơn vị chưa có hồ sơ</LinkButton> : null}
              <p className="hidden text-sm text-ink-2 md:block">Trang sau cho xem trước nội dung gửi từng đơn vị, chưa gửi ngay.</p>
            </div>
          ) : null}
        </form>
      )}
    </>
  );
}
