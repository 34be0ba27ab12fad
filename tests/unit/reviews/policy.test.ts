import { expect, test } from 'vitest';
import type { Actor } from '@/domain/context';
import { whyNotAddThird, whyNotAssign, whyNotClearAssignment, whyNotReassign } from '@/domain/reviews/assignment/assignment-policy';
import { whyNotReadFrom, whyNotTakeBackOpinion, whyNotWriteDiscussion } from '@/domain/reviews/discussion/discussion-policy';
import { whyNotFindLikeness } from '@/domain/reviews/likeness/likeness-policy';
import { whyNotAttachScan, whyNotTypeIn } from '@/domain/reviews/paper/paper-policy';
import {
  isPaperDayInRange, seesResults, whyNotCloseScoring, whyNotDeclare, whyNotEditCouncil, whyNotEnterExtra, whyNotEnterPaperSheet, whyNotNote, whyNotOpenScoring, whyNotRemindScorers, whyNotReopenScoring, whyNotReopenSheet, whyNotScore, whyNotVoidSheet,
} from '@/domain/reviews/policy';
import { whyNotRelease } from '@/domain/reviews/released/released-policy';
import { whyNotOpenSecondRound } from '@/domain/reviews/second-round/second-round-policy';
import type { CampaignStatus } from '@/generated/prisma/enums';
import type { LocalDay } from '@/domain/time/calendar';
import { admin, at, blindClerk, byCase, campaignId, office, scoringClerk, seated, secretary, staff } from './by-case';

const id = campaignId;
type Acting<Ask extends (actor: Actor, facts: never, ...rest: never[]) => unknown> = Parameters<Ask>[1] & { actor: Actor };
type Sheet = Parameters<typeof whyNotScore>[1]['sheet'];
type Stage = { id: string; status: CampaignStatus };
const inStage = (status: CampaignStatus): Stage => ({ id, status });
const [launched, scoring, scored, published] = [inStage('LAUNCHED'), inStage('SCORING'), inStage('SCORED'), inStage('PUBLISHED')];
const stage: Stage & { scoringOpenedAt: Date | null; scoringClosesAt: Date | null } = { ...scoring, scoringOpenedAt: at(0), scoringClosesAt: at(10) };

byCase('change the council', ({ actor, campaign }) => whyNotEditCouncil(actor, campaign), { actor: office, campaign: launched }, [
  [{ actor: admin }, null], [{ actor: seated() }, 'not_allowed'], [{ campaign: published }, 'council_published'], [{ actor: blindClerk }, 'blind_scorer'],
]);

const opening: Acting<typeof whyNotOpenScoring> = { actor: office, ...launched, submissionClosesAt: at(1), lateUntil: null, scoringClosesAt: at(10), minSheets: 2, passMark: 7000, scorers: 2, maxTotal: 10_000, eligible: 1, pending: 0, admitted: 0, blindKeepers: 0 };
byCase('open the scoring', ({ actor, ...facts }) => whyNotOpenScoring(actor, facts, at(5)), opening, [
  [{ actor: admin }, null], [{ actor: secretary }, 'not_allowed'], [{ actor: blindClerk }, 'not_allowed'], [{ status: 'SCORED' }, 'wrong_status'], [{ submissionClosesAt: null }, 'window_still_open'], [{ submissionClosesAt: at(6) }, 'window_still_open'],
  [{ submissionClosesAt: at(5) }, null], [{ lateUntil: at(6) }, 'late_window_still_open'], [{ lateUntil: at(5) }, null], [{ scoringClosesAt: null }, 'scoring_date_missing'], [{ scoringClosesAt: at(5) }, 'scoring_deadline_passed'],
  [{ maxTotal: 0, passMark: 0 }, 'rubric_invalid'], [{ maxTotal: 6999 }, 'rubric_invalid'], [{ scorers: 1 }, 'too_few_scorers'], [{ blindKeepers: 1 }, 'blind_keeper_scores'], [{ eligible: 0 }, 'no_eligible_dossier'],
]);

