import { FilePlus2, RotateCcw } from '@/ui/icons';
import type { Metadata } from 'next';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { type Ctx, isOffice } from '@/domain/context';
import { letterheadOf } from '@/domain/people/queries';
import { maySeeProposals, whyNotPrepare, whyNotRevise } from '@/domain/recognition/policy';
import { decisionRoom } from '@/domain/recognition/queries';
import { sentenceOf } from '@/domain/refusal';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDay } from '@/domain/time/format';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DueChip } from '@/ui/due-chip';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { PrintButton } from '@/ui/print-button';
import { Steps } from '@/ui/steps';
import { prepareProposalAction, reviseProposalAction } from './actions';
import { DecidePart } from './decide-part';
import { Overview } from './overview';
import { PreparePart } from './prepare-part';
import { ProposalTable } from './proposal-table';
import { PublishPart } from './publish-part';
import { RevokeButton } from './revoke-button';
import { ProposalNumberForm } from './forms';
import { hasProposal, type Room, stepsOf, waitingFor } from './view';

export const metadata: Metadata = { title: 'Công nhận sáng kiến' };

export default async function DecisionPage({ params }: { params: Promise<{ campaignId: string }> }) {
  const ctx = await pageCtx(maySeeProposals);
  const campaignId = idParam((await params).campaignId);
  const room = found(await decisionRoom(ctx, campaignId));
  const { campaign } = room;
  const waiting = waitingFor(room);
  const due = campaign.decisionClosesAt && campaign.status !== 'PUBLISHED' ? deadlineWords(ctx.now, { closesAt: campaign.decisionClosesAt }) : null;
  const canApprove = hasProposal(room) && room.proposal.status === 'SIGNED' && !isOffice(ctx.actor);
  return (
    <>
      <PageHead
        title={`Công nhận sáng kiến năm ${campaign.year}`}
        crumbs={[{ label: campaign.title, href: `/campaigns/${campaignId}` }, { label: 'Công nhận' }]}
        badges={due ? <DueChip lead="Quyết định công nhận" words={due.words} last={due.lastDay} tone={due.tone} /> : undefined}
        actions={
          <>
            {canApprove ? <LinkButton href="#approve">Đến phần phê duyệt</LinkButton> : null}
            {campaign.status === 'PUBLISHED' ? <LinkButton href={`/campaigns/${campaignId}/appeals`}>Kiến nghị</LinkButton> : null}
            {hasProposal(room) ? <PrintButton>In danh sách</PrintButton> : null}
          </>
        }
      />
      <div className="no-print mb-6 rounded-md border border-line bg-surface px-4 py-4 sm:px-5">
        <Steps items={stepsOf(room)} label="Các bước công nhận" />
      </div>
      <Banner tone={waiting.tone} title={waiting.title} className="no-print mb-6">
        {waiting.detail}
      </Banner>
      {hasProposal(room) ? <Proposed ctx={ctx} room={room} /> : <NotYet ctx={ctx} room={room} />}
    </>
  );
}

function NotYet({ ctx, room }: { ctx: Ctx; room: NonNullable<Awaited<ReturnType<typeof decisionRoom>>> }) {
  const reason = whyNotPrepare(ctx.actor, { campaignStatus: room.campaign.status, hasProposal: false, dossiers: room.dossiers });
  return (
    <EmptyState
      title="Chưa có tờ trình"
      action={
        <ConfirmDialog
          trigger={{ label: 'Lập tờ trình', kind: 'primary', icon: <FilePlus2 aria-hidden="true" />, disabledReason: reason ? sentenceOf(reason) : undefined }}
          title="Lập tờ trình công nhận sáng kiến"
          confirmLabel="Lập tờ trình"
          run={prepareProposalAction}
          input={{ campaignId: room.campaign.id }}
          success="Đã lập tờ trình."
        >
          <p>{`${room.dossiers} hồ sơ đã chấm được đưa vào, mỗi hồ sơ có một đề nghị điền sẵn theo kết quả. Sửa được cho đến khi Trưởng phòng ký.`}</p>
        </ConfirmDialog>
      }
    >
      Tờ trình gồm mọi hồ sơ đã chấm, với đề nghị công nhận, chọn, hoặc chưa đủ điều kiện.
    </EmptyState>
  );
}

async function Proposed({ ctx, room }: { ctx: Ctx; room: Room }) {
  const { proposal, decision, campaign } = room;
  const base = `/campaigns/${campaign.id}/decision`;
  const [office, council, committee] = await Promise.all([letterheadOf(ctx, 'OFFICE'), letterheadOf(ctx, 'COUNCIL'), letterheadOf(ctx, 'COMMITTEE')]);
  const symbols = { proposal: `TTr-${office.symbol}`, minutes: `BB-${council.symbol}`, decision: `QĐ-${committee.symbol}` };
  const published = Boolean(decision?.publishedAt);
  const canRevise = whyNotRevise(ctx.actor, proposal.facts) === null;
  return (
    <>
      {canRevise ? (
        <p className="mb-6">
          <ConfirmDialog
            trigger={{ label: 'Sửa tờ trình', kind: 'primary', icon: <RotateCcw aria-hidden="true" /> }}
            title="Sửa tờ trình được trả lại"
            confirmLabel="Sửa tờ trình"
            run={reviseProposalAction}
            input={{ proposalId: proposal.id, version: proposal.version }}
            success="Tờ trình mở lại để sửa."
          >
            <p>Tờ trình trở về bước chuẩn bị, giữ mọi nội dung đã ghi. Số, ngày để trống, văn thư vào sổ lại khi trình.</p>
          </ConfirmDialog>
        </p>
      ) : null}
      {proposal.status === 'PREPARING' && proposal.sendBackReason ? (
        <Banner tone="warn" title="Lần trình trước được trả lại" className="mb-6">
          {proposal.sendBackReason}
        </Banner>
      ) : null}
      {proposal.onPaper ? (
        <p className="mb-4 text-sm text-ink-2">
          Ý kiến ghi từ bản giấy: {proposal.decidedBy} ký{proposal.paperOn ? ` ngày ${formatDay(proposal.paperOn)}` : ''}; người nhập: {proposal.enteredBy}.
        </p>
      ) : null}
      <Overview room={room} base={base} symbols={symbols} />
      {decision && !published ? <PublishPart ctx={ctx} room={{ ...room, decision }} base={base} /> : null}
      {proposal.status === 'PREPARING' ? <PreparePart ctx={ctx} room={room} /> : null}
      <ProposalTable
        rows={room.rows}
        published={published}
        actionOf={published ? (row) => (row.outcome !== 'NOT_RECOGNISED' && !row.revokedAt ? <RevokeButton submissionId={row.submissionId} title={row.title} /> : null) : undefined}
      />
      {proposal.status === 'SIGNED' ? <DecidePart ctx={ctx} room={room} /> : null}
      {isOffice(ctx.actor) && !published ? (
        <Card aria-labelledby="proposal-number" className="no-print">
          <CardHead id="proposal-number" title="Số, ngày tờ trình" sub="Để trống cho đến khi văn thư vào sổ; quyết định dẫn lại số này." />
          <CardBody>
            <ProposalNumberForm key={`${proposal.number} ${proposal.issuedOn}`} proposalId={proposal.id} number={proposal.number} issuedOn={proposal.issuedOn ?? ''} />
          </CardBody>
        </Card>
      ) : null}
    </>
  );
}
