import { whyNotFollowUp, whyNotHandleAppeal, whyNotRecordAppeal, whyNotSendAppeal, whyNotWithdrawAppeal } from '@/domain/recognition/appeals/appeal-policy';
import {
  whyNotCancelAgain, whyNotEndAgain, whyNotOpenAgain, whyNotPublishAgain, whyNotPutBack, whyNotReopenAgain, whyNotScoreAgain, whyNotSettleOthers, whyNotStepOut, whyNotTypeInAgain,
} from '@/domain/recognition/reconsideration/again-policy';
import type { Actor } from '@/domain/context';
import { at, byCase, campaignId, office, scoringClerk, seated, secretary, staff } from '../reviews/by-case';

type With<Facts> = Facts & { actor: Actor };

const sending: Parameters<typeof whyNotSendAppeal>[0] = { side: 'AUTHORS', appealsUntil: at(6), open: false, answered: false, ended: 0 };
byCase('send a kiến nghị', (facts) => whyNotSendAppeal(facts, at(5)), sending, [
  [{ side: 'HANDLER' }, 'appeal_by_author'], [{ appealsUntil: null }, 'appeal_not_offered'], [{ open: true }, 'appeal_open'], [{ answered: true }, 'appeal_answered'], [{ appealsUntil: at(5) }, 'appeal_closed'], [{ ended: 1 }, null], [{ ended: 2 }, 'appeal_spent'],
]);
byCase('record one from paper', ({ actor, ...facts }) => whyNotRecordAppeal(actor, facts), { ...sending, actor: office, side: 'HANDLER' } as With<typeof sending>, [
  [{ side: 'AUTHORS' }, 'appeal_own'], [{ side: 'READER' }, 'not_allowed'], [{ appealsUntil: at(1), ended: 5 }, null], [{ appealsUntil: null }, 'appeal_not_offered'], [{ open: true }, 'appeal_open'], [{ answered: true }, 'appeal_answered'],
]);
const handled: With<Parameters<typeof whyNotFollowUp>[1]> = { actor: office, side: 'HANDLER', status: 'ANSWERED', answer: 'ADJUST', byId: 'acc', ownerId: 'owner', followedAt: null, again: null };
byCase('accept it', ({ actor, ...facts }) => whyNotHandleAppeal(actor, 'accept', facts), { ...handled, status: 'SENT' } as typeof handled, [[{ side: 'AUTHORS' }, 'appeal_own'], [{ actor: secretary }, null], [{ side: 'READER' }, 'not_allowed'], [{ status: 'ANSWERED' }, 'appeal_moved_on']]);
byCase('withdraw it', ({ actor, ...facts }) => whyNotWithdrawAppeal(actor, facts), { ...handled, actor: staff, side: 'AUTHORS', status: 'SENT' } as typeof handled, [
  [{ side: 'HANDLER' }, 'not_allowed'], [{ byId: 'other', ownerId: 'acc' }, null], [{ byId: 'other' }, 'appeal_of_other_author'], [{ status: 'ANSWERED' }, 'appeal_moved_on'],
]);
byCase('record the decision that follows', ({ actor, ...facts }) => whyNotFollowUp(actor, facts), handled, [
  [{ side: 'AUTHORS' }, 'appeal_own'], [{ side: 'READER' }, 'not_allowed'], [{ status: 'ACCEPTED' }, 'appeal_needs_no_paper'], [{ answer: null }, 'appeal_needs_no_paper'], [{ answer: 'UPHELD' }, 'appeal_needs_no_paper'], [{ followedAt: at(4) }, 'appeal_followed'],
  [{ again: 'SCORING' }, 'again_follows'], [{ again: 'SCORED' }, 'again_follows'], [{ again: 'CANCELLED' }, null],
]);

