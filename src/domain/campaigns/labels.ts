import type { BasisRule, CampaignStatus, ConflictRule, FilingRule, HeadAuthorRule, Maturity, PledgeRule, UnitConfirmationRule, UnitRelation } from '@/generated/prisma/enums';

export const campaignStatusLabels: Record<CampaignStatus, string> = {
  DRAFT: 'Đang soạn',
  LAUNCHED: 'Đã phát động',
  SCORING: 'Đang chấm điểm',
  SCORED: 'Đã chấm, chờ công nhận',
  PUBLISHED: 'Đã công bố kết quả',
};

export const campaignStatusTones = {
  DRAFT: 'mute',
  LAUNCHED: 'info',
  SCORING: 'info',
  SCORED: 'info',
  PUBLISHED: 'good',
} as const satisfies Record<CampaignStatus, string>;

export const filingRuleLabels: Record<FilingRule, string> = {
  ELECTRONIC: 'Bản trên cổng',
  PAPER: 'Bản giấy',
  EARLIER: 'Bản nào đến trước',
};

export const maturityLabels: Record<Maturity, string> = {
  IDEA: 'Ý tưởng, có thể áp dụng ngay',
  RUNNING: 'Đang triển khai',
  APPLIED: 'Đã áp dụng',
};

/** PRACTICE: units of the commune are assigned; Party bodies, Mặt trận, Công an, Quân sự are invited. */
export const relationLabels: Record<UnitRelation, string> = { ASSIGNED: 'Giao', INVITED: 'Đề nghị phối hợp' };

export const conflictRuleLabels: Record<ConflictRule, string> = {
  HARD: 'Không được chấm',
  SOFT: 'Được chấm, hiện dấu và ghi vào biên bản',
  OFF: 'Không xét',
};

/** "Chấm ẩn danh": Không / Có. */
export const blindLabels = { NO: 'Không: người chấm thấy tác giả, đơn vị', YES: 'Có: giấu tác giả, đơn vị đến khi công bố' } as const;

export const unitConfirmationRuleLabels: Record<UnitConfirmationRule, string> = {
  NONE: 'Không yêu cầu',
  OPTIONAL: 'Có, không chặn việc nộp',
  REQUIRED: 'Phải có trước khi nộp',
};

export const basisRuleLabels: Record<BasisRule, string> = {
  NONE: 'Không hỏi',
  OPTIONAL: 'Có hỏi, không chặn việc nộp',
  REQUIRED: 'Phải đủ trước khi nộp',
};

export const pledgeRuleLabels: Record<PledgeRule, string> = {
  NONE: 'Không yêu cầu',
  PRINTED: 'Chỉ in trên Đơn để ký',
  REQUIRED: 'Đánh dấu trước khi nộp',
};

export const headAuthorRuleLabels: Record<HeadAuthorRule, string> = { DEPUTY: 'Cấp phó của đơn vị', OFFICE: 'Phòng Văn hóa – Xã hội' };

/** "Kế hoạch số 15/KH-UBND"; a number that văn thư has still to give shows as a gap. */
export function planReference({ planNumber }: { planNumber: string }): string {
  if (planNumber === '') return 'Kế hoạch số … /KH-UBND';
  return `Kế hoạch số ${planNumber.includes('/') ? planNumber : `${planNumber}/KH-UBND`}`;
}
