import { ballotRecords, isTellerConflicted, tellersOf } from '@/domain/reviews/meeting/ballot/ballot-queries';
import { whyNotRecordHands, whyNotSetMethod } from '@/domain/reviews/meeting/ballot/ballot-policy';
import { methodLabels } from '@/domain/reviews/meeting/ballot/ballot-labels';
import { methodOf } from '@/domain/reviews/meeting/ballot/vote-method';
import { runsMeeting, whyNotConclude, whyNotMarkAttendance } from '@/domain/reviews/meeting/meeting-policy';
import { type AgendaRow, type ItemVotes, itemVotes, type MeetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { baseLabels, choiceLabels, conclusionLabels, shareLabels } from '@/domain/reviews/meeting/meeting-labels';
import { type Answer, answersOf } from '@/domain/reviews/meeting/written/written-queries';
import { isPast } from '@/domain/reviews/meeting/written/asked';
import { proposedConclusion } from '@/domain/reviews/meeting/proposed-conclusion';
import { carries, isThere } from '@/domain/reviews/meeting/standing';
import { passedLabel } from '@/domain/reviews/labels';
import { fromDateColumn } from '@/domain/time/date-column';
import type { Ctx } from '@/domain/context';
import { formatHundredths } from '@/domain/numbers/hundredths';
import { sentenceOf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { LinkButton } from '@/ui/button';
import { TextLink } from '@/ui/link';
import { pageSize } from '@/ui/paging';
import { ActionButton } from '../../../settings/action-button';
import { clearTableAction, putOnTableAction } from './minutes/actions';
import { ItemBallot } from './ballot/item-ballot';
import { MethodForm } from './ballot/lazy';
import { paperWords, roundWords } from './ballot/ballot-view';
import { ConclusionForm } from './conclusion-form';
import { ItemRecusals } from './recusal/item-recusals';
import { awayWords, quorumWords } from './meeting-view';
import { VoteForm, type Voter } from './vote-form';

type Props = { ctx: Ctx; room: MeetingRoom; row: AgendaRow };

/** The dossier on the table: who leaves, whether the rest are enough, the hands, the chair's conclusion. */
export async function ItemCard({ ctx, room, row }: Props) {
  const { campaign, meeting, rules, seats } = room;
  const runs = runsMeeting(ctx.actor, campaign.id) && !meeting.closedAt;
  const method = methodOf({ item: row, meeting, rules });
  const [votes, given] = await Promise.all([itemVotes(ctx, row), runs && rules.votesInWriting && method === 'HANDS' ? answersOf(ctx, row.id) : []]);
  // Whoever left on their own word after answering is out of it altogether.
  const answers = given.filter(({ seatId }) => !row.away.some((away) => away.seatId === seatId));
  const noTable = whyNotMarkAttendance(ctx.actor, { campaign, ...meeting }, ctx.now);
  const records = await ballotRecords(ctx, [row.id]);
  const rounds = records.rounds.get(row.id) ?? [];
  const paper = records.papers.get(row.id);
  const noVote = whyNotRecordHands(ctx.actor, { campaign, ...meeting, standing: row.standing, method, balloting: false }, ctx.now);
  const noConclusion = whyNotConclude(ctx.actor, { campaign, closedAt: meeting.closedAt, voted: row.votedAt !== null });
  const nameOf = (seatId: string | null) => seats.find((seat) => seat.id === seatId)?.fullName ?? '';
  return (
    <Card id="item" aria-labelledby="item-title" tone="action">
      <CardHead id="item-title" title={row.title} sub={`${row.code} · ${row.unitName} · ${awayWords(row)}.`} aside={<span className="flex flex-wrap items-center gap-3"><TextLink href={`/campaigns/${campaign.id}/scores/${row.submissionId}`}>Xem phiếu chấm</TextLink>{runs ? <OnTableButton meeting={meeting} row={row} stop={noTable ? sentenceOf(noTable) : undefined} /> : null}</span>} />
      <CardBody>
        <DescriptionList columns={2} items={[
          { term: 'Thành viên dự', detail: quorumWords(row.standing) },
          { term: 'Điểm trung bình', detail: `${row.mean === null ? '–' : formatHundredths(row.mean)}, ${passedLabel(row.mean, row.passed).toLowerCase()}` },
          { term: 'Thông qua khi', detail: `${shareLabels[rules.voteShare].toLowerCase()} ${baseLabels[rules.voteBase]} tán thành` },
          ...(method === 'HANDS' ? [] : [{ term: 'Cách biểu quyết', detail: [`${methodLabels[method]}.`, paper ? paperWords(paper) : '', ...(runs || row.blind ? [] : roundWords(rounds))].filter(Boolean).join(' ') }]),
          ...(answers.length > 0 ? [{ term: 'Trả lời bằng văn bản', detail: answers.map((answer) => `${nameOf(answer.seatId)}: ${[choiceLabels[answer.choice].toLowerCase(), answer.opinion, isPast(answer, row) ? 'trả lời trước khi điểm được tính lại' : ''].filter(Boolean).join(', ')}`).join('; ') }] : []),
          ...(row.votedAt ? [{ term: 'Biểu quyết', detail: voteWords(row, votes, nameOf) }] : []),
          ...(row.conclusion ? [{ term: 'Kết luận', detail: [`${conclusionLabels[row.conclusion]}${row.presiderSeatId ? ` (chủ trì: ${nameOf(row.presiderSeatId)})` : ''}.`, row.text, row.reason].filter(Boolean).join(' ') }] : []),
        ]} />
      </CardBody>
      <ItemRecusals ctx={ctx} room={room} row={row} balloting={rounds.some((round) => round.closedAt === null)} />
      {runs ? (
        <CardBody className="grid gap-8 border-t border-line lg:grid-cols-2">
          <div className="space-y-6">
            {method === 'HANDS' ? <HandsForm room={room} row={row} votes={votes} answers={answers} stop={noVote ? sentenceOf(noVote) : undefined} /> : <ItemBallot ctx={ctx} room={room} row={row} method={method} records={records} {...await tellerFacts(ctx, room, row)} />}
            <ItemMethod ctx={ctx} room={room} row={row} balloting={rounds.some((round) => round.closedAt === null)} />
          </div>
          <div className="space-y-4">
            <ConclusionForm key={`conclusion-${row.id}-${row.version}`} itemId={row.id} version={row.version} {...concluded(room, row, votes)} text={row.text} reason={row.reason} disabledReason={noConclusion ? sentenceOf(noConclusion) : undefined} />
            {row.conclusion ? <NextItem room={room} row={row} /> : null}
          </div>
        </CardBody>
      ) : null}
    </Card>
  );
}

/** On to what is not concluded yet, in the order of the agenda, without a way back to the list. */
function NextItem({ room: { campaign, items }, row }: Pick<Props, 'room' | 'row'>) {
  const place = items.findIndex(({ id }) => id === row.id);
  const next = [...items.slice(place + 1), ...items.slice(0, place)].find(({ conclusion }) => conclusion === null);
  if (!next) return <p className="text-sm text-ink-2">Mọi hồ sơ trong chương trình đã có kết luận. Bấm “Kết thúc phiên họp” ở đầu trang khi họp xong.</p>;
  const page = Math.floor(items.indexOf(next) / pageSize) + 1;
  return <LinkButton href={`/campaigns/${campaign.id}/meeting?page=${page}&item=${next.id}#item`}>Hồ sơ tiếp theo: {next.code}</LinkButton>;
}

function OnTableButton({ meeting, row, stop }: { meeting: MeetingRoom['meeting']; row: AgendaRow; stop: string | undefined }) {
  if (meeting.tableItemId === row.id) return <ActionButton size="sm" kind="quiet" run={clearTableAction} input={{ meetingId: meeting.id }} success="Đã tạm dừng xét hồ sơ này." disabledReason={stop}>Tạm dừng xét</ActionButton>;
  return <ActionButton size="sm" run={putOnTableAction} input={{ itemId: row.id }} success="Đã chuyển sang xét hồ sơ này." disabledReason={stop}>Xét hồ sơ này</ActionButton>;
}

const HandsForm = ({ room, row, votes, answers, stop }: Omit<Props, 'ctx'> & { votes: ItemVotes; answers: readonly Answer[]; stop: string | undefined }) => (
  <VoteForm key={`vote-${row.id}-${row.version}`} itemId={row.id} version={row.version} counts={handsOf(row, votes)} voters={votersOf(room, row, votes, answers)} disabledReason={stop}
    hint={`Ghi số đếm được khi giơ tay. ${row.standing.present} thành viên đang dự được biểu quyết${room.rules.votesInWriting ? '; người trả lời bằng văn bản ghi riêng theo tên' : ''}.`} />
);

async function tellerFacts(ctx: Ctx, { meeting }: MeetingRoom, row: AgendaRow) {
  const tellers = await tellersOf(ctx, meeting.id);
  return { tellers, tellerConflicted: await isTellerConflicted(ctx, tellers, { submissionId: row.submissionId, away: row.away.map(({ seatId }) => seatId) }) };
}

/** Another way for this dossier alone, while nothing is voted on it. */
function ItemMethod({ ctx, room: { campaign, meeting, rules }, row, balloting }: Props & { balloting: boolean }) {
  const stop = whyNotSetMethod(ctx.actor, { campaign, closedAt: meeting.closedAt, used: row.votedAt !== null || balloting });
  if (stop) return null;
  return (
    <details>
      <summary className="cursor-pointer py-2 font-medium">Đổi cách biểu quyết hồ sơ này</summary>
      <MethodForm key={`method-${row.id}-${row.version}`} of={{ itemId: row.id }} method={row.voteMethod} usual={meeting.voteMethod ?? rules.voteMethod} />
    </details>
  );
}

function voteWords(row: AgendaRow, { named }: ItemVotes, nameOf: (seatId: string) => string): string {
  const counts = `Tán thành ${row.votesFor}, không tán thành ${row.votesAgainst}, ý kiến khác ${row.votesOther}; tính trên ${row.countedOf}.`;
  const names = named.map((vote) => `${nameOf(vote.seatId)}: ${choiceLabels[vote.choice].toLowerCase()}${vote.paperOn ? ' (bằng văn bản)' : ''}`);
  return names.length > 0 ? `${counts} ${names.join('; ')}.` : counts;
}

/** What was typed as hands: the whole vote without the papers. On points counted anew one votes anew: nothing is taken over. */
function handsOf(row: AgendaRow, { named }: ItemVotes) {
  const hands = (total: number | null, choice: 'FOR' | 'AGAINST' | 'OTHER'): string => (total === null || row.stale ? '' : String(total - named.filter((vote) => vote.paperOn && vote.choice === choice).length));
  return { handsFor: hands(row.votesFor, 'FOR'), handsAgainst: hands(row.votesAgainst, 'AGAINST'), handsOther: hands(row.votesOther, 'OTHER') };
}

/** Whoever may vote here: by hand in the room, by paper where the rule allows it. */
function votersOf({ seats, rules, attendance }: MeetingRoom, row: AgendaRow, { named }: ItemVotes, answers: readonly Answer[]): Voter[] {
  const away = new Set(row.away.map(({ seatId }) => seatId));
  return seats.filter((seat) => seat.votes && !seat.endedAt && !away.has(seat.id)).flatMap((seat): Voter[] => {
    const line = attendance.get(seat.id);
    const known = row.stale ? undefined : named.find((vote) => vote.seatId === seat.id);
    const written = rules.votesInWriting && (!isThere(line) || line?.kind === 'REMOTE');
    if (!written && !isThere(line)) return [];
    // What was answered in the portal stands ready; it counts when the secretary writes the vote.
    const answer = written && !known ? answers.find((each) => each.seatId === seat.id && !isPast(each, row)) : undefined;
    return [{ seatId: seat.id, name: seat.fullName, written, choice: known?.choice ?? answer?.choice ?? '', paperOn: known?.paperOn ? fromDateColumn(known.paperOn) : answer ? dayOf(answer.at) : '' }];
  });
}

function concluded({ meeting, rules, seats, attendance }: MeetingRoom, row: AgendaRow, { maturity, recognisable }: ItemVotes) {
  const away = new Set(row.away.map(({ seatId }) => seatId));
  const presiders = seats.filter((seat) => !seat.endedAt && seat.seat !== 'guest' && !away.has(seat.id) && isThere(attendance.get(seat.id)));
  const usual = presiders.find((seat) => seat.id === meeting.chairSeatId) ?? presiders.find((seat) => seat.seat === 'viceChair');
  const carried = carries({ votesFor: row.votesFor ?? 0 }, row.countedOf ?? 0, rules.voteShare);
  return {
    conclusion: row.conclusion ?? proposedConclusion({ carried, maturity, recognisable }),
    presiderSeatId: row.presiderSeatId ?? usual?.id ?? '',
    presiders: presiders.map((seat) => ({ value: seat.id, label: seat.fullName })),
  };
}
