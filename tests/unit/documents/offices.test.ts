import { describe, expect, test } from 'vitest';
import { dialects } from './offices/dialects';
import { fifth } from './offices/fifth';
import { forms } from './offices/forms';
import { fourth } from './offices/fourth';
import { layout } from './offices/layout';
import { reports } from './offices/reports';
import { scoreOf } from './offices/score';
import { second } from './offices/second';
import { sixth } from './offices/sixth';
import { third } from './offices/third';

// Reports as offices send them, in Word's own XML and by other writers. Each was written before anybody looked at how they are read.

const raise = (name: string): never => {
  throw new Error(`no sample ${name}`);
};
const files = [...forms, ...reports, ...layout, ...dialects, ...second, ...third, ...fourth, ...fifth, ...sixth];

/** What is still left over or misplaced, by file. */
const known: Record<string, string[]> = {
  'hội phụ nữ: trăn trở, quả ngọt, sức lan tỏa': ['effect → rest: Số điểm rác tự phát còn 5 điểm.'],
  'văn phòng: khâu yếu, đổi mới': ['effect → rest: 100% hồ sơ trễ có thư trước ngày hẹn.', 'effect → rest: Số hồ sơ trễ giảm từ 64 xuống 11.'],
  'quản lý nhà nước: căn cứ, nội dung': ['rest → solution: Câu riêng của phần tổ chức thực hiện và kiến nghị ở đây.'],
};

test('there are enough of them', () => {
  expect(files.length).toBeGreaterThanOrEqual(107);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

describe('each line where a clerk would look for it, the name, the authors, the pictures', () => {
  test.each(files.map((file) => [file.name, file] as const))('%s', async (_, file) => {
    const { title, wrong, authors, pictures } = await scoreOf(file);
    expect(wrong).toEqual(known[file.name] ?? []);
    expect(title?.toLowerCase()).toBe(file.title?.toLowerCase());
    expect(authors).toEqual(file.authors);
    expect(pictures).toBe(file.pictures ?? 0);
  }, 30_000);
});

test('a heading in the writer’s own words is left over as a part of its own, and the section it likeliest belongs to is offered', async () => {
  const offered = async (name: string) => {
    const { read } = await scoreOf(files.find((file) => file.name === name) ?? raise(name));
    return read.found.places.flatMap(({ line, key, guess }) => (guess === undefined ? [] : [[line.text, key, guess]]));
  };
  expect(await offered('hội phụ nữ: trăn trở, quả ngọt, sức lan tỏa')).toEqual([['Quả ngọt', null, 'effect']]);
  expect(await offered('văn phòng: khâu yếu, đổi mới')).toEqual([['Tiết kiệm thời gian, công sức', null, 'effect']]);
});
