import { formatHundredths, formatHundredthsShort } from '@/domain/numbers/hundredths';
import { decisionName } from '@/domain/library/labels';
import { outcomeLabels } from '@/domain/recognition/labels';
import type { DossierOutcome } from '@/domain/reviews/dossier-result';
import { rankLabel, verdictLabel } from '@/domain/reviews/labels';
import type { Dossier } from '@/domain/submissions/dossier';
import { formatDay } from '@/domain/time/format';

const states = { RECOGNISED: 'recognised', SELECTED: 'selected', NOT_RECOGNISED: 'notrec' } as const;

export type OutcomeView = NonNullable<ReturnType<typeof outcomeView>>;

/** What was decided, for whoever may read the dossier; nothing at all before it is published. */
export function outcomeView(published: Dossier['outcome']) {
  if (!published) return null;
  const { outcome, revokedAt, slug } = published;
  return {
    good: outcome !== 'NOT_RECOGNISED' && !revokedAt,
    state: revokedAt ? 'revoked' as const : states[outcome],
    ...(revokedAt ? {} : { label: outcomeLabels[outcome] }),
    sentences: outcomeSentences(published),
    slug,
  };
}

function outcomeSentences({ outcome, decisionNumber, decisionOn, revokedAt, revokeReason, symbol }: NonNullable<Dossier['outcome']>): string[] {
  const decision = decisionName(decisionNumber, decisionOn ? formatDay(decisionOn) : '', symbol ?? undefined);
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

export type ResultView = ReturnType<typeof resultView>;

/** What the council's scoring made of this dossier. */
export function resultView({ mean, passed, rank, tied, sheets, of, criteria, rubric, spread, tier, rule }: DossierOutcome, dossier: Dossier) {
  const meanOf = new Map(criteria.map((each) => [each.criterionId, each]));
  return {
    href: `/campaigns/${dossier.campaignId}/scores/${dossier.id}`,
    mean: mean === null ? '–' : formatHundredths(mean),
    place: `Hạng: ${rankLabel(rank, tied)} trong ${of} hồ sơ · ${sheets} phiếu`,
    passed,
    verdict: verdictLabel({ mean, passed, sheets, spread, tier }, rule),
    lines: rubric.map(({ id, name, maxScore, floorScore }) => {
      const criterion = meanOf.get(id);
      return {
        name,
        score: `${criterion ? formatHundredths(criterion.mean) : '–'}/${formatHundredthsShort(maxScore)}`,
        floor: criterion?.belowFloor ? `dưới điểm sàn ${formatHundredthsShort(floorScore)}` : null,
      };
    }),
  };
}
