import {
  whyNotAttachCountScan, whyNotCast, whyNotCount, whyNotOpenBallot, whyNotRecordHands, whyNotRecordPaper, whyNotSetMethod, whyNotVoid,
} from '@/domain/reviews/meeting/ballot/ballot-policy';
import {
  whyNotAnswer, whyNotAskInWriting, whyNotAttachMinutes, whyNotCancelMeeting, whyNotCloseMeeting, whyNotConclude, whyNotMarkAttendance, whyNotMeet, whyNotMoveItem, whyNotPlanMeeting, whyNotReopenMeeting, whyNotRunMeeting,
  whyNotSetMeetingRules, whyNotVote, whyNotWriteMinutes,
} from '@/domain/reviews/meeting/meeting-policy';
import { whyNotRecuse } from '@/domain/reviews/meeting/recusal/recusal-policy';
import { admin, at, blindClerk, byCase, campaignId, office, seated, secretary } from './by-case';

type Campaign = Parameters<typeof whyNotMeet>[0] & { id: string };
const scored: Campaign = { id: campaignId, status: 'SCORED' };
const published: Campaign = { ...scored, status: 'PUBLISHED' };
const scoring: Campaign = { ...scored, status: 'SCORING' };
const closedAt = null as Date | null;
const standing = { all: 7, members: 5, present: 4, least: 4, quorate: true };
const going = { actor: secretary, campaign: scored, closedAt };

