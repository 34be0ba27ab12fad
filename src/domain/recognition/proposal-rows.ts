import type { FilingRule, Outcome, UnitBloc } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { readCriteria } from '@/domain/reviews/queries';
import { lateNote } from '@/domain/submissions/screening-words';
import type { Judged } from './attention';

export type ProposalRow = Judged & {
  submissionId: string;
  rank: number | null;
  unitName: string;
  bloc: UnitBloc;
  unitPosition: number;
  fieldName: string;
  authors: { name: string; share: number; jobTitle: string; unit: string }[];
  confidential: string;
  sections: ReadonlyMap<string, string>;
  appliedOn: Date | null;
  revokedAt: Date | null;
  /** That it was filed late, and why; empty when in time. */
  lateNote: string;
};

type Item = { submissionId: string; outcome: Outcome; votesFor: number | null; votesTotal: number | null; note: string };

type Rules = { id: string; filingRule: FilingRule; paperGraceDays: number; submissionClosesAt: Date | null };

/** Flat reads for the list of a tờ trình, best first; dossiers without a mean come last, by code. */
export async function proposalRows(ctx: Ctx, campaign: Rules, items: readonly Item[]): Promise<ProposalRow[]> {
  const { organizationId } = ctx.actor;
  const ids = items.map((item) => item.submissionId);
  const [dossiers, criteria, closed] = await Promise.all([
    ctx.db.submission.findMany({
      where: { organizationId, id: { in: ids } },
      select: {
        id: true, code: true, title: true, filedAt: true, firstPaperAt: true, lateReason: true, maturity: true, appliedOn: true, unitId: true, confidential: true,
        unit: { select: { name: true, bloc: true, position: true } },
        field: { select: { name: true } },
        authors: { select: { fullName: true, share: true, jobTitle: true, unitName: true }, orderBy: { position: 'asc' } },
        sections: { select: { key: true, text: true } },
        result: { select: { mean: true, rank: true, passed: true, sheets: true, criteria: true } },
        recognition: { select: { revokedAt: true } },
      },
    }),
    ctx.db.criterion.findMany({ where: { organizationId, campaignId: campaign.id }, select: { id: true, name: true } }),
    ctx.db.campaignUnit.findMany({ where: { organizationId, campaignId: campaign.id, recognisable: false }, select: { unitId: true } }),
  ]);
  const criterionNames = new Map(criteria.map((criterion) => [criterion.id, criterion.name]));
  const closedUnits = new Set(closed.map((unit) => unit.unitId));
  const itemOf = new Map(items.map((item) => [item.submissionId, item]));
  const rows = dossiers.flatMap(({ id, unit, field, authors, sections, result, recognition, code, unitId, filedAt, firstPaperAt, lateReason, ...dossier }): ProposalRow[] => {
    const item = itemOf.get(id);
    if (!item) return [];
    return [{
      ...item, ...dossier, code: code ?? '', recognisable: !closedUnits.has(unitId), revokedAt: recognition?.revokedAt ?? null,
      lateNote: lateNote({ filedAt, firstPaperAt, lateReason }, { ...campaign, rule: campaign.filingRule }, ctx.now),
      mean: result?.mean ?? null, rank: result?.rank ?? null, passed: result?.passed ?? false, sheets: result?.sheets ?? 0,
      belowFloor: result ? readCriteria(result.criteria).filter((each) => each.belowFloor).map((each) => criterionNames.get(each.criterionId) ?? '') : [],
      unitName: unit.name, bloc: unit.bloc, unitPosition: unit.position, fieldName: field?.name ?? '',
      authors: authors.map((author) => ({ name: author.fullName, share: author.share, jobTitle: author.jobTitle, unit: author.unitName })),
      sections: new Map(sections.map((section) => [section.key, section.text])),
    }];
  });
  return rows.sort((a, b) => (b.mean ?? -1) - (a.mean ?? -1) || a.code.localeCompare(b.code));
}
