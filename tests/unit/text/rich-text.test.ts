import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, type Inline, isPlain, joinRich, type List, type Paragraph, picturesIn, plainOf, type RichText, richOf, simplest, withoutPictures } from '@/domain/text/rich-text';
import { richText } from '@/domain/text/rich-text-schema';

const seed = Number(process.env.FC_SEED ?? Date.now());
console.info(`fast-check seed ${seed} (FC_SEED=… repeats another)`);

const evidenceId = '01938d4e-7c1a-7000-8000-000000000001';
const p = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: Block[]): RichText => ({ type: 'doc', content });
const bullets = (...items: List['content'][number]['content'][]): List => ({ type: 'bulletList', content: items.map((content) => ({ type: 'listItem', content })) });

test('structure becomes lines that search and comparison read', () => {
  const table: Block = {
    type: 'table',
    content: [
      { type: 'tableRow', content: [{ type: 'tableHeader', content: [p('Chỉ tiêu')] }, { type: 'tableHeader', content: [p('Trước')] }, { type: 'tableHeader', content: [p('Sau')] }] },
      { type: 'tableRow', content: [{ type: 'tableCell', content: [p('Lượt quay lại'), p('mỗi tuần')] }, { type: 'tableCell', content: [p('23')] }, { type: 'tableCell', content: [p('9')] }] },
    ],
  };
  const text = plainOf(doc(
    { type: 'heading', content: [{ type: 'text', text: 'Cách làm' }] },
    bullets([p('Gọi số'), { type: 'orderedList', content: [{ type: 'listItem', content: [p('quầy 1')] }, { type: 'listItem', content: [p('quầy 2')] }] }], [p('Trả kết quả')]),
    table,
    { type: 'picture', attrs: { evidenceId, caption: 'Màn hình gọi số' } },
  ));
  expect(text).toBe('Cách làm\n- Gọi số\n  1. quầy 1\n  2. quầy 2\n- Trả kết quả\nChỉ tiêu | Trước | Sau\nLượt quay lại mỗi tuần | 23 | 9\n[Hình: Màn hình gọi số]');
});

test('lines become paragraphs and the same lines again', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plainOf(richOf(text)) === text && isPlain(richOf(text))), { seed });
});

test('what lines can say stays text; a mark, a list or a picture makes it more', () => {
  expect(simplest(doc(p('một'), { type: 'paragraph' }, p('hai')))).toBe('một\n\nhai');
  const bold = doc({ type: 'paragraph', content: [{ type: 'text', text: 'đậm', marks: [{ type: 'bold' }] }] });
  expect(simplest(bold)).toBe(bold);
  expect(isPlain(doc(bullets([p('một')])))).toBe(false);
});

test('pictures are found, and left out for readers outside', () => {
  const whole = joinRich(doc(p('trước')), doc({ type: 'picture', attrs: { evidenceId, caption: '' } }));
  expect(picturesIn(whole)).toEqual([evidenceId]);
  expect(plainOf(whole)).toBe('trước\n\n[Hình]');
  expect(picturesIn(withoutPictures(whole))).toEqual([]);
});

test.each<[string, unknown]>([
  ['an unknown node', { type: 'doc', content: [{ type: 'script', content: [] }] }],
  ['an unknown attribute', { type: 'doc', content: [{ type: 'paragraph', attrs: { style: 'x' } }] }],
  ['an unknown mark', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'javascript:1' } }] }] }] }],
  ['a picture from elsewhere', { type: 'doc', content: [{ type: 'picture', attrs: { evidenceId: 'https://example.org/x.png', caption: '' } }] }],
  ['lists without end', { type: 'doc', content: [nested(12)] }],
  ['a table of ten thousand rows', { type: 'doc', content: [{ type: 'table', content: Array.from({ length: 10_000 }, () => ({ type: 'tableRow', content: [] })) }] }],
  ['no document', { type: 'paragraph' }],
])('refuses %s', (_, value) => {
  expect(richText.safeParse(value).success).toBe(false);
});

test('a thing of no kind is refused where it stands: the kinds are not tried one after the other, on every level', () => {
  const deep = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }, { type: 'orderedList', content: [{ type: 'listItem', content: [{ type: 'script' }] }] }] }] };
  expect(richText.safeParse({ type: 'doc', content: [deep] }).error?.issues).toMatchObject([{ path: ['content', 0, 'content', 0, 'content', 1, 'content', 0, 'content', 0, 'type'] }]);
});

function nested(depth: number): unknown {
  return { type: 'bulletList', content: [{ type: 'listItem', content: depth === 0 ? [{ type: 'paragraph' }] : [nested(depth - 1)] }] };
}

test('text is tidied as everywhere: NFC, nothing invisible, no empty pieces', () => {
  const parsed = richText.parse({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Nguye\u0302\u0303n\u200b' }, { type: 'text', text: '\u200d' }, { type: 'hardBreak' }] }] });
  expect(parsed.content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Nguyễn' }, { type: 'hardBreak' }] }]);
});

test('an item begins with a line, also one that came as a list in a list', () => {
  const inner = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] };
  const parsed = richText.parse({ type: 'doc', content: [{ type: 'orderedList', content: [{ type: 'listItem', content: [inner] }] }] });
  expect(parsed.content).toEqual([{ type: 'orderedList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }, inner] }] }]);
});

test('what was accepted is accepted again as it is', () => {
  const inlines = fc.array(fc.oneof(fc.record({ type: fc.constant('text' as const), text: fc.string({ minLength: 1, unit: 'grapheme' }) }), fc.constant<Inline>({ type: 'hardBreak' })), { maxLength: 4 });
  const paragraphs = inlines.map((content): Paragraph => ({ type: 'paragraph', content }));
  const lists = fc.array(paragraphs, { minLength: 1, maxLength: 3 }).map((items) => bullets(...items.map((item) => [item])));
  fc.assert(
    fc.property(fc.array(fc.oneof(paragraphs, lists), { maxLength: 5 }), (content) => {
      const once = richText.parse(doc(...content));
      expect(richText.parse(once)).toEqual(once);
    }),
    { seed },
  );
});
