import type { UnitBloc } from '@/generated/prisma/enums';
import { blocLabels } from '@/domain/people/labels';
import { sentenceOf } from '@/domain/refusal';
import type { Actor } from '@/domain/context';
import { dayOf } from '@/domain/time/calendar';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDay } from '@/domain/time/format';
import { assignedStates, type DutyState, isBehind, mayBeReminded, owed } from '@/domain/tracking/duty';
import { dutyLabels, remindWords, reminderChannelLabels } from '@/domain/tracking/labels';
import { whyNotRemind } from '@/domain/tracking/policy';
import { filterRoster, type RosterCampaign, type RosterRow } from '@/domain/tracking/queries';
import { formatCount } from '@/ui/paging';
import type { GlyphName } from '@/ui/glyph';
import type { Tone } from '@/ui/tone';
import { rosterHref, type RosterParams, tabs } from './params';
import { dutyLooks } from './duty-status';

/** One unit, as the table shows it. What does not apply is left out. */
export type RosterLine = {
  id: string; name: string; heads: string; state: string; glyph: GlyphName; tone: Tone;
  exempt?: string; unrecognisable?: true;
  filed: number; isBehind?: true; owed?: number; eligible: number; returned: number; paperMissing: number; drafts: number;
  /** The day of the last reminder, and how; without one, `contact` says so. */
  contactOn?: string; contact: string;
  /** What a reminder is called, where one may be sent. */
  remind?: string;
};

/** All that the page shows, in words: the view in the browser has no dates, numbers or rules of its own. */
export type RosterView = ReturnType<typeof rosterView>;

export function rosterView(actor: Actor, now: Date, campaign: RosterCampaign, rows: readonly RosterRow[], filter: RosterParams) {
  const base = `/campaigns/${campaign.id}/units`;
  const whyNot = whyNotRemind(actor, campaign, now);
  const mayRemind = whyNot === null;
  const shown = filterRoster(rows, filter);
  const counted = countStates(rows);
  const items = tabs.map((tab) => ({ href: rosterHref(base, filter, { tab: tab.key }), label: tab.label, count: counted(...tab.states), current: filter.tab === tab.key }));
  return {
    base,
    campaignHref: `/campaigns/${campaign.id}`,
    year: campaign.year,
    summary: rows.length < 2 ? null : rosterSummary(counted, deadlineWords(now, { closesAt: campaign.submissionClosesAt })),
    tabs: [{ href: rosterHref(base, filter, { tab: '' }), label: 'Tất cả', count: rows.length, current: filter.tab === '' }, ...items].filter((item) => item.count > 0 || item.current),
    filter: { tab: filter.tab, q: filter.q, bloc: filter.bloc ?? '', href: rosterHref(base, filter) },
    blocs: (Object.entries(blocLabels) as [UnitBloc, string][]).map(([value, label]) => ({ value, label })),
    isEmpty: rows.length === 0,
    mayRemind,
    urges: whyNot !== 'not_allowed',
    whyNotRemind: whyNot ? sentenceOf(whyNot) : null,
    foot: shown.length === rows.length ? `Danh sách có ${formatCount(rows.length)} cơ quan, đơn vị.` : `Đang hiện ${formatCount(shown.length)} trong ${formatCount(rows.length)} đơn vị.`,
    rows: shown.map((row) => rosterLine(row, mayRemind, now)),
  };
}

type Counted = (...states: readonly DutyState[]) => number;

function countStates(rows: readonly RosterRow[]): Counted {
  const of = new Map<DutyState, number>();
  for (const { state } of rows) of.set(state, (of.get(state) ?? 0) + 1);
  return (...states) => states.reduce((sum, state) => sum + (of.get(state) ?? 0), 0);
}

/** How many units have done their part, at a glance. */
function rosterSummary(counted: Counted, due: ReturnType<typeof deadlineWords>) {
  const met = counted('met');
  const invited = counted('invited', 'invitedDrafting', 'joined');
  const segments = [
    { label: 'Đã đạt', value: met, tone: 'good' as const },
    { label: 'Chưa đủ số giao', value: counted('short'), tone: 'chart-4' as const },
    { label: 'Đang soạn, chưa nộp', value: counted('drafting'), tone: 'chart-2' as const },
    { label: 'Chưa có hồ sơ', value: counted('none'), tone: 'bad' as const },
    { label: 'Được miễn', value: counted('exempt'), tone: 'mute' as const },
    { label: 'Được đề nghị phối hợp', value: invited, tone: 'chart-6' as const },
  ];
  return {
    met,
    bound: counted(...assignedStates),
    due,
    words: `Đã đạt ${met}, chưa đủ số giao ${counted('short')}, đang soạn ${counted('drafting')}, chưa có hồ sơ ${counted('none')}, được miễn ${counted('exempt')}, được đề nghị phối hợp ${invited}`,
    segments: segments.filter(({ value, label }) => value > 0 || label === 'Đã đạt' || label === 'Chưa có hồ sơ'),
  };
}

export function rosterLine(row: RosterRow, mayRemind: boolean, now: Date): RosterLine {
  const heads = row.heads.map((head) => `${head.honorific} ${head.fullName}`.trim()).join(', ');
  const [glyph, tone] = dutyLooks[row.state];
  const isBinding = row.relation === 'ASSIGNED' && !row.exemptedAt;
  return {
    id: row.unitId, name: row.name, heads: `${heads || 'Chưa có tài khoản thủ trưởng'} · ${blocLabels[row.bloc]}`, state: dutyLabels[row.state], glyph, tone,
    ...(row.exemptedAt ? { exempt: `Văn bản số ${row.exemptPaperNumber}` } : null),
    ...(row.recognisable ? null : { unrecognisable: true as const }),
    filed: row.filed, eligible: row.eligible, returned: row.returned, paperMissing: row.paperMissing, drafts: row.drafts,
    ...(isBehind(row.state) ? { isBehind: true as const } : null),
    ...(isBinding ? { owed: owed(row) } : null),
    ...contact(row, now),
    ...(mayRemind && mayBeReminded(row.state) ? { remind: remindWords[row.relation] } : null),
  };
}

function contact(row: RosterRow, now: Date): Pick<RosterLine, 'contactOn' | 'contact'> {
  if (!row.lastReminder) return { contact: mayBeReminded(row.state) ? 'Chưa liên hệ' : 'Không cần' };
  const { at, channel } = row.lastReminder;
  const times = row.reminderCount > 1 ? `, ${row.reminderCount} lần` : '';
  return { contactOn: dayOf(at) === dayOf(now) ? 'Hôm nay' : formatDay(dayOf(at)), contact: `· ${reminderChannelLabels[channel]}${times}` };
}
