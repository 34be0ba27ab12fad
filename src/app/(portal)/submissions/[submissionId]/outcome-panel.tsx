import type { Ctx } from '@/domain/context';
import { outcomeLabels } from '@/domain/recognition/labels';
import { publishedOutcome, type PublishedOutcome } from '@/domain/recognition/queries';
import { formatDay } from '@/domain/time/format';
import { Card, CardBody, CardHead } from '@/ui/card';
import { TextLink } from '@/ui/link';
import { StateBadge } from '@/ui/state-badge';

const states = { RECOGNISED: 'recognised', SELECTED: 'selected', NOT_RECOGNISED: 'notrec' } as const;

/** What was decided, for whoever may read the dossier; nothing at all before it is published. */
export async function OutcomePanel({ ctx, submissionId }: { ctx: Ctx; submissionId: string }) {
  const published = await publishedOutcome(ctx, submissionId);
  if (!published) return null;
  const { outcome, revokedAt, slug } = published;
  return (
    <Card aria-labelledby="outcome" tone={outcome === 'NOT_RECOGNISED' || revokedAt ? 'plain' : 'good'}>
      <CardHead id="outcome" title="Kết quả" aside={<StateBadge state={revokedAt ? 'revoked' : states[outcome]} label={revokedAt ? undefined : outcomeLabels[outcome]} />} />
      <CardBody className="space-y-2">
        {outcomeSentences(published).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {slug ? (
          <p>
            <TextLink href={`/initiatives/${slug}`} className="font-medium">
              Xem trong Kho sáng kiến
            </TextLink>
          </p>
        ) : null}
      </CardBody>
    </Card>
  );
}

function outcomeSentences({ outcome, decisionNumber, decisionOn, revokedAt, revokeReason }: PublishedOutcome): string[] {
  const decision = `Quyết định số ${decisionNumber}/QĐ-UBND${decisionOn ? ` ngày ${formatDay(decisionOn)}` : ''}`;
  if (revokedAt) return ['Kết quả công nhận đã được thu hồi.', ...(revokeReason ? [`Lý do: ${revokeReason}`] : [])];
  switch (outcome) {
    case 'RECOGNISED':
      return [`Được công nhận tại ${decision}.`, 'Tác giả tiếp tục hoàn thiện, phối hợp áp dụng, nhân rộng; kết quả là một căn cứ khi đánh giá, xếp loại và xét khen thưởng.'];
    case 'SELECTED':
      return [`Được chọn tại ${decision}.`, 'Giải pháp được tổ chức áp dụng. Khi đã áp dụng và có kết quả, tác giả đề nghị công nhận sáng kiến ở đợt sau.'];
    case 'NOT_RECOGNISED':
      return ['Hồ sơ chưa đủ điều kiện công nhận trong đợt này.', 'Phòng Văn hóa – Xã hội giải đáp khi cần. Nội dung có thể hoàn thiện và gửi lại ở đợt sau.'];
  }
}
