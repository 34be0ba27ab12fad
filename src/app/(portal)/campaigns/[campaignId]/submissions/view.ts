import { type Actor, isOffice } from '@/domain/context';
import { sentenceOf } from '@/domain/refusal';
import { dossierState } from '@/domain/submissions/labels';
import { type DossierFilter, type DossierPage, dossierPageSize, listStates } from '@/domain/submissions/screening-list';
import { whyNotFileOnBehalf } from '@/domain/submissions/screening-policy';
import { lateWords } from '@/domain/submissions/screening-words';
import { dayOf } from '@/domain/time/calendar';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDay } from '@/domain/time/format';
import { type DossierStateKey, dossierStates } from '@/ui/state-badge';
import type { Tone } from '@/ui/tone';
import { listHref } from './params';

type Listed = DossierPage['rows'][number];
type Sort = { href: string; direction: 'ascending' | 'descending' | 'none' };

/** One row, as the table shows it. What does not apply is left out: fifty rows of it would travel for nothing. */
export type DossierLine = {
  id: string; code: string; title: string; authors: string; state: DossierStateKey;
  /** Places in the lists one filters by, which carry the names. */
  unit: number; field: number;
  /** Under the state: who screens, or how long the supplement is waited for. */
  note?: string; isLate?: true;
  filed: string; filedLate?: string;
  /** The campaign asks for the word of the unit's head, and there is none. */
  unconfirmed?: true;
  /** The day the first paper came; what is to be said of it. */
  paperOn?: string; paper?: string; paperTone?: Tone;
};

/** All that the page shows, in words: the view in the browser has no dates, numbers or rules of its own. */
export type DossierListView = ReturnType<typeof dossierListView>;

export function dossierListView(actor: Actor, now: Date, campaignId: string, filter: DossierFilter, { campaign, page, total, rows }: DossierPage) {
  const base = `/campaigns/${campaignId}/submissions`;
  const hrefOf = (change: Parameters<typeof listHref>[2]) => listHref(base, filter, change);
  const whyNotEnter = whyNotFileOnBehalf(actor, campaign.status);
  const all = listStates.reduce((sum, state) => sum + (campaign.counts[state] ?? 0), 0);
  const states = listStates.map((state) => ({
    href: hrefOf({ state }),
    label: state === 'REFILED' ? 'Đã bổ sung' : dossierStates[dossierState(state, 'LAUNCHED')][0],
    count: campaign.counts[state] ?? 0,
    current: filter.state === state,
  }));
  const sorted = (up: DossierFilter['sort'], down: DossierFilter['sort']): Sort => ({
    href: hrefOf({ sort: filter.sort === up ? down : up }),
    direction: filter.sort === up ? 'ascending' : filter.sort === down ? 'descending' : 'none',
  });
  return {
    base,
    campaignHref: `/campaigns/${campaignId}`,
    year: campaign.year,
    title: campaign.title,
    isOffice: isOffice(actor),
    whyNotEnter: whyNotEnter ? sentenceOf(whyNotEnter) : null,
    tabs: [{ href: hrefOf({ state: null }), label: 'Tất cả', count: all, current: filter.state === null }, ...states.filter((tab) => tab.count > 0 || tab.current)],
    filter: { ...filter, href: hrefOf({}), isSet: Boolean(filter.q || filter.fieldId || filter.unitId || filter.paperMissing || filter.state) },
    fields: campaign.fields,
    units: campaign.units,
    asksPaper: campaign.paperCopies > 0,
    byCode: sorted('code', 'codeDesc'),
    byFiled: sorted('filed', 'filedDesc'),
    page, total,
    prevHref: page > 1 ? hrefOf({ page: page - 1 }) : '',
    nextHref: page * dossierPageSize < total ? hrefOf({ page: page + 1 }) : '',
    rows: rows.map((row) => dossierLine(row, campaign, now)),
  };
}

export function dossierLine(row: Listed, campaign: Pick<DossierPage['campaign'], 'status' | 'paperCopies' | 'units' | 'fields'>, now: Date): DossierLine {
  return {
    id: row.id, code: row.code, title: row.title, authors: row.authors, state: dossierState(row.status, campaign.status),
    unit: campaign.units.findIndex(({ value }) => value === row.unitId),
    field: campaign.fields.findIndex(({ value }) => value === row.fieldId),
    ...stateNote(row, now),
    filed: formatDay(dayOf(row.filedAt)),
    ...(row.filing.tone === 'warn' ? { filedLate: lateWords(row.filing.words, row.lateReason) } : null),
    ...(row.confirmed === false && row.status !== 'WITHDRAWN' && row.status !== 'REJECTED' ? { unconfirmed: true as const } : null),
    ...(campaign.paperCopies > 0 ? paperCell(row) : null),
  };
}

function stateNote(row: Listed, now: Date): Pick<DossierLine, 'note' | 'isLate'> {
  if (row.status === 'RETURNED' && row.supplementDueAt) {
    if (row.supplementDueAt <= now) return { note: 'quá hạn bổ sung', isLate: true };
    return { note: deadlineWords(now, { closesAt: row.supplementDueAt }).words };
  }
  return row.status === 'SCREENING' && row.screenerName ? { note: row.screenerName } : {};
}

function paperCell(row: Listed): Pick<DossierLine, 'paperOn' | 'paper' | 'paperTone'> {
  const came = row.firstPaperAt ? { paperOn: formatDay(dayOf(row.firstPaperAt)) } : null;
  if (row.status === 'WITHDRAWN' || row.status === 'REJECTED' || !row.paper) return { ...came };
  if (came) return { ...came, paper: row.paper.words, paperTone: row.paper.tone };
  return { paper: row.paper.tone === 'warn' ? 'Quá hạn, chưa nhận' : 'Chưa nhận', paperTone: row.paper.tone };
}
