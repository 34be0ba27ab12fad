import { formatShare } from '@/domain/numbers/hundredths';
import type { RichText } from '@/domain/text/rich-text';
import { type Block, differences, isSame } from '@/domain/text/differences';
import type { LocalDay } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { basisText } from './applied-basis';
import { canonical } from './canonical';
import { evidenceKindWords } from './evidence-kind';
import { benefitText } from './figures';
import { maturityLabels } from './labels';
import type { Snapshot } from './snapshot';

/** `layoutOnly`: the words stayed, headings, lists or pictures changed. */
export type TextChange = { key: string; title: string; blocks: Block[]; layoutOnly: boolean };
export type ListChange = { kind: 'added' | 'removed' | 'changed'; name: string; details: { label: string; before: string; after: string }[] };

export type Comparison = {
  /** Name, field, maturity …, then the sections in the order of the newer version; only what changed. */
  texts: TextChange[];
  authors: ListChange[];
  evidence: ListChange[];
  /** Titles of the parts that stayed as they were and hold something. */
  unchanged: string[];
};

/** What changed between two filed versions, or since the last one. `mainTexts`: what their main documents say, by evidence. */
export function compareVersions(before: Snapshot, after: Snapshot, mainTexts: ReadonlyMap<string, string> = new Map()): Comparison {
  const texts = [...headLines(before, after), ...sectionLines(before, after), ...mainLine(before, after, mainTexts)].map(({ key, title, old, now, oldDoc, nowDoc }) => {
    const blocks = differences(old, now);
    return { key, title, blocks, layoutOnly: isSame(blocks) && canonical(oldDoc ?? null) !== canonical(nowDoc ?? null) };
  });
  const authors = listChanges(before.authors, after.authors, { key: authorKey, name: ({ fullName }) => fullName, facts: authorFacts });
  const evidence = listChanges(listed(before), listed(after), { key: ({ id }) => id, name: ({ name }) => name, facts: (each) => ({ 'Loại': evidenceKindWords(each), 'Chú thích': each.caption, ...(each.main ? { 'Bản chính': 'Bản chính của hồ sơ' } : {}), 'Mã kiểm tệp': each.sha256.slice(0, 12) }) });
  return {
    texts: texts.filter(({ blocks, layoutOnly }) => layoutOnly || !isSame(blocks)),
    authors,
    evidence,
    unchanged: [
      ...texts.filter(({ blocks, layoutOnly }) => blocks.length > 0 && isSame(blocks) && !layoutOnly).map(({ title }) => title),
      ...(authors.length === 0 ? ['Tác giả'] : []),
      ...(evidence.length === 0 && listed(after).length > 0 ? ['Tệp minh chứng'] : []),
    ],
  };
}

/** Pictures are part of the text they stand in. */
const listed = ({ evidence }: Snapshot) => evidence.filter(({ sectionKey }) => !sectionKey);

type Line = { key: string; title: string; old: string; now: string; oldDoc?: RichText | undefined; nowDoc?: RichText | undefined };

/** What stands above the sections, each as one line or text. */
export const headParts: readonly { key: string; title: string; of: (version: Snapshot) => string }[] = [
  { key: 'title', title: 'Tên sáng kiến, giải pháp', of: ({ title }) => title },
  { key: 'unit', title: 'Đơn vị', of: ({ unitName }) => unitName },
  { key: 'field', title: 'Lĩnh vực', of: ({ fieldName }) => fieldName ?? '' },
  { key: 'topic', title: 'Nội dung trọng tâm', of: ({ topicName, topicOther }) => [topicName, topicOther].filter(Boolean).join(': ') },
  { key: 'maturity', title: 'Mức độ triển khai', of: ({ maturity, appliedOn }) => (maturity ? `${maturityLabels[maturity]}${appliedOn ? ` từ ngày ${formatDay(appliedOn as LocalDay)}` : ''}` : '') },
  { key: 'basis', title: 'Căn cứ áp dụng', of: ({ basis }) => [basisText(basis ?? null), basis?.file ? `Mã kiểm bản quét: ${basis.file.sha256.slice(0, 12)}` : ''].filter(Boolean).join('\n') },
  { key: 'figures', title: 'Chỉ số hướng tới, số liệu trước – sau', of: ({ targetIndices, figures }) => benefitText(targetIndices ?? [], figures ?? []) },
  { key: 'main', title: 'Bản chính của hồ sơ', of: ({ evidence }) => evidence.find(({ main }) => main)?.name ?? '' },
  { key: 'similarity', title: 'Khác với sáng kiến tương tự ở chỗ', of: ({ similarity }) => similarity ?? '' },
  { key: 'pledge', title: 'Cam đoan', of: ({ pledge }) => pledge?.text ?? '' },
  { key: 'confidential', title: 'Thông tin cần bảo mật', of: ({ confidential }) => confidential },
];

