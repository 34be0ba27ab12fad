import type { Ctx } from '@/domain/context';
import { chainWarnings } from '@/domain/recognition/paper-chain';
import { whyNotPublish, whyNotRegister } from '@/domain/recognition/policy';
import { publishableItems } from '@/domain/recognition/publishable-items';
import { sentenceOf } from '@/domain/refusal';
import { Banner } from '@/ui/banner';
import { Card, CardBody, CardHead } from '@/ui/card';
import { TextLink } from '@/ui/link';
import { DecisionNumberForm, PublishForm, ScanDrop } from './forms';
import { allForms, formOptions, type Room } from './view';

type Props = { ctx: Ctx; room: Room & { decision: NonNullable<Room['decision']> }; base: string };

/** Approved: number and date, the signed scan, and then, as an act of its own, publication. */
export async function PublishPart({ ctx, room, base }: Props) {
  const { decision, proposal, campaign } = room;
  if (whyNotRegister(ctx.actor, decision) !== null) return null;
  const items = await publishableItems(ctx, proposal.id);
  const named = items.filter((item) => item.outcome !== 'NOT_RECOGNISED');
  const reason = whyNotPublish(ctx.actor, decision, campaign.status);
  const warnings = chainWarnings({ minutesOn: proposal.minutesOn, proposalOn: proposal.issuedOn, decisionOn: decision.issuedDay, sameNumber: decision.sameNumber });
  return (
    <div className="mb-6 space-y-6">
      {warnings.length > 0 ? (
        <Banner tone="warn" title="Kiểm tra lại số, ngày văn bản">
          <ul className="list-disc pl-5">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
      <Card aria-labelledby="number" tone={decision.number ? 'plain' : 'action'}>
        <CardHead id="number" title="Số, ngày quyết định" sub="Theo sổ văn thư, sau khi quyết định được ký." />
        <CardBody>
          <DecisionNumberForm
            key={`${decision.number} ${decision.issuedDay} ${decision.signatureForm} ${decision.signerName}`}
            decisionId={decision.id}
            number={decision.number ?? ''}
            issuedOn={decision.issuedDay ?? ''}
            form={decision.signatureForm}
            signerName={decision.signerName}
            forms={formOptions(allForms)}
          />
        </CardBody>
      </Card>
      <Card aria-labelledby="scan">
        <CardHead id="scan" title="Bản quét quyết định" sub="Bản đã ký, đóng dấu." />
        <CardBody className="space-y-3">
          {decision.scan ? (
            <p>
              Đang dùng{' '}
              <TextLink href={`${base}/scan`} className="font-medium">
                {decision.scan.name}
              </TextLink>
              . Gửi tệp khác để thay.
            </p>
          ) : null}
          <ScanDrop decisionId={decision.id} />
        </CardBody>
      </Card>
      <Card aria-labelledby="publish" tone={reason ? 'plain' : 'action'}>
        <CardHead id="publish" title="Công bố kết quả" />
        <CardBody className="space-y-4">
          <p className="max-w-read text-ink-2">
            Công bố xong, từng tác giả nhận kết quả của mình, {named.length} sáng kiến, giải pháp hiện trong Kho sáng kiến cho mọi người đọc, đợt phát động kết thúc. Việc này không hoàn tác được.
          </p>
          <ul className="list-disc space-y-0.5 pl-5 text-sm">
            {named.map((item) => (
              <li key={item.submissionId}>
                {item.title} <span className="text-ink-3">({item.code})</span>
              </li>
            ))}
          </ul>
          <PublishForm
            decisionId={decision.id}
            named={named.length}
            guarded={named.filter((item) => item.confidential !== '').map(({ submissionId, title, confidential, sections }) => ({
              submissionId, title, confidential, sections: sections.map((section) => ({ key: section.key, title: section.title })),
            }))}
            disabledReason={reason ? sentenceOf(reason) : undefined}
          />
        </CardBody>
      </Card>
    </div>
  );
}
