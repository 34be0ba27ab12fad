import type { BasisRule, Maturity } from '@/generated/prisma/enums';
import { type Basis, basisFacts, basisWarnings } from './applied-basis';
import { changeWords, type ShownFigure, valueWords } from './figures';
import { asksBasis } from './part-numbers';

type EvidenceFacts = { id: string; name: string; size: number; sha256: string; isMain: boolean };

/** What a reader is shown beside the text, as words: the main document, the basis, what was measured. */
export type BenefitWords = {
  main: { href: string; name: string; size: number; sha256: string } | null;
  basis: { facts: { term: string; detail: string }[]; file: { href: string; name: string } | null; warnings: string[] } | null;
  indices: string;
  figures: { name: string; before: string; after: string; change: string; period: string; evidence: { href: string; name: string } | null }[];
};

type Facts = {
  id: string; maturity: Maturity | null;
  /** 'YYYY-MM-DD' */
  appliedOn: string | null;
  targetIndices: readonly string[]; figures: readonly ShownFigure[]; basis: Basis | null; evidence: readonly EvidenceFacts[];
  campaign: { basisRule: BasisRule; wordIsMain: boolean };
};

export function benefitWords({ id, maturity, appliedOn, targetIndices, figures, basis, evidence, campaign }: Facts, today: string): BenefitWords {
  const main = campaign.wordIsMain ? evidence.find(({ isMain }) => isMain) : undefined;
  const href = (evidenceId: string) => `/submissions/${id}/evidence/${evidenceId}`;
  return {
    main: main ? { href: href(main.id), name: main.name, size: main.size, sha256: main.sha256 } : null,
    basis: asksBasis(campaign, maturity) ? basisWords(id, basis, appliedOn, today) : null,
    indices: targetIndices.join(', '),
    figures: figures.map((figure) => ({
      name: figure.name, before: valueWords(figure.before, figure.measure), after: valueWords(figure.after, figure.measure), change: changeWords(figure), period: figure.period,
      evidence: figure.evidence && { href: href(figure.evidence.id), name: figure.evidence.name },
    })),
  };
}

function basisWords(id: string, basis: Basis | null, appliedOn: string | null, today: string): BenefitWords['basis'] {
  const facts = basisFacts(basis).filter(({ term }) => term !== 'Bản quét văn bản');
  const file = basis?.file ?? null;
  if (!basis || (facts.length === 0 && !file)) return null;
  return { facts, file: file && { href: `/submissions/${id}/basis/${file.id}`, name: file.name }, warnings: basisWarnings(basis, appliedOn, today) };
}
