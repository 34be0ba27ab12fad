import { Undo2 } from '@/ui/icons';
import { type Ctx, isLeader, isOffice } from '@/domain/context';
import { signatureFormsOf, whyNotApprove, whyNotRecordPaper, whyNotSendBack } from '@/domain/recognition/policy';
import { sentenceOf } from '@/domain/refusal';
import { Banner } from '@/ui/banner';
import { Card, CardBody, CardFoot, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { sendBackProposalAction } from './actions';
import { DraftPreview } from './draft-preview';
import { ApproveForm, PaperDecisionForm } from './forms';
import { allForms, firstFormOf, formOptions, otherDeciders, type Room } from './view';

/** Signed and waiting: the leaders approve or send back, the office may enter what was decided on paper. */
export function DecidePart({ ctx, room }: { ctx: Ctx; room: Room }) {
  return (
    <div className="mb-6 grid items-start gap-6 xl:grid-cols-[22rem_minmax(0,1fr)]">
      <div className="no-print min-w-0 space-y-6">
        {isLeader(ctx.actor) ? <Approval ctx={ctx} room={room} /> : null}
        {isOffice(ctx.actor) ? <FromPaper ctx={ctx} room={room} /> : null}
      </div>
      {room.hiddenRows === 0 && room.proposal.facts.named > 0 ? <DraftPreview ctx={ctx} room={room} /> : null}
    </div>
  );
}

function Approval({ ctx, room }: { ctx: Ctx; room: Room }) {
  const { proposal } = room;
  const reason = whyNotApprove(ctx.actor, proposal.facts);
  const backReason = whyNotSendBack(ctx.actor, proposal.facts);
  if (reason === 'own_dossier_proposed') {
    return (
      <Banner tone="warn" title="Trong danh sách có hồ sơ của chính người đang xem" id="approve">
        Việc phê duyệt do người khác làm: {otherDeciders(room, ctx.actor)}.
      </Banner>
    );
  }
  return (
    <Card id="approve" tone="action" aria-labelledby="approve-title">
      <CardHead id="approve-title" title="Phê duyệt" />
      <CardBody>
        <ApproveForm
          key={proposal.version}
          proposalId={proposal.id}
          version={proposal.version}
          named={proposal.facts.named}
          forms={formOptions(signatureFormsOf(ctx.actor))}
          first={firstFormOf(ctx.actor)}
          disabledReason={reason ? sentenceOf(reason) : undefined}
        />
      </CardBody>
      <CardFoot>
        <ConfirmDialog
          trigger={{ label: 'Trả lại tờ trình', kind: 'quiet', icon: <Undo2 aria-hidden="true" />, disabledReason: backReason ? sentenceOf(backReason) : undefined }}
          title="Trả lại tờ trình"
          confirmLabel="Trả lại"
          reason={{ label: 'Cần làm rõ, sửa gì', hint: 'Gửi Phòng Văn hóa – Xã hội.', maxLength: 2000 }}
          run={sendBackProposalAction}
          input={{ proposalId: proposal.id, version: proposal.version }}
          success="Đã trả lại tờ trình."
        >
          <p>Phòng Văn hóa – Xã hội sửa rồi trình lại. Tác giả không được báo gì ở bước này.</p>
        </ConfirmDialog>
      </CardFoot>
    </Card>
  );
}

function FromPaper({ ctx, room }: { ctx: Ctx; room: Room }) {
  const { proposal } = room;
  const reason = whyNotRecordPaper(ctx.actor, proposal.facts);
  return (
    <Card aria-labelledby="paper-title">
      <CardHead id="paper-title" title="Ghi ý kiến từ bản giấy" sub="Khi Chủ tịch đã cho ý kiến trên tờ trình giấy." />
      <CardBody>
        <PaperDecisionForm
          key={proposal.version}
          proposalId={proposal.id}
          version={proposal.version}
          signer={room.deciders[0]?.fullName ?? ''}
          forms={formOptions(allForms)}
          disabledReason={reason ? sentenceOf(reason) : undefined}
        />
      </CardBody>
    </Card>
  );
}
