import { expect, test } from 'vitest';
import { sourcesUnder } from './sources';

// What a page or route reads about dossiers is asked by the hunt for hidden names (tests/integration/reviews/blind-hunt.test.ts), in both of
// its worlds. The list comes from the sources: a new read is asked, or it is said here why it can tell nothing.

const modules = /^@\/domain\/(?:submissions|tracking|reviews|recognition|history|outbox)\//u;

const tellsNothing = new Set([
  // Of a dossier in another organization, whose council the reader has no seat in.
  '@/domain/recognition/afterwards#afterwardsOfGuest', '@/domain/submissions/guest-host#hostOf', '@/domain/submissions/guest-queries#getGuestBasis',
  '@/domain/submissions/guest-queries#getGuestDossier', '@/domain/submissions/guest-queries#getGuestEvidence', '@/domain/submissions/guest-queries#getGuestVersions',
  '@/domain/submissions/print-queries#getGuestPrintContent', '@/domain/recognition/appeals/appeal-queries#appealsOfGuest', '@/domain/recognition/appeals/appeal-queries#getGuestAppealFile',
  // Names of units are no secret inside the commune; of whose dossier they are, nothing is said.
  '@/domain/tracking/unit-queries#searchUnits',
  // They write, and answer with what the writer sent.
  '@/domain/history/record-personal-view#recordPersonalView', '@/domain/reviews/keep-sheet#keepSheet', '@/domain/recognition/reconsideration/save-again#keepAgain',
]);

type Import = { from: string; names: string[] };

const importsOf = (code: string): Import[] => [...code.matchAll(/import \{([^}]*)\} from '(@\/domain\/[^']+)'/gu)].map(([, names = '', from = '']) => (
  { from, names: names.split(',').map((name) => name.trim().split(' as ')[0] ?? '').filter((name) => name !== '' && !name.startsWith('type ')) }
));

const named = (imports: readonly Import[]): Set<string> => new Set(imports.flatMap(({ from, names }) => names.map((name) => `${from}#${name}`)));

/** Exported functions that take who asks, and no transaction of their own: what is left are reads. */
const takesCtx = /^export (?:async function|function|const) (\w+)(?:<[^(]*>)?(?: = (?:async )?)?\((?:\w+|\{[^)]*?\}): (?:Ctx|Pick<Ctx[^)]*?>)[,)]/gmu;

function reads(): Set<string> {
  const found = sourcesUnder('src/domain').flatMap(({ path, code }) => [...code.matchAll(takesCtx)].flatMap(({ 1: name = '', index }) => {
    const body = code.slice(index, code.indexOf('\n}\n', index));
    return /\btransact\(/u.test(body) ? [] : [`${path.replace('src/', '@/').replace(/\.ts$/u, '')}#${name}`];
  }));
  return new Set(found.filter((name) => modules.test(name)));
}

test('every read of a page or route about dossiers is asked by the hunt for hidden names', () => {
  const ours = reads();
  const taken = named(sourcesUnder('src/app').filter(({ path }) => !path.endsWith('/actions.ts')).flatMap(({ code }) => importsOf(code)));
  const asked = named(sourcesUnder('tests/integration/reviews').filter(({ path }) => /\/blind-reads[\w-]*\.ts$/u.test(path)).flatMap(({ code }) => importsOf(code)));
  const onPages = [...taken].filter((name) => ours.has(name)).sort();
  expect(onPages.length).toBeGreaterThan(80);
  expect(onPages.filter((name) => !asked.has(name) && !tellsNothing.has(name))).toEqual([]);
  // What is said to tell nothing is still there to be read.
  expect([...tellsNothing].filter((name) => !onPages.includes(name))).toEqual([]);
});
