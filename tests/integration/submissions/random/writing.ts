import { canonical } from '@/domain/submissions/canonical';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { confirmShare } from '@/domain/submissions/confirm-share';
import { declineShare } from '@/domain/submissions/decline-share';
import { orderEvidence } from '@/domain/submissions/order-evidence';
import { removeEvidence } from '@/domain/submissions/remove-evidence';
import { type SavedSection, saveSection } from '@/domain/submissions/save-section';
import { updateAuthors } from '@/domain/submissions/update-authors';
import { updateHead } from '@/domain/submissions/update-head';
import { expect } from '../../../harness/database';
import type { PersonName, World } from '../../../harness/make';
import { giveUpload } from '../give';
import { markOf, tokenOf } from './check';
import { acknowledge, isAuthor, isWhole, type Key, keys, type List, type ListName, lists, mayDetach, mayOrder, mayWrite, type Model, settlePictures, type Text } from './model';
import { choose, ctxOf, demand, type Step, type Walk } from './walk';

/** One save in fifteen empties the section, so that filings are refused too. */
const wordsOf = ({ serial }: Walk, who: string, { n }: Step): string => (n % 15 === 0 ? '' : `Của ${who}, hồ sơ ${serial}, lần ${n}.`);

export async function save(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, id } = walk;
  const key = choose(keys, step.n >> 3);
  const current = model.texts[key];
  const base = Math.max(0, (current?.version ?? 0) - (step.stale ? 1 : 0));
  const text = wordsOf(walk, who, step);
  const answer = await demand('save', mayWrite(model, who, key), () => saveSection(ctxOf(walk, who), id, key, { text, version: base }));
  if ('refused' in answer) return;
  const { value } = answer;
  answered(model, key, { text, content: null }, base, value);
}

type Typed = Pick<Text, 'text' | 'content'>;

/** The same again is simply saved; written on an older text, the writer gets the newer one and nothing moves. */
export function answered(model: Model, key: Key, typed: Typed, base: number, value: SavedSection): void {
  const current = model.texts[key];
  if (current?.text === typed.text && canonical(current.content) === canonical(typed.content)) {
    expect(value).toMatchObject({ saved: true, version: current.version });
    settlePictures(model, key);
  } else if (current && current.version !== base) expect(value).toMatchObject({ saved: false, theirs: { written: current.content ?? current.text, version: current.version } });
  else kept(model, key, typed, base, value);
}

function kept(model: Model, key: Key, typed: Typed, base: number, value: SavedSection): void {
  const version = (model.texts[key]?.version ?? 0) + 1;
  expect(value).toMatchObject({ saved: true, version });
  acknowledge(model, key, typed, version, base);
}

/** Two people, one section, the same moment: one text stands there, the other writer gets both. */
export async function saveTogether(walk: Walk, _who: PersonName, step: Step): Promise<void> {
  const { model, id } = walk;
  const key = choose(keys, step.n >> 3);
  if (!mayWrite(model, 'tacgia1', key) || !mayWrite(model, 'tacgia2', key)) return;
  const base = model.texts[key]?.version ?? 0;
  const texts = { tacgia1: `Thư viết ${walk.serial}/${step.n}`, tacgia2: `Thịnh viết ${walk.serial}/${step.n}` };
  if (Object.values(texts).includes(model.texts[key]?.text ?? '')) return;
  const write = async (who: 'tacgia1' | 'tacgia2') => ({ text: texts[who], value: await saveSection(ctxOf(walk, who), id, key, { text: texts[who], version: base }) });
  const both = await Promise.all([write('tacgia1'), write('tacgia2')]);
  const [won] = both.filter(({ value }) => value.saved);
  const [lost] = both.filter(({ value }) => !value.saved);
  if (!won || !lost) throw new Error('of two saves at once one must stand and one must be told');
  kept(model, key, { text: won.text, content: null }, base, won.value);
  expect(lost.value).toMatchObject({ theirs: { written: won.text, version: base + 1 } });
}

export async function head(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, world, id } = walk;
  const title = `Hồ sơ ${walk.serial}, tên thứ ${step.n}`;
  const version = Math.max(0, model.version - (step.stale ? 1 : 0));
  const answer = await demand('head', mayWrite(model, who, 'head'), () =>
    updateHead(ctxOf(walk, who), id, { version, title, fieldId: world.fieldIds[0] ?? null, topicId: world.topicIds[0] ?? null, topicOther: '', maturity: 'IDEA', appliedOn: null, confidential: '' }));
  if ('refused' in answer) return;
  if (model.title === title && model.complete) expect(answer.value).toMatchObject({ saved: true });
  else if (version !== model.version) expect(answer.value).toMatchObject({ saved: false, theirs: { version: model.version, head: { title: model.title } } });
  else {
    expect(answer.value).toMatchObject({ saved: true, version: version + 1 });
    Object.assign(model, { title, version: version + 1, complete: true });
  }
}