byCase('meet', ({ campaign }) => whyNotMeet(campaign), { campaign: scored }, [[{ campaign: published }, 'meeting_published'], [{ campaign: { ...published, metAnew: true } }, null], [{ campaign: scoring }, 'scoring_not_closed']]);
byCase('plan a meeting', ({ actor, ...facts }) => whyNotPlanMeeting(actor, facts), { actor: secretary, campaign: scored, open: false, dossiers: 1 }, [
  [{ actor: seated({ seat: 'viceChair' }) }, null], [{ actor: seated() }, 'not_allowed'], [{ actor: blindClerk }, 'not_allowed'], [{ campaign: scoring }, 'scoring_not_closed'], [{ open: true }, 'meeting_open'], [{ dossiers: 0 }, 'nothing_to_meet_on'],
]);
byCase('run it', ({ actor, ...facts }) => whyNotRunMeeting(actor, facts), going, [[{ actor: seated({ seat: 'assistant' }) }, null], [{ actor: seated() }, 'not_allowed'], [{ closedAt: at(4) }, 'meeting_closed'], [{ campaign: published }, 'meeting_published']]);
byCase('mark who is there', ({ actor, ...facts }) => whyNotMarkAttendance(actor, facts, at(5)), { ...going, startsAt: at(5) }, [[{ startsAt: at(6) }, 'meeting_not_begun'], [{ closedAt: at(4) }, 'meeting_closed']]);
byCase('write minutes', ({ actor, ...facts }) => whyNotWriteMinutes(actor, facts, at(5)), { actor: secretary, campaign: scored, startsAt: at(5), cancelledAt: null as Date | null, signed: null as object | null }, [
  [{ actor: seated() }, 'not_allowed'], [{ cancelledAt: at(4) }, 'meeting_cancelled'], [{ signed: {} }, 'minutes_signed'], [{ startsAt: at(6) }, 'meeting_not_begun'], [{ campaign: published }, 'meeting_published'],
]);
byCase('attach the signed ones', ({ actor, ...facts }) => whyNotAttachMinutes(actor, facts), { actor: secretary, campaign: published, closedAt: at(4) as Date | null, cancelledAt: null as Date | null }, [
  [{ actor: seated() }, 'not_allowed'], [{ cancelledAt: at(4) }, 'meeting_cancelled'], [{ closedAt: null }, 'meeting_not_closed'],
]);
byCase('call it off', ({ actor, ...facts }) => whyNotCancelMeeting(actor, facts), { ...going, voted: false, balloting: 0 }, [[{ closedAt: at(4) }, 'meeting_closed'], [{ voted: true }, 'meeting_has_votes'], [{ balloting: 1 }, 'ballot_open_in_meeting']]);
byCase('ask in writing', ({ actor, ...facts }) => whyNotAskInWriting(actor, facts, at(5)), { ...going, startsAt: at(5), votesInWriting: true, byHands: true }, [[{ startsAt: at(6) }, 'meeting_not_begun'], [{ votesInWriting: false }, 'not_asked_in_writing'], [{ byHands: false }, 'written_needs_hands']]);
byCase('answer in writing', (facts) => whyNotAnswer(facts, at(5)), { campaign: scored, closedAt, writtenUntil: at(6) as Date | null, asked: true, conflicted: false, byHands: true, concluded: false }, [
  [{ closedAt: at(4) }, 'meeting_closed'], [{ campaign: published }, 'meeting_closed'], [{ asked: false }, 'not_asked_in_writing'], [{ writtenUntil: null }, 'not_asked_in_writing'], [{ conflicted: true }, 'has_conflict'], [{ byHands: false }, 'written_needs_hands'], [{ writtenUntil: at(5) }, 'answers_over'], [{ concluded: true }, 'item_concluded'],
]);
byCase('set the rule of votes', ({ actor, ...facts }) => whyNotSetMeetingRules(actor, facts), { actor: office, campaign: scored, voted: false }, [[{ actor: admin }, null], [{ actor: secretary }, 'not_allowed'], [{ actor: blindClerk }, 'not_allowed'], [{ campaign: published }, 'meeting_published'], [{ voted: true }, 'meeting_rules_used']]);
byCase('move an item', ({ actor, ...facts }) => whyNotMoveItem(actor, facts), { ...going, voted: false }, [[{ actor: seated() }, 'not_allowed'], [{ voted: true }, 'item_already_voted']]);
byCase('vote', ({ actor, ...facts }) => whyNotVote(actor, facts, at(5)), { ...going, startsAt: at(5), standing }, [
  [{ startsAt: at(6) }, 'meeting_not_begun'], [{ standing: { ...standing, all: 3, members: 1, present: 1, least: 1 } }, 'too_few_unconflicted'], [{ standing: { ...standing, members: 2, present: 2, least: 2 } }, null], [{ standing: { ...standing, quorate: false } }, 'quorum_lost'],
]);
byCase('conclude', ({ actor, ...facts }) => whyNotConclude(actor, facts), { ...going, voted: true }, [[{ closedAt: at(4) }, 'meeting_closed'], [{ voted: false }, 'vote_first']]);
byCase('end it', ({ actor, ...facts }) => whyNotCloseMeeting(actor, facts), { ...going, concluded: 1, hanging: 0, stale: 0, balloting: 0 }, [[{ closedAt: at(4) }, 'meeting_closed'], [{ stale: 1 }, 'vote_outdated'], [{ balloting: 1 }, 'ballot_open_in_meeting'], [{ hanging: 1 }, 'conclusion_missing'], [{ concluded: 0 }, 'nothing_concluded']]);
byCase('open it again', ({ actor, ...facts }) => whyNotReopenMeeting(actor, facts), { actor: secretary, campaign: scored, closedAt: at(4) as Date | null, cancelledAt: null as Date | null, otherOpen: false, followed: false, proposalSigned: false }, [
  [{ actor: seated() }, 'not_allowed'], [{ cancelledAt: at(4) }, 'meeting_cancelled'], [{ closedAt: null }, 'meeting_not_closed'], [{ campaign: published }, 'meeting_published'], [{ otherOpen: true }, 'meeting_open'], [{ followed: true }, 'meeting_not_last'], [{ proposalSigned: true }, 'meeting_after_proposal'],
]);

