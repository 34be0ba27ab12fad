import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { declareConflict } from '@/domain/reviews/declare-conflict';
import { findLikeness } from '@/domain/reviews/likeness/find-likeness';
import { acceptSubmission } from '@/domain/submissions/accept-submission';
import { rejectSubmission } from '@/domain/submissions/reject-submission';
import { returnSubmission } from '@/domain/submissions/return-submission';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import { type CampaignPlan, type DemoCampaign, seedCampaign } from './campaign';
import { dossiers2026 } from './dossiers-2026';
import { fileDossier, type Filed } from './file-dossier';
import { openDemoScoring, type Opinion, scoreDossiers } from './judge';
import { receivePaper } from './receive-paper';
import { at, dayColumn, daysFrom, type Seeding } from './world';

const noPaper = { paperNumber: '', paperOn: null, paperSigner: '' } as const;

/** How the council sees each dossier, in the order of filing (percent of the maximum). */
const means = [82, 85, 89, 82, 78, 72, 75, 84, 77, 80, 61, 74, 76, 70, 88, 64, 81, 68, 72, 64];

/** What each member has still to do, counted from the end of the list: sheets not begun, then one half done. */
const openSheets: Record<string, { none: number; draft: number }> = {
  hoidong1: { none: 0, draft: 1 }, hoidong2: { none: 2, draft: 1 }, hoidong3: { none: 1, draft: 0 },
  hoidong4: { none: 1, draft: 1 }, hoidong5: { none: 0, draft: 1 }, hoidong6: { none: 2, draft: 0 },
};

/** The plan of xã Bắc Bình of 2026: closed for filing, the council is scoring. */
export async function seed2026(seeding: Seeding, filesDir: string, plan: CampaignPlan): Promise<void> {
  const campaign = await seedCampaign(seeding, filesDir, plan);
  const filed: Filed[] = [];
  for (const [index, dossier] of dossiers2026.entries()) {
    const day = String(1 + index).padStart(2, '0');
    filed.push(await fileDossier(seeding, campaign, filesDir, dossier, at(`2026-04-${day}`, index % 2 ? '15:20' : '09:40')));
  }
  const codes = filed.map(({ code }) => code);
  await receivePaper(seeding, campaign.id, codes.slice(0, 12), { arrivalNumber: '540', arrivedOn: '2026-04-24', minutes: 14 * 60 + 10, by: 'vanhoaxahoi', at: at('2026-04-24', '16:00') });
  await receivePaper(seeding, campaign.id, codes.slice(12, 18), { arrivalNumber: '561', arrivedOn: '2026-04-28', minutes: 9 * 60, by: 'vanhoaxahoi', at: at('2026-04-28', '10:00') });
  const eligible = await screen(seeding, filed);
  await extendScoring(seeding, campaign, plan.closes.scoring);
  await openDemoScoring(seeding, campaign, at('2026-05-18', '08:00'), 1);
  await declare(seeding, campaign, filed[18]?.id ?? '');
  await scoreDossiers(seeding, campaign, eligible.map(({ id }) => id), at('2026-06-02', '20:15'), opinionOf(eligible));
  const submissionId = eligible[1]?.id ?? '';
  await findLikeness(await seeding.as('hoidong3', at('2026-06-02', '20:40')), { submissionId, verdict: 'NOT_SIMILAR', text: 'Đã so với danh mục cấp tỉnh 2019–2024, chưa thấy nơi nào đối soát theo lô như vậy.', entryId: null });
}

async function screen(seeding: Seeding, filed: readonly Filed[]): Promise<(Filed & { index: number })[]> {
  const eligible: (Filed & { index: number })[] = [];
  const office = await seeding.as('vanhoaxahoi', at('2026-05-06', '10:00'));
  for (const [index, dossier] of filed.entries()) {
    const end = dossiers2026[index]?.end;
    const submissionId = dossier.id;
    if (!end) {
      await acceptSubmission(office, { submissionId, note: '', ...noPaper });
      eligible.push({ ...dossier, index });
    } else if (end.kind === 'reject') await rejectSubmission(office, { submissionId, reason: end.reason, ...noPaper });
    else if (end.kind === 'return') await returnSubmission(office, { submissionId, reason: end.reason, sectionKeys: ['effect'], dueOn: '2026-05-15', ...noPaper });
    else await withdrawSubmission(await seeding.as(dossier.owner, at('2026-05-04', '09:00')), { submissionId, reason: end.reason });
  }
  return eligible;
}

function opinionOf(eligible: readonly { index: number }[]): Opinion {
  const conflicts: Record<string, string> = { 3: 'hoidong3', 11: 'hoidong6', 18: 'hoidong4' };
  return (signIn, position) => {
    const index = eligible[position]?.index ?? 0;
    if (conflicts[index] === signIn) return null;
    const { none, draft } = openSheets[signIn] ?? { none: 0, draft: 0 };
    const left = eligible.length - 1 - position;
    return { percent: means[index] ?? 70, state: left < none ? 'none' : left < none + draft ? 'draft' : 'closed' };
  };
}

/** The head of a member's own office is no conflict by rule; this member says it is one. */
async function declare(seeding: Seeding, campaign: DemoCampaign, submissionId: string): Promise<void> {
  const ctx = await seeding.as('hoidong4', at('2026-05-19', '07:45'));
  await declareConflict(ctx, { submissionId, seatId: campaign.seats.get('hoidong4') ?? '', reason: 'Tác giả là người tôi trực tiếp phụ trách trong phòng.' });
}

/** The council was late, as councils are: a paper moved its deadline, and the portal shows the trace. */
async function extendScoring(seeding: Seeding, campaign: DemoCampaign, newClosesAt: Date): Promise<void> {
  const moved = daysFrom(seeding.now, -6);
  const admin = await seeding.as('admin', moved);
  const amendmentId = newId();
  await seeding.db.amendment.create({
    data: {
      organizationId: seeding.organizationId, id: amendmentId, campaignId: campaign.id, stage: 'SCORING', oldClosesAt: at('2026-05-30', '00:00'), newClosesAt,
      paperNumber: '512/UBND-VHXH', paperOn: dayColumn(moved.toISOString().slice(0, 10)), reason: 'Hội đồng kiện toàn thành viên sau khi sắp xếp tổ chức.',
      byId: seeding.accountId('admin'), at: moved,
    },
  });
  await recordEvent(admin, 'campaign.deadline_extended', { type: 'campaign', id: campaign.id, campaignId: campaign.id }, { amendmentId, stage: 'SCORING' });
}
