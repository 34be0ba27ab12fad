import { saveNote } from '@/domain/reviews/save-note';
import { declareConflict } from '@/domain/reviews/declare-conflict';
import { scoringScreen } from '@/domain/reviews/scoring-screen';
import { expect, test } from '../../harness/database';
import { rush, scoringAt, scoringWorld } from './scoring-world';

test('a note is its writer’s alone, stays after closing, and leaves no event', async ({ db }) => {
  const { at, a, b, score } = await scoringWorld(db);
  const events = await db.event.count();
  expect(await saveNote(at('hoidong1'), a, { version: 0, text: 'Hỏi giờ trực' })).toEqual({ saved: true, version: 1, savedAt: scoringAt });
  expect(await db.event.count()).toBe(events);
  await score('hoidong1', a, 2000, 1500, 2000, 1500);
  expect(await saveNote(at('hoidong1'), a, { version: 1, text: 'Đã hỏi' })).toMatchObject({ saved: true, version: 2 });
  expect((await scoringScreen(at('hoidong1'), a))?.note).toEqual({ text: 'Đã hỏi', version: 2 });
  for (const who of ['hoidong2', 'chutich'] as const) expect((await scoringScreen(at(who), a))?.note, who).toBeNull();
  expect((await scoringScreen(at('hoidong1'), b))?.note).toBeNull();
});

test('another device is never overwritten; the same words said twice are accepted', async ({ db }) => {
  const { at, a } = await scoringWorld(db);
  await saveNote(at('hoidong1'), a, { version: 0, text: 'Một' });
  expect(await saveNote(at('hoidong1'), a, { version: 0, text: 'Một' })).toMatchObject({ saved: true, version: 1 });
  expect(await saveNote(at('hoidong1'), a, { version: 0, text: 'Hai' })).toMatchObject({ saved: false, theirs: { text: 'Một', version: 1 } });
  expect(await saveNote(at('hoidong1'), a, { version: 7, text: 'Hai' })).toMatchObject({ saved: false });
  await rush(() => saveNote(at('hoidong2'), a, { version: 0, text: 'Tám lần' }));
  expect(await db.sheetNote.count()).toBe(2);
});

test('only who may score the dossier', async ({ db }) => {
  const { at, a, b, own, seat, settle } = await scoringWorld(db);
  const note = { version: 0, text: 'x' };
  await expect(saveNote(at('thuky'), a, note)).rejects.toMatchObject({ reason: 'not_scorer' });
  await expect(saveNote(at('tacgia3'), a, note)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(saveNote(at('hoidong1'), own, note)).rejects.toMatchObject({ reason: 'has_conflict' });
  await declareConflict(at('hoidong2'), { submissionId: b, seatId: seat('hoidong2'), reason: 'Người nhà.' });
  await expect(saveNote(at('hoidong2'), b, note)).rejects.toMatchObject({ reason: 'has_conflict' });
  await settle({ status: 'LAUNCHED', scoringOpenedAt: null });
  await expect(saveNote(at('hoidong1'), a, note)).rejects.toMatchObject({ reason: 'scoring_not_open' });
  expect(await db.sheetNote.count()).toBe(0);
});
