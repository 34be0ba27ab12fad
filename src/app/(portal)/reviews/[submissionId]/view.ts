import { viewOf } from '@/domain/files/kinds';
import { formatShare } from '@/domain/numbers/hundredths';
import type { DossierContent } from '@/domain/reviews/dossier-content';
import { evidenceKindLabels, maturityLabels } from '@/domain/submissions/labels';
import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import type { PreviewFile } from '@/ui/preview/preview-file';

/** The dossier as scorers read it, in words. */
export type DossierView = {
  id: string; title: string; unit: string; field: string; topic: string; maturity: string | null; applied: boolean;
  sections: DossierContent['sections'];
  authors: { id: string; fullName: string; share: string; place: string }[];
  evidence: (PreviewFile & { title: string; about: string })[];
};

export function dossierView({ id, title, unit, field, topic, topicOther, maturity, appliedOn, sections, authors, evidence }: DossierContent): DossierView {
  return {
    id, title, sections,
    unit: unit.name,
    field: field?.name ?? '–',
    topic: (topic?.isOther ? topicOther : topic?.name) ?? '',
    maturity: maturity && `${maturityLabels[maturity]}${appliedOn ? ` từ ${formatDay(dayOf(appliedOn))}` : ''}`,
    applied: maturity === 'APPLIED',
    authors: authors.map((author) => ({ id: author.id, fullName: author.fullName, share: formatShare(author.share), place: [author.jobTitle, author.unitName].filter(Boolean).join(', ') })),
    evidence: evidence.map(({ id: evidenceId, kind, caption, file }) => ({
      id: evidenceId, name: file.name, caption, view: viewOf(file.mime), href: `/submissions/${id}/evidence/${evidenceId}`,
      title: caption || file.name, about: `${evidenceKindLabels[kind]} · ${caption ? `${file.name}, ` : ''}${sizeLabel(file.size)}`,
    })),
  };
}

const sizeLabel = (bytes: number): string => (bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`);
