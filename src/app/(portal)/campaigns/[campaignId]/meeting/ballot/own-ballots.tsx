import { isOutdated, isThere } from '@/domain/reviews/meeting/standing';
import { whyNotCast } from '@/domain/reviews/meeting/ballot/ballot-policy';
import { ownBallots } from '@/domain/reviews/meeting/ballot/ballot-queries';
import type { MeetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { seatsIn } from '@/domain/reviews/policy';
import type { Ctx } from '@/domain/context';
import { sentenceOf } from '@/domain/refusal';
import { Card, CardBody, CardHead } from '@/ui/card';
import { StatusText } from '@/ui/badge';
import { untilWords } from './ballot-view';
import { CastForm } from './lazy';

/** What this member has to vote on now; dossiers they are part of are not on their agenda and so not here. */
export async function OwnBallots({ ctx, room }: { ctx: Ctx; room: MeetingRoom }) {
  const { campaign, meeting, attendance } = room;
  const running = meeting.closedAt ? [] : await ownBallots(ctx, meeting.id, campaign.id);
  // In the order of the agenda as this person is shown it.
  const shown = room.items.flatMap((row) => running.filter(({ itemId }) => itemId === row.id).map((ballot) => ({ ...ballot, row })));
  if (shown.length === 0) return null;
  const there = seatsIn(ctx.actor, campaign.id).some(({ id }) => isThere(attendance.get(id)));
  return (
    <Card aria-labelledby="own-ballots" tone="action">
      <CardHead id="own-ballots" title="Bỏ phiếu kín" sub="Hội đồng đang bỏ phiếu. Bỏ phiếu ngay tại đây." />
      {shown.map(({ ballotId, seatId, openedAt, endsAt, hasVoted, row }) => {
        const reason = whyNotCast(ctx.actor, { campaign, closedAt: meeting.closedAt, round: { closedAt: null, endsAt, outcome: null }, roll: { seatId, hasVoted }, there, conflicted: row.away.some((away) => away.seatId === seatId), quorate: row.standing.quorate, outdated: isOutdated(openedAt, row.computedAt) }, ctx.now);
        return (
          <CardBody key={ballotId} className="border-t border-line">
            {hasVoted ? <StatusText tone="good" glyph="ok">{row.code}, {row.title}: đã bỏ phiếu.</StatusText>
              : <CastForm ballotId={ballotId} title={`${row.code}, ${row.title} (bỏ phiếu ${untilWords(endsAt)})`} disabledReason={reason ? sentenceOf(reason) : undefined} />}
          </CardBody>
        );
      })}
    </Card>
  );
}
