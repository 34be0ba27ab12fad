import { describe, expect, test } from 'vitest';
import { bareWords } from '@/domain/submissions/word-headings';
import { plainLine, type WordLine } from '@/domain/submissions/word-lines';
import { placeLines, sortWord } from '@/domain/submissions/word-sections';
import { weighHeading } from '@/domain/submissions/word-weights';
import { parts } from '../documents/offices/score';
import { topics } from '../documents/offices/topics';

const bold = (text: string): WordLine => ({ ...plainLine(text), bold: true });
const keyOf = (heading: string, seen: string[] = []) => weighHeading(bareWords(heading), parts, seen).key;

describe('what words mean together', () => {
  test.each([
    ['Những điểm nghẽn trong khâu tiếp nhận', 'problem'], ['Vì sao phải làm', 'problem'], ['Hướng tháo gỡ đã chọn', 'solution'], ['Chúng tôi đã làm gì?', 'solution'],
    ['Có gì khác với trước đây?', 'novelty'], ['Làm được gì', 'effect'], ['Những chuyển biến sau một năm', 'effect'],
    ['Nơi khác có làm theo được không?', 'scope'], ['Sức lan tỏa', 'scope'], ['Bài học rút ra', 'other'], ['Nguồn lực thực hiện', 'other'],
  ])('%s: %s', (heading, key) => expect(keyOf(heading)).toBe(key));
  test('what speaks for two speaks for none; what it is about counts less than what it is', () => {
    expect(keyOf('Kết quả và khả năng nhân rộng')).toBeNull();
    expect(keyOf('Lợi ích của giải pháp khắc phục khó khăn')).toBe('effect');
    expect(keyOf('Quả ngọt')).toBeNull();
    // What has been there already is less likely to come again.
    expect([keyOf('So với cách làm cũ'), keyOf('So với cách làm cũ', ['problem', 'solution'])]).toEqual([null, 'novelty']);
  });
  test('a section that the campaign does not ask for begins nothing', () => {
    const few = parts.filter(({ key }) => key !== 'novelty');
    expect(weighHeading('net rieng cua mo hinh', few, [])).toMatchObject({ key: null });
    expect(weighHeading('nguon luc thuc hien', [...parts, { key: 'conditions', title: 'Điều kiện' }], [])).toMatchObject({ key: 'conditions' });
  });
});

// Steps of a solution are headings of its own, whatever words are in them; none of these is known as a phrase either.
const steps = ['Nâng cao hiệu quả tuyên truyền', 'Khắc phục khó khăn về nhân lực', 'Phối hợp với các đơn vị khác', 'Mở rộng địa bàn thu gom', 'Công khai kết quả', 'Đánh giá kết quả từng tuần', 'Đổi mới hình thức họp dân', 'Kiểm tra, đánh giá', 'Thu thập số liệu', 'Khảo sát nhu cầu của người dân', 'Chuẩn bị điều kiện', 'Bước 1: Khảo sát thực trạng', 'Bước 3: Đánh giá, nhân rộng', 'Biện pháp 3: Tạo môi trường mới', 'Đối với người dân', 'Ưu điểm', 'Nhược điểm', 'Phân loại đối tượng', 'Xác định phạm vi từng tổ', 'Rút kinh nghiệm hằng tháng', 'Tiết kiệm chi phí in ấn'];
const item = (text: string): WordLine => ({ ...bold(text), list: { level: 0, ordered: true } });
const looks: [string, [string, string, string], (text: string) => WordLine][] = [
  ['bold below numbers', ['1. Thực trạng', '2. Giải pháp', '3. Hiệu quả'], bold],
  ['2.1 below 2', ['1. Thực trạng', '2. Giải pháp', '3. Hiệu quả'], (text) => bold(`2.1. ${text}`)],
  ['numbered by Word below typed numbers', ['1. Thực trạng', '2. Giải pháp', '3. Hiệu quả'], item],
  ['1. below II.', ['I. Thực trạng', 'II. Giải pháp', 'III. Hiệu quả'], (text) => bold(`1. ${text}`)],
  ['numbers below bare bold', ['Thực trạng', 'Giải pháp', 'Hiệu quả'], (text) => bold(`1. ${text}`)],
  ['all bare bold', ['Thực trạng', 'Giải pháp', 'Hiệu quả'], bold],
];
test.each(looks)('the steps of a solution stay in it: %s', (_, [problem, solution, effect], look) => {
  for (const step of steps) {
    const lines = [bold(problem), plainLine('Chờ lâu.'), bold(solution), plainLine('Đặt bàn soát.'), look(step), plainLine('Câu dưới bước này.'), bold(effect), plainLine('Còn 6 lượt.')];
    const { places } = placeLines(lines, parts);
    expect([step, places[4]?.key, places[5]?.key]).toEqual([step, 'solution', 'solution']);
  }
});

