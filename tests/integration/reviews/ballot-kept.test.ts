import { cancelMeeting } from '@/domain/reviews/meeting/cancel-meeting';
import { ownBallots } from '@/domain/reviews/meeting/ballot/ballot-queries';
import { castBallot } from '@/domain/reviews/meeting/ballot/cast-ballot';
import { voidBallot } from '@/domain/reviews/meeting/ballot/void-ballot';
import { beforeMeeting } from '@/domain/reviews/meeting/meeting-queries';
import { setMeetingRules } from '@/domain/reviews/meeting/set-meeting-rules';
import { expect, test } from '../../harness/database';
import { ballotWorld, hour, key, minutesAfter } from './ballot-world';

// What stands while people lay votes into a box, whoever would rather it did not.

test('a meeting is not called off under a running ballot; of a withdrawn dossier the box goes with the meeting', async ({ db }) => {
  const { a, b, meetingId, members, secretary, open, cast } = await ballotWorld(db);
  const cancel = () => cancelMeeting(secretary(), { meetingId, reason: 'Hoãn họp' });
  const [ballotId, left] = [await open(a), await open(b)];
  await cast(members[0], ballotId);
  await cast(members[0], left);
  await expect(cancel()).rejects.toMatchObject({ reason: 'ballot_open_in_meeting' });
  await voidBallot(secretary(), { ballotId, reason: 'Hoãn họp' });
  await db.submission.updateMany({ where: { id: b }, data: { status: 'WITHDRAWN', withdrawnAt: hour } });
  await cancel();
  expect(await db.ballotBox.count()).toBe(0);
  expect(await db.secretBallot.count({ where: { closedAt: null } })).toBe(0);
});

test('the rule by which votes are counted does not change while they are cast', async ({ db }) => {
  const { a, campaignId, at, open } = await ballotWorld(db);
  const change = () => setMeetingRules(at('vanhoaxahoi'), { campaignId, voteBase: 'ALL', meetingQuorum: 'NINETY' });
  await change();
  await open(a);
  await expect(change()).rejects.toMatchObject({ reason: 'meeting_rules_used' });
  expect((await beforeMeeting(at('vanhoaxahoi'), campaignId))?.voted).toBe(true);
});

test('whoever keeps the laptop and comes into conflict by their unit lays no vote in, which would void the round', async ({ db }) => {
  const { a, campaignId, units, seat, members, at, open, cast, count, itemOf } = await ballotWorld(db);
  await db.councilSeat.updateMany({ where: { id: seat('thuky') }, data: { votes: true } });
  const ballotId = await open(a);
  await db.campaign.updateMany({ where: { id: campaignId }, data: { sameUnitRule: 'HARD' } });
  await db.councilSeat.updateMany({ where: { id: seat('thuky') }, data: { unitId: units.kinhte } });
  await expect(castBallot(at('thuky', hour), { ballotId, choice: 'FOR' }, key)).rejects.toMatchObject({ reason: 'has_conflict' });
  for (const member of members.slice(3)) await cast(member, ballotId);
  await count(ballotId, minutesAfter(11));
  expect(await itemOf(a)).toMatchObject({ votesFor: 6 });
});

test('votes on points that were counted anew since are not counted; the round is void and begins again', async ({ db }) => {
  const { a, meetingId, campaignId, members, secretary, open, cast, count } = await ballotWorld(db);
  const ballotId = await open(a);
  for (const member of members.slice(0, 8)) await cast(member, ballotId);
  expect(await ownBallots(members[8]?.ctx() ?? secretary(), meetingId, campaignId)).toMatchObject([{ openedAt: hour }]);
  await db.result.updateMany({ where: { submissionId: a }, data: { computedAt: minutesAfter(1) } });
  await expect(cast(members[8], ballotId, 'FOR', minutesAfter(2))).rejects.toMatchObject({ reason: 'ballot_outdated' });
  await expect(count(ballotId, minutesAfter(11))).rejects.toMatchObject({ reason: 'ballot_outdated' });
  await voidBallot(secretary(minutesAfter(11)), { ballotId, reason: 'Điểm đã tính lại' });
});
