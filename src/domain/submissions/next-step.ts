import type { CampaignStatus, Outcome, SubmissionStatus } from '@/generated/prisma/enums';
import { formatDay } from '@/domain/time/format';
import { lastDayOf } from '@/domain/time/calendar';
import { lateClosesAt } from './dates';

type Facts = {
  status: SubmissionStatus;
  filedAt: Date | null;
  supplementDueAt: Date | null;
  campaign: { status: CampaignStatus; submissionClosesAt: Date | null; lateUntil?: Date | null };
  lateAdmittedUntil?: Date | null;
  outcome: { outcome: Outcome; revokedAt: Date | null } | null;
};

/** What happens next and whose turn it is. Calm and neutral while judging goes on. */
export function nextStepWords(facts: Facts, now: Date): string {
  const { status, supplementDueAt, campaign, outcome } = facts;
  const closesAt = campaign.submissionClosesAt;
  switch (status) {
    case 'DRAFT': {
      const lateUntil = lateClosesAt(campaign, facts.lateAdmittedUntil);
      if (campaign.status === 'LAUNCHED' && closesAt && now >= closesAt && lateUntil && now < lateUntil) {
        return `Đợt đã hết hạn; còn nộp muộn được đến hết ngày ${formatDay(lastDayOf(lateUntil))}, kèm lý do.`;
      }
      if (campaign.status !== 'LAUNCHED' || !closesAt || now >= closesAt) return 'Đợt đã hết hạn nhận hồ sơ. Bản nháp vẫn được giữ.';
      return `Viết cho đủ rồi nộp, chậm nhất hết ngày ${formatDay(lastDayOf(closesAt))}.`;
    }
    case 'FILED':
    case 'REFILED':
      return 'Chờ Phòng Văn hóa – Xã hội thẩm tra.';
    case 'SCREENING':
      return 'Phòng Văn hóa – Xã hội đang thẩm tra.';
    case 'RETURNED':
      if (!supplementDueAt || now >= supplementDueAt) return 'Đã hết hạn bổ sung. Liên hệ Phòng Văn hóa – Xã hội.';
      return `Bổ sung theo đề nghị rồi nộp lại, chậm nhất hết ngày ${formatDay(lastDayOf(supplementDueAt))}.`;
    case 'REJECTED':
      return 'Hồ sơ không được tiếp nhận; lý do có trên trang hồ sơ.';
    case 'WITHDRAWN':
      return 'Hồ sơ đã rút.';
    case 'ELIGIBLE':
      if (outcome) return outcome.revokedAt ? 'Kết quả đã được thu hồi.' : 'Đã có kết quả.';
      return campaign.status === 'LAUNCHED' ? 'Hồ sơ đủ điều kiện, chờ Hội đồng chấm điểm.' : 'Hội đồng đang xem xét.';
  }
}

export type Step = { label: string; note?: string; state: 'done' | 'now' | 'next' };

const labels = ['Soạn hồ sơ', 'Nộp hồ sơ', 'Thẩm tra', 'Chấm điểm', 'Hội đồng họp xét', 'Quyết định'] as const;

/** Where the dossier stands on its way; empty for one that has left it. */
export function dossierSteps(facts: Facts): Step[] {
  const { status, campaign, outcome } = facts;
  if (status === 'WITHDRAWN' || status === 'REJECTED') return [];
  const at = (): number => {
    if (status === 'DRAFT') return 0;
    if (status !== 'ELIGIBLE') return 2;
    if (outcome) return labels.length;
    return campaign.status === 'SCORED' || campaign.status === 'PUBLISHED' ? 4 : 3;
  };
  const current = at();
  const notes: Record<number, string> = { 2: status === 'RETURNED' ? 'Đang chờ bổ sung' : 'Đang chờ', 3: campaign.status === 'SCORING' ? 'Hội đồng đang xem xét' : 'Chờ mở chấm điểm', 4: 'Hội đồng đang xem xét' };
  return labels.map((label, i) => {
    if (i < current) return { label, state: 'done' };
    const note = notes[i];
    return i === current ? { label, state: 'now', ...(note ? { note } : {}) } : { label, state: 'next' };
  });
}
