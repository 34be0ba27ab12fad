import type { Metadata } from 'next';
import { levelLabels, outcomeLabels } from '@/domain/library/labels';
import { type Facet, type InitiativeFilter, initiativeFacets, initiativesPerPage, listInitiatives } from '@/domain/library/queries';
import { Button, LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { SelectField } from '@/ui/field';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { pageNumber } from '@/ui/paging';
import { SearchField } from '@/ui/search-field';
import { publicCtx } from '../../page-ctx';
import { InitiativeList } from '../initiative-list';
import { bodyName } from '../words';

export const metadata: Metadata = {
  title: 'Kho sáng kiến',
  description: 'Sáng kiến cải cách hành chính đã có quyết định công nhận, giải pháp được chọn.',
  openGraph: { title: 'Kho sáng kiến', locale: 'vi_VN', type: 'website' },
};

type Search = Partial<Record<'q' | 'field' | 'year' | 'outcome' | 'level' | 'organization' | 'page', string | string[]>>;

const one = (value: string | string[] | undefined): string => ((Array.isArray(value) ? value[0] : value) ?? '').slice(0, 200).normalize('NFC');

function filterOf(search: Search): InitiativeFilter {
  const outcome = one(search.outcome);
  const year = one(search.year);
  const level = one(search.level);
  return {
    q: one(search.q).trim() || undefined,
    field: one(search.field) || undefined,
    organization: one(search.organization) || undefined,
    year: /^\d{4}$/.test(year) ? Number(year) : undefined,
    outcome: outcome === 'RECOGNISED' || outcome === 'SELECTED' ? outcome : undefined,
    level: Object.keys(levelLabels).includes(level) ? (level as InitiativeFilter['level']) : undefined,
  };
}

function hrefOf(filter: InitiativeFilter, page: number): string {
  const params = new URLSearchParams(Object.entries(filter).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])));
  if (page > 1) params.set('page', String(page));
  const query = params.toString();
  return query ? `/initiatives?${query}` : '/initiatives';
}

const optionsOf = (facets: readonly Facet[], label = (facet: Facet) => facet.label) => facets.map((facet) => ({ value: facet.value, label: `${label(facet)} (${facet.count})` }));

export default async function InitiativesPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { db } = await publicCtx();
  const search = await searchParams;
  const filter = filterOf(search);
  const asked = pageNumber(one(search.page), Number.MAX_SAFE_INTEGER, initiativesPerPage);
  const [{ rows, total }, facets] = await Promise.all([listInitiatives(db, { ...filter, page: asked }), initiativeFacets(db)]);
  const many = facets.organizations.length > 1;
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const onShelf = facets.years.reduce((sum, year) => sum + year.count, 0);
  return (
    <div className="mx-auto max-w-page px-4 pt-6 sm:px-6">
      <PageHead
        title="Kho sáng kiến"
        crumbs={[{ label: 'Trang chủ', href: '/' }, { label: 'Kho sáng kiến' }]}
        sub="Sáng kiến đã có quyết định công nhận và giải pháp được chọn. Tìm cách làm hay, xem hiệu quả, liên hệ đơn vị để áp dụng."
      />
      <form action="/initiatives" aria-label="Tìm sáng kiến" className="no-print mb-6 rounded-md border border-line bg-surface p-4">
        <div className="flex flex-wrap gap-2">
          <SearchField label="Từ khóa" placeholder="Tên sáng kiến, có dấu hay không dấu" defaultValue={filter.q} size="lg" className="min-w-0 flex-1 basis-56" />
          <Button type="submit" kind="primary" size="lg">
            Tìm kiếm
          </Button>
        </div>
        <div className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
          <SelectField label="Lĩnh vực" name="field" size="sm" placeholder="Mọi lĩnh vực" defaultValue={filter.field ?? ''} options={optionsOf(facets.fields)} />
          <SelectField label="Năm" name="year" size="sm" placeholder="Mọi năm" defaultValue={filter.year?.toString() ?? ''} options={optionsOf(facets.years)} />
          <SelectField
            label="Kết quả"
            name="outcome"
            size="sm"
            placeholder="Mọi kết quả"
            defaultValue={filter.outcome ?? ''}
            options={optionsOf(facets.outcomes, (facet) => outcomeLabels[facet.value as keyof typeof outcomeLabels])}
          />
          {facets.levels.length > 0 ? (
            <SelectField
              label="Cấp công nhận"
              name="level"
              size="sm"
              placeholder="Mọi cấp"
              defaultValue={filter.level ?? ''}
              options={optionsOf(facets.levels, (facet) => levelLabels[facet.value as keyof typeof levelLabels])}
            />
          ) : null}
          {many ? (
            <SelectField
              label="Nơi công nhận"
              name="organization"
              size="sm"
              placeholder="Mọi nơi"
              defaultValue={filter.organization ?? ''}
              options={facets.organizations.map((each) => ({ value: each.slug, label: `${bodyName(each)} (${each.count})` }))}
            />
          ) : null}
        </div>
      </form>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <p className="num text-lg font-semibold" role="status">
          {total} sáng kiến, giải pháp {filtered ? <span className="font-normal text-ink-2">trong {onShelf} của kho</span> : null}
        </p>
        {filtered ? (
          <LinkButton href="/initiatives" kind="quiet" size="sm">
            Bỏ hết điều kiện
          </LinkButton>
        ) : null}
      </div>
      {rows.length > 0 ? (
        <div className="overflow-hidden rounded-md border border-line bg-surface">
          <InitiativeList rows={rows} many={many} />
        </div>
      ) : (
        <EmptyState title={filtered ? 'Không có sáng kiến nào khớp' : 'Kho chưa có sáng kiến nào'}>
          {filtered ? 'Bớt một điều kiện, hoặc tìm bằng một từ ngắn hơn trong tên sáng kiến.' : 'Sáng kiến hiện ở đây sau khi kết quả được công bố.'}
        </EmptyState>
      )}
      {total > 0 ? (
        <div className="mt-5">
          <Pager page={Math.min(asked, Math.max(1, Math.ceil(total / initiativesPerPage)))} total={total} size={initiativesPerPage} noun="sáng kiến, giải pháp" hrefOf={(page) => hrefOf(filter, page)} />
        </div>
      ) : null}
    </div>
  );
}
