import type { Dossier } from '@/domain/submissions/dossier';
import { sectionTarget } from '@/domain/submissions/gaps';
import { otherParts } from '@/domain/submissions/screening-words';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDateTime } from '@/domain/time/format';

export type RequestView = ReturnType<typeof requestView>;

/** What the office asks to be supplemented, until when; its deadline is its own. */
export function requestView(request: Dossier['screenings'][number], { id, sections }: Dossier, now: Date) {
  const due = request.dueAt ? deadlineWords(now, { closesAt: request.dueAt }) : null;
  const parts = [
    ...otherParts.map(({ key, title }) => ({ key, title, target: key as string })),
    ...sections.map(({ key, title }) => ({ key, title, target: sectionTarget(key) })),
  ];
  return {
    sub: `${request.by ? `${request.by}, ` : ''}Phòng Văn hóa – Xã hội, gửi lúc ${formatDateTime(request.at)}`,
    due: due && { words: due.words, last: due.lastDay, tone: due.tone === 'info' ? 'warn' as const : due.tone },
    reason: request.reason,
    asked: parts.filter(({ key }) => request.sectionKeys.includes(key)).map(({ title, target }) => ({ title, href: `/submissions/${id}/edit#${target}` })),
  };
}
