import type { Ctx } from '@/domain/context';
import type { GuestPlace } from '@/domain/submissions/guest-queries';
import { dossierState } from '@/domain/submissions/labels';
import { nextStepWords } from '@/domain/submissions/next-step';
import { formatDateTime } from '@/domain/time/format';
import type { MineLine } from '../mine-table';
import { hostName } from './[guestId]/view';

/** Marked with whose it is: the list mixes nothing of one's own organization with another's. */
export function elsewhereLine({ now }: Ctx, place: GuestPlace): MineLine {
  const { id, code, title, status, campaignStatus, submissionClosesAt, outcome, revokedAt, accepted, asksShare, updatedAt } = place;
  const facts = { ...place, campaign: { status: campaignStatus, submissionClosesAt }, outcome: outcome && { outcome, revokedAt } };
  return {
    id,
    title: title || 'Hồ sơ chưa có tên',
    sub: [hostName(place), code, place.campaignTitle].filter(Boolean).join(' · '),
    state: revokedAt ? 'revoked' : dossierState(status, campaignStatus, outcome),
    next: !accepted ? 'Chờ trả lời lời mời đồng tác giả.' : asksShare ? 'Chờ xác nhận tỷ lệ đóng góp.' : nextStepWords(facts, now, 'other'),
    at: formatDateTime(updatedAt),
  };
}
