import type { VoteMethod } from '@/generated/prisma/enums';
import { whyNotCount, whyNotOpenBallot, whyNotRecordPaper, whyNotVoid } from '@/domain/reviews/meeting/ballot/ballot-policy';
import type { BallotRecords, RoundRow, Teller } from '@/domain/reviews/meeting/ballot/ballot-queries';
import { rollState } from '@/domain/reviews/meeting/ballot/roll-state';
import type { AgendaRow, MeetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { isOutdated, isThere } from '@/domain/reviews/meeting/standing';
import type { Ctx } from '@/domain/context';
import { type Reason, sentenceOf } from '@/domain/refusal';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { countBallotAction, voidBallotAction } from './actions';
import { roundWords, untilWords } from './ballot-view';
import { OpenBallotForm, PaperForm } from './lazy';

type Props = { ctx: Ctx; room: MeetingRoom; row: AgendaRow; method: VoteMethod; records: BallotRecords; tellers: readonly Teller[]; tellerConflicted: boolean };

const words = (reason: Reason | null): string | undefined => (reason ? sentenceOf(reason) : undefined);

/** The dossier's vote where it is not by hands, as whoever runs the meeting sees it. */
export function ItemBallot(props: Props) {
  return props.method === 'PAPER' ? <PaperBallot {...props} /> : <SecretBallot {...props} />;
}

const votingFacts = ({ room, row, method }: Props, balloting: boolean) => ({ campaign: room.campaign, ...room.meeting, standing: row.standing, method, balloting });

function PaperBallot(props: Props) {
  const { ctx, row, records, tellers, tellerConflicted } = props;
  const stop = whyNotRecordPaper(ctx.actor, { ...votingFacts(props, false), tellers: tellers.length, tellerConflicted }, ctx.now);
  const paper = records.papers.get(row.id);
  const text = (value: number | null | undefined): string => (value === null || value === undefined || row.stale ? '' : String(value));
  const values = {
    issued: text(paper?.issued), returned: text(paper?.returned), valid: text(paper?.valid), invalid: text(paper?.invalid),
    votesFor: text(row.votesFor), votesAgainst: text(row.votesAgainst), votesOther: text(row.votesOther),
  };
  return <PaperForm key={`paper-${row.id}-${row.version}`} itemId={row.id} version={row.version} values={values} voters={row.standing.present} disabledReason={words(stop)} />;
}

function SecretBallot(props: Props) {
  const { ctx, room, row, records } = props;
  const rounds = records.rounds.get(row.id) ?? [];
  const last = rounds.at(-1);
  const voters = room.seats.filter((seat) => seat.votes && !seat.endedAt && isThere(room.attendance.get(seat.id)) && !row.away.some(({ seatId }) => seatId === seat.id));
  const stop = whyNotOpenBallot(ctx.actor, { ...votingFacts(props, false), voted: row.votedAt !== null, withoutAccount: voters.filter(({ accountId }) => accountId === null).length }, ctx.now);
  return (
    <div className="space-y-4">
      {roundWords(rounds).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {last && last.outcome !== 'VOID' ? <Round {...props} round={last} /> : <OpenBallotForm key={`open-${row.id}-${row.version}`} itemId={row.id} version={row.version} voters={voters.length} disabledReason={words(stop)} />}
    </div>
  );
}

function Round({ ctx, room, row, round }: Props & { round: RoundRow }) {
  const { campaign, meeting, seats } = room;
  const state = rollState(round.roll, new Set(row.away.map(({ seatId }) => seatId)));
  const facts = { campaign, closedAt: meeting.closedAt, round, state, stale: row.stale };
  const outdated = isOutdated(round.openedAt, row.computedAt);
  const noCount = whyNotCount(ctx.actor, { ...facts, quorate: row.standing.quorate, outdated }, ctx.now);
  const noVoid = whyNotVoid(ctx.actor, facts);
  const waiting = round.roll.filter(({ hasVoted }) => !hasVoted).map(({ seatId }) => seats.find(({ id }) => id === seatId)?.fullName ?? '');
  return (
    <>
      {round.outcome === null ? (
        <p>
          Đang bỏ phiếu kín lượt {round.round}, {untilWords(round.endsAt)}: {state.cast}/{round.roll.length} người đã bỏ phiếu.
          {waiting.length > 0 ? ` Chưa bỏ phiếu: ${waiting.join(', ')}.` : ''}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {round.outcome === null ? (
          <ConfirmDialog trigger={{ label: 'Kiểm phiếu', kind: 'primary', disabledReason: words(noCount) }} title="Kiểm phiếu" confirmLabel="Kiểm phiếu" run={countBallotAction} input={{ ballotId: round.id }} success="Đã kiểm phiếu và ghi kết quả.">
            <p>Hòm phiếu được mở một lần, đếm {state.cast} phiếu rồi xóa. Kết quả ghi vào biểu quyết của hồ sơ này.</p>
          </ConfirmDialog>
        ) : null}
        {round.outcome === null || state.stained || row.stale ? (
          <ConfirmDialog trigger={{ label: 'Hủy lượt bỏ phiếu', kind: 'quiet', disabledReason: words(noVoid) }} title="Hủy lượt bỏ phiếu" confirmLabel="Hủy lượt bỏ phiếu" danger run={voidBallotAction} input={{ ballotId: round.id }} reason={{ label: 'Lý do hủy', maxLength: 1000 }} success="Đã hủy lượt bỏ phiếu.">
            <p>Các phiếu của lượt này bị xóa, không ai xem được. Lượt bị hủy và lý do ghi vào biên bản; sau đó bỏ phiếu lại.</p>
          </ConfirmDialog>
        ) : null}
      </div>
      {round.outcome === 'COUNTED' && (state.stained || row.stale) ? <p className="text-sm text-ink-2">{sentenceOf(state.stained ? 'ballot_voter_conflicted' : 'ballot_outdated')}</p> : null}
    </>
  );
}