type Method = Parameters<typeof whyNotRecordHands>[1]['method'];
const voting = { ...going, startsAt: at(5), standing, balloting: false };
byCase('choose how to vote', ({ actor, ...facts }) => whyNotSetMethod(actor, facts), { ...going, used: false }, [[{ actor: seated() }, 'not_allowed'], [{ used: true }, 'vote_method_used']]);
byCase('count hands', ({ actor, ...facts }) => whyNotRecordHands(actor, facts, at(5)), { ...voting, method: 'HANDS' as Method }, [[{ method: 'PAPER' }, 'vote_method_other'], [{ standing: { ...standing, quorate: false } }, 'quorum_lost']]);
byCase('count paper', ({ actor, ...facts }) => whyNotRecordPaper(actor, facts, at(5)), { ...voting, method: 'PAPER' as Method, tellers: 2, tellerConflicted: false }, [[{ method: 'HANDS' }, 'vote_method_other'], [{ standing: { ...standing, quorate: false } }, 'quorum_lost'], [{ tellers: 0 }, 'tellers_missing'], [{ tellerConflicted: true }, 'teller_conflicted']]);
byCase('attach the scan of the count', ({ actor, ...facts }) => whyNotAttachCountScan(actor, facts), { actor: secretary, campaign: scored, counted: 1 }, [[{ actor: seated() }, 'not_allowed'], [{ campaign: published }, 'meeting_published'], [{ campaign: { ...published, metAnew: true } }, null], [{ counted: 0 }, 'nothing_counted']]);
byCase('begin a secret ballot', ({ actor, ...facts }) => whyNotOpenBallot(actor, facts, at(5)), { ...voting, method: 'SECRET' as Method, voted: false, withoutAccount: 0 }, [
  [{ method: 'HANDS' }, 'vote_method_other'], [{ standing: { ...standing, quorate: false } }, 'quorum_lost'], [{ balloting: true }, 'ballot_is_open'], [{ voted: true }, 'ballot_counted_already'], [{ standing: { ...standing, members: 2, present: 2, least: 2 } }, 'ballot_too_few_members'], [{ withoutAccount: 1 }, 'ballot_needs_accounts'],
]);
const round = { closedAt: null as Date | null, endsAt: at(6), outcome: null as 'COUNTED' | 'VOID' | null };
const roll = { seatId: 'seat', hasVoted: false };
byCase('cast a vote', ({ actor, ...facts }) => whyNotCast(actor, facts, at(5)), { ...going, actor: seated(), round, roll: roll as typeof roll | null, there: true, conflicted: false, quorate: true, outdated: false }, [
  [{ roll: null }, 'ballot_not_on_roll'], [{ roll: { ...roll, seatId: 'other' } }, 'ballot_not_on_roll'], [{ roll: { ...roll, hasVoted: true } }, 'ballot_cast_already'], [{ closedAt: at(4) }, 'meeting_closed'], [{ campaign: published }, 'meeting_published'], [{ round: { ...round, closedAt: at(4) } }, 'ballot_closed'],
  [{ outdated: true }, 'ballot_outdated'], [{ round: { ...round, endsAt: at(5) } }, 'ballot_time_over'], [{ conflicted: true }, 'has_conflict'], [{ there: false }, 'ballot_voter_left'], [{ quorate: false }, 'quorum_lost'],
]);
const state = { cast: 3, missing: 0, stained: false };
byCase('open the box', ({ actor, ...facts }) => whyNotCount(actor, facts, at(5)), { ...going, round, quorate: true, outdated: false, state }, [
  [{ actor: seated() }, 'not_allowed'], [{ round: { ...round, closedAt: at(4) } }, 'ballot_closed'], [{ state: { ...state, stained: true } }, 'ballot_voter_conflicted'], [{ outdated: true }, 'ballot_outdated'], [{ state: { ...state, missing: 1 } }, 'ballot_still_open'], [{ state: { ...state, missing: 1 }, round: { ...round, endsAt: at(5) } }, null], [{ quorate: false }, 'ballot_quorum_lost'], [{ state: { ...state, cast: 2 } }, 'ballot_too_few_cast'],
]);
byCase('make a round void', ({ actor, ...facts }) => whyNotVoid(actor, facts), { ...going, round, stale: false, state }, [
  [{ actor: seated() }, 'not_allowed'], [{ round: { ...round, outcome: 'VOID' } }, 'ballot_closed'], [{ round: { ...round, outcome: 'COUNTED' } }, 'ballot_result_stands'], [{ round: { ...round, outcome: 'COUNTED' }, stale: true }, null], [{ round: { ...round, outcome: 'COUNTED' }, state: { ...state, stained: true } }, null],
]);

byCase('leave for one dossier', ({ actor, ...facts }) => whyNotRecuse(actor, facts), { ...going, own: false, voted: false, balloting: false, fits: true, away: false }, [
  [{ actor: seated(), own: true }, null], [{ actor: seated() }, 'not_allowed'], [{ actor: blindClerk }, 'not_allowed'], [{ actor: blindClerk, own: true }, null], [{ closedAt: at(4) }, 'meeting_closed'], [{ campaign: published }, 'meeting_published'], [{ campaign: { ...published, metAnew: true } }, null],
  [{ balloting: true }, 'ballot_is_open'], [{ voted: true }, 'recusal_after_vote'], [{ fits: false }, 'recusal_seat_unfit'], [{ away: true }, 'recusal_not_needed'],
]);
