import { setImmediate as afterOthers } from 'node:timers/promises';
import type { Db } from '@/domain/context';
import { candidatesFor, type Found, type Scope } from './candidates';
import { habitPairs } from './habits';
import { type Compared, type Likeness, likenessOf, type Prepared, prepare } from './likeness';
import { meetingsOf, type Places } from './passages';
import { pairsToWeigh, termsToAsk } from './terms';

export type Alike = Found & { likeness: Likeness };

/** The texts most like this one, the most alike first; what is only like chance is left out. */
export async function findAlike(db: Db, compared: Compared, scope: Scope): Promise<Alike[]> {
  const asked = prepare(compared);
  const terms = termsToAsk(asked);
  if (terms.length === 0) return [];
  const { found, usual: said } = await candidatesFor(db, { terms, weigh: pairsToWeigh(asked.pairs) }, scope);
  const letOthersIn = breaks();
  const prepared: (Found & { words: Prepared })[] = [];
  for (const each of found) {
    prepared.push({ ...each, words: prepare(each) });
    await letOthersIn(each.text.length);
  }
  const everywhere = new Set([...said, ...habitPairs]);
  const inField = new Set([...everywhere, ...sharedByMany(asked.places, prepared.map(({ words }) => words.places))]);
  const weighed: Alike[] = [];
  for (const { words, ...each } of prepared) {
    const meetings = meetingsOf(asked.places, words.places);
    const plain = likenessOf(asked, words, everywhere, meetings);
    // What is nearly the same stays so, however often it has been copied before.
    weighed.push({ ...each, likeness: plain.text >= nearlyAll ? plain : likenessOf(asked, words, inField, meetings) });
    await letOthersIn(each.text.length);
  }
  return weighed
    .filter(({ likeness }) => isNotable(likeness))
    .sort((one, other) => weightOf(other.likeness) - weightOf(one.likeness));
}

/** Long reports take their time: after so many characters pages are served in between. */
const atAStretch = 40_000;

function breaks(): (characters: number) => Promise<void> {
  let read = 0;
  return async (characters) => {
    read += characters;
    if (read < atAStretch) return;
    read = 0;
    await afterOthers();
  };
}

/** What so many of those found say: the opening of a field's papers, a template of the district. Of a few nothing is known. */
const many = 12;
const nearlyAll = 7000;

function sharedByMany(asked: Places, found: readonly Places[]): number[] {
  const counts = new Map<number, number>();
  for (const places of found) for (const pair of places.keys()) if (asked.has(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return [...counts].flatMap(([pair, count]) => (count >= many ? [pair] : []));
}

/** A hundred words taken over weigh more than a fifth of a short summary that is alike by chance. */
const weightOf = ({ similarity, covered }: Likeness): number => similarity + Math.min(3000, covered * 25);

/** From here on a person should look; below, two papers of one office share as much by chance. */
export const notable = { similarity: 2000, title: 6000 } as const;
/** Where one side has a title alone: "bằng", "công", "cho" stand in every third of them. */
const notableAlone = 4000;
/** So many words in passages are worth a look in a text of any length. */
const notableWords = 50;
/** One sentence that two summaries have in common makes up a fifth of either. */
const sentence = 15;

const isNotable = ({ similarity, title, text, covered }: Likeness): boolean =>
  (text === 0 ? similarity >= notableAlone : similarity >= notable.similarity && (covered >= sentence || text >= 3500)) || title >= notable.title || covered >= notableWords;
