import type { Outcome } from '@/generated/prisma/enums';
import { prepareProposal } from '@/domain/recognition/prepare-proposal';
import { signProposal } from '@/domain/recognition/sign-proposal';
import { updateProposal } from '@/domain/recognition/update-proposal';
import { updateProposalItems } from '@/domain/recognition/update-proposal-items';
import type { DemoCampaign } from './campaign';
import { daysFrom, type Seeding } from './world';

type Preparing = {
  preparedAt: Date; minutesNumber: string; minutesOn: `${number}-${number}-${number}`;
  outcomes: readonly { submissionId: string; outcome: Outcome }[];
};

/** The office writes the tờ trình with the council's votes, its head signs two days later. */
export async function prepareDemoProposal(seeding: Seeding, campaign: DemoCampaign, { preparedAt, minutesNumber, minutesOn, outcomes }: Preparing) {
  const office = await seeding.as('vanhoaxahoi', preparedAt);
  const id = await prepareProposal(office, { campaignId: campaign.id });
  const afterDetails = await updateProposal(office, {
    proposalId: id, version: 0, minutesNumber, minutesOn,
    opinion: 'Hội đồng thống nhất danh sách theo kết quả chấm điểm và biểu quyết tại phiên họp.',
  });
  await updateProposalItems(office, {
    proposalId: id, version: afterDetails,
    items: outcomes.map(({ submissionId, outcome }) => ({
      submissionId, outcome, votesFor: outcome === 'NOT_RECOGNISED' ? 1 : 6, votesTotal: 6, note: '',
    })),
  });
  const { version } = await current(seeding, id);
  await signProposal(await seeding.as('truongphong.vhxh', daysFrom(preparedAt, 2)), { proposalId: id, version });
  const signed = await current(seeding, id);
  return { id, version: signed.version, named: outcomes.filter(({ outcome }) => outcome !== 'NOT_RECOGNISED').length };
}

const current = (seeding: Seeding, id: string) =>
  seeding.db.proposal.findFirstOrThrow({ where: { organizationId: seeding.organizationId, id }, select: { version: true } });
