import { readRows } from '@/domain/read-rows';
import { authorToken } from '@/domain/submissions/author-token';
import { shareListMark } from '@/domain/submissions/share-list';
import { hashOf } from '@/domain/submissions/snapshot';
import type { RichText } from '@/domain/text/rich-text';
import { expect } from '../../../harness/database';
import type { World } from '../../../harness/make';
import { type Frozen, keys, type List, lists, type Model } from './model';

type AuthorRow = {
  accountId: string; isCollective: boolean; foldedRepresentative: string; representative: string; fullName: string; foldedName: string; unitName: string; foldedUnitName: string; jobTitle: string; staffKindId: string | null; share: number;
};

export type Stored = {
  status: string; title: string; version: number; code: string | null; dueAt: number | null; late: boolean;
  texts: { key: string; text: string; content: RichText | null; version: number }[];
  authors: AuthorRow[];
  evidence: string[];
  pictures: { id: string; key: string }[];
  versions: { number: number; hash: string }[];
  receipts: { id: string; voided: boolean }[];
  events: string[];
  answers: { listMark: string; accountId: string; answer: 'AGREED' | 'DECLINED' }[];
};

/** All of a dossier as the tables hold it, in one statement. */
export async function stored({ db, organizationId }: World, id: string): Promise<Stored> {
  const of = { o: organizationId, id };
  const [row] = await readRows<{ row: Stored }>(db)`
    select json_build_object('status', s.status, 'title', s.title, 'version', s.version, 'code', s.code, 'dueAt', (extract(epoch from s."supplementDueAt") * 1000)::float8, 'late', s."lateReason" is not null,
      'texts', (select coalesce(json_agg(json_build_object('key', x.key, 'text', x.text, 'content', x.content, 'version', x.version)), '[]') from "SubmissionSection" x where x."organizationId" = s."organizationId" and x."submissionId" = s.id),
      'authors', (select coalesce(json_agg(a order by a.position), '[]') from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id),
      'evidence', (select coalesce(json_agg(e.id order by e.position, e.id), '[]') from "Evidence" e where e."organizationId" = s."organizationId" and e."submissionId" = s.id and e."removedAt" is null and e."sectionKey" is null),
      'pictures', (select coalesce(json_agg(json_build_object('id', e.id, 'key', e."sectionKey") order by e.id), '[]') from "Evidence" e where e."organizationId" = s."organizationId" and e."submissionId" = s.id and e."removedAt" is null and e."sectionKey" is not null),
      'versions', (select coalesce(json_agg(json_build_object('number', v.number, 'hash', v."contentHash") order by v.number), '[]') from "SubmissionVersion" v where v."organizationId" = s."organizationId" and v."submissionId" = s.id),
      'receipts', (select coalesce(json_agg(json_build_object('id', r.id, 'voided', r."voidedAt" is not null) order by r.id), '[]') from "PaperReceipt" r where r."organizationId" = s."organizationId" and r."submissionId" = s.id),
      'events', (select coalesce(json_agg(h.kind order by h.id), '[]') from "Event" h where h."organizationId" = s."organizationId" and h."subjectId" = s.id),
      'answers', (select coalesce(json_agg(json_build_object('listMark', c."listMark", 'accountId', c."accountId", 'answer', c.answer) order by c.at, c.id), '[]') from "ShareConfirmation" c where c."organizationId" = s."organizationId" and c."submissionId" = s.id)
    ) as row from "Submission" s where s."organizationId" = ${of.o}::uuid and s.id = ${of.id}::uuid`;
  if (!row) throw new Error('the dossier is gone');
  return row.row;
}

export const tokenOf = ({ authors }: Stored): string => authorToken(authors);
export const markOf = ({ authors }: Stored): string => shareListMark(authors);

/** Everything the model says must be there, and nothing else. */
export function compare(world: World, model: Model, now: Stored): void {
  const { accounts } = world;
  expect({ status: now.status, title: now.title, version: now.version, code: now.code, dueAt: now.dueAt, late: now.late }).toEqual({
    status: model.status, title: model.title, version: model.version, code: model.code, dueAt: model.dueAt?.getTime() ?? null, late: model.late,
  });
  expect(Object.fromEntries(now.texts.map(({ key, text, content, version }) => [key, { text, content, version }]))).toEqual(model.texts);
  expect(now.authors.map(({ accountId, share, isCollective }) => [accountId, share, isCollective])).toEqual((lists[model.list] as List).map(([name, share], i) => [accounts[name], share, model.list === 'unit' && i === 1]));
  expect(now.evidence).toEqual(model.evidence);
  expect(now.pictures).toEqual(model.pictures.filter(({ gone }) => !gone).map(({ id, key }) => ({ id, key })).toSorted((one, other) => (one.id < other.id ? -1 : 1)));
  expect(now.versions).toEqual(model.versions.map(({ hash }, i) => ({ number: i + 1, hash })));
  expect(now.receipts).toEqual(model.receipts.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
  // A line of the history for each act, in the order of the acts.
  expect(now.events).toEqual(model.events);
  const mark = markOf(now);
  const answers = new Map(now.answers.filter(({ listMark }) => listMark === mark).map(({ accountId, answer }) => [accountId, answer]));
  for (const [name] of lists[model.list] as List) expect([name, answers.get(accounts[name])]).toEqual([name, model.answers.get(`${model.list}:${name}`)]);
  nothingLost(model);
}

/** Each text that somebody was told is kept is current, or in a version, or was overwritten by somebody who had it before them. */
function nothingLost({ acknowledged, texts, versions }: Model): void {
  for (const { key, text, replacedBySomebodyWhoSawIt } of acknowledged) {
    const kept = texts[key]?.text === text || versions.some((version) => version.texts[key] === text);
    expect({ key, text, kept: kept || replacedBySomebodyWhoSawIt }).toEqual({ key, text, kept: true });
  }
}

type Content = { sections: { key: string; text: string; content?: RichText }[]; evidence: { id: string; sectionKey?: string }[]; authors: { accountId: string; share: number; isCollective?: boolean; headIds?: string[] }[] };

/** The frozen versions, read whole: what was filed is what stands in them, and their hashes are of it. */
export async function frozenHolds({ db, accounts }: World, submissionId: string, versions: readonly Frozen[]): Promise<void> {
  const rows = await db.submissionVersion.findMany({ where: { submissionId }, orderBy: { number: 'asc' }, select: { content: true, contentHash: true } });
  expect(rows).toHaveLength(versions.length);
  for (const [i, { content, contentHash }] of rows.entries()) {
    const { sections, evidence, authors } = content as unknown as Content;
    const wanted = versions[i];
    expect(hashOf(content)).toBe(contentHash);
    expect(contentHash).toBe(wanted?.hash);
    expect(sections.map(({ key, text }) => [key, text])).toEqual(keys.map((key) => [key, wanted?.texts[key]]));
    expect(sections.map(({ key, content }) => [key, content ?? null])).toEqual(keys.map((key) => [key, wanted?.contents[key]]));
    expect(evidence.filter(({ sectionKey }) => !sectionKey).map(({ id }) => id)).toEqual(wanted?.evidence);
    expect(evidence.filter(({ sectionKey }) => sectionKey).map(({ id }) => id).sort()).toEqual(wanted?.pictures.toSorted());
    const ofUnit = (i: number): boolean => wanted?.list === 'unit' && i === 1;
    expect(authors.map(({ accountId, share, headIds = null }) => [accountId, share, headIds])).toEqual((lists[wanted?.list ?? 'alone'] as List).map(([name, share], i) => [accounts[name], share, ofUnit(i) ? [accounts.truongphong] : null]));
  }
}