byCase('close the scoring', ({ actor, campaign }) => whyNotCloseScoring(actor, campaign), { actor: secretary, campaign: { ...scoring, extraMissing: false } as Parameters<typeof whyNotCloseScoring>[1] }, [
  [{ actor: office }, null], [{ actor: seated({ seat: 'chair' }) }, 'not_allowed'], [{ campaign: { ...scored, extraMissing: false } }, 'scoring_not_open'], [{ campaign: { ...scoring, extraMissing: true } }, 'extra_missing'],
]);
byCase('open it again', ({ actor, ...facts }) => whyNotReopenScoring(actor, facts), { actor: secretary, ...scored, proposalSigned: false } as Acting<typeof whyNotReopenScoring>, [
  [{ actor: seated() }, 'not_allowed'], [{ status: 'SCORING' }, 'scoring_not_closed'], [{ proposalSigned: true }, 'reopen_after_proposal'],
]);
byCase('type in points from outside', ({ actor, campaign }) => whyNotEnterExtra(actor, campaign), { actor: office, campaign: { ...scoring, extraName: 'Bình chọn', extraWeight: 2000, extraMax: 5000 } as Parameters<typeof whyNotEnterExtra>[1] }, [
  [{ actor: secretary }, 'not_allowed'], [{ actor: scoringClerk }, 'not_allowed'], [{ campaign: scoring }, 'extra_not_in_rule'], [{ campaign: { ...scored, extraWeight: 2000, extraMax: 5000 } }, 'scoring_not_open'],
]);
byCase('remind', ({ actor, campaign }) => whyNotRemindScorers(actor, campaign), { actor: secretary, campaign: scoring }, [[{ actor: seated() }, 'not_allowed'], [{ campaign: scored }, 'scoring_not_open']]);

const sheet = { campaign: stage, seat: { id: 'seat', scores: true, ended: false }, conflicted: false, assigned: true, hidden: false, sheet: null as Sheet };
const closed = { status: 'CLOSED' as const, onPaper: false };
byCase('score', ({ actor, ...facts }) => whyNotScore(actor, facts, at(5)), { ...sheet, actor: seated() }, [
  [{ actor: secretary }, null], [{ seat: { ...sheet.seat, id: 'other' } }, 'not_scorer'], [{ seat: { ...sheet.seat, scores: false } }, 'not_scorer'], [{ seat: { ...sheet.seat, ended: true } }, 'not_scorer'], [{ conflicted: true }, 'has_conflict'], [{ assigned: false }, 'not_assigned'],
  [{ campaign: { ...stage, ...scored } }, 'scoring_not_open'], [{ campaign: { ...stage, scoringClosesAt: at(5) } }, 'scoring_deadline_passed'], [{ sheet: closed }, 'sheet_closed'], [{ sheet: { status: 'VOID', onPaper: true } }, null],
]);
byCase('note', ({ actor, ...facts }) => whyNotNote(actor, facts), { ...sheet, actor: seated() }, [
  [{ actor: office }, 'not_scorer'], [{ seat: { ...sheet.seat, scores: false } }, 'not_scorer'], [{ seat: { ...sheet.seat, ended: true } }, 'not_scorer'], [{ conflicted: true }, 'has_conflict'], [{ assigned: false }, 'not_assigned'], [{ campaign: { ...stage, ...launched } }, 'scoring_not_open'], [{ campaign: { ...stage, ...scored } }, null],
]);
byCase('open a sheet again', ({ actor, ...facts }) => whyNotReopenSheet(actor, facts), { ...sheet, actor: secretary, sheet: closed as Sheet }, [
  [{ actor: seated() }, 'not_allowed'], [{ actor: seated({ seat: 'assistant', scores: false }) }, 'not_allowed'], [{ hidden: true }, 'has_conflict'], [{ campaign: { ...stage, ...scored } }, 'scoring_not_open'], [{ sheet: null }, 'sheet_not_closed'], [{ sheet: { ...closed, onPaper: true } }, 'sheet_on_paper'],
]);
byCase('void a sheet from paper', ({ actor, ...facts }) => whyNotVoidSheet(actor, facts), { ...sheet, actor: seated({ seat: 'assistant', scores: false }), sheet: { ...closed, onPaper: true } as Sheet }, [
  [{ actor: seated() }, 'not_allowed'], [{ hidden: true }, 'has_conflict'], [{ sheet: null }, 'sheet_not_closed'], [{ sheet: closed }, 'sheet_online'],
]);
byCase('type in a paper sheet', ({ actor, ...facts }) => whyNotEnterPaperSheet(actor, facts), { ...sheet, actor: seated({ id: 'mine', seat: 'secretary', scores: false }) }, [
  [{ actor: seated() }, 'not_allowed'], [{ hidden: true }, 'has_conflict'], [{ campaign: { ...stage, ...scored } }, 'scoring_not_open'], [{ seat: { ...sheet.seat, scores: false } }, 'not_scorer'], [{ seat: { ...sheet.seat, ended: true } }, 'not_scorer'],
  [{ actor: secretary }, 'paper_own_sheet'], [{ actor: seated({ id: 'mine' }, ['office']) }, 'paper_by_scorer'], [{ conflicted: true }, 'has_conflict'], [{ assigned: false }, 'not_assigned'], [{ sheet: closed }, 'sheet_closed'],
]);
byCase('type in the page of a member', ({ actor, ...facts }) => whyNotTypeIn(actor, facts), { actor: secretary, campaign: scoring, seatId: 'other' as string | null }, [
  [{ actor: staff }, 'not_allowed'], [{ seatId: 'seat' }, 'paper_own_sheet'], [{ campaign: scored }, 'scoring_not_open'], [{ actor: scoringClerk }, 'paper_by_scorer'],
]);
byCase('attach the scan of it', ({ actor, ...facts }) => whyNotAttachScan(actor, facts), { actor: secretary, campaign: scoring, seatId: 'other', waiting: 1 }, [
  [{ campaign: scored }, null], [{ campaign: published }, 'scoring_not_open'], [{ waiting: 0 }, 'no_paper_sheet'], [{ actor: staff }, 'not_allowed'],
]);
byCase('declare', ({ actor, ...facts }) => whyNotDeclare(actor, facts), { actor: seated(), campaign: scoring, seat: { id: 'seat', ended: false, accountId: 'acc' as string | null }, hidden: false }, [
  [{ actor: secretary, seat: { id: 'other', ended: false, accountId: null } }, null], [{ seat: { id: 'other', ended: false, accountId: null } }, 'not_allowed'], [{ actor: secretary, seat: { id: 'other', ended: false, accountId: null }, hidden: true }, 'has_conflict'],
  [{ seat: { id: 'seat', ended: true, accountId: 'acc' } }, 'seat_ended'], [{ campaign: scored }, 'scoring_not_open'], [{ campaign: launched }, null], [{ hidden: true }, null],
]);

