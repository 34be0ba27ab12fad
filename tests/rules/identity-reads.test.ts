import { expect, test } from 'vitest';
import { sourcesUnder } from './sources';

// Who represents or heads a collective is in conflict as its authors are (submissions/authors.ts). The keys that say so are
// optional, since frozen versions lack them: a read that asks for less would compile, and let somebody judge their own work.

const domain = sourcesUnder('src/domain').filter(({ path }) => path !== 'src/domain/submissions/authors.ts');

/** "unitId, foldedUnitName" of authors, asked for without the collective's keys. */
const thin = {
  prisma: /foldedName: true[^}]*foldedUnitName: true/u,
  json: /'foldedUnitName', a\."foldedUnitName"(?!.*\$\{collectiveKeys\}|[^`]*\$\{collectiveKeys\})/u,
};

/** The rule of the same name as SQL, where nothing asks about collectives. */
const sameName = /"Author"[^`]*"accountId" is null and \w+\."foldedName" = \$\{/u;

test('authors are read with all that tells who is in conflict', () => {
  const found = domain.filter(({ code }) => thin.prisma.test(code) || thin.json.test(code)).map(({ path }) => path);
  expect(found).toEqual([]);
});

test('SQL that looks for a namesake among authors looks for who answers for a collective too', () => {
  const asking = domain.filter(({ code }) => sameName.test(code));
  expect(asking.length).toBeGreaterThan(3);
  expect(asking.filter(({ code }) => !/\b(?:answersForSql|representsSql)\(/u.test(code)).map(({ path }) => path)).toEqual([]);
});

test('the rule sees what it is for', () => {
  expect(thin.prisma.test('{ accountId: true, foldedName: true, unitId: true, foldedUnitName: true }')).toBe(true);
  expect(thin.json.test(`'unitId', a."unitId", 'foldedUnitName', a."foldedUnitName"))`)).toBe(true);
  expect(thin.json.test(`'foldedUnitName', a."foldedUnitName", \${collectiveKeys}))`)).toBe(false);
});
