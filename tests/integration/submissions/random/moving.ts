import { acceptSubmission } from '@/domain/submissions/accept-submission';
import { answerReturn } from '@/domain/submissions/answer-return';
import { askUnitConfirmation } from '@/domain/submissions/ask-unit-confirmation';
import { changeAuthors } from '@/domain/submissions/change-authors';
import { confirmationHash } from '@/domain/submissions/confirmation-hash';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { giveUnitConfirmation } from '@/domain/submissions/give-unit-confirmation';
import { getDossier } from '@/domain/submissions/queries';
import { recordPaperReceipt } from '@/domain/submissions/record-paper-receipt';
import { rejectSubmission } from '@/domain/submissions/reject-submission';
import { reopenScreening } from '@/domain/submissions/reopen-screening';
import { returnSubmission } from '@/domain/submissions/return-submission';
import { returnUnitConfirmation } from '@/domain/submissions/return-unit-confirmation';
import { startScreening } from '@/domain/submissions/start-screening';
import { voidPaperReceipt } from '@/domain/submissions/void-paper-receipt';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import { canMove, moves, type SubmissionMove } from '@/domain/submissions/workflow';
import { dayOf, endOfDayExclusive } from '@/domain/time/calendar';
import { expect } from '../../../harness/database';
import { closesAt, daysAfter, type PersonName } from '../../../harness/make';
import { stored, tokenOf } from './check';
import { confirmable, freeze, isAuthor, handles, isFiled, isReady, keys, owner } from './model';
import { choose, ctxOf, demand, type Step, type Walk } from './walk';
import { typed } from './writing';

const reason = 'Nêu rõ nguồn số liệu, gửi lại bản quét rõ hơn.';
const paper = { paperNumber: '', paperOn: null, paperSigner: '' };

/** The table of workflow.ts is the one thing the model takes over: it says where each move leads. */
const move = (walk: Walk, name: SubmissionMove): void => {
  expect(canMove(name, walk.model.status)).toBe(true);
  walk.model.status = moves[name].to;
};

async function frozen(walk: Walk, how: 'filed' | 'authors'): Promise<void> {
  if (how === 'filed') walk.model.dueAt = null;
  const { versions } = await stored(walk.world, walk.id);
  freeze(walk.model, versions.at(-1)?.hash ?? '');
}

const agreesByFiling = ({ model }: Walk, who: PersonName): void => {
  if (isAuthor(model, who)) model.answers.set(`${model.list}:${who}`, 'AGREED');
};

/** Sometimes two clicks at once: the dossier is filed once, and both learn its code. */
export async function file(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, id } = walk;
  const again = model.status === 'FILED' && who === owner;
  const isLate = model.now >= closesAt;
  const open = !isLate || (model.admittedUntil !== null && model.now < model.admittedUntil);
  const may = model.status === 'DRAFT' && who === owner && open && isReady(model) && !(isLate && step.stale);
  const click = () => fileSubmission(ctxOf(walk, who), { submissionId: id, noSecrets: true, ...(step.stale ? {} : { lateReason: reason }) });
  const answer = await demand('file', may || again, async () => {
    const codes = await Promise.all(step.n % 3 === 0 ? [click(), click()] : [click()]);
    expect(new Set(codes).size).toBe(1);
    return codes[0] ?? '';
  });
  if ('refused' in answer) return;
  if (again) {
    expect(answer.value).toBe(model.code);
    return;
  }
  move(walk, 'file');
  model.code = answer.value;
  if (isLate) Object.assign(model, { late: true, admittedUntil: null });
  agreesByFiling(walk, who);
  model.events.push('submission.filed');
  await frozen(walk, 'filed');
}

export async function refile(walk: Walk, who: PersonName): Promise<void> {
  const { model, id } = walk;
  const may = model.status === 'RETURNED' && isAuthor(model, who) && model.dueAt !== null && model.now < model.dueAt && isReady(model);
  const answer = await demand('refile', may, () => answerReturn(ctxOf(walk, who), { submissionId: id, noSecrets: true }));
  if ('refused' in answer) return;
  move(walk, 'answerReturn');
  model.version += 1;
  agreesByFiling(walk, who);
  model.events.push('submission.refiled');
  await frozen(walk, 'filed');
}

export async function withdraw(walk: Walk, who: PersonName): Promise<void> {
  const { model, id } = walk;
  const answer = await demand('withdraw', who === owner && canMove('withdraw', model.status), () => withdrawSubmission(ctxOf(walk, who), { submissionId: id, reason }));
  if ('refused' in answer) return;
  move(walk, 'withdraw');
  Object.assign(model, { version: model.version + 1, dueAt: null });
  model.events.push('submission.withdrawn');
}

const screening = (name: Extract<SubmissionMove, 'startScreening' | 'accept' | 'reject' | 'reopenScreening'>, event: string, verb: (walk: Walk, who: PersonName) => Promise<void>) =>
  async (walk: Walk, who: PersonName): Promise<void> => {
    const { model } = walk;
    const answer = await demand(name, handles(model, who) && isFiled(model) && canMove(name, model.status), () => verb(walk, who));
    if ('refused' in answer) return;
    move(walk, name);
    model.version += 1;
    model.events.push(event);
  };

export const start = screening('startScreening', 'submission.screening_started', (walk, who) => startScreening(ctxOf(walk, who), { submissionId: walk.id }));
export const accept = screening('accept', 'submission.accepted', (walk, who) => acceptSubmission(ctxOf(walk, who), { submissionId: walk.id, note: '', ...paper }));
export const reject = screening('reject', 'submission.rejected', (walk, who) => rejectSubmission(ctxOf(walk, who), { submissionId: walk.id, reason, ...paper }));
export const reopen = screening('reopenScreening', 'submission.screening_reopened', (walk, who) => reopenScreening(ctxOf(walk, who), { submissionId: walk.id, reason }));