byCase('share dossiers out', ({ actor, ...facts }) => whyNotAssign(actor, facts), { actor: secretary, ...scoring, minSheets: 2, scorers: 4, perDossier: 3 } as Acting<typeof whyNotAssign>, [
  [{ actor: seated() }, 'not_allowed'], [{ status: 'SCORED' }, 'scoring_not_open'], [{ perDossier: 1 }, 'per_dossier_too_few'], [{ perDossier: 5 }, 'per_dossier_too_many'],
]);
byCase('back to everybody', ({ actor, ...facts }) => whyNotClearAssignment(actor, facts), { actor: secretary, ...scoring, scorersPerDossier: 3 } as Acting<typeof whyNotClearAssignment>, [[{ actor: staff }, 'not_allowed'], [{ scorersPerDossier: null }, 'nothing_assigned']]);
const to = { scores: true, ended: false, conflicted: false, assigned: false };
byCase('give one to another', ({ actor, ...facts }) => whyNotReassign(actor, facts), { actor: secretary, ...scoring, scorersPerDossier: 3, hidden: false, from: { assigned: true, begun: false }, to } as Acting<typeof whyNotReassign>, [
  [{ scorersPerDossier: null }, 'nothing_assigned'], [{ hidden: true }, 'has_conflict'], [{ to: { ...to, conflicted: true } }, 'has_conflict'], [{ from: { assigned: false, begun: false } }, 'not_assigned'], [{ from: { assigned: true, begun: true } }, 'assigned_sheet_begun'],
  [{ to: { ...to, scores: false } }, 'not_scorer'], [{ to: { ...to, ended: true } }, 'not_scorer'], [{ to: { ...to, assigned: true } }, 'assigned_already'],
]);
byCase('name a third', ({ actor, ...facts }) => whyNotAddThird(actor, facts), { actor: secretary, ...scoring, scorersPerDossier: 2, hidden: false, needed: true, to } as Acting<typeof whyNotAddThird>, [
  [{ scorersPerDossier: null }, 'nothing_assigned'], [{ hidden: true }, 'has_conflict'], [{ to: { ...to, conflicted: true } }, 'has_conflict'], [{ needed: false }, 'third_not_needed'], [{ to: { ...to, scores: false } }, 'not_scorer'], [{ to: { ...to, ended: true } }, 'not_scorer'], [{ to: { ...to, assigned: true } }, 'assigned_already'],
]);
const apart = { spread: 1001 as number | null, opened: false, scorers: 2 };
byCase('score a dossier once more', ({ actor, campaign, dossier }) => whyNotOpenSecondRound(actor, campaign, at(5), dossier), { actor: secretary, campaign: { ...stage, secondRoundFrom: 1000 } as Parameters<typeof whyNotOpenSecondRound>[1], dossier: apart }, [
  [{ actor: seated() }, 'not_allowed'], [{ campaign: { ...stage, secondRoundFrom: null } }, 'second_round_not_in_rule'], [{ campaign: { ...stage, ...scored, secondRoundFrom: 1000 } }, 'scoring_not_open'], [{ actor: scoringClerk }, 'second_round_by_scorer'],
  [{ campaign: { ...stage, scoringClosesAt: at(5), secondRoundFrom: 1000 } }, 'second_round_after_deadline'], [{ dossier: { ...apart, opened: true } }, 'second_round_opened'], [{ dossier: { ...apart, spread: 1000 } }, 'second_round_not_apart'], [{ dossier: { ...apart, spread: null } }, 'second_round_not_apart'], [{ dossier: { ...apart, scorers: 0 } }, 'second_round_nobody'],
]);