const written: [string, (text: string) => WordLine][] = [
  ['plain', plainLine], ['after a dash', (text) => plainLine(`- ${text}`)], ['a)', (text) => plainLine(`a) ${text}`)], ['bold after a dash', (text) => bold(`- ${text}`)],
  ['in a list', (text) => ({ ...plainLine(text), list: { level: 0, ordered: false } })], ['numbered by Word', (text) => ({ ...plainLine(text), list: { level: 0, ordered: true } })],
];
test.each(written)('no line of a text begins a section: %s', (_, look) => {
  const sentences = Object.values(topics).flatMap(({ p, s, n, e, k }) => [...p, ...s, ...n, ...e, ...k]);
  expect(sentences.length).toBeGreaterThan(100);
  for (const text of sentences) {
    const { parts: found } = sortWord([bold('1. Thực trạng'), plainLine('Chờ lâu.'), look(text), plainLine('Câu sau đó.'), bold('2. Giải pháp'), plainLine('Đặt bàn soát.')], parts);
    expect([text, found[0]?.lines.length]).toEqual([text, 3]);
  }
});

test('the name of an initiative is no heading, whatever it speaks of', () => {
  for (const name of ['Nâng cao hiệu quả tiếp dân', 'Kết quả mới trong cách làm của bộ phận một cửa', 'Mở rộng mô hình tổ tự quản']) {
    const { title, parts: found } = sortWord([bold('BÁO CÁO SÁNG KIẾN'), bold(name), bold('1. Điểm nghẽn'), plainLine('Chờ lâu.'), bold('2. Cách tháo gỡ'), plainLine('Đặt bàn soát.')], parts);
    expect([title, found.map(({ key }) => key)]).toEqual([name, ['problem', 'solution']]);
  }
});

test('a long heading in the writer’s own words is kept above its text; a short one says no more than the section', () => {
  const { parts: kept } = sortWord([bold('1. Những bất tiện của bà con mỗi khi đến lấy số'), plainLine('Chờ lâu.'), bold('2. Cách tháo gỡ'), plainLine('Đặt bàn soát.')], parts);
  expect(kept.map(({ key, lines }) => [key, lines.map(({ text }) => text)])).toEqual([['problem', ['1. Những bất tiện của bà con mỗi khi đến lấy số', 'Chờ lâu.']], ['solution', ['Đặt bàn soát.']]]);
});

test('a part of its own between two sections: only where one is missing there is it offered, and nothing is placed', () => {
  const read = (headings: readonly string[]) => placeLines(headings.flatMap((text) => [bold(text), plainLine('Một câu.')]), parts).places.filter(({ guess }) => guess !== undefined).map(({ line, key, guess }) => [line.text, key, guess]);
  expect(read(['I. Thực trạng', 'II. Giải pháp', 'III. Tâm đắc', 'IV. Hiệu quả'])).toEqual([['III. Tâm đắc', null, 'novelty']]);
  expect(read(['I. Thực trạng', 'II. Tâm đắc', 'III. Hiệu quả'])).toEqual([]);
  expect(read(['I. Thực trạng', 'II. Giải pháp', 'III. Tính mới', 'IV. Tâm đắc', 'V. Hiệu quả'])).toEqual([]);
  expect(read(['I. Tâm đắc', 'II. Giải pháp', 'III. Hiệu quả'])).toEqual([]);
});
