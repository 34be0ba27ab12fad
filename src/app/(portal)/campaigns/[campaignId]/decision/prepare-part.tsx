import { PenLine, RefreshCw } from '@/ui/icons';
import type { Ctx } from '@/domain/context';
import { formatHundredths } from '@/domain/numbers/hundredths';
import { proposedLabels } from '@/domain/recognition/labels';
import { whyNotEdit, whyNotSign } from '@/domain/recognition/policy';
import { sentenceOf } from '@/domain/refusal';
import { Banner } from '@/ui/banner';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { refreshProposalAction, signProposalAction } from './actions';
import { DetailsForm, ItemsForm } from './forms';
import type { Room } from './view';

const outcomes = Object.entries(proposedLabels).map(([value, label]) => ({ value, label }));

/** While the tờ trình is being written: the office's grid, and the head's signature. */
export function PreparePart({ ctx, room }: { ctx: Ctx; room: Room }) {
  const { proposal, rows } = room;
  const { facts } = proposal;
  const editable = whyNotEdit(ctx.actor, facts) === null;
  const reason = whyNotSign(ctx.actor, facts);
  return (
    <div className="mb-6 space-y-6">
      {facts.outdated ? (
        <Banner
          tone="warn"
          title="Phiên họp, kết quả chấm hoặc danh sách hồ sơ đã thay đổi"
          action={
            editable ? (
              <ConfirmDialog
                trigger={{ label: 'Cập nhật theo kết quả mới', icon: <RefreshCw aria-hidden="true" />, size: 'sm' }}
                title="Cập nhật tờ trình theo kết quả mới"
                confirmLabel="Cập nhật"
                run={refreshProposalAction}
                input={{ proposalId: proposal.id, version: proposal.version }}
                success="Đã cập nhật tờ trình."
              >
                <p>Đề nghị của từng hồ sơ được tính lại theo điểm mới. Phiếu đồng ý, ghi chú đã ghi được giữ; hồ sơ đã kết luận tại phiên họp thì lấy theo phiên họp.</p>
              </ConfirmDialog>
            ) : undefined
          }
        >
          Tờ trình lập trước đó không còn khớp, nên chưa ký, chưa phê duyệt được.
        </Banner>
      ) : null}
      {editable ? (
        <>
          <Card aria-labelledby="votes">
            <CardHead id="votes" title="Phiếu đồng ý và đề nghị" count={rows.length} sub="Ghi theo biên bản họp Hội đồng. Đề nghị đã điền sẵn theo kết quả chấm." />
            <ItemsForm
              key={proposal.version}
              proposalId={proposal.id}
              version={proposal.version}
              outcomes={outcomes}
              items={rows.map((row) => ({
                submissionId: row.submissionId,
                label: row.title,
                sub: [row.code, row.unitName, row.mean === null ? 'chưa đủ phiếu chấm' : `điểm ${formatHundredths(row.mean)}`, row.rank ? `hạng ${row.rank}` : ''].filter(Boolean).join(' · '),
                outcome: row.outcome,
                votesFor: row.votesFor?.toString() ?? '',
                votesTotal: row.votesTotal?.toString() ?? '',
                note: row.note,
              }))}
            />
          </Card>
          <Card aria-labelledby="minutes">
            <CardHead id="minutes" title="Biên bản, ý kiến" />
            <CardBody>
              <DetailsForm
                key={proposal.version}
                proposalId={proposal.id}
                version={proposal.version}
                minutesNumber={proposal.minutesNumber}
                minutesOn={proposal.minutesOn ?? ''}
                opinion={proposal.opinion}
              />
            </CardBody>
          </Card>
        </>
      ) : null}
      <Card aria-labelledby="sign" tone={reason ? 'plain' : 'action'}>
        <CardHead id="sign" title="Ký tờ trình" />
        <CardBody className="space-y-3">
          <p className="text-ink-2">Sau khi ký, tờ trình chuyển đến Chủ tịch và không sửa được nữa, trừ khi Chủ tịch trả lại.</p>
          <ConfirmDialog
            trigger={{ label: 'Ký, trình Chủ tịch', kind: 'primary', icon: <PenLine aria-hidden="true" />, disabledReason: reason ? sentenceOf(reason) : undefined }}
            title="Ký tờ trình, trình Chủ tịch"
            confirmLabel="Ký, trình Chủ tịch"
            run={signProposalAction}
            input={{ proposalId: proposal.id, version: proposal.version }}
            success="Đã trình Chủ tịch."
          >
            <p>{`Tờ trình đề nghị ${facts.named} sáng kiến, giải pháp. Chủ tịch, các Phó Chủ tịch được báo ngay. Số, ngày tờ trình ghi sau khi văn thư vào sổ.`}</p>
          </ConfirmDialog>
        </CardBody>
      </Card>
    </div>
  );
}
