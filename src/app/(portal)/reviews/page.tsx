import type { Metadata } from 'next';
import { deadlineWords } from '@/domain/time/deadline-words';
import { myQueues, type Queue } from '@/domain/reviews/sheet-queries';
import { Card, CardBody, CardHead } from '@/ui/card';
import { LinkButton } from '@/ui/button';
import { DueChip } from '@/ui/due-chip';
import { EmptyState } from '@/ui/empty-state';
import { Meter } from '@/ui/meter';
import { PageHead } from '@/ui/page-head';
import { LinkTabs } from '@/ui/tabs';
import { Pager } from '@/ui/pager';
import { pageNumber, pageSize } from '@/ui/paging';
import { pageCtx } from '../../page-ctx';
import { QueueTable } from './queue-table';

export const metadata: Metadata = { title: 'Chấm điểm' };

type Search = { campaign?: string; state?: string; page?: string };
const filters = [['', 'Tất cả'], ['open', 'Chưa chấm'], ['draft', 'Đang chấm'], ['closed', 'Đã chốt'], ['conflict', 'Không tham gia']] as const;

export default async function ReviewsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const ctx = await pageCtx();
  const search = await searchParams;
  const queues = await myQueues(ctx);
  const queue = queues.find((each) => each.campaign.id === search.campaign) ?? queues[0];
  if (!queue) {
    return (
      <>
        <PageHead title="Chấm điểm" />
        <EmptyState title="Chưa có hồ sơ nào để chấm">
          Hồ sơ hiện ở đây khi Phòng Văn hóa – Xã hội mở chấm điểm và người đăng nhập là thành viên chấm của Hội đồng.
        </EmptyState>
      </>
    );
  }
  const { campaign } = queue;
  const due = campaign.scoringClosesAt && campaign.status === 'SCORING' ? deadlineWords(ctx.now, { closesAt: campaign.scoringClosesAt }) : null;
  return (
    <>
      <PageHead
        title="Chấm điểm"
        sub={`${campaign.title}. Chỉ mình người chấm thấy phiếu của mình cho đến khi đóng chấm điểm.`}
        badges={due ? <DueChip lead="Hạn chốt phiếu" words={due.words} last={due.lastDay} tone={due.tone} /> : null}
        actions={<NextButton queue={queue} />}
      />
      {queues.length > 1 ? (
        <LinkTabs label="Chọn đợt" items={queues.map((each) => ({ href: `/reviews?campaign=${each.campaign.id}`, label: each.campaign.title, current: each === queue }))} />
      ) : null}
      <QueueCard queue={queue} search={search} />
    </>
  );
}

function NextButton({ queue }: { queue: Queue }) {
  const next = queue.items.find((item) => item.state === 'draft') ?? queue.items.find((item) => item.state === 'open');
  if (!next || queue.campaign.status !== 'SCORING') return null;
  return (
    <LinkButton kind="primary" href={`/reviews/${next.submissionId}`}>
      Chấm tiếp hồ sơ {next.code}
    </LinkButton>
  );
}

function QueueCard({ queue, search }: { queue: Queue; search: Search }) {
  const { campaign, items, closed, due } = queue;
  const state = filters.find(([key]) => key === search.state)?.[0] ?? '';
  const shown = state ? items.filter((item) => item.state === state) : items;
  const page = pageNumber(search.page, shown.length);
  const hrefOf = (key: string, number = 1) => `/reviews?campaign=${campaign.id}${key ? `&state=${key}` : ''}${number > 1 ? `&page=${number}` : ''}`;
  const countOf = (key: string) => (key ? items.filter((item) => item.state === key).length : items.length);
  return (
    <Card aria-labelledby="queue-title">
      <CardHead
        id="queue-title"
        title={campaign.status === 'SCORING' ? `Đã chốt ${closed}/${due} phiếu` : 'Đã đóng chấm điểm'}
        aside={<span className="w-36"><Meter value={closed} max={due} tone="good" label={`Đã chốt ${closed} trong ${due} phiếu`} /></span>}
      />
      <CardBody className="pb-2">
        <LinkTabs label="Lọc theo tình trạng phiếu" items={filters.filter(([key]) => key === '' || countOf(key) > 0).map(([key, label]) => ({ href: hrefOf(key), label, count: countOf(key), current: key === state }))} />
      </CardBody>
      <QueueTable items={shown.slice((page - 1) * pageSize, page * pageSize)} isOpen={campaign.status === 'SCORING'} />
      {shown.length > pageSize ? <div className="border-t border-line px-4 py-2.5"><Pager page={page} total={shown.length} hrefOf={(number) => hrefOf(state, number)} noun="hồ sơ" /></div> : null}
    </Card>
  );
}
