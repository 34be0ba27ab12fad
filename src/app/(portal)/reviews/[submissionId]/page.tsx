import type { Metadata } from 'next';
import { blindNote } from '@/domain/reviews/labels';
import { dossierContent } from '@/domain/reviews/dossier-content';
import { scoringScreen } from '@/domain/reviews/scoring-screen';
import { sentenceOf } from '@/domain/refusal';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDateTime, formatTime } from '@/domain/time/format';
import { Tag } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { DueChip } from '@/ui/due-chip';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../page-ctx';
import { Dossier } from './dossier';
import { LikenessOpener } from './likeness/opener';
import { QueueStrip } from './queue-strip';
import { ScoringScreen } from './scoring-screen';
import { criterionViews, dossierView } from './view';

export const metadata: Metadata = { title: 'Chấm điểm hồ sơ' };

export default async function ScoringPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const submissionId = idParam((await params).submissionId);
  // Read at once; shown only when the screen is the actor's to see.
  const [screen, content] = await Promise.all([scoringScreen(ctx, submissionId), dossierContent(ctx, submissionId)]);
  const { campaign, code, seat, around, rubric, sheet, whyNot, sameUnit, blind, closed, due: owed, note } = found(screen);
  const due = campaign.scoringClosesAt ? deadlineWords(ctx.now, { closesAt: campaign.scoringClosesAt }) : null;
  const index = around.findIndex((each) => each.submissionId === submissionId);
  const previous = around[index - 1]?.submissionId ?? null;
  const next = around[index + 1]?.submissionId ?? null;
  const isClosed = sheet?.status === 'CLOSED';
  return (
    <>
      <PageHead
        title={<>Chấm hồ sơ <span className="num">{code}</span></>}
        crumbs={[{ label: 'Chấm điểm', href: `/reviews?campaign=${campaign.id}` }, { label: code }]}
        badges={
          <>
            {due && campaign.status === 'SCORING' ? <DueChip lead="Hạn chốt phiếu" words={due.words} last={due.lastDay} tone={due.tone} /> : null}
            {blind ? <Tag tone="info">{blindNote}</Tag> : null}
            {sameUnit ? <Tag tone="info">Cùng đơn vị với tác giả: vẫn chấm, ghi vào biên bản</Tag> : null}
          </>
        }
        actions={
          <>
            {isClosed || sheet?.round === 2 ? <LinkButton href={`/reviews/${submissionId}/discussion`}>Trao đổi</LinkButton> : null}
            {previous ? <LinkButton href={`/reviews/${previous}`}>Hồ sơ trước</LinkButton> : null}
            {next ? <LinkButton href={`/reviews/${next}`}>Hồ sơ sau</LinkButton> : null}
          </>
        }
      />
      <QueueStrip around={around} closed={closed} due={owed} current={submissionId} />
      <ScoringScreen
        key={`${submissionId}:${sheet?.status ?? 'NEW'}`}
        person={{ accountId: ctx.actor.accountId, shared: ctx.here.shared }}
        submissionId={submissionId}
        code={code}
        seatId={seat.id}
        rubric={criterionViews(rubric)}
        initial={{
          values: Object.fromEntries(sheet?.scores.map(({ criterionId, value }) => [criterionId, value]) ?? []),
          comment: sheet?.comment ?? '',
          version: sheet?.version ?? 0,
          savedAt: sheet?.status === 'DRAFT' ? formatTime(sheet.savedAt) : null,
        }}
        note={note ?? { text: '', version: 0 }}
        locked={whyNot ? sentenceOf(whyNot) : null}
        closedAt={isClosed && sheet.closedAt ? formatDateTime(sheet.closedAt) : null}
        reopenReason={sheet?.status === 'DRAFT' ? sheet.reopenReason : null}
        again={sheet?.round === 2}
        declarable={campaign.status === 'SCORING'}
        nextHref={next ? `/reviews/${next}` : null}
        queueHref={`/reviews?campaign=${campaign.id}`}
        previousHref={previous ? `/reviews/${previous}` : null}
      >
        <Dossier content={dossierView(found(content))} />
        <LikenessOpener submissionId={submissionId} />
      </ScoringScreen>
    </>
  );
}
