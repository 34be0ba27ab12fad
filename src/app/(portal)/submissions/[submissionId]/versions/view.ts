import type { Snapshot } from '@/domain/submissions/snapshot';
import type { FrozenVersion, Versions } from '@/domain/submissions/version-queries';
import { formatDateTime } from '@/domain/time/format';

/** 'now' stands for what is being written since the last filing. */
export type Choice = { value: string; label: string; sub: string; content: Snapshot };

const choiceOf = ({ number, filedAt, filedBy, hash, authorsOnly, content }: FrozenVersion): Choice => ({
  value: String(number), label: `Bản ${number}`, content, sub: `${authorsOnly ? `${filedBy ?? ''} thay đổi tác giả` : filedBy ? `${filedBy} nộp` : 'Nộp'} lúc ${formatDateTime(filedAt)} · mã kiểm ${hash.slice(0, 16)}`,
});

export function choicesOf({ filed, writing }: Pick<Versions, 'filed' | 'writing'>): Choice[] {
  const choices = filed.map(choiceOf);
  return writing ? [...choices, { value: 'now', label: 'Bản đang bổ sung', sub: 'Chưa nộp, chỉ tác giả thấy', content: writing }] : choices;
}

/** What the address asks for; else the newest against the one before it. Null `before`: read one version alone. */
export function chosenOf(choices: readonly Choice[], asked: { from?: string | undefined; to?: string | undefined }): { before: Choice | null; after: Choice } | null {
  const find = (value: string | undefined): Choice | undefined => choices.find((choice) => choice.value === value);
  const after = find(asked.to) ?? choices.at(-1);
  if (!after) return null;
  if (asked.from === 'none') return { before: null, after };
  const before = find(asked.from) ?? choices[choices.indexOf(after) - 1] ?? null;
  return { before: before === after ? null : before, after };
}
