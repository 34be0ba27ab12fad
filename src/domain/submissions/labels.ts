import type { CampaignStatus, EvidenceKind, Maturity, Outcome, PaperChannel, SimilarityVerdict, SubmissionStatus } from '@/generated/prisma/enums';

/** What a badge shows. Later stages are derived: the dossier itself stays ELIGIBLE while the council and the chairman work. */
export type DossierState =
  | 'draft' | 'filed' | 'screening' | 'returned' | 'refiled' | 'rejected' | 'eligible' | 'scoring' | 'meeting'
  | 'recognised' | 'selected' | 'notrec' | 'withdrawn' | 'revoked';

const early: Record<Exclude<SubmissionStatus, 'ELIGIBLE'>, DossierState> = {
  DRAFT: 'draft', FILED: 'filed', SCREENING: 'screening', RETURNED: 'returned', REFILED: 'refiled', REJECTED: 'rejected', WITHDRAWN: 'withdrawn',
};
const outcomes: Record<Outcome, DossierState> = { RECOGNISED: 'recognised', SELECTED: 'selected', NOT_RECOGNISED: 'notrec' };

/** @param published the outcome, only once it is published: before that nobody is told anything but "Hội đồng đang xem xét". */
export function dossierState(status: SubmissionStatus, campaign: CampaignStatus, published: Outcome | null = null): DossierState {
  if (status !== 'ELIGIBLE') return early[status];
  if (published) return outcomes[published];
  if (campaign === 'SCORING') return 'scoring';
  return campaign === 'SCORED' || campaign === 'PUBLISHED' ? 'meeting' : 'eligible';
}

export const maturityLabels: Record<Maturity, string> = { IDEA: 'Ý tưởng, giải pháp chưa áp dụng', RUNNING: 'Đang triển khai', APPLIED: 'Đã áp dụng' };

/** What a piece of evidence is, in the order in which it is offered. */
export const evidenceKindLabels: Record<EvidenceKind, string> = {
  PICTURE: 'Hình ảnh', FIGURES: 'Số liệu, báo cáo', PAPER: 'Văn bản, quyết định', FORM: 'Mẫu biểu', SIGNED: 'Bản đã ký', OTHER: 'Khác',
};

export const paperChannelLabels: Record<PaperChannel, string> = { IN_PERSON: 'Nộp trực tiếp', POST: 'Bưu chính', EMAIL: 'Thư điện tử' };

/** The screener's finding on likeness. */
export const similarityVerdictLabels: Record<SimilarityVerdict, string> = { NOT_SIMILAR: 'Không trùng', PARTLY: 'Trùng một phần', SAME: 'Trùng' };