const talk = { campaign: scoring, hidden: false, ownClosed: true };
byCase('read the discussion', ({ seat, ...facts }) => whyNotReadFrom(seat, facts), { ...talk, seat: { seat: 'member', scores: true } as Parameters<typeof whyNotReadFrom>[0] }, [
  [{ seat: null }, 'not_found'], [{ hidden: true }, 'not_found'], [{ ownClosed: false }, 'discussion_after_sheet'], [{ ownClosed: false, campaign: scored }, null], [{ campaign: launched }, 'discussion_not_open'],
  [{ seat: { seat: 'chair', scores: true }, ownClosed: false }, 'discussion_after_sheet'], [{ seat: { seat: 'secretary', scores: false }, ownClosed: false }, null], [{ seat: { seat: 'member', scores: false } }, 'discussion_not_open'],
]);
byCase('write in it', ({ actor, ...facts }) => whyNotWriteDiscussion(actor, facts), { ...talk, actor: seated() }, [[{ campaign: published }, 'discussion_frozen'], [{ actor: staff }, 'not_found'], [{ actor: seated({ seat: 'guest', scores: false }), campaign: scored }, 'not_found']]);
byCase('take an opinion back', ({ actor, by, ...facts }) => whyNotTakeBackOpinion(actor, facts, by, at(5)), { ...talk, actor: seated(), by: { byId: 'acc', at: new Date(at(5).getTime() - 15 * 60_000) } }, [
  [{ by: { byId: 'other', at: at(5) } }, 'not_allowed'], [{ by: { byId: 'acc', at: new Date(at(5).getTime() - 15 * 60_000 - 1) } }, 'message_old'], [{ campaign: published }, 'discussion_frozen'],
]);
byCase('say that one is like another', ({ actor, ...facts }) => whyNotFindLikeness(actor, facts, at(5)), { actor: seated(), campaign: stage, hidden: false }, [
  [{ actor: seated({ scores: false }) }, null], [{ actor: seated({ scores: false, votes: false }) }, 'likeness_not_yours'], [{ hidden: true }, 'has_conflict'], [{ campaign: { ...stage, ...scored } }, 'scoring_not_open'], [{ campaign: { ...stage, scoringClosesAt: at(5) } }, 'scoring_deadline_passed'],
]);
byCase('release comments', ({ actor, ...facts }) => whyNotRelease(actor, facts), { actor: secretary, campaign: scored, hidden: false }, [
  [{ actor: office, campaign: published }, null], [{ actor: seated({ seat: 'chair' }) }, 'not_allowed'], [{ actor: blindClerk }, 'not_allowed'], [{ hidden: true }, 'has_conflict'], [{ campaign: scoring }, 'scoring_not_closed'],
]);

test('a paper was signed while scores were given, and not after today', () => {
  const campaign = { scoringOpenedAt: new Date('2026-05-02T00:00:00+07:00'), scoringClosesAt: new Date('2026-05-30T00:00:00+07:00') };
  const inRange = (day: LocalDay, now = '2026-06-10T08:00:00+07:00') => isPaperDayInRange(day, campaign, new Date(now));
  expect([inRange('2026-05-01'), inRange('2026-05-02'), inRange('2026-05-29'), inRange('2026-05-30')]).toEqual([false, true, true, false]);
  expect([inRange('2026-05-20', '2026-05-19T23:59:00+07:00'), inRange('2026-05-20', '2026-05-20T00:00:00+07:00')]).toEqual([false, true]);
});

test('values are read once the scoring is closed, by who judges or decides and nobody besides', () => {
  const seen = (actor: Actor) => (['LAUNCHED', 'SCORING', 'SCORED', 'PUBLISHED'] as const).map((status) => seesResults(actor, { id, status }));
  for (const actor of [office, seated(), secretary, blindClerk]) expect(seen(actor)).toEqual([false, false, true, true]);
  for (const actor of [staff, admin, seated({ seat: 'guest', scores: false, votes: false })]) expect(seen(actor)).toEqual([false, false, false, false]);
});
