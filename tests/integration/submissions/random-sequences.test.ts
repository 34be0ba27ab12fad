import fc from 'fast-check';
import type { SubmissionStatus } from '@/generated/prisma/enums';
import { expect, test } from '../../harness/database';
import { makeWorld, type PersonName } from '../../harness/make';
import { compare, frozenHolds, stored } from './random/check';
import * as granting from './random/granting';
import * as moving from './random/moving';
import * as structure from './random/structure';
import { beginWalk, choose, type Step, type Walk } from './random/walk';
import * as writing from './random/writing';

type Act = (walk: Walk, who: PersonName, step: Step) => Promise<void>;

// Named twice: done more often.
const drafting: Act[] = [
  writing.save, writing.save, structure.saveRich, structure.addPicture, structure.addPicture, writing.saveTogether, writing.head, writing.authors, writing.attach, writing.detach, writing.order, writing.answerShare,
  moving.askUnit, moving.unitAnswers, moving.file, moving.file, moving.file, moving.file, moving.file, moving.file, moving.withdraw, moving.wait, granting.admit, granting.admit,
];
const judging: Act[] = [moving.start, moving.accept, moving.sendBack, moving.sendBack, moving.reject, moving.receive, granting.receiveAtDesk, moving.strike, moving.replaceAuthors, writing.answerShare, moving.file, moving.wait];
const supplementing: Act[] = [writing.save, writing.save, structure.saveRich, structure.addPicture, granting.extend, granting.extend, writing.saveTogether, writing.head, writing.authors, writing.attach, writing.detach, writing.order, moving.refile, moving.refile, moving.receive, moving.wait];
const ended: Act[] = [moving.reopen, moving.reopen, moving.receive, moving.strike, moving.replaceAuthors, writing.answerShare, moving.withdraw];
const anything: Act[] = [...new Set([...drafting, ...judging, ...supplementing, ...ended])];

/** What people do in each state. One step in eight is anything at all. */
const usual: Record<SubmissionStatus, Act[]> = {
  DRAFT: drafting, FILED: judging, SCREENING: judging, REFILED: judging, RETURNED: supplementing, ELIGIBLE: ended, REJECTED: ended, WITHDRAWN: anything,
};

const clerks: PersonName[] = ['vanhoaxahoi', 'vanhoaxahoi', 'truongphong', 'truongphong', 'tacgia1', 'kinhte'];
const writers: PersonName[] = ['tacgia1', 'tacgia1', 'tacgia1', 'tacgia2', 'tacgia2', 'tacgia3', 'vanhoaxahoi'];
const owners: PersonName[] = ['tacgia1', 'tacgia1', 'tacgia1', 'tacgia1', 'tacgia2', 'kinhte'];
const office = new Set<Act>([moving.start, moving.accept, moving.sendBack, moving.reject, moving.reopen, moving.receive, moving.strike, moving.replaceAuthors, granting.admit, granting.extend, granting.receiveAtDesk]);
const ownersOnly = new Set<Act>([moving.file, moving.withdraw, moving.askUnit]);

const whoFor = (act: Act): PersonName[] => {
  if (office.has(act)) return clerks;
  if (act === moving.unitAnswers) return ['kinhte', 'kinhte', 'kinhte', 'truongphong', 'tacgia1'];
  return ownersOnly.has(act) ? owners : writers;
};

const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.nat(9_999), who: fc.nat(9_999), n: fc.nat(99_999), stale: fc.nat(4).map((n) => n === 0), wild: fc.nat(7).map((n) => n === 0),
});
const anySequence = fc.record({ fromNothing: fc.nat(4).map((n) => n === 0), steps: fc.array(anyStep, { minLength: 8, maxLength: 20, size: 'max' }) });

const runs = Number(process.env.RANDOM_RUNS ?? 500);
const seed = Number(process.env.FC_SEED ?? Date.now()) % 2 ** 31;

test('random sequences of edits, conflicts, supplements and withdrawals lose nothing', { timeout: 400_000 }, async ({ db }) => {
  console.info(`${runs} sequences, fast-check seed ${seed} (FC_SEED=… repeats another)`);
  const world = await makeWorld(db);
  await db.campaign.updateMany({ data: { unitConfirmationRule: 'OPTIONAL' } });
  let serial = 0;
  let steps = 0;
  const codes: string[] = [];
  const ends = new Map<string, number>();
  const met = { late: 0, extended: 0, collective: 0, pictures: 0 };
  const sequence = fc.asyncProperty(anySequence, async (wanted) => {
    serial += 1;
    const walk = await beginWalk(world, wanted.fromNothing, serial);
    const { model } = walk;
    try {
      for (const step of wanted.steps) {
        const act = choose(step.wild ? anything : usual[model.status], step.act);
        await act(walk, choose(whoFor(act), step.who), step);
        walk.db = await stored(world, walk.id);
        compare(world, model, walk.db);
        steps += 1;
      }
      await frozenHolds(world, walk.id, model.versions);
    } finally {
      if (model.code) codes.push(model.code);
      met.late += Number(model.late);
      met.extended += Number(model.events.includes('submission.supplement_extended'));
      met.collective += Number(model.versions.some(({ list }) => list === 'unit'));
      met.pictures += Number(model.versions.some(({ pictures }) => pictures.length > 0));
      ends.set(model.status, (ends.get(model.status) ?? 0) + 1);
    }
  });
  // As it was met: to make it shorter takes longer than the test may, and then nothing would be told.
  await fc.assert(sequence, { seed, numRuns: runs, endOnFailure: true });
  console.info(`${steps} steps, ${codes.length} filed; ended: ${[...ends].map(([status, count]) => `${status} ${count}`).join(', ')}; ${Object.entries(met).map(([what, count]) => `${what} ${count}`).join(', ')}`);
  // Of so many each is met, whatever the seed.
  if (runs >= 500) for (const [what, count] of Object.entries(met)) expect({ what, met: count > 0 }).toEqual({ what, met: true });
  // No gap and no double, in the order of the filings.
  expect(codes).toEqual(codes.map((_, i) => `BB-2026-${String(i + 1).padStart(4, '0')}`));
  expect(await db.counter.findFirst({ select: { value: true } })).toEqual({ value: codes.length });
});
