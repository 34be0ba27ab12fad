import type { Db } from '@/domain/context';

/** What the front page says of a call for initiatives: the plan, which is public, and never who filed what. */
export type PublicCall = Awaited<ReturnType<typeof listPublicCalls>>[number];

/** Every organization's newest launched call; those that take dossiers now come first, the one that closes next at the top. */
export async function listPublicCalls(db: Db, now: Date) {
  const campaigns = await db.campaign.findMany({
    where: { status: { not: 'DRAFT' } },
    select: {
      id: true, organizationId: true, status: true, year: true, title: true, objectives: true, participants: true, planNumber: true, planOn: true,
      planIssuer: true, opensAt: true, submissionClosesAt: true, paperCopies: true, paperColour: true, filingRule: true, paperGraceDays: true,
      allowedMaturities: true,
      organization: { select: { kind: true, name: true, slug: true, contact: true } },
      fields: { select: { name: true }, orderBy: { position: 'asc' } },
      topics: { select: { name: true, isOther: true }, orderBy: { position: 'asc' } },
    },
    orderBy: [{ submissionClosesAt: 'desc' }, { id: 'asc' }],
    take: 200,
  });
  const calls = campaigns.map((campaign) => ({ ...campaign, phase: phaseOf(campaign, now) }));
  const perOrganization = new Map<string, (typeof calls)[number]>();
  for (const call of calls) {
    const known = perOrganization.get(call.organizationId);
    if (!known || rank[call.phase] < rank[known.phase]) perOrganization.set(call.organizationId, call);
  }
  return [...perOrganization.values()].sort(
    (a, b) => rank[a.phase] - rank[b.phase] || (a.submissionClosesAt?.getTime() ?? 0) - (b.submissionClosesAt?.getTime() ?? 0) || a.organization.name.localeCompare(b.organization.name, 'vi'),
  );
}

export type CallPhase = 'open' | 'soon' | 'judging' | 'published';

const rank: Record<CallPhase, number> = { open: 0, soon: 1, judging: 2, published: 3 };

function phaseOf(campaign: { status: string; opensAt: Date | null; submissionClosesAt: Date | null }, now: Date): CallPhase {
  if (campaign.status === 'PUBLISHED') return 'published';
  if (campaign.opensAt && now < campaign.opensAt) return 'soon';
  return campaign.submissionClosesAt && now < campaign.submissionClosesAt && campaign.status === 'LAUNCHED' ? 'open' : 'judging';
}
