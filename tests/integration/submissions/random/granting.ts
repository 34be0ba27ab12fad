import { admitLate } from '@/domain/submissions/admit-late';
import { extendSupplement } from '@/domain/submissions/extend-supplement';
import { receivePaper } from '@/domain/submissions/receive-paper';
import { dayOf, endOfDayExclusive } from '@/domain/time/calendar';
import { closesAt, daysAfter, type PersonName } from '../../../harness/make';
import { handles, isClerk, isFiled, owner } from './model';
import { arrival, newReceipts } from './moving';
import { ctxOf, demand, type Step, type Walk } from './walk';

// What the office grants: filing late, more time for a supplement, paper over the counter.

const reason = 'Tác giả nghỉ ốm, có giấy của bệnh viện.';

export async function admit(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, world } = walk;
  // Mostly asked for when the window has just closed.
  const after = daysAfter(closesAt, 1 / 24);
  if (step.n % 4 !== 0 && model.status === 'DRAFT' && model.now < after) model.now = after;
  // A day within the window, or of yesterday, is a slip of the hand.
  const lastDay = dayOf(step.stale ? daysAfter(model.now, -1) : daysAfter(model.now < closesAt ? closesAt : model.now, 1 + (step.n % 5)));
  const until = endOfDayExclusive(lastDay);
  const may = isClerk(who) && until > model.now && until > closesAt && !(model.admittedUntil && model.admittedUntil > model.now);
  const answer = await demand('admit', may, () => admitLate(ctxOf(walk, who), { campaignId: world.campaignId, accountId: world.accounts[owner], reason, paperNumber: '12/UBND', paperOn: dayOf(model.now), lastDay }));
  if ('value' in answer) model.admittedUntil = until;
}

/** Also when its last day has passed; never to an earlier one. */
export async function extend(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, id } = walk;
  const dueOn = dayOf(daysAfter(model.now, step.stale ? -1 : step.n % 14));
  const until = endOfDayExclusive(dueOn);
  const may = handles(model, who) && model.status === 'RETURNED' && model.dueAt !== null && until > model.dueAt && until > model.now;
  const answer = await demand('extend', may, () => extendSupplement(ctxOf(walk, who), { submissionId: id, reason, dueOn }));
  if ('refused' in answer) return;
  model.dueAt = until;
  model.events.push('submission.supplement_extended');
}

/** A code is scanned; of paper that came before, the clerk says that this is more of it. */
export async function receiveAtDesk(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, world } = walk;
  const again = !step.stale;
  const before = model.receipts.some(({ voided }) => !voided);
  const may = handles(model, who) && isFiled(model) && model.status !== 'WITHDRAWN' && (again || !before);
  const answer = await demand('desk', may, () => receivePaper(ctxOf(walk, who), {
    ...arrival, campaignId: world.campaignId, code: model.code ?? 'BB-2026-9999', again, when: 'NOW', arrivedOn: null, arrivedAtTime: null, arrivalNumber: `${walk.serial}/q${model.receipts.length}`,
  }));
  if ('refused' in answer) return;
  model.events.push('submission.paper_received');
  await newReceipts(walk);
}
