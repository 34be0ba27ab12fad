import type { CampaignStage } from '@/generated/prisma/enums';

export type StageField = 'submissionClosesAt' | 'screeningClosesAt' | 'scoringClosesAt' | 'meetingClosesAt' | 'decisionClosesAt';

/** The exclusive instants at which the stages of a campaign end; null: not set. */
export type StageDeadlines = Record<StageField, Date | null>;

type Stage = { stage: CampaignStage; field: StageField; label: string; doer: string };

/** The stages of one round, in order. */
export const stages = [
  { stage: 'SUBMISSION', field: 'submissionClosesAt', label: 'Nhận hồ sơ', doer: 'Các cơ quan, đơn vị' },
  { stage: 'SCREENING', field: 'screeningClosesAt', label: 'Thẩm tra, yêu cầu bổ sung', doer: 'Phòng Văn hóa – Xã hội' },
  { stage: 'SCORING', field: 'scoringClosesAt', label: 'Chấm điểm', doer: 'Hội đồng' },
  { stage: 'MEETING', field: 'meetingClosesAt', label: 'Họp xét', doer: 'Hội đồng' },
  { stage: 'DECISION', field: 'decisionClosesAt', label: 'Quyết định công nhận', doer: 'Ủy ban nhân dân' },
] as const satisfies readonly Stage[];

export const stageLabels: Record<CampaignStage, string> = {
  SUBMISSION: 'Nhận hồ sơ',
  SCREENING: 'Thẩm tra, yêu cầu bổ sung',
  SCORING: 'Chấm điểm',
  MEETING: 'Họp xét',
  DECISION: 'Quyết định công nhận',
};

export const fieldOfStage = (stage: CampaignStage): StageField => stages.find((each) => each.stage === stage)?.field ?? 'submissionClosesAt';

/** The first stage that would end no later than the one before it; null: all in order. Unset stages are passed over. */
export function firstOutOfOrder(deadlines: StageDeadlines): { stage: CampaignStage; label: string; field: StageField; before: string } | null {
  let last: { at: Date; label: string } | null = null;
  for (const { stage, field, label } of stages) {
    const at = deadlines[field];
    if (!at) continue;
    if (last && at <= last.at) return { stage, label, field, before: last.label };
    last = { at, label };
  }
  return null;
}
