import type { UnitBloc } from '@/generated/prisma/enums';
import { blocLabels } from '@/domain/people/labels';
import type { DutyState } from '@/domain/tracking/duty';
import type { RosterFilter } from '@/domain/tracking/queries';

export type Search = Record<string, string | string[] | undefined>;

/** What the tabs of the roster show, in the words of the address. */
export const tabs = [
  { key: 'zero', label: 'Chưa có hồ sơ', states: ['none'] },
  { key: 'drafting', label: 'Đang soạn', states: ['drafting'] },
  { key: 'short', label: 'Chưa đủ số giao', states: ['short'] },
  { key: 'met', label: 'Đã đạt', states: ['met'] },
  { key: 'exempt', label: 'Được miễn', states: ['exempt'] },
  { key: 'invited', label: 'Được đề nghị', states: ['invited', 'invitedDrafting', 'joined'] },
] as const satisfies readonly { key: string; label: string; states: readonly DutyState[] }[];

export const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''));

export const many = (value: string | string[] | undefined): string[] => (Array.isArray(value) ? value : value ? [value] : []);

export type RosterParams = RosterFilter & { tab: string };

export function rosterParams(search: Search): RosterParams {
  const tab = one(search.state);
  const bloc = one(search.bloc);
  return {
    q: one(search.q).slice(0, 200),
    bloc: bloc in blocLabels ? (bloc as UnitBloc) : null,
    tab: tabs.some((each) => each.key === tab) ? tab : '',
    states: tabs.find((each) => each.key === tab)?.states ?? null,
  };
}

export function rosterHref(base: string, params: Pick<RosterParams, 'q' | 'bloc' | 'tab'>, change: Partial<Pick<RosterParams, 'tab'>> = {}): string {
  const next = { ...params, ...change };
  const query = new URLSearchParams();
  if (next.tab) query.set('state', next.tab);
  if (next.bloc) query.set('bloc', next.bloc);
  if (next.q) query.set('q', next.q);
  const text = query.toString();
  return text ? `${base}?${text}` : base;
}
