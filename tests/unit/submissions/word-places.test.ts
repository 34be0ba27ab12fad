import { describe, expect, test } from 'vitest';
import { groupsOf } from '@/app/(portal)/submissions/[submissionId]/edit/word-groups';
import { missingPictures, pictureName, textsOf, withUploads } from '@/app/(portal)/submissions/[submissionId]/edit/word-texts';
import type { WordProposal } from '@/app/(portal)/submissions/[submissionId]/word/proposal';
import type { WordLine } from '@/domain/submissions/word-lines';
import { foundKeys, isAsFound, linesUnder, moveLines, stretchEnd } from '@/domain/submissions/word-places';
import { placeLines, sectionsOf } from '@/domain/submissions/word-sections';

const sections = [{ key: 'problem', title: 'Vướng mắc, hạn chế hiện nay' }, { key: 'effect', title: 'Hiệu quả thiết thực' }, { key: 'scope', title: 'Khả năng nhân rộng' }];
const text = (words: string): WordLine => ({ text: words, heading: 0, bold: false });
const head = (words: string): WordLine => ({ text: words, heading: 1, bold: true });
const lines = [
  text('Tên sáng kiến: Bàn soát giấy tờ'), text('Người viết: Nguyễn Thị Lan'), head('I. Thực trạng'), text('Chờ lâu.'), text('2. Hiệu quả: còn 6 lượt.'),
  head('Kết luận'), text('Nên làm ở mọi xã.'), { text: '', heading: 0, bold: false, picture: 4 }, head('Kiến nghị'), text('Cấp thêm bàn.'),
];
const { title, places } = placeLines(lines, sections);
const keys = foundKeys(places);
const words = (found: readonly WordLine[]): string[] => found.map(({ text: each }) => each);

describe('each line of a file and where it went', () => {
  test('in the order of the file, nothing lost, the headings that begin a section marked as such', () => {
    expect(places.map(({ line }) => line)).toEqual(lines);
    expect(keys).toEqual([null, null, 'problem', 'problem', 'effect', null, null, null, null, null]);
    expect(words(linesUnder(places, keys, 'problem'))).toEqual(['Chờ lâu.']);
    expect(words(linesUnder(places, keys, 'effect'))).toEqual(['còn 6 lượt.']);
    expect(sectionsOf(places, sections).rest).toHaveLength(7);
  });
  test('a heading takes along what follows up to the next one, and keeps its own words', () => {
    expect(stretchEnd(places, 5)).toBe(8);
    const moved = moveLines(places, keys, 5, 'scope');
    expect(words(linesUnder(places, moved, 'scope'))).toEqual(['Kết luận', 'Nên làm ở mọi xã.', '']);
    expect(words(linesUnder(places, moved, null))).toEqual(['Tên sáng kiến: Bàn soát giấy tờ', 'Người viết: Nguyễn Thị Lan', 'Kiến nghị', 'Cấp thêm bàn.']);
  });
  test('one line alone; and back, as if nothing had been', () => {
    const moved = moveLines(places, keys, 6, 'scope', true);
    expect(words(linesUnder(places, moved, 'scope'))).toEqual(['Nên làm ở mọi xã.']);
    expect(isAsFound(places, moved, 'scope')).toBe(false);
    expect(isAsFound(places, moveLines(places, moved, 6, null, true), 'scope')).toBe(true);
  });
  test('a heading that began its section and is sent elsewhere keeps the words before its text', () => {
    expect(words(linesUnder(places, moveLines(places, keys, 4, 'problem'), 'problem'))).toEqual(['Chờ lâu.', '2. Hiệu quả: còn 6 lượt.']);
  });
});

describe('beside the sections', () => {
  const proposal = {
    fileId: 'file', title, authors: [{ fullName: 'Nguyễn Thị Lan', unitName: '', jobTitle: '', share: 0 }], places, uploads: { 2: 'kept' },
    parts: [{ key: 'problem', written: 'Chờ lâu.' }, { key: 'effect', written: 'còn 6 lượt.' }],
  } as unknown as WordProposal;

  test('stretches say where they went; title and authors are not "unused"', () => {
    const { groups, left } = groupsOf(proposal, keys, { onlyUnused: false, most: 9 });
    expect(groups.map(({ mark, lines: at }) => [mark.key ?? mark.use, at])).toEqual([['title', [0]], ['authors', [1]], ['problem', [2, 3]], ['effect', [4]], ['none', [5, 6, 7, 8]]]);
    expect(left).toBe(1);
    expect(groupsOf(proposal, keys, { onlyUnused: true, most: 99 }).groups.flatMap(({ lines: at }) => at)).toEqual([0, 1, 5, 6, 7, 8, 9]);
  });
  test('what nobody moved is the server’s; a picture that no section had is fetched when it is taken', () => {
    const moved = moveLines(places, keys, 5, 'scope');
    const texts = textsOf(proposal, moved, sections);
    expect(texts.get('problem')).toBe('Chờ lâu.');
    const scope = texts.get('scope') ?? '';
    expect(missingPictures([scope, 'x'])).toEqual([4]);
    expect(withUploads(scope, { 4: 'upload' })).toMatchObject({ content: [{ type: 'heading' }, { type: 'paragraph' }, { type: 'picture', attrs: { evidenceId: 'upload' } }] });
    expect(JSON.stringify(withUploads(scope, {}))).not.toContain('picture');
    expect(textsOf(proposal, keys, sections).has('scope')).toBe(false);
    expect(pictureName({ uploads: {}, fileId: null }, 1)).toBeNull();
    expect(pictureName(proposal, 2)).toBe('kept');
  });
});