const headLines = (before: Snapshot, after: Snapshot): Line[] => headParts.map(({ key, title, of }) => ({ key, title, old: of(before), now: of(after) }));

/** A section may be new to the campaign, or gone from it, since the older version. */
function sectionLines(before: Snapshot, after: Snapshot): Line[] {
  const old = new Map(before.sections.map((section) => [section.key, section]));
  const now = new Set(after.sections.map(({ key }) => key));
  return [
    ...after.sections.map(({ key, title, text, content }) => ({ key, title, old: old.get(key)?.text ?? '', now: text, oldDoc: old.get(key)?.content, nowDoc: content })),
    ...before.sections.filter(({ key }) => !now.has(key)).map(({ key, title, text, content }) => ({ key, title, old: text, now: '', oldDoc: content })),
  ];
}

/** Longer ones are compared by who opens both files. */
const mostLines = 1_500;

/** Another document took the place of the first: what it says otherwise. The same one is in the list above. */
function mainLine(before: Snapshot, after: Snapshot, texts: ReadonlyMap<string, string>): Line[] {
  const [one, other] = [before, after].map(({ evidence }) => evidence.find(({ main }) => main)?.id ?? '');
  const [old, now] = [texts.get(one ?? ''), texts.get(other ?? '')];
  if (one === other || old === undefined || now === undefined) return [];
  const isLong = [old, now].some((text) => text.split('\n').length > mostLines);
  return isLong ? [] : [{ key: 'main-text', title: 'Lời văn của bản chính', old, now }];
}

type Author = Snapshot['authors'][number];

const authorKey = ({ accountId, foldedName, foldedUnitName }: Author): string => accountId ?? `${foldedName} ${foldedUnitName}`;

const authorFacts = ({ fullName, jobTitle, unitName, staffKind, share, representative }: Author): Record<string, string> => ({
  'Họ và tên': fullName, 'Chức vụ': jobTitle, 'Đơn vị': unitName, 'Đối tượng': staffKind ?? '', 'Tỷ lệ': formatShare(share), 'Người đại diện': representative ?? '',
});

type Reading<T> = { key: (item: T) => string; name: (item: T) => string; facts: (item: T) => Record<string, string> };

function listChanges<T>(before: readonly T[], after: readonly T[], { key, name, facts }: Reading<T>): ListChange[] {
  const old = new Map(before.map((item) => [key(item), item]));
  const now = new Set(after.map(key));
  const changes: ListChange[] = [];
  for (const item of after) {
    const was = old.get(key(item));
    if (!was) {
      changes.push({ kind: 'added', name: name(item), details: [] });
      continue;
    }
    const past = facts(was);
    const details = Object.entries(facts(item)).flatMap(([label, value]) => (past[label] === value ? [] : [{ label, before: past[label] ?? '', after: value }]));
    if (details.length > 0) changes.push({ kind: 'changed', name: name(item), details });
  }
  for (const item of before) if (!now.has(key(item))) changes.push({ kind: 'removed', name: name(item), details: [] });
  return changes;
}
