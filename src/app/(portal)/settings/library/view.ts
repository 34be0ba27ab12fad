import type { KeptEntry } from '@/domain/library/entry-queries';
import { levelLabels } from '@/domain/library/labels';

export type EntryRow = { id: string; href: string; title: string; authors: string; unit: string; year: number; level: string; source: string; shown: string; why: string };

/** One line of the library as the office reads it. */
export function entryRow({ id, slug, title, authors, unitName, year, level, source, importId, isPublic, withdrawnAt, withdrawReason }: KeptEntry): EntryRow {
  return {
    id, href: importId ? `/settings/library/${id}` : `/initiatives/${slug}`, title, authors, unit: unitName, year, level: level ? levelLabels[level] : '–',
    source: source || 'Công nhận trên cổng', shown: withdrawnAt ? 'Đã đưa ra' : isPublic ? 'Công khai' : 'Chỉ để so sánh', why: withdrawReason ?? '',
  };
}
