import type { Metadata } from 'next';
import { readBands } from '@/domain/reviews/rubric';
import { dossierContent } from '@/domain/reviews/dossier-content';
import { scoringScreen, type ScoringScreen as Screen } from '@/domain/reviews/sheet-queries';
import { sentenceOf } from '@/domain/refusal';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDateTime, formatTime } from '@/domain/time/format';
import { Tag } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { DueChip } from '@/ui/due-chip';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../page-ctx';
import { Dossier } from './dossier';
import { QueueStrip } from './queue-strip';
import { ScoringScreen } from './scoring-screen';

export const metadata: Metadata = { title: 'Chấm điểm hồ sơ' };

export default async function ScoringPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const submissionId = idParam((await params).submissionId);
  const screen = found(await scoringScreen(ctx, submissionId));
  const content = found(await dossierContent(ctx, submissionId));
  const { queue, item, rubric, sheet, whyNot } = screen;
  const due = queue.campaign.scoringClosesAt ? deadlineWords(ctx.now, { closesAt: queue.campaign.scoringClosesAt }) : null;
  const { previous, next } = neighbours(screen);
  const isClosed = sheet?.status === 'CLOSED';
  return (
    <>
      <PageHead
        title={<>Chấm hồ sơ <span className="num">{item.code}</span></>}
        crumbs={[{ label: 'Chấm điểm', href: `/reviews?campaign=${queue.campaign.id}` }, { label: item.code }]}
        badges={
          <>
            {due && queue.campaign.status === 'SCORING' ? <DueChip lead="Hạn chốt phiếu" words={due.words} last={due.lastDay} tone={due.tone} /> : null}
            {item.sameUnit ? <Tag tone="info">Cùng đơn vị với tác giả: vẫn chấm, ghi vào biên bản</Tag> : null}
          </>
        }
        actions={
          <>
            {previous ? <LinkButton href={`/reviews/${previous}`}>Hồ sơ trước</LinkButton> : null}
            {next ? <LinkButton href={`/reviews/${next}`}>Hồ sơ sau</LinkButton> : null}
          </>
        }
      />
      <QueueStrip queue={queue} current={submissionId} />
      <ScoringScreen
        key={`${submissionId}:${sheet?.status ?? 'NEW'}`}
        submissionId={submissionId}
        code={item.code}
        seatId={queue.seatId}
        rubric={rubric.map(({ bands, ...line }) => ({ ...line, bands: readBands(bands) }))}
        initial={{
          values: Object.fromEntries(sheet?.scores.map(({ criterionId, value }) => [criterionId, value]) ?? []),
          comment: sheet?.comment ?? '',
          version: sheet?.version ?? 0,
          savedAt: sheet?.status === 'DRAFT' ? formatTime(sheet.savedAt) : null,
        }}
        locked={whyNot ? sentenceOf(whyNot) : null}
        closedAt={isClosed && sheet.closedAt ? formatDateTime(sheet.closedAt) : null}
        reopenReason={sheet?.status === 'DRAFT' ? sheet.reopenReason : null}
        declarable={queue.campaign.status === 'SCORING'}
        nextHref={next ? `/reviews/${next}` : null}
      >
        <Dossier content={content} />
      </ScoringScreen>
    </>
  );
}

/** Before and after in the queue, leaving out what is not to be scored. */
function neighbours({ queue, item }: Screen): { previous: string | null; next: string | null } {
  const mine = queue.items.filter((each) => each.state !== 'conflict');
  const index = mine.findIndex((each) => each.submissionId === item.submissionId);
  return { previous: mine[index - 1]?.submissionId ?? null, next: mine[index + 1]?.submissionId ?? null };
}
