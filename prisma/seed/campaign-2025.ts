import { approveProposal } from '@/domain/recognition/approve-proposal';
import { attachScan } from '@/domain/recognition/attach-scan';
import { enterDecisionNumber } from '@/domain/recognition/enter-decision-number';
import { enterProposalNumber } from '@/domain/recognition/enter-proposal-number';
import { publishResults } from '@/domain/recognition/publish-results';
import { acceptSubmission } from '@/domain/submissions/accept-submission';
import { seedAfterPublication, seedReconsideration } from './after-publication';
import { demoPdf, keepDemoFile } from './blobs';
import { type CampaignPlan, seedCampaign } from './campaign';
import { dossiers2025 } from './dossiers-2025';
import { fileDossier } from './file-dossier';
import { closeDemoScoring, openDemoScoring, scoreDossiers } from './judge';
import { meetOn } from './meet';
import { prepareDemoProposal } from './propose';
import { at, type Seeding } from './world';

const noPaper = { paperNumber: '', paperOn: null, paperSigner: '' } as const;

/** The year before: from launch to publication, so that the library is not empty and its authors see how it ends. */
export async function seed2025(seeding: Seeding, filesDir: string, plan: CampaignPlan): Promise<void> {
  const campaign = await seedCampaign(seeding, filesDir, plan);
  const ids: string[] = [];
  for (const [index, dossier] of dossiers2025.entries()) {
    const { id } = await fileDossier(seeding, campaign, filesDir, dossier, at('2025-04-10', `0${8 + (index % 2)}:15`));
    await acceptSubmission(await seeding.as('vanhoaxahoi', at('2025-05-06', '09:00')), { submissionId: id, note: '', ...noPaper });
    ids.push(id);
  }
  await openDemoScoring(seeding, campaign, at('2025-05-12', '08:00'));
  await scoreDossiers(seeding, campaign, ids, at('2025-05-20', '14:00'), (_member, index) => ({ percent: dossiers2025[index]?.points ?? 70, state: 'closed' }));
  await closeDemoScoring(seeding, campaign, at('2025-05-30', '16:00'));
  await meetOn(seeding, filesDir, campaign, { heldOn: '2025-06-06', minutesNumber: '02' });
  const proposal = await prepareDemoProposal(seeding, campaign, { preparedAt: at('2025-06-10', '09:00'), minutesNumber: '02', minutesOn: '2025-06-06', outcomes: dossiers2025.map(({ outcome }, index) => ({ submissionId: ids[index] ?? '', outcome })) });
  await approveProposal(await seeding.as('chutich', at('2025-06-24', '10:00')), { proposalId: proposal.id, version: proposal.version, form: 'ON_BEHALF_CHAIRMAN', typedCount: proposal.named });
  const office = await seeding.as('vanhoaxahoi', at('2025-06-30', '15:00'));
  await enterProposalNumber(office, { proposalId: proposal.id, seenNumber: '', number: '14', issuedOn: '2025-06-12' });
  const decision = await seeding.db.decision.findFirstOrThrow({ where: { organizationId: seeding.organizationId, proposalId: proposal.id } });
  await enterDecisionNumber(office, { decisionId: decision.id, seenNumber: '', number: '418', issuedOn: '2025-06-30', form: 'ON_BEHALF_CHAIRMAN', signerName: 'Nguyễn Hữu Phước' });
  const fileId = await keepDemoFile(office, filesDir, 'Quyết định số 418 ngày 30-6-2025.pdf', 'application/pdf', demoPdf('Quyet dinh so 418/QD-UBND ngay 30/6/2025 (ban dung thu)'));
  await attachScan(office, { decisionId: decision.id, fileId });
  await publishResults(await seeding.as('vanhoaxahoi', at('2025-07-02', '08:30')), { decisionId: decision.id, typedCount: proposal.named, releases: [] });
  await seedAfterPublication(seeding, filesDir, ids[3] ?? '', 'Lý Hải Đăng');
  await seedReconsideration(seeding, filesDir, campaign, ids[2] ?? '', 'tacgia5');
}
