import { diffArrays, diffWordsWithSpace } from 'diff';

export type Piece = { kind: 'same' | 'added' | 'removed'; text: string };

/** A run of paragraphs that stayed, or one in which something changed; in both, line breaks are kept. */
export type Block = { same: string } | { pieces: Piece[] };

/** Beyond so many edits a comparison by words takes long and says nothing a person could read. */
const maxEditLength = 1_000;
/** Of 100 characters of the shorter text this many must have stayed, or old and new are better read one after the other. */
const leastKept = 35;

/** What became of a text, for people to read: unchanged paragraphs in one piece, changed ones by words. Empty: nothing on either side. */
export function differences(before: string, after: string): Block[] {
  const blocks: Block[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const settle = (): void => {
    if (gone.length + come.length > 0) blocks.push({ pieces: byWords(gone.join('\n'), come.join('\n')) });
    gone = [];
    come = [];
  };
  for (const { added, removed, value } of diffArrays(paragraphs(before), paragraphs(after))) {
    if (removed) gone = gone.concat(value);
    else if (added) come = come.concat(value);
    else {
      settle();
      blocks.push({ same: value.join('\n') });
    }
  }
  settle();
  return blocks;
}

const paragraphs = (text: string): string[] => (text.trim() === '' ? [] : text.trim().split('\n'));

export const isSame = (blocks: readonly Block[]): boolean => blocks.every((block) => 'same' in block);

function byWords(before: string, after: string): Piece[] {
  const changes = before && after ? diffWordsWithSpace(before, after, { maxEditLength }) : undefined;
  const pieces = (changes ?? []).map(({ added, removed, value }): Piece => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
  const kept = pieces.reduce((sum, { kind, text }) => (kind === 'same' && hasWord(text) ? sum + text.length : sum), 0);
  if (kept * 100 >= Math.min(before.length, after.length) * leastKept && changes) return joined(pieces);
  const whole: Piece[] = [{ kind: 'removed', text: before }, { kind: 'added', text: after }];
  return whole.filter(({ text }) => text !== '');
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A space or comma that stayed between two changed words belongs to the change: otherwise every word of it stands alone. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let removed = '';
  let added = '';
  const settle = (): void => {
    if (removed) result.push({ kind: 'removed', text: removed });
    if (added) result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [i, { kind, text }] of pieces.entries()) {
    const between = kind === 'same' && !hasWord(text) && removed !== '' && added !== '' && pieces[i + 1] !== undefined;
    if (kind === 'removed' || between) removed += text;
    if (kind === 'added' || between) added += text;
    if (kind === 'same' && !between) {
      settle();
      result.push({ kind, text });
    }
  }
  settle();
  return result;
}
