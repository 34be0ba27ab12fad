import type { Metadata } from 'next';
import { paperHoursOf, workCalendar } from '@/domain/people/calendar-queries';
import { latestReceipts, owedCounts, owedPageSize, owedPapers, type PaperTab, paperTabs, receivingDesk } from '@/domain/submissions/receipt-queries';
import { copiesWords } from '@/domain/submissions/paper-words';
import { mayReadScreening } from '@/domain/submissions/screening-policy';
import { lastClosing } from '@/domain/time/working-days';
import { Card, CardBody, CardHead } from '@/ui/card';
import { LinkButton } from '@/ui/button';
import { PageHead, SectionHead } from '@/ui/page-head';
import { pageNumber } from '@/ui/paging';
import { PrintButton } from '@/ui/print-button';
import { LinkTabs } from '@/ui/tabs';
import { found, idParam, pageCtx } from '../../../../page-ctx';
import { one, type Search } from '../units/params';
import { Desk } from './desk';
import { OwedTable } from './owed-table';
import { deskView, dueWordsOf, tabWords } from './view';

export const metadata: Metadata = { title: 'Nhận bản giấy' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<Search> };

export default async function ReceiptsPage({ params, searchParams }: Props) {
  const ctx = await pageCtx(mayReadScreening);
  const campaignId = idParam((await params).campaignId);
  const search = await searchParams;
  const desk = found(await receivingDesk(ctx, campaignId));
  const tab: PaperTab = paperTabs.find((each) => each === one(search.list)) ?? 'missing';
  const [counts, calendar, hours, lines] = await Promise.all([owedCounts(ctx, campaignId, desk.dueAt), workCalendar(ctx), paperHoursOf(ctx), latestReceipts(ctx, campaignId)]);
  const page = pageNumber(one(search.page), counts[tab], owedPageSize);
  const rows = await owedPapers(ctx, campaignId, { tab, dueAt: desk.dueAt, page });
  const base = `/campaigns/${campaignId}/receipts`;
  const view = deskView(ctx, campaignId, desk, lastClosing(ctx.now, hours, calendar), lines);
  const asked = desk.paperCopies > 0 ? `Đợt này yêu cầu ${copiesWords(desk.paperCopies, desk.paperColour)}, ${dueWordsOf(desk)}.` : 'Đợt này không yêu cầu bản giấy; bản giấy gửi đến vẫn ghi nhận được.';
  return (
    <>
      <PageHead
        title="Nhận bản giấy"
        crumbs={[{ label: `Đợt phát động ${desk.year}`, href: `/campaigns/${campaignId}` }, { label: 'Hồ sơ', href: `/campaigns/${campaignId}/submissions` }, { label: 'Nhận bản giấy' }]}
        sub={asked}
      />
      {view ? (
        <Card className="no-print mb-8" aria-labelledby="desk">
          <CardHead id="desk" title="Quét mã, nhấn Enter, sang hồ sơ tiếp theo" sub="Mỗi dòng được ghi ngay. Nhiều hồ sơ cùng một số đến cũng nhập được ở danh sách hồ sơ." />
          <CardBody>
            <Desk view={view} />
          </CardBody>
        </Card>
      ) : null}
      <SectionHead
        title="Bản giấy còn thiếu hoặc muộn"
        aside={
          <span className="no-print flex flex-wrap gap-2">
            <LinkButton size="sm" href={`${base}/export?list=${tab}`}>Tải Excel</LinkButton>
            <PrintButton size="sm">In danh sách</PrintButton>
          </span>
        }
      />
      <LinkTabs label="Chọn danh sách" items={paperTabs.map((each) => ({ href: `${base}?list=${each}`, label: tabWords[each], count: counts[each], current: each === tab }))} />
      <OwedTable rows={rows} tab={tab} dueAt={desk.dueAt} now={ctx.now} page={page} total={counts[tab]} base={base} />
    </>
  );
}
