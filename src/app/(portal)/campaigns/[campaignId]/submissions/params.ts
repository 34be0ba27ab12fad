import { isId } from '@/domain/id';
import { type DossierFilter, listStates } from '@/domain/submissions/screening-list';
import { one, type Search } from '../units/params';

const sorts = ['filed', 'filedDesc', 'code', 'codeDesc'] as const satisfies readonly DossierFilter['sort'][];

const idOrNull = (value: string): string | null => (isId(value) ? value : null);

/** The filters of the list as the address carries them; what is not understood is left out. */
export function dossierFilter(search: Search): DossierFilter {
  const state = one(search.state);
  const sort = one(search.sort);
  return {
    q: one(search.q).slice(0, 200),
    fieldId: idOrNull(one(search.field)),
    unitId: idOrNull(one(search.unit)),
    paperMissing: one(search.paper) === 'missing',
    state: listStates.find((each) => each === state) ?? null,
    sort: sorts.find((each) => each === sort) ?? 'filed',
  };
}

export function listHref(base: string, filter: DossierFilter, change: Partial<DossierFilter> & { page?: number } = {}): string {
  const { page, ...changed } = change;
  const next = { ...filter, ...changed };
  const query = new URLSearchParams();
  if (next.state) query.set('state', next.state);
  if (next.q) query.set('q', next.q);
  if (next.fieldId) query.set('field', next.fieldId);
  if (next.unitId) query.set('unit', next.unitId);
  if (next.paperMissing) query.set('paper', 'missing');
  if (next.sort !== 'filed') query.set('sort', next.sort);
  if (page && page > 1) query.set('page', String(page));
  const text = query.toString();
  return text ? `${base}?${text}` : base;
}
