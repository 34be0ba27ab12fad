import { expect, test } from 'vitest';
import { statementNames } from '@/platform/statement-names';

test('a statement gets its name when it comes a second time, and keeps it', () => {
  const nameOf = statementNames();
  expect(nameOf({ sql: 'select 1' })).toBe('');
  const name = nameOf({ sql: 'select 1' });
  expect(name).not.toBe('');
  expect(nameOf({ sql: 'select 1' })).toBe(name);
  nameOf({ sql: 'select 2' });
  expect(nameOf({ sql: 'select 2' })).not.toBe(name);
});

test('lists of ever new length do not fill the memory of the server: names are limited', () => {
  const nameOf = statementNames();
  const named = new Set<string>();
  for (let i = 0; i < 5000; i += 1) {
    nameOf({ sql: `select ${i}` });
    named.add(nameOf({ sql: `select ${i}` }));
  }
  named.delete('');
  expect(named.size).toBe(400);
});
