import { expect, test } from 'vitest';
import { collectProblems, rowPlace } from '@/ui/form-problem';

const ref = { name: 'x' };
const wrong = (message: string) => ({ type: 'custom', message, ref });

test('what is wrong in one of many rows says in which', () => {
  const place = rowPlace({ criteria: 'Tiêu chí', 'criteria.bands': 'mức' });
  expect(['criteria.1.name', 'criteria.0.bands.2.from', 'criteria.0.weight', 'passMark', 'tiers.0.from'].map(place)).toEqual(['Tiêu chí 2', 'Tiêu chí 1, mức 3', 'Tiêu chí 1', '', '']);
});

test('the summary names the row, links to its control, and leaves alone what stands for itself', () => {
  const errors = { title: wrong('Ghi tên đợt.'), criteria: [undefined, { name: wrong('Ghi tên tiêu chí.') }] };
  expect(collectProblems(errors as never, (name) => `f-${name}`, rowPlace({ criteria: 'Tiêu chí' }))).toEqual([
    { controlId: 'f-title', message: 'Ghi tên đợt.' },
    { controlId: 'f-criteria.1.name', message: 'Tiêu chí 2: Ghi tên tiêu chí.' },
  ]);
});