export async function sendBack(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, id } = walk;
  const parts = [...keys, 'head', 'authors', 'evidence'];
  const asked = parts.filter((_, i) => ((step.n >> i) & 1) === 1);
  // A deadline of yesterday is a slip of the hand.
  const dueOn = dayOf(daysAfter(model.now, step.stale ? -1 : 1 + (step.n % 8)));
  const may = handles(model, who) && isFiled(model) && canMove('return', model.status) && !step.stale;
  const answer = await demand('return', may, () => returnSubmission(ctxOf(walk, who), { submissionId: id, reason, sectionKeys: asked, dueOn, ...paper }));
  if ('refused' in answer) return;
  move(walk, 'return');
  Object.assign(model, { version: model.version + 1, dueAt: endOfDayExclusive(dueOn), asked });
  model.events.push('submission.returned');
}

export const arrival = { arrivedAtTime: 480, channel: 'IN_PERSON', copies: 2, colour: false, coverNumber: '', coverOn: null, note: '' } as const;

export async function receive(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, world } = walk;
  const may = handles(model, who) && isFiled(model) && model.status !== 'WITHDRAWN' && !step.stale;
  const arrivedOn = dayOf(daysAfter(model.now, step.stale ? 1 : -1));
  const answer = await demand('receive', may, () =>
    recordPaperReceipt(ctxOf(walk, who), { campaignId: world.campaignId, codes: [model.code ?? 'BB-2026-9999'], arrivalNumber: `${walk.serial}/${model.receipts.length}`, arrivedOn, ...arrival }));
  if ('refused' in answer) return;
  model.events.push('submission.paper_received');
  await newReceipts(walk);
}

/** Their ids are the portal's to give. */
export async function newReceipts({ model, world, id }: Walk): Promise<void> {
  const { receipts } = await stored(world, id);
  model.receipts.push(...receipts.filter((each) => !model.receipts.some((known) => known.id === each.id)));
}

export async function strike(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model } = walk;
  if (model.receipts.length === 0) return;
  const receipt = choose(model.receipts, step.n);
  const answer = await demand('void', handles(model, who) && model.status !== 'WITHDRAWN' && !receipt.voided, () => voidPaperReceipt(ctxOf(walk, who), { receiptId: receipt.id, reason: 'Ghi nhầm số đến.' }));
  if ('refused' in answer) return;
  receipt.voided = true;
  model.events.push('submission.paper_receipt_voided');
}

export async function replaceAuthors(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, id, world } = walk;
  const wanted = choose(['alone', 'two', 'three', 'unit', 'short'] as const, step.n);
  const may = handles(model, who) && handles({ list: wanted }, who) && ['FILED', 'SCREENING', 'REFILED', 'ELIGIBLE'].includes(model.status) && wanted !== 'short' && wanted !== model.list && !step.stale;
  const answer = await demand('change', may, () =>
    changeAuthors(ctxOf(walk, who), { submissionId: id, token: step.stale ? 'một danh sách khác' : tokenOf(walk.db), authors: typed(world, wanted), reason }));
  if ('refused' in answer) return;
  Object.assign(model, { list: wanted, version: model.version + 1 });
  model.events.push('submission.authors_replaced');
  await frozen(walk, 'authors');
}

export async function askUnit(walk: Walk, who: PersonName): Promise<void> {
  const { model, id } = walk;
  const may = who === owner && model.status === 'DRAFT' && !model.askedUnit && model.word !== confirmable(model);
  const answer = await demand('ask', may, () => askUnitConfirmation(ctxOf(walk, who), { submissionId: id }));
  if ('refused' in answer) return;
  model.askedUnit = true;
  model.events.push('submission.confirmation_asked');
}

/** Only the head of the unit, only while asked, only for the text they have read. */
export async function unitAnswers(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, id } = walk;
  const seen = await getDossier(ctxOf(walk, who), id);
  const contentHash = seen && !step.stale ? confirmationHash(seen) : 'một bản khác';
  const gives = step.n % 3 !== 0;
  const open = ['DRAFT', 'FILED', 'SCREENING', 'RETURNED', 'REFILED'].includes(model.status);
  const may = who === 'kinhte' && model.askedUnit && (gives ? open : model.status === 'DRAFT') && !step.stale;
  const answer = await demand<unknown>('unit', may, () =>
    (gives ? giveUnitConfirmation(ctxOf(walk, who), { submissionId: id, contentHash }) : returnUnitConfirmation(ctxOf(walk, who), { submissionId: id, contentHash, reason })));
  if ('refused' in answer) return;
  model.askedUnit = false;
  model.word = gives ? confirmable(model) : null;
  model.events.push(gives ? 'submission.confirmed_by_unit' : 'submission.confirmation_returned');
}

/** The clock goes on: an hour, a day, or to the very edge of the deadline that counts. */
export async function wait(walk: Walk, _who: PersonName, step: Step): Promise<void> {
  const { model } = walk;
  const edge = model.dueAt ?? (model.now < closesAt ? closesAt : (model.admittedUntil ?? closesAt));
  const to = choose([daysAfter(model.now, 1 / 24), daysAfter(model.now, 1), new Date(edge.getTime() - 1), edge], step.n);
  if (to > model.now) model.now = to;
}
