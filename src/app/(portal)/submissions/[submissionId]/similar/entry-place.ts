import { levelLabels } from '@/domain/library/labels';
import type { AlikeEntry } from '@/domain/library/similarity/candidates';
import { organizationLabel } from '@/domain/people/labels';

/** Where an initiative of the library comes from: the commune that published it, or the list that has it. */
export function entryPlace({ unitName, year, level, source, imported, organizationKind, organizationName }: Omit<AlikeEntry, 'organizationId' | 'id' | 'slug' | 'submissionId' | 'isPublic'>): string {
  if (imported) return [unitName, level ? levelLabels[level] : '', `năm ${year}`, `nguồn: ${source}`].filter(Boolean).join(' · ');
  return `${unitName}, ${organizationLabel({ kind: organizationKind, name: organizationName })} · kho sáng kiến, năm ${year}`;
}