const opening: With<Parameters<typeof whyNotOpenAgain>[1]> = { actor: office, side: 'HANDLER', appeal: { status: 'ANSWERED', answer: 'RESCORE', followedAt: null }, exists: false, revoked: false, scorers: 2 };
byCase('score once more', ({ actor, ...facts }) => whyNotOpenAgain(actor, facts), opening, [
  [{ side: 'AUTHORS' }, 'appeal_own'], [{ side: 'READER' }, 'not_allowed'], [{ exists: true }, 'again_exists'], [{ appeal: { ...opening.appeal, status: 'ACCEPTED' } }, 'again_needs_answer'], [{ appeal: { ...opening.appeal, answer: 'ADJUST' } }, 'again_needs_answer'],
  [{ appeal: { ...opening.appeal, followedAt: at(4) } }, 'again_needs_answer'], [{ revoked: true }, 'again_revoked'], [{ scorers: 0 }, 'again_nobody'],
]);
const own = { seatId: 'seat', ended: false, conflicted: false, hard: false, steppedOut: null as { own: boolean } | null, closedAt: null as Date | null };
type Sheet = With<Parameters<typeof whyNotTypeInAgain>[2]>;
const sheet: Sheet = { actor: seated(), side: 'READER', status: 'SCORING', sheet: own };
byCase('close the new sheet', ({ actor, ...facts }) => whyNotScoreAgain(actor, campaignId, facts), sheet, [
  [{ sheet: null }, 'not_scorer'], [{ sheet: { ...own, seatId: 'other' } }, 'not_scorer'], [{ sheet: { ...own, ended: true } }, 'not_scorer'], [{ sheet: { ...own, conflicted: true } }, 'has_conflict'], [{ status: 'SCORED' }, 'again_not_scoring'], [{ sheet: { ...own, closedAt: at(4) } }, 'sheet_closed'],
]);
byCase('type it in from paper', ({ actor, ...facts }) => whyNotTypeInAgain(actor, campaignId, facts), { ...sheet, actor: seated({ id: 'mine', seat: 'secretary', scores: false }), side: 'HANDLER' } as Sheet, [
  [{ side: 'READER' }, 'not_allowed'], [{ actor: office, side: 'AUTHORS' }, 'appeal_own'], [{ actor: scoringClerk }, 'paper_by_scorer'], [{ actor: secretary }, 'paper_own_sheet'], [{ sheet: { ...own, ended: true } }, 'not_scorer'], [{ sheet: { ...own, closedAt: at(4) } }, 'sheet_closed'],
]);
byCase('step out', ({ actor, ...facts }) => whyNotStepOut(actor, campaignId, facts), sheet, [
  [{ sheet: { ...own, seatId: 'other' } }, 'not_allowed'], [{ actor: office, side: 'HANDLER', sheet: { ...own, seatId: 'other' } }, null], [{ actor: office, side: 'HANDLER', sheet: null }, 'not_scorer'], [{ status: 'SCORED' }, 'again_not_scoring'], [{ sheet: { ...own, conflicted: true } }, 'already_declared'],
]);
byCase('put them back', ({ actor, ...facts }) => whyNotPutBack(actor, facts), { ...sheet, actor: office, side: 'HANDLER', sheet: { ...own, conflicted: true, steppedOut: { own: false } } } as Sheet, [
  [{ side: 'READER' }, 'not_allowed'], [{ side: 'AUTHORS' }, 'appeal_own'], [{ status: 'SCORED' }, 'again_not_scoring'], [{ sheet: null }, 'again_takes_part'], [{ sheet: own }, 'again_takes_part'], [{ sheet: { ...own, steppedOut: { own: true } } }, 'again_own_word'],
  [{ sheet: { ...own, hard: true, steppedOut: { own: false } } }, 'has_conflict'],
]);
byCase('open the new sheet again', ({ actor, ...facts }) => whyNotReopenAgain(actor, facts), { ...sheet, actor: office, side: 'HANDLER', sheet: { ...own, closedAt: at(4) } } as Sheet, [[{ side: 'READER' }, 'not_allowed'], [{ status: 'SCORED' }, 'again_not_scoring'], [{ sheet: own }, 'again_sheet_open']]);

const going: With<Parameters<typeof whyNotEndAgain>[1]> = { actor: office, side: 'HANDLER', status: 'SCORING', others: null, closed: 1, conclusion: null, meeting: false, revoked: false };
const met: typeof going = { ...going, status: 'SCORED', others: 'KEEP', conclusion: 'RECOGNISE' };
byCase('end it', ({ actor, ...facts }) => whyNotEndAgain(actor, facts), going, [[{ side: 'READER' }, 'not_allowed'], [{ status: 'SCORED' }, 'again_not_scoring'], [{ closed: 0 }, 'again_nobody_closed']]);
byCase('say what becomes of others', ({ actor, ...facts }) => whyNotSettleOthers(actor, facts), met, [[{ side: 'READER' }, 'not_allowed'], [{ status: 'SCORING' }, 'again_not_scored']]);
byCase('call it off', ({ actor, ...facts }) => whyNotCancelAgain(actor, facts), going, [[{ side: 'READER' }, 'not_allowed'], [{ status: 'PUBLISHED' }, 'again_not_scoring'], [{ meeting: true }, 'again_meeting_open']]);
byCase('publish it', ({ actor, ...facts }) => whyNotPublishAgain(actor, facts), met, [
  [{ side: 'AUTHORS' }, 'appeal_own'], [{ actor: secretary }, 'not_allowed'], [{ status: 'SCORING' }, 'again_not_scored'], [{ revoked: true }, 'again_revoked'], [{ others: null }, 'again_others_open'], [{ conclusion: null }, 'again_not_met'], [{ conclusion: 'REVISIT' }, 'again_revisit'],
]);
