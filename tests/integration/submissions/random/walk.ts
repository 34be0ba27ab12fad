import { newId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { reasons } from '@/domain/reasons';
import { createDraft } from '@/domain/submissions/create-draft';
import { expect } from '../../../harness/database';
import { makeSubmission, midWindow, type PersonName, type World } from '../../../harness/make';
import { compare, type Stored, stored } from './check';
import { keys, type Model, newModel } from './model';

/** One random step: what is done with its numbers, the state of the dossier decides. */
export type Step = { act: number; who: number; n: number; stale: boolean; wild: boolean };

export type Walk = { world: World; id: string; model: Model; db: Stored; serial: number };

/** A dossier at its beginning: typed from nothing, or a draft that lacks nothing. */
export async function beginWalk(world: World, fromNothing: boolean, serial: number): Promise<Walk> {
  const model = newModel(midWindow);
  // An admission is a person's and not a dossier's: what an earlier walk left open is none of this one.
  await world.db.lateAdmission.deleteMany({ where: { submissionId: null } });
  const title = `Hồ sơ ${serial}`;
  model.title = title;
  let id = newId();
  if (fromNothing) {
    id = await createDraft(world.as('tacgia1', model.now), { draftId: id, campaignId: world.campaignId, title });
    model.events.push('submission.drafted');
  } else {
    id = await makeSubmission(world, { title });
    model.complete = true;
    for (const key of keys) model.texts[key] = { text: `Nội dung phần ${key}: người dân phải quay lại vì thiếu giấy tờ.`, content: null, version: 1 };
  }
  const walk = { world, id, model, db: await stored(world, id), serial };
  compare(world, model, walk.db);
  return walk;
}

export type Answer<T> = { value: T } | { refused: string };

/** What the verb answers. Anything that is no known Reason is a fault of the portal, and ends the run. */
export async function ask<T>(run: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await run() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(Object.keys(reasons)).toContain(error.reason);
    return { refused: error.reason };
  }
}

/** Runs a verb that the model says must go through, or must not; returns its value when it did. */
export async function demand<T>(what: string, expected: boolean, run: () => Promise<T>): Promise<Answer<T>> {
  const answer = await ask(run);
  const refused = 'refused' in answer ? answer.refused : null;
  expect({ what, done: refused === null, refused }).toEqual({ what, done: expected, refused: expected ? null : refused });
  return answer;
}

export const choose = <T>(choices: readonly T[], n: number): T => {
  const chosen = choices[n % choices.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};

export const ctxOf = ({ world, model }: Walk, who: PersonName) => world.as(who, model.now);
