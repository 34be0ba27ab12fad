import { closeReadySheets } from '@/domain/reviews/close-ready-sheets';
import { keepSheet } from '@/domain/reviews/keep-sheet';
import { readySheets } from '@/domain/reviews/ready-queries';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { sentenceOf } from '@/domain/refusal';
import { expect, test } from '../../harness/database';
import { makeSubmission } from '../../harness/make';
import { scoringAt, scoringWorld } from './scoring-world';

test('two devices: the second is told what the first one saved, and nothing is overwritten', async ({ db }) => {
  const { at, a, values } = await scoringWorld(db);
  expect(await keepSheet(at('hoidong1'), a, { version: 0, values: values(2000), comment: '' })).toEqual({ saved: true, version: 1, savedAt: scoringAt });
  expect(await keepSheet(at('hoidong1'), a, { version: 0, values: values(1000, 500), comment: 'Khác' })).toEqual({ saved: false, reason: 'changed_meanwhile', theirs: { version: 1, savedAt: scoringAt, values: values(2000), comment: '' } });
  // The member chose: on top of what stands.
  expect(await keepSheet(at('hoidong1'), a, { version: 1, values: values(1000, 500), comment: 'Khác' })).toMatchObject({ saved: true, version: 2 });
  await expect(keepSheet(at('hoidong1'), a, { version: 2, values: values(9000), comment: '' })).rejects.toMatchObject({ reason: 'score_out_of_range' });
});

test('all complete drafts are closed at once; of the others it is said what they need', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, b, values, seat, campaignId } = world;
  const c = await makeSubmission(world, { owner: 'tacgia3', status: 'ELIGIBLE', number: 4 });
  const gone = await makeSubmission(world, { owner: 'tacgia3', status: 'ELIGIBLE', number: 5 });
  await saveSheet(at('hoidong2'), a, { version: 0, values: values(2000, 1500, 2000, 1500), comment: '' });
  await saveSheet(at('hoidong2'), b, { version: 0, values: values(2000, 1500), comment: '' });
  await saveSheet(at('hoidong2'), c, { version: 0, values: values(2000, 1500, 2000, 1500), comment: '' });
  await saveSheet(at('hoidong2'), gone, { version: 0, values: values(2000, 1500, 2000, 1500), comment: '' });
  await saveSheet(at('chutich'), a, { version: 0, values: values(100), comment: '' });
  const { ready, unready } = await readySheets(at('hoidong2'), { id: campaignId, seatId: seat('hoidong2') });
  expect(ready.map(({ submissionId }) => submissionId)).toEqual([a, c, gone]);
  expect(unready).toMatchObject([{ submissionId: b, reason: 'sheet_incomplete' }]);
  expect(await readySheets(at('hoidong1'), { id: campaignId, seatId: seat('hoidong2') })).toEqual({ ready: [], unready: [] });

  // Meanwhile one is changed on the telephone and one dossier is withdrawn.
  await saveSheet(at('hoidong2'), c, { version: 1, values: values(2500, 1500, 2000, 1500), comment: '' });
  await db.submission.updateMany({ where: { id: gone }, data: { status: 'WITHDRAWN', withdrawnAt: scoringAt } });
  expect(await closeReadySheets(at('hoidong2'), ready)).toEqual({ closed: 1, left: [{ submissionId: c, sentence: sentenceOf('changed_meanwhile') }, { submissionId: gone, sentence: sentenceOf('not_found') }] });
  expect(await world.sheetOf('hoidong2', a)).toMatchObject({ status: 'CLOSED' });
  for (const each of [b, c]) expect(await world.sheetOf('hoidong2', each)).toMatchObject({ status: 'DRAFT' });
  expect(await world.sheetOf('chutich', a)).toMatchObject({ status: 'DRAFT' });
});