export const typed = ({ accounts, staffKindId, unitNames }: World, name: ListName) =>
  (lists[name] as List).map(([who, share], i) => ({
    accountId: accounts[who], unitName: '', jobTitle: '', share, ...(name === 'unit' && i === 1 ? { fullName: unitNames.vhxh, staffKindId: null, isCollective: true } : { fullName: '', staffKindId }),
  }));

const names = Object.keys(lists) as ListName[];

export async function authors(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, world, id } = walk;
  // A draft begins with a list that lacks the kind of staff: the same names are no longer the same list.
  const wanted = choose(names, step.n);
  const before = walk.db.authors;
  const same = wanted === model.list && before.every(({ staffKindId, isCollective }) => isCollective || staffKindId !== null);
  const fits = same || step.stale || model.status !== 'RETURNED' || wanted !== 'short';
  const answer = await demand('authors', mayWrite(model, who, 'authors') && fits, () =>
    updateAuthors(ctxOf(walk, who), id, { token: step.stale ? 'một danh sách khác' : tokenOf(walk.db), authors: typed(world, wanted) }));
  if ('refused' in answer) return;
  expect(answer.value.saved).toBe(same || !step.stale);
  if (same || step.stale) return;
  if (!isSamePeople(model.list, wanted)) model.events.push('submission.authors_changed');
  model.list = wanted;
}

const isSamePeople = (one: ListName, other: ListName): boolean => (one === 'unit') === (other === 'unit') && lists[one].map(([name]) => name).join() === lists[other].map(([name]) => name).join();

export async function attach(walk: Walk, who: PersonName): Promise<void> {
  const { model, world, id } = walk;
  const fileId = await giveUpload(world, who);
  const answer = await demand('attach', mayWrite(model, who, 'evidence'), () => addEvidence(ctxOf(walk, who), { submissionId: id, fileId }));
  if ('refused' in answer) return;
  model.evidence.push(answer.value.evidenceId);
  model.events.push('submission.evidence_added');
}

export async function detach(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, id } = walk;
  const present = [...model.evidence, ...model.removed];
  if (present.length === 0) return;
  const evidenceId = choose(present, step.n);
  const answer = await demand('detach', mayDetach(model, who, evidenceId), () => removeEvidence(ctxOf(walk, who), { submissionId: id, evidenceId }));
  if ('refused' in answer || model.removed.includes(evidenceId)) return;
  model.evidence = model.evidence.filter((each) => each !== evidenceId);
  model.removed.push(evidenceId);
  model.events.push('submission.evidence_removed');
}

export async function order(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, id } = walk;
  const turned = model.evidence.toSorted((one, other) => (step.n % 2 === 0 ? 1 : -1) * (one < other ? -1 : 1));
  // Made for another list: with a file that is gone, or without one that is there.
  const other = model.removed.length > 0 ? [...turned, ...model.removed.slice(0, 1)] : turned.slice(1);
  const wanted = step.stale ? other : turned;
  const fits = wanted.length === model.evidence.length;
  const answer = await demand('order', fits && mayOrder(model, who, wanted), () => orderEvidence(ctxOf(walk, who), { submissionId: id, evidenceIds: wanted }));
  if ('value' in answer) model.evidence = wanted;
}

export async function answerShare(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, id } = walk;
  const agrees = step.n % 3 !== 0;
  const open = isAuthor(model, who) && isWhole(model) && model.status !== 'WITHDRAWN' && model.status !== 'REJECTED' && !step.stale;
  const listMark = step.stale ? 'một danh sách khác' : markOf(walk.db);
  const given = await demand('share', open, () =>
    (agrees ? confirmShare(ctxOf(walk, who), { submissionId: id, listMark }) : declineShare(ctxOf(walk, who), { submissionId: id, listMark, reason: 'Tỷ lệ chưa đúng thực tế.' })));
  if ('refused' in given) return;
  const place = `${model.list}:${who}`;
  if (agrees && model.answers.get(place) === 'AGREED') return;
  model.answers.set(place, agrees ? 'AGREED' : 'DECLINED');
  model.events.push(agrees ? 'submission.share_confirmed' : 'submission.share_declined');
}
