import type { Metadata } from 'next';
import { listPublicCalls } from '@/domain/library/call-queries';
import { initiativeFacets, newestInitiatives } from '@/domain/library/queries';
import { Button } from '@/ui/button';
import { TextLink } from '@/ui/link';
import { SectionHead } from '@/ui/page-head';
import { SearchField } from '@/ui/search-field';
import { publicCtx } from '../page-ctx';
import { CallHero, NoCall, OtherCalls } from './call-hero';
import { HowTo } from './how-to';
import { InitiativeList } from './initiative-list';
import { decisionOf } from './words';

export const metadata: Metadata = {
  title: { absolute: 'Cổng sáng kiến cải cách hành chính' },
  openGraph: { title: 'Cổng sáng kiến cải cách hành chính', locale: 'vi_VN', type: 'website' },
};

export default async function FrontPage() {
  const { db, now, here } = await publicCtx();
  const [calls, newest, facets] = await Promise.all([listPublicCalls(db, now), newestInitiatives(db, 5), initiativeFacets(db)]);
  const first = calls.find((call) => call.organizationId === here?.actor.organizationId) ?? calls[0];
  const total = facets.years.reduce((sum, year) => sum + year.count, 0);
  const many = facets.organizations.length > 1;
  const counts = new Map(facets.fields.map((field) => [field.value, field.count]));
  return (
    <>
      {first ? <CallHero call={first} now={now} signedIn={Boolean(here)} /> : <NoCall />}
      <div className="mx-auto max-w-page space-y-12 px-4 pt-8 sm:space-y-14 sm:px-6">
        <section aria-labelledby="newest">
          <SectionHead id="newest" title="Sáng kiến mới được công nhận" aside={newest[0] ? <span className="num text-sm text-ink-2">{decisionOf(newest[0])}</span> : undefined} />
          <div className="overflow-hidden rounded-md border border-line bg-surface">
            <form action="/initiatives" aria-label="Tìm trong kho sáng kiến" className="flex flex-wrap gap-2 border-b border-line bg-sunken p-3 sm:px-5">
              <SearchField label="Tìm trong kho sáng kiến" placeholder="Ví dụ: chứng thực, học phí" className="min-w-0 flex-1 basis-48" />
              <Button type="submit">Tìm</Button>
            </form>
            {newest.length > 0 ? (
              <InitiativeList rows={newest} many={many} level={3} />
            ) : (
              <p className="px-4 py-8 text-center text-ink-2">Chưa có sáng kiến nào được công bố. Kết quả hiện ở đây sau khi có quyết định công nhận.</p>
            )}
            {total > newest.length ? (
              <p className="border-t border-line px-4 py-3 sm:px-5">
                <TextLink href="/initiatives" className="font-medium">
                  Xem cả {total} sáng kiến, giải pháp
                </TextLink>
              </p>
            ) : null}
          </div>
        </section>
        {first && first.fields.length > 0 ? (
          <section aria-labelledby="fields">
            <SectionHead id="fields" title="Lĩnh vực nhận sáng kiến" aside={total > 0 ? <span className="text-sm text-ink-3">Số sáng kiến, giải pháp trong kho</span> : undefined} />
            <ul className="grid gap-px overflow-hidden rounded-md border border-line bg-line sm:grid-cols-2 lg:grid-cols-3">
              {first.fields.map(({ name }) => (
                <li key={name} className="relative flex gap-3 bg-surface px-4 py-4 hover:bg-hover sm:px-5">
                  <h3 className="min-w-0 flex-1 font-semibold">
                    <TextLink href={`/initiatives?field=${encodeURIComponent(name)}`} look="title" className="after:absolute after:inset-0">
                      {name}
                    </TextLink>
                  </h3>
                  {total > 0 ? (
                    <p className="num text-lg font-semibold text-ink-2">
                      {counts.get(name) ?? 0}
                      <span className="sr-only"> sáng kiến, giải pháp</span>
                    </p>
                  ) : null}
                </li>
              ))}
            </ul>
            {first.topics.length > 0 ? (
              <div className="mt-4">
                <h3 className="font-medium">Gợi ý chủ đề</h3>
                <ul className="mt-1 grid list-disc gap-x-10 gap-y-1 pl-5 text-ink-2 lg:grid-cols-2">
                  {first.topics.filter((topic) => !topic.isOther).map((topic) => (
                    <li key={topic.name}>{topic.name}</li>
                  ))}
                </ul>
              </div>
            ) : null}
          </section>
        ) : null}
        <HowTo call={first ?? null} />
        <OtherCalls calls={calls.filter((call) => call !== first)} now={now} />
      </div>
    </>
  );
}
