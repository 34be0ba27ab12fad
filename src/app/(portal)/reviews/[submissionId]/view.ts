import { readBands } from '@/domain/campaigns/rubric';
import { viewOf } from '@/domain/files/kinds';
import { formatShare } from '@/domain/numbers/hundredths';
import type { DossierContent } from '@/domain/reviews/dossier-content';
import type { RubricRow } from '@/domain/reviews/queries';
import { type BenefitWords, benefitWords } from '@/domain/submissions/benefit-words';
import { evidenceKindLabels, maturityLabels } from '@/domain/submissions/labels';
import { benefitTitle } from '@/domain/submissions/part-numbers';
import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { formatBytes } from '@/domain/numbers/bytes';
import type { PreviewFile } from '@/ui/preview/preview-file';
import type { CriterionView } from './criterion-field';

/** The dossier as scorers read it, in words. */
export type DossierView = {
  id: string; title: string; unit: string;
  /** Where pictures of the text lie. */
  pictures: string; blind: boolean;
  field: string; topic: string; maturity: string | null; applied: boolean;
  sections: DossierContent['sections'];
  authors: { id: string; fullName: string; share: string; place: string }[];
  evidence: (PreviewFile & { title: string; about: string })[];
  benefit: BenefitWords;
  benefitTitle: string;
};

/** The rubric as the sheet shows it: bands from the lowest up. */
export const criterionViews = (rubric: readonly RubricRow[]): CriterionView[] =>
  rubric.map(({ bands, ...line }) => ({ ...line, bands: readBands(bands).toSorted((one, other) => one.from - other.from) }));

export function dossierView(content: DossierContent): DossierView {
  const { id, title, blind, unit, field, topic, topicOther, maturity, appliedOn, sections, authors, evidence, campaign } = content;
  const fileHref = blind ? `/reviews/${id}/files` : `/submissions/${id}/evidence`;
  const applied = appliedOn && dayOf(appliedOn);
  const files = evidence.map(({ id: evidenceId, isMain, file }) => ({ ...file, id: evidenceId, isMain }));
  const benefit = benefitWords({ ...content, evidence: files, appliedOn: applied }, applied ?? '');
  return {
    id, title, blind, pictures: fileHref, benefit, benefitTitle: benefitTitle(campaign),
    // The file is the document: what nobody wrote beside it is not missing.
    sections: benefit.main ? sections.filter(({ text }) => text !== '') : sections,
    unit: unit.name,
    field: field?.name ?? '–',
    topic: (topic?.isOther ? topicOther : topic?.name) ?? '',
    maturity: maturity && `${maturityLabels[maturity]}${appliedOn ? ` từ ${formatDay(dayOf(appliedOn))}` : ''}`,
    applied: maturity === 'APPLIED',
    authors: authors.map((author) => ({ id: author.id, fullName: author.fullName, share: formatShare(author.share), place: [author.jobTitle, author.unitName].filter(Boolean).join(', ') })),
    evidence: evidence.map(({ id: evidenceId, kind, caption, file }) => ({
      id: evidenceId, name: file.name, caption, view: viewOf(file.mime), href: `${fileHref}/${evidenceId}`,
      title: caption || file.name, about: `${evidenceKindLabels[kind]} · ${caption ? `${file.name}, ` : ''}${formatBytes(file.size)}`,
    })),
  };
}
