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

/** Who reads: whoever files, another author, or somebody whose turn it is not (the unit's head, the office). */
export type Reader = 'owner' | 'author' | 'other';

/** What happens next and whose turn it is. Calm and neutral while judging goes on; what was filed is never in doubt. */
export function nextStepWords(facts: Facts, now: Date, reader: Reader = 'owner'): string {
  const { status, campaign, outcome } = facts;
  switch (status) {
    case 'DRAFT':
      return draftWords(facts, now, reader);
    case 'FILED':
    case 'REFILED':
      return 'Chờ Phòng Văn hóa – Xã hội thẩm tra.';
    case 'SCREENING':
      return 'Phòng Văn hóa – Xã hội đang thẩm tra.';
    case 'RETURNED':
      return supplementWords(facts, now, reader);
    case 'REJECTED':
      return 'Phòng Văn hóa – Xã hội chưa tiếp nhận hồ sơ; lý do có trên trang hồ sơ.';
    case 'WITHDRAWN':
      return 'Hồ sơ đã rút.';
    case 'ELIGIBLE':
      if (outcome) return outcome.revokedAt ? 'Kết quả đã được thu hồi.' : 'Đã có kết quả.';
      return campaign.status === 'LAUNCHED' ? 'Hồ sơ đủ điều kiện, chờ Hội đồng chấm điểm.' : 'Hội đồng đang xem xét.';
  }
}

const lastDayWords = (closesAt: Date): string => `hết ngày ${formatDay(lastDayOf(closesAt))}`;

function draftWords({ campaign, lateAdmittedUntil }: Facts, now: Date, reader: Reader): string {
  const { status, submissionClosesAt } = campaign;
  const lateUntil = lateClosesAt(campaign, lateAdmittedUntil);
  if (status === 'LAUNCHED' && submissionClosesAt && now >= submissionClosesAt && lateUntil && now < lateUntil) {
    return `Đợt đã hết hạn; còn nộp muộn được đến ${lastDayWords(lateUntil)}, kèm lý do.`;
  }
  if (status !== 'LAUNCHED' || !submissionClosesAt || now >= submissionClosesAt) return 'Đợt đã hết hạn nhận hồ sơ. Bản nháp vẫn được giữ.';
  const until = `chậm nhất ${lastDayWords(submissionClosesAt)}`;
  if (reader === 'other') return `Tác giả đang soạn; nộp ${until}.`;
  return reader === 'owner' ? `Viết cho đủ rồi nộp, ${until}.` : `Cùng viết cho đủ; người lập hồ sơ nộp, ${until}.`;
}

/** By the request's own deadline: that the campaign is over means nothing here (EDGE_CASES, hotcrp #429). */
function supplementWords({ supplementDueAt }: Facts, now: Date, reader: Reader): string {
  const open = supplementDueAt !== null && now < supplementDueAt;
  if (reader === 'other') return open ? `Tác giả đang bổ sung theo đề nghị, đến ${lastDayWords(supplementDueAt)}.` : 'Đã qua hạn bổ sung, chưa có bản bổ sung. Bản đã nộp vẫn được giữ.';
  return open ? `Bổ sung theo đề nghị rồi nộp lại, chậm nhất ${lastDayWords(supplementDueAt)}.` : 'Đã qua hạn bổ sung; bản đã nộp vẫn được giữ. Liên hệ Phòng Văn hóa – Xã hội để được hướng dẫn.';
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
