import type { SubmissionStatus } from '@/generated/prisma/enums';
import { picturesIn, type RichText } from '@/domain/text/rich-text';
import type { PersonName } from '../../../harness/make';

// What a plain person would write down about one dossier while others act on it. Written without looking at the portal's
// policies: where the two differ, one of them is wrong.

export const keys = ['problem', 'solution', 'novelty', 'effect', 'scope'] as const;
export type Key = (typeof keys)[number];

export type List = readonly (readonly [PersonName, number])[];
/** Lists of authors that people write; `short` makes no 100%. */
export const lists = {
  alone: [['tacgia1', 10_000]],
  two: [['tacgia1', 6_000], ['tacgia2', 4_000]],
  three: [['tacgia1', 5_000], ['tacgia2', 3_000], ['tacgia3', 2_000]],
  /** As `two`, but tacgia2 stands for the office's own unit, which truongphong heads. */
  unit: [['tacgia1', 6_000], ['tacgia2', 4_000]],
  short: [['tacgia1', 5_000], ['tacgia2', 2_000]],
} as const satisfies Record<string, List>;
export type ListName = keyof typeof lists;

export type Text = { text: string; content: RichText | null; version: number };
/** A picture and the section it belongs to; `gone`: no section shows it any more. */
export type Shown = { id: string; key: Key; gone: boolean };
export type Receipt = { id: string; voided: boolean };
export type Frozen = { hash: string; texts: Partial<Record<Key, string>>; contents: Partial<Record<Key, RichText | null>>; evidence: string[]; pictures: string[]; list: ListName };

export type Model = {
  now: Date;
  status: SubmissionStatus;
  complete: boolean;
  title: string;
  version: number;
  texts: Partial<Record<Key, Text>>;
  list: ListName;
  evidence: string[];
  removed: string[];
  pictures: Shown[];
  /** Until when the owner may file one dossier late; used up by it. */
  admittedUntil: Date | null;
  late: boolean;
  /** Latest answer to a list, by list and person. */
  answers: Map<string, 'AGREED' | 'DECLINED'>;
  code: string | null;
  dueAt: Date | null;
  asked: readonly string[];
  versions: Frozen[];
  receipts: Receipt[];
  askedUnit: boolean;
  word: string | null;
  events: string[];
  /** Texts somebody was told are kept, and what became of those that are no longer current. */
  acknowledged: { key: Key; text: string; version: number; replacedBySomebodyWhoSawIt: boolean }[];
};

export const newModel = (now: Date): Model => ({
  now, status: 'DRAFT', complete: false, title: '', version: 0, texts: {}, list: 'alone', evidence: [], removed: [], pictures: [], admittedUntil: null, late: false, answers: new Map(), code: null, dueAt: null, asked: [],
  versions: [], receipts: [], askedUnit: false, word: null, events: [], acknowledged: [],
});

export const owner: PersonName = 'tacgia1';
export const isAuthor = ({ list }: Model, who: PersonName): boolean => (lists[list] as List).some(([name]) => name === who);
/** The owner is in every list. */
export const mayWrite = (model: Model, who: PersonName, part: string): boolean => {
  if (!isAuthor(model, who)) return false;
  if (model.status === 'DRAFT') return true;
  if (model.status !== 'RETURNED' || model.dueAt === null || model.now >= model.dueAt) return false;
  return model.asked.length === 0 || part === 'evidence' || model.asked.includes(part);
};

/** What was filed stays as it was filed, unless the request names the files or no part at all. */
export const mayDetach = (model: Model, who: PersonName, evidenceId: string): boolean => {
  const open = model.status === 'DRAFT' || model.asked.length === 0 || model.asked.includes('evidence');
  return mayWrite(model, who, 'evidence') && (open || !model.versions.some(({ evidence }) => evidence.includes(evidenceId)));
};

/** Those that were filed keep their order among themselves. */
export const mayOrder = (model: Model, who: PersonName, wanted: readonly string[]): boolean => {
  const ofFiled = (ids: readonly string[]) => ids.filter((id) => !mayDetach(model, who, id)).join();
  return mayWrite(model, who, 'evidence') && ofFiled(wanted) === ofFiled(model.evidence);
};

export const isWhole = ({ list }: Model): boolean => list !== 'short';
export const isReady = (model: Model): boolean => model.complete && isWhole(model) && keys.every((key) => (model.texts[key]?.text ?? '') !== '');
/** What the head of the unit gives their word for. */
export const confirmable = ({ title, texts, list }: Model): string => JSON.stringify([title, keys.map((key) => [texts[key]?.text ?? '', ...picturesOf(texts[key])]), list]);

const picturesOf = (text: Text | undefined): string[] => (text?.content ? picturesIn(text.content) : []);
export const isShown = ({ texts }: Model, id: string): boolean => keys.some((key) => picturesOf(texts[key]).includes(id));

const office: readonly PersonName[] = ['vanhoaxahoi', 'truongphong'];
export const isClerk = (who: PersonName): boolean => office.includes(who);
/** Nobody handles the dossier of the collective they head. */
export const handles = ({ list }: Pick<Model, 'list'>, who: PersonName): boolean => isClerk(who) && !(list === 'unit' && who === 'truongphong');

export const isFiled = ({ code }: Model): boolean => code !== null;

/** A version holds what stood there at that moment and never anything else. */
export function freeze(model: Model, hash: string): void {
  const texts: Frozen['texts'] = {};
  const contents: Frozen['contents'] = {};
  for (const key of keys) texts[key] = model.texts[key]?.text ?? '';
  for (const key of keys) contents[key] = model.texts[key]?.content ?? null;
  const pictures = model.pictures.filter(({ id, gone }) => !gone && isShown(model, id)).map(({ id }) => id);
  model.versions.push({ hash, texts, contents, evidence: [...model.evidence], pictures, list: model.list });
}

/** A text was acknowledged; the one before it was seen by whoever wrote this one, or they would have got both. */
export function acknowledge(model: Model, key: Key, { text, content }: Pick<Text, 'text' | 'content'>, version: number, startedFrom: number): void {
  for (const each of model.acknowledged) {
    if (each.key === key && each.version === startedFrom) each.replacedBySomebodyWhoSawIt = true;
  }
  model.acknowledged.push({ key, text, version, replacedBySomebodyWhoSawIt: false });
  model.texts[key] = { text, content, version };
  settlePictures(model, key);
}

/** Whoever saves a section puts in what it shows, and takes out what was its own and stands nowhere any more. */
export function settlePictures(model: Model, key: Key): void {
  for (const picture of model.pictures) {
    if (picturesOf(model.texts[key]).includes(picture.id)) {
      const stays = !picture.gone && picturesOf(model.texts[picture.key]).includes(picture.id);
      Object.assign(picture, { gone: false, key: stays ? picture.key : key });
    } else if (picture.key === key && !isShown(model, picture.id)) picture.gone = true;
  }
}
