import type { Metadata } from 'next';
import { baseLabels, shareLabels } from '@/domain/reviews/meeting/meeting-labels';
import { runsMeeting, whyNotAskInWriting, whyNotMarkAttendance, whyNotPlanMeeting, whyNotRunMeeting, whyNotSetMeetingRules, whyNotVote, whyNotWriteMinutes } from '@/domain/reviews/meeting/meeting-policy';
import { methodLabels } from '@/domain/reviews/meeting/ballot/ballot-labels';
import { whyNotSetMethod } from '@/domain/reviews/meeting/ballot/ballot-policy';
import { itemsBalloting, methodUsed, tellersOf } from '@/domain/reviews/meeting/ballot/ballot-queries';
import { methodOf } from '@/domain/reviews/meeting/ballot/vote-method';
import { beforeMeeting, type BeforeMeeting, meetingRoom, type MeetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { earlierMeetings } from '@/domain/reviews/meeting/minutes-queries';
import { paperHolders } from '@/domain/reviews/meeting/minutes/paper-holders';
import { invitedTo } from '@/domain/reviews/meeting/meeting-tasks';
import { hasHands } from '@/domain/reviews/meeting/written/asked';
import { lookAround } from '@/domain/reviews/meeting/table/table-queries';
import { meetingWhen } from '@/domain/reviews/meeting/tell-invited';
import { seesResults } from '@/domain/reviews/policy';
import type { Ctx } from '@/domain/context';
import { type Reason, sentenceOf } from '@/domain/refusal';
import { dayOf, lastDayOf } from '@/domain/time/calendar';
import { formatTime } from '@/domain/time/format';
import { Banner } from '@/ui/banner';
import { Card, CardBody, CardHead } from '@/ui/card';
import { LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { Download } from '@/ui/icons';
import { pageNumber, pageSize } from '@/ui/paging';
import { found, idParam, pageCtx } from '../../../../page-ctx';
import { CountingCard } from './ballot/counting-card';
import { MethodForm } from './ballot/lazy';
import { OwnBallots } from './ballot/own-ballots';
import { AgendaCard } from './agenda-card';
import { AskForm } from './answer/ask-form';
import { AttendanceCard } from './attendance-card';
import { EarlierCard } from './earlier-card';
import { EndButton } from './end-button';
import { HoursForm } from './hours-form';
import { ItemCard } from './item-card';
import { MeetingForm } from './meeting-form';
import { holdersWords, whenWords } from './meeting-view';
import { OpinionsCard } from './opinions-card';
import { OwnRecusals } from './recusal/own-recusals';
import { RulesForm } from './rules-form';
import { SignedCard } from './signed-card';
import { TableNow } from './table-now';

export const metadata: Metadata = { title: 'Phiên họp' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<{ page?: string; item?: string }> };

const words = (reason: Reason | null): string | undefined => (reason ? sentenceOf(reason) : undefined);

export default async function MeetingPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const campaignId = idParam((await params).campaignId);
  const before = found(await beforeMeeting(ctx, campaignId));
  const { campaign } = before;
  const room = await meetingRoom(ctx, campaignId);
  const balloting = room ? await itemsBalloting(ctx, room.meeting.id) : new Set<string>();
  const asked = await searchParams;
  const holders = room && !room.meeting.cancelledAt ? await paperHolders(ctx, room) : null;
  return (
    <>
      <PageHead title="Phiên họp" crumbs={[{ label: campaign.title, href: `/campaigns/${campaignId}` }, { label: 'Phiên họp' }]} sub={room ? whenWords(room) : 'Hội đồng họp xét trên kết quả chấm đã đóng.'} actions={room && !room.meeting.cancelledAt && runsMeeting(ctx.actor, campaignId) ? <Papers ctx={ctx} room={room} open={before.open} balloting={balloting} whole={holders === null} /> : null} />
      <div className="space-y-6">
        {room?.meeting.cancelledAt ? <Banner tone="warn" title="Phiên họp này đã hủy.">Lý do: {room.meeting.cancelReason}</Banner> : null}
        {holders ? <Banner title="Biên bản, giấy tờ có tên các hồ sơ do người khác in.">{holdersWords(holders)}</Banner> : null}
        {room && !room.meeting.cancelledAt ? <Going ctx={ctx} room={room} balloting={balloting} whole={holders === null} asked={asked} base={`/campaigns/${campaignId}/meeting`} /> : null}
        {room && (before.open || (!room.meeting.cancelledAt && before.dossiers === 0) || (campaign.status === 'PUBLISHED' && !campaign.metAnew)) ? null : <Planning ctx={ctx} before={before} invited={room ? null : await invitedTo(ctx, campaignId)} />}
        {room ? <EarlierCard campaignId={campaignId} meetings={await earlierMeetings(ctx, room)} /> : null}
        {seesResults(ctx.actor, campaign) || runsMeeting(ctx.actor, campaignId) ? <RulesCard ctx={ctx} before={before} /> : null}
      </div>
    </>
  );
}

const optionsOf = (seats: BeforeMeeting['seats']) => seats.filter((seat) => seat.seat !== 'guest').map((seat) => ({ value: seat.id, label: seat.fullName }));

/** `whole`: no dossier on the agenda is kept from this person. */
function Papers({ ctx, room, open, balloting, whole }: { ctx: Ctx; room: MeetingRoom; open: boolean; balloting: ReadonlySet<string>; whole: boolean }) {
  const base = `/campaigns/${room.campaign.id}/meeting`;
  const icon = <Download aria-hidden="true" />;
  return (
    <>
      {room.meeting.closedAt ? null : <LinkButton href={`${base}/invitation`} icon={icon}>Giấy mời (Word)</LinkButton>}
      {room.meeting.closedAt ? null : <LinkButton kind="quiet" href={`${base}/invitation?as=pdf`}>Giấy mời (PDF)</LinkButton>}
      {whole ? <LinkButton href={`${base}/minutes`} icon={icon}>Biên bản (Word)</LinkButton> : null}
      {whole ? <LinkButton kind="quiet" href={`${base}/minutes?as=pdf`}>Biên bản (PDF)</LinkButton> : null}
      <EndButton ctx={ctx} room={room} open={open} balloting={balloting} />
    </>
  );
}

/** `invited`: what a guest of the council may know of the meeting that is planned. */
function Planning({ ctx, before, invited }: { ctx: Ctx; before: BeforeMeeting; invited: { startsAt: Date; place: string } | null }) {
  const { campaign, seats } = before;
  const reason = whyNotPlanMeeting(ctx.actor, before);
  if (invited) return <EmptyState title={`Mời dự họp lúc ${meetingWhen(invited)}`}>Nơi họp: {invited.place}.</EmptyState>;
  if (reason === 'not_allowed') return <EmptyState title="Chưa có phiên họp để xem">Thư ký Hội đồng lập phiên họp sau khi đóng chấm điểm.</EmptyState>;
  const values = {
    heldOn: '', startsAt: '8:00', place: '', guests: '',
    chairSeatId: seats.find((seat) => seat.seat === 'chair')?.id ?? '', secretarySeatId: seats.find((seat) => seat.seat === 'secretary')?.id ?? '',
  };
  return (
    <Card aria-labelledby="plan">
      <CardHead id="plan" title="Lập phiên họp" sub={`Chương trình lấy các hồ sơ ${campaign.metAnew ? 'đã chấm lại theo kiến nghị' : 'đã có kết quả chấm'}, xếp sao cho người có liên quan ra vào ít nhất.`} />
      <CardBody><MeetingForm campaignId={campaign.id} meetingId={null} seats={optionsOf(seats)} values={values} disabledReason={words(reason)} /></CardBody>
    </Card>
  );
}

async function Going({ ctx, room, balloting, whole, asked, base }: { ctx: Ctx; room: MeetingRoom; balloting: ReadonlySet<string>; whole: boolean; asked: { page?: string; item?: string }; base: string }) {
  const { meeting, campaign } = room;
  const facts = { ...room, ...meeting };
  const runs = runsMeeting(ctx.actor, campaign.id) && !meeting.closedAt;
  const page = pageNumber(asked.page, room.items.length);
  const chosen = room.items.find((item) => item.id === asked.item);
  const stop = words(whyNotMarkAttendance(ctx.actor, facts, ctx.now));
  const table = meeting.closedAt || ctx.now < meeting.startsAt ? null : await lookAround(ctx, campaign.id);
  const writes = runsMeeting(ctx.actor, campaign.id);
  return (
    <>
      {table ? <TableNow campaignId={campaign.id} first={table} /> : null}
      <OwnBallots ctx={ctx} room={room} />
      <OwnRecusals ctx={ctx} room={room} />
      {writes ? <SignedCard ctx={ctx} room={room} whole={whole} /> : null}
      <AttendanceCard room={room} runs={runs} stop={stop} ask={runs && room.rules.votesInWriting ? <AskForm key={meeting.writtenUntil?.getTime()} meetingId={meeting.id} until={meeting.writtenUntil ? lastDayOf(meeting.writtenUntil) : ''} disabledReason={words(whyNotAskInWriting(ctx.actor, { ...facts, ...room.rules, byHands: hasHands(room) }, ctx.now))} /> : null} />
      {chosen ? <ItemCard ctx={ctx} room={room} row={chosen} /> : null}
      {chosen ? <OpinionsCard ctx={ctx} room={room} row={chosen} runs={writes} /> : null}
      <AgendaCard room={room} balloting={balloting} rows={room.items.slice((page - 1) * pageSize, page * pageSize)} page={page} base={base} runs={runs} stop={words(whyNotRunMeeting(ctx.actor, facts))} whyNot={(row) => (room.attendance.size === 0 ? null : whyNotVote(ctx.actor, { ...facts, standing: row.standing }, ctx.now))} />
      {chosen ? null : <OpinionsCard ctx={ctx} room={room} row={null} runs={writes} />}
      {runsMeeting(ctx.actor, campaign.id) && room.items.some((item) => methodOf({ ...room, item }) !== 'HANDS') ? <Counting ctx={ctx} room={room} whole={whole} /> : null}
      {writes && !meeting.signed ? <HoursCard ctx={ctx} room={room} /> : null}
      {runs ? (
        <Card aria-labelledby="about">
          <CardHead id="about" title="Thông tin phiên họp" sub={stop} />
          <CardBody>
            <MeetingForm campaignId={campaign.id} meetingId={meeting.id} seats={optionsOf(room.seats.filter((seat) => !seat.endedAt))} disabledReason={words(whyNotRunMeeting(ctx.actor, facts))}
              values={{ heldOn: dayOf(meeting.startsAt), startsAt: formatTime(meeting.startsAt), place: meeting.place, chairSeatId: meeting.chairSeatId, secretarySeatId: meeting.secretarySeatId, guests: meeting.guests }} />
          </CardBody>
          <CardBody className="border-t border-line"><MeetingMethod ctx={ctx} room={room} /></CardBody>
        </Card>
      ) : null}
    </>
  );
}

function HoursCard({ ctx, room }: { ctx: Ctx; room: MeetingRoom }) {
  const { meeting } = room;
  const ended = meeting.endedAt && dayOf(meeting.endedAt) !== dayOf(meeting.startsAt) ? dayOf(meeting.endedAt) : '';
  return (
    <Card aria-labelledby="hours">
      <CardHead id="hours" title="Giờ họp ghi vào biên bản" sub={meeting.beganAt ? undefined : 'Chưa ghi thì biên bản lấy giờ trong lịch họp và lúc bấm kết thúc.'} />
      <CardBody><HoursForm key={`${meeting.beganAt?.getTime()}-${meeting.endedAt?.getTime()}`} meetingId={meeting.id} beganAt={meeting.beganAt ? formatTime(meeting.beganAt) : ''} endedOn={ended} endedAt={meeting.endedAt ? formatTime(meeting.endedAt) : ''} disabledReason={words(whyNotWriteMinutes(ctx.actor, { ...room, ...meeting }, ctx.now))} /></CardBody>
    </Card>
  );
}

async function MeetingMethod({ ctx, room: { meeting, campaign, rules } }: { ctx: Ctx; room: MeetingRoom }) {
  const reason = whyNotSetMethod(ctx.actor, { campaign, closedAt: meeting.closedAt, used: await methodUsed(ctx, { meetingId: meeting.id }) });
  return <MethodForm of={{ meetingId: meeting.id }} method={meeting.voteMethod} usual={rules.voteMethod} disabledReason={words(reason)} />;
}

async function Counting({ ctx, room, whole }: { ctx: Ctx; room: MeetingRoom; whole: boolean }) {
  return <CountingCard ctx={ctx} room={room} whole={whole} tellers={await tellersOf(ctx, room.meeting.id)} />;
}

function RulesCard({ ctx, before: { campaign, rules, voted } }: { ctx: Ctx; before: BeforeMeeting }) {
  const reason = whyNotSetMeetingRules(ctx.actor, { campaign, voted });
  return (
    <Card aria-labelledby="rules">
      <CardHead id="rules" title="Quy định họp, biểu quyết" sub={`Họp được: ${shareLabels[rules.meetingQuorum].toLowerCase()} số thành viên. Thông qua: ${shareLabels[rules.voteShare].toLowerCase()} ${baseLabels[rules.voteBase]}. Cách biểu quyết: ${methodLabels[rules.voteMethod].toLowerCase()}.`} />
      {reason === 'not_allowed' ? null : <CardBody><RulesForm campaignId={campaign.id} rules={rules} disabledReason={words(reason)} /></CardBody>}
    </Card>
  );
}
