import { describe, expect, test } from 'vitest';
import { type Look, looks, title } from './outside/build';
import { branches } from './outside/branches';
import { type Form, forms } from './outside/forms';
import { provinces } from './outside/provinces';
import { scoreOf } from './outside/score';

// Headings of real forms and reports, in six looks each: 1.650 of 1.776 texts lay right when first read, and every name.

const all = [...forms, ...branches, ...provinces];

/** What is still left over: the numbers of Word's own lists do not say which list is the deeper one. */
const known: Partial<Record<`${string} [${Look}]`, string[]>> = {
  'viễn thông, tập đoàn [numbered]': ['2. Phân hệ tự động hóa toàn trình: → rest', '3. Giải pháp an toàn thông tin và cô lập tài khoản: → rest'],
  'điện lực, thuyết minh [numbered]': [
    '3.1. Giai đoạn tính thủ công → rest', '3.2. Vì sao chưa có công cụ tự động nào được đưa vào sử dụng → rest', '4.2. Các chức năng chính → rest',
    '5.1. Đối chiếu với số liệu tính tay độc lập → rest', '5.2. Kiểm thử tự động → rest',
  ],
};
/** A label behind a star is as low as an item of a list. */
const starred = { name: 'Bắc Giang, thuyết minh', wrong: ['* Cam kết: → effect'] };

test('there are enough of them, each with a name of its own', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(36);
});

const cases = all.flatMap((form) => looks.map((look): [string, Form, Look] => [`${form.name} [${look}]`, form, look]));

describe('each text below the heading of a real form lies where a clerk would look for it, and the name is found', () => {
  test.each(cases)('%s', async (name, form, look) => {
    const { wrong, title: found } = await scoreOf(form, look);
    expect(wrong).toEqual(form.name === starred.name && look !== 'table' ? starred.wrong : (known[name as keyof typeof known] ?? []));
    if (/\| T$/mu.test(form.lines)) expect(found).toBe(title);
  }, 30_000);
});
