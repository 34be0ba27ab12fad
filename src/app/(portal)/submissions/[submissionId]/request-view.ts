import type { Dossier } from '@/domain/submissions/dossier';
import { sectionTarget } from '@/domain/submissions/gaps';
import { otherParts } from '@/domain/submissions/screening-words';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDateTime } from '@/domain/time/format';

export type RequestView = ReturnType<typeof requestView>;

/** What is asked of one part in words of its own; '' when the general words say it. */
const askOf = ({ sectionKeys, sectionTexts }: Pick<Dossier['screenings'][number], 'sectionKeys' | 'sectionTexts'>, key: string): string => sectionTexts[sectionKeys.indexOf(key)] ?? '';

/** The same by the part's place in the editor, for the frame of each part. */
export function asksByTarget(request: Dossier['screenings'][number] | null): Record<string, string> {
  const others: readonly string[] = otherParts.map(({ key }) => key);
  const asked = (request?.sectionKeys ?? []).flatMap((key): [string, string][] => (request && askOf(request, key) ? [[others.includes(key) ? key : sectionTarget(key), askOf(request, key)]] : []));
  return Object.fromEntries(asked);
}

/** What the office asks to be supplemented, until when; its deadline is its own. */
export function requestView(request: Dossier['screenings'][number], { id, sections, supplementDueAt }: Dossier, now: Date) {
  const extendedFrom = request.dueAt && supplementDueAt && request.dueAt < supplementDueAt ? request.dueAt : null;
  const due = supplementDueAt ? deadlineWords(now, { closesAt: supplementDueAt, extendedFrom }) : null;
  const parts = [
    ...otherParts.map(({ key, title }) => ({ key, title, target: key as string })),
    ...sections.map(({ key, title }) => ({ key, title, target: sectionTarget(key) })),
  ];
  return {
    sub: `${request.by ? `${request.by}, ` : ''}Phòng Văn hóa – Xã hội, gửi lúc ${formatDateTime(request.at)}`,
    due: due && { words: due.words, last: due.lastDay, tone: due.tone === 'info' ? 'warn' as const : due.tone },
    reason: request.reason,
    asked: parts.filter(({ key }) => request.sectionKeys.includes(key)).map(({ key, title, target }) => ({ title, href: `/submissions/${id}/edit#${target}`, text: askOf(request, key) })),
  };
}
