import type { Metadata } from 'next';
import { deadlineWords } from '@/domain/time/deadline-words';
import { isBlindIn } from '@/domain/context';
import { blindNote } from '@/domain/reviews/labels';
import { type ReadySheets, readySheets } from '@/domain/reviews/ready-queries';
import { ownQueues, type Queue, type QueueItem, queuePage } from '@/domain/reviews/own-queue';
import { Card, CardBody, CardHead } from '@/ui/card';
import { LinkButton } from '@/ui/button';
import { DueChip } from '@/ui/due-chip';
import { EmptyState } from '@/ui/empty-state';
import { Kbd } from '@/ui/kbd';
import { TextLink } from '@/ui/link';
import { Meter } from '@/ui/meter';
import { PageHead } from '@/ui/page-head';
import { LinkTabs } from '@/ui/tabs';
import { Pager } from '@/ui/pager';
import { pageNumber, pageSize } from '@/ui/paging';
import { pageCtx } from '../../page-ctx';
import { CloseReady } from './close-ready';
import { QueueKeys } from './queue-keys';
import { QueueTable } from './queue-table';
import { queueRow } from './view';

export const metadata: Metadata = { title: 'Chấm điểm' };

type Search = { campaign?: string; state?: string; page?: string };
const filters = [['', 'Tất cả'], ['open', 'Chưa chấm'], ['draft', 'Đang chấm'], ['second', 'Lượt 2'], ['closed', 'Đã chốt'], ['conflict', 'Không tham gia']] as const;

export default async function ReviewsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const ctx = await pageCtx();
  const search = await searchParams;
  const queues = await ownQueues(ctx);
  const queue = queues.find((each) => each.id === search.campaign) ?? queues[0];
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
  const state = filters.find(([key]) => key === search.state)?.[0] ?? '';
  const total = countOf(queue, state);
  const page = pageNumber(search.page, total);
  const items = await queuePage(ctx, queue, state || null, { skip: (page - 1) * pageSize, take: pageSize });
  const ready = queue.status === 'SCORING' && queue.counts.draft > 0 ? await readySheets(ctx, queue) : null;
  const due = queue.scoringClosesAt && queue.status === 'SCORING' ? deadlineWords(ctx.now, { closesAt: queue.scoringClosesAt }) : null;
  return (
    <>
      <PageHead
        title="Chấm điểm"
        sub={`${queue.title}. Chỉ mình người chấm thấy phiếu của mình cho đến khi đóng chấm điểm.${isBlindIn(ctx.actor, queue.id) ? ` ${blindNote}` : ''}`}
        badges={due ? <DueChip lead="Hạn chốt phiếu" words={due.words} last={due.lastDay} tone={due.tone} /> : null}
        actions={<NextButton queue={queue} />}
      />
      <QueueKeys nextHref={queue.next ? `/reviews/${queue.next.submissionId}` : null} />
      {queues.length > 1 ? (
        <div className="mb-4"><LinkTabs label="Chọn đợt" items={queues.map((each) => ({ href: `/reviews?campaign=${each.id}`, label: each.title, current: each === queue }))} /></div>
      ) : null}
      <QueueCard queue={queue} items={items} state={state} page={page} total={total} ready={ready} />
    </>
  );
}

const countOf = (queue: Queue, state: (typeof filters)[number][0]): number => (state === '' ? totalOf(queue) : state === 'second' ? queue.second : queue.counts[state]);

const totalOf = ({ counts }: Queue): number => counts.open + counts.draft + counts.closed + counts.conflict;

function NextButton({ queue: { next } }: { queue: Queue }) {
  if (!next) return null;
  return (
    <LinkButton kind="primary" href={`/reviews/${next.submissionId}`}>
      Chấm tiếp hồ sơ {next.code} <Kbd>N</Kbd>
    </LinkButton>
  );
}

const signed = [['một bảng (PDF)', ''], ['một bảng (Word)', '&as=docx'], ['mỗi hồ sơ một phiếu (PDF)', '&kind=forms'], ['mỗi hồ sơ một phiếu (Word)', '&kind=forms&as=docx']] as const;

type CardProps = { queue: Queue; items: readonly QueueItem[]; state: (typeof filters)[number][0]; page: number; total: number; ready: ReadySheets | null };

function QueueCard({ queue, items, state, page, total, ready }: CardProps) {
  const { counts } = queue;
  const isOpen = queue.status === 'SCORING';
  const due = totalOf(queue) - counts.conflict;
  const hrefOf = (key: string, number = 1) => `/reviews?campaign=${queue.id}${key ? `&state=${key}` : ''}${number > 1 ? `&page=${number}` : ''}`;
  const tabs = filters.map(([key, label]) => ({ key, label, count: countOf(queue, key) })).filter(({ key, count }) => key === '' || count > 0);
  return (
    <Card aria-labelledby="queue-title">
      <CardHead
        id="queue-title"
        title={isOpen ? `Đã chốt ${counts.closed}/${due} phiếu` : 'Đã đóng chấm điểm'}
        aside={
          <div className="flex flex-wrap items-center gap-3">
            {ready ? <CloseReady {...ready} open={counts.open} /> : null}
            <span className="w-36"><Meter value={counts.closed} max={due} tone="good" label={`Đã chốt ${counts.closed} trong ${due} phiếu`} /></span>
          </div>
        }
      />
      <CardBody className="pb-2">
        <LinkTabs label="Lọc theo tình trạng phiếu" items={tabs.map(({ key, label, count }) => ({ href: hrefOf(key), label, count, current: key === state }))} />
      </CardBody>
      {counts.closed > 0 ? (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-4 py-2.5 text-sm">
          <span className="text-ink-2">In phiếu đã chốt để ký:</span>
          {signed.map(([label, query]) => <TextLink key={query} href={`/campaigns/${queue.id}/scores/print/file?seat=${queue.seatId}&filled${query}`}>{label}</TextLink>)}
        </p>
      ) : null}
      <QueueTable items={items.map((item) => queueRow(item, isOpen))} />
      {total > pageSize ? <div className="border-t border-line px-4 py-2.5"><Pager page={page} total={total} hrefOf={(number) => hrefOf(state, number)} noun="hồ sơ" /></div> : null}
    </Card>
  );
}
