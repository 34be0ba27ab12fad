import { writeOpinion } from '@/domain/reviews/discussion/write-opinion';
import { scoringProgress } from '@/domain/reviews/progress-queries';
import { openSecondRound } from '@/domain/reviews/second-round/open-second-round';
import { acceptSubmission } from '@/domain/submissions/accept-submission';
import { type CampaignPlan, seedCampaign } from './campaign';
import { dossiersTheme } from './dossiers-theme';
import { fileDossier } from './file-dossier';
import { closeDemoScoring, openDemoScoring, scoreAgain, scoreDossiers } from './judge';
import { prepareDemoProposal } from './propose';
import { at, daysFrom, type Seeding } from './world';

const noPaper = { paperNumber: '', paperOn: null, paperSigner: '' } as const;

/** The thematic round: scored, one dossier twice, and proposed; the chairman's two minutes are what is left. */
export async function seedTheme(seeding: Seeding, filesDir: string, plan: CampaignPlan): Promise<void> {
  const campaign = await seedCampaign(seeding, filesDir, plan);
  const ids: string[] = [];
  for (const [index, dossier] of dossiersTheme.entries()) {
    const { id } = await fileDossier(seeding, campaign, filesDir, dossier, at(`2026-07-${14 + index * 3}`, '10:30'));
    await acceptSubmission(await seeding.as('vanhoaxahoi', at('2026-08-05', '09:00')), { submissionId: id, note: '', ...noPaper });
    ids.push(id);
  }
  await openDemoScoring(seeding, campaign, at('2026-08-10', '08:00'));
  await scoreDossiers(seeding, campaign, ids, at('2026-08-20', '14:00'), (signIn, index) =>
    // hoidong6 heads the unit of one author and has no sheet missing: a soft conflict only.
    ({ percent: (dossiersTheme[index]?.points ?? 70) + (signIn === 'hoidong2' && index === 2 ? -14 : 0), state: 'closed' }));
  const divided = ids[2] ?? '';
  await writeOpinion(await seeding.as('hoidong7', at('2026-08-21', '08:30')), { submissionId: divided, text: 'Hồ sơ này các phiếu chênh nhau nhiều. Mời các đồng chí nêu căn cứ cho điểm hiệu quả.' });
  await writeOpinion(await seeding.as('hoidong2', at('2026-08-21', '09:10')), { submissionId: divided, text: 'Số liệu mới có một quý, chưa đủ để thấy hiệu quả thiết thực nên tôi cho thấp.' });
  await openSecondRound(await seeding.as('hoidong7', at('2026-08-22', '08:00')), { campaignId: campaign.id, submissionIds: [divided], reason: 'Hội đồng thống nhất trao đổi và chấm lại vì các phiếu chênh nhau nhiều.' });
  await scoreAgain(seeding, campaign, { submissionId: divided, signIn: 'hoidong2', at: at('2026-08-24', '09:30'), percent: 71, comment: 'Đã nghe trao đổi: 150 người tự nộp được lần sau là kết quả có thật.' });
  // Of the others the first sheet stands.
  const left = await scoringProgress(await seeding.as('hoidong7', at('2026-08-31', '15:50')), campaign.id);
  await closeDemoScoring(seeding, campaign, at('2026-08-31', '16:00'), left?.unfinished);
  await prepareDemoProposal(seeding, campaign, {
    preparedAt: daysFrom(seeding.now, -4), minutesNumber: '05', minutesOn: '2026-09-10',
    outcomes: [
      { submissionId: ids[0] ?? '', outcome: 'RECOGNISED' },
      { submissionId: ids[1] ?? '', outcome: 'RECOGNISED' },
      { submissionId: ids[2] ?? '', outcome: 'SELECTED' },
      { submissionId: ids[3] ?? '', outcome: 'NOT_RECOGNISED' },
    ],
  });
}
