import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, differences, isSame } from '@/domain/text/differences';

const seed = Number(process.env.FC_SEED ?? Date.now());
console.info(`fast-check seed ${seed} (FC_SEED=… repeats another)`);

/** One side of the comparison, put together again. */
const side = (blocks: readonly Block[], kind: 'added' | 'removed'): string =>
  blocks.flatMap((block) => {
    if ('same' in block) return [block.same];
    const pieces = block.pieces.filter((piece) => piece.kind === 'same' || piece.kind === kind);
    return pieces.length > 0 ? [pieces.map(({ text }) => text).join('')] : [];
  }).join('\n');

test('unchanged paragraphs stay in one piece, a changed one shows its words', () => {
  expect(differences('Mở đầu.\nLượt quay lại giảm từ 23 còn 9 mỗi tuần.\nKết luận.', 'Mở đầu.\nLượt quay lại giảm từ 23 còn 6 mỗi tuần.\nKết luận.')).toEqual([
    { same: 'Mở đầu.' },
    { pieces: [{ kind: 'same', text: 'Lượt quay lại giảm từ 23 còn ' }, { kind: 'removed', text: '9' }, { kind: 'added', text: '6' }, { kind: 'same', text: ' mỗi tuần.' }] },
    { same: 'Kết luận.' },
  ]);
});

test('words that were replaced side by side are one change, marks and all', () => {
  const [block] = differences('Mỗi sáng có bốn mươi người chờ ở quầy.', 'Mỗi sáng có hơn sáu chục người chờ ở quầy.');
  expect(block).toEqual({ pieces: [
    { kind: 'same', text: 'Mỗi sáng có ' }, { kind: 'removed', text: 'bốn mươi ' }, { kind: 'added', text: 'hơn sáu chục ' }, { kind: 'same', text: 'người chờ ở quầy.' },
  ] });
});

test('a text written anew is shown whole, old before new', () => {
  const [old, now] = ['Người dân phải đi lại nhiều lần.', 'Quy trình liên thông ba cấp, một lần nộp.'];
  expect(differences(old, now)).toEqual([{ pieces: [{ kind: 'removed', text: old }, { kind: 'added', text: now }] }]);
  expect(differences('', now)).toEqual([{ pieces: [{ kind: 'added', text: now }] }]);
  expect(differences(old, ' \n')).toEqual([{ pieces: [{ kind: 'removed', text: old }] }]);
  expect(differences('', '')).toEqual([]);
});

test('spaces around a text are no change', () => expect(isSame(differences('Một dòng.', '  Một dòng.\n'))).toBe(true));

test('two long texts without a common word come back at once', () => {
  const words = (first: number) => Array.from({ length: 4_000 }, (_, i) => `từ${first + i}`).join(' ');
  const [block] = differences(words(0), words(10_000));
  expect(block).toEqual({ pieces: [{ kind: 'removed', text: words(0) }, { kind: 'added', text: words(10_000) }] });
});

test('nothing is lost: both texts can be put together again from what is shown', () => {
  const line = fc.array(fc.constantFrom('xã', 'hồ', 'sơ', 'giấy', 'tờ,', '23', 'một cửa.', 'ở'), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const blocks = differences(before, after);
      expect(side(blocks, 'removed')).toBe(before);
      expect(side(blocks, 'added')).toBe(after);
      expect(isSame(blocks)).toBe(before === after);
    }),
    { seed, numRuns: 500 },
  );
});
