import type { BasisRule, Maturity, PledgeRule } from '@/generated/prisma/enums';

// The order of the parts on the sheet, and so their numbers: the editor, what is still missing and the verbs say the same.

/** The id of a section on the editor page. */
export const sectionTarget = (key: string): string => `section-${key}`;

const targetParts: readonly string[] = ['authors', 'evidence', 'figures', 'basis', 'pledge', 'confirmation'];

/** The part that a place on the editor page belongs to, as a request to supplement names it: fields of the head stand alone. */
export const partOfTarget = (target: string): string =>
  target.startsWith('section-') ? target.slice('section-'.length) : targetParts.includes(target) ? target : 'head';

export const summaryKey = 'summary';

export type PartRules = {
  sections: readonly { key: string }[];
  basisRule: BasisRule;
  targetIndices: readonly string[];
  asksFigures: boolean;
  wordIsMain: boolean;
  pledgeRule: PledgeRule;
};

/** Whether "Chỉ số, số liệu trước – sau" is a part of the dossier. */
export const asksBenefit = ({ asksFigures, targetIndices }: Pick<PartRules, 'asksFigures' | 'targetIndices'>): boolean => asksFigures || targetIndices.length > 0;

export const pledgeTarget = 'pledge';

/** Whether "Cam đoan" is a part of the dossier, for who files to confirm. */
export const asksPledge = ({ pledgeRule }: Pick<PartRules, 'pledgeRule'>): boolean => pledgeRule === 'REQUIRED';

/** Only what is applied rests on a paper. */
export const asksBasis = ({ basisRule }: Pick<PartRules, 'basisRule'>, maturity: Maturity | null): boolean => basisRule !== 'NONE' && maturity === 'APPLIED';

export function benefitTitle({ asksFigures, targetIndices }: Pick<PartRules, 'asksFigures' | 'targetIndices'>): string {
  if (!asksFigures) return 'Chỉ số hướng tới';
  return targetIndices.length > 0 ? 'Chỉ số hướng tới, số liệu trước – sau' : 'Số liệu trước – sau';
}

/** Where the Word file is the document, the other sections stand last: nobody has to write them. */
export function partNumbers(rules: PartRules, maturity: Maturity | null): (target: string) => number {
  const isSummary = ({ key }: { key: string }) => rules.wordIsMain && key === summaryKey;
  const early = rules.sections.filter((section) => !rules.wordIsMain || isSummary(section));
  const late = rules.sections.filter((section) => rules.wordIsMain && !isSummary(section));
  const order = [
    'head', ...early.map(({ key }) => sectionTarget(key)), 'authors', 'evidence',
    ...(asksBenefit(rules) ? ['figures'] : []), ...(asksBasis(rules, maturity) ? ['basis'] : []),
    ...late.map(({ key }) => sectionTarget(key)), ...(asksPledge(rules) ? [pledgeTarget] : []), 'confirmation',
  ];
  const numbers = new Map(order.map((target, i) => [target, i + 1]));
  return (target) => numbers.get(target) ?? 0;
}
