import type { Metadata } from 'next';
import type { Ctx } from '@/domain/context';
import { listPeople, listUnits } from '@/domain/people/queries';
import { seatLabels } from '@/domain/people/labels';
import { hasLeft, type StandingSeatRow } from '@/domain/reviews/standing/hold-standing';
import { keepsStandingCouncil } from '@/domain/reviews/standing/standing-policy';
import { type StandingCouncilPage, standingCouncilOf, standingHistory } from '@/domain/reviews/standing/standing-queries';
import { dayOf, type LocalDay } from '@/domain/time/calendar';
import { formatDay, formatDateTime } from '@/domain/time/format';
import { Banner } from '@/ui/banner';
import { Card, CardBody, CardHead } from '@/ui/card';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { pageCtx } from '../../../page-ctx';
import { readParams, type SearchParams } from '../address';
import { settingsCrumb } from '../crumbs';
import { StandingCouncilForm } from './council-form';
import { StandingScanDrop } from './scan-drop';
import { AddStandingSeatForm, EditStandingSeatForm, EndStandingSeatForm } from './seat-forms';
import { StandingSeatTable } from './seat-table';

export const metadata: Metadata = { title: 'Hội đồng thường trực' };

export default async function StandingCouncilSettingsPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await pageCtx(keepsStandingCouncil);
  const { seat: chosenId } = await readParams(searchParams);
  const council = await standingCouncilOf(ctx);
  const today = dayOf(ctx.now);
  return (
    <>
      <PageHead crumbs={[settingsCrumb, { label: 'Hội đồng thường trực' }]} title="Hội đồng thường trực" sub="Hội đồng của cơ quan qua các đợt. Sửa ở đây không đổi Hội đồng của đợt đã chép." />
      <div className="space-y-6">
        {council?.termTo && council.termTo < today ? <Banner tone="warn" title={`Nhiệm kỳ đã hết ngày ${formatDay(council.termTo)}`}>Ghi quyết định và nhiệm kỳ mới trước khi chép Hội đồng vào một đợt.</Banner> : null}
        <Card aria-labelledby="council">
          <CardHead id="council" title="Quyết định thành lập và nhiệm kỳ" />
          <CardBody>
            <StandingCouncilForm name={council?.name ?? ''} symbol={council?.symbol ?? ''} decisionNumber={council?.decisionNumber ?? ''} decisionOn={council?.decisionOn ?? ''} termFrom={council?.termFrom ?? ''} termTo={council?.termTo ?? ''} />
          </CardBody>
          {council ? (
            <CardBody className="space-y-3">
              {council.scan ? <p><TextLink href="/settings/council/decision">Xem quyết định đã đính kèm: {council.scan.name}</TextLink></p> : null}
              <StandingScanDrop />
            </CardBody>
          ) : null}
        </Card>
        {council ? <Members ctx={ctx} council={council} chosenId={chosenId} today={today} /> : null}
        {council ? <History ctx={ctx} council={council} /> : null}
      </div>
    </>
  );
}

const option = (seat: StandingSeatRow) => ({ id: seat.id, label: `${seat.fullName} – ${seatLabels[seat.seat]}` });

async function Members({ ctx, council, chosenId, today }: { ctx: Ctx; council: StandingCouncilPage; chosenId: string | undefined; today: LocalDay }) {
  const sitting = council.seats.filter((seat) => !hasLeft(seat, today));
  const former = council.seats.filter((seat) => hasLeft(seat, today));
  const chosen = sitting.find(({ id }) => id === chosenId);
  const members = sitting.filter((seat) => !seat.standsInForId && seat.id !== chosen?.id).map(option);
  return (
    <>
      <Card aria-labelledby="members">
        <CardHead id="members" title="Thành viên" count={sitting.length} sub="Một người giữ hai chức danh vẫn là một người: một phiếu chấm, một phiếu biểu quyết." />
        <StandingSeatTable seats={sitting} today={today} />
        {former.length > 0 ? <CardBody className="text-sm text-ink-2">Đã thôi tham gia: {former.map((seat) => `${seat.fullName}, ${seatLabels[seat.seat]} (từ ${seat.endedOn ? formatDay(seat.endedOn) : ''})`).join('; ')}.</CardBody> : null}
      </Card>
      {chosen ? <Edit seat={chosen} members={members} today={today} /> : <Add ctx={ctx} members={members} />}
    </>
  );
}

type Option = { id: string; label: string };

function Edit({ seat, members, today }: { seat: StandingSeatRow; members: Option[]; today: LocalDay }) {
  const { id: seatId, position, jobTitle, scores, votes, fromOn, standsInForId } = seat;
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Card aria-labelledby="edit-seat">
        <CardHead id="edit-seat" title={`Sửa: ${seat.fullName}`} />
        <CardBody><EditStandingSeatForm key={seatId} members={members} seat={{ seatId, position, jobTitle, seat: seat.seat, scores, votes, fromOn: fromOn ?? '', standsInForId: standsInForId ?? '' }} /></CardBody>
      </Card>
      <Card aria-labelledby="end-seat">
        <CardHead id="end-seat" title="Thôi tham gia" sub="Hội đồng của các đợt đã chép giữ nguyên." />
        <CardBody><EndStandingSeatForm key={seatId} seatId={seatId} today={seat.endedOn ?? today} /></CardBody>
      </Card>
    </div>
  );
}

async function Add({ ctx, members }: { ctx: Ctx; members: Option[] }) {
  const [people, units] = await Promise.all([listPeople(ctx), listUnits(ctx)]);
  return (
    <Card aria-labelledby="add-seat">
      <CardHead id="add-seat" title="Thêm thành viên" />
      <CardBody>
        <AddStandingSeatForm members={members} units={units.map(({ id, name }) => ({ id, label: name }))} people={people.map(({ id, fullName, jobTitle, unitName }) => ({ id, label: [fullName, jobTitle, unitName].filter(Boolean).join(' – ') }))} />
      </CardBody>
    </Card>
  );
}

async function History({ ctx, council }: { ctx: Ctx; council: StandingCouncilPage }) {
  const lines = await standingHistory(ctx, council);
  return (
    <Card aria-labelledby="history">
      <CardHead id="history" title="Lịch sử" />
      <CardBody>
        <ul className="space-y-2 text-sm">
          {lines.map((line) => (
            <li key={line.id}>
              <span className="text-ink-2">{formatDateTime(line.at)}</span> {line.actorName} {line.words}{line.about ? `: ${line.about}` : ''}{line.why ? `. Lý do: ${line.why}` : ''}
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}
