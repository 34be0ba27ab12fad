import { Search as SearchIcon } from '@/ui/icons';
import type { Metadata } from 'next';
import { currentOf } from '@/domain/campaigns/queries';
import { listInitiatives } from '@/domain/library/queries';
import { blocLabels } from '@/domain/people/labels';
import { dossierState } from '@/domain/submissions/labels';
import { searchDossiers } from '@/domain/submissions/screening-list';
import { normalizeLine } from '@/domain/text/normalize';
import { seesWholeRoster } from '@/domain/tracking/policy';
import { searchUnits } from '@/domain/tracking/unit-queries';
import { Button } from '@/ui/button';
import { Card, CardFoot, CardHead } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { formatCount } from '@/ui/paging';
import { SearchField } from '@/ui/search-field';
import { pageCtx } from '../../page-ctx';
import { shownCampaigns } from '../shell';
import { ResultList, type Result } from './result-list';

export const metadata: Metadata = { title: 'Tìm kiếm' };

const most = 50;
/** A single letter is in every title: counting a large library took ten times as long as finding the newest. */
const mostCounted = 1000;

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export default async function SearchPage({ searchParams }: Props) {
  const ctx = await pageCtx();
  const asked = (await searchParams).q;
  const q = normalizeLine((Array.isArray(asked) ? asked[0] : asked) ?? '').slice(0, 200);
  const [dossiers, units, initiatives, campaigns] = q === ''
    ? [[], [], { rows: [], total: 0 }, []]
    : await Promise.all([searchDossiers(ctx, q, most + 1), searchUnits(ctx, q), listInitiatives(ctx.db, { q, countTo: mostCounted }), shownCampaigns()]);
  const campaign = currentOf(ctx, campaigns);
  const groups: { title: string; results: Result[]; more?: { words: string; href?: string } }[] = [
    {
      title: 'Hồ sơ',
      results: dossiers.slice(0, most).map((dossier) => ({
        href: `/submissions/${dossier.id}`,
        title: dossier.title || 'Hồ sơ chưa đặt tên',
        detail: [dossier.code ?? 'Bản nháp', dossier.authors.map((author) => author.fullName).join(', '), dossier.unit.name, `đợt ${dossier.campaign.year}`].filter(Boolean).join(' · '),
        state: dossierState(dossier.status, dossier.campaign.status),
      })),
      ...(dossiers.length > most ? { more: { words: `Chỉ hiện ${most} hồ sơ đầu. Gõ thêm chữ để thu hẹp.` } } : {}),
    },
    {
      title: 'Đơn vị',
      results: units.map((unit) => ({
        href: campaign && campaign.status !== 'DRAFT' && (seesWholeRoster(ctx.actor) || (ctx.actor.unitId === unit.id && ctx.actor.roles.includes('unitHead'))) ? `/campaigns/${campaign.id}/units/${unit.id}` : null,
        title: unit.name,
        detail: blocLabels[unit.bloc],
        state: null,
      })),
    },
    {
      title: 'Sáng kiến đã công bố',
      results: initiatives.rows.map((initiative) => ({ href: `/initiatives/${initiative.slug}`, title: initiative.title, detail: [initiative.unitName, String(initiative.year)].join(' · '), state: null })),
      ...(initiatives.total > initiatives.rows.length ? { more: { words: `Có ${initiatives.total > mostCounted ? `hơn ${formatCount(mostCounted)}` : initiatives.total} sáng kiến khớp; xem tiếp ở Kho sáng kiến.`, href: `/initiatives?${new URLSearchParams({ q })}` } } : {}),
    },
  ].filter((group) => group.results.length > 0);

  return (
    <>
      <PageHead title={q ? `Tìm “${q}”` : 'Tìm kiếm'} crumbs={[{ label: 'Việc của tôi', href: '/home' }, { label: 'Tìm kiếm' }]} />
      <form role="search" aria-label="Tìm trong cổng" action="/search" className="mb-6 flex max-w-160 gap-2">
        <SearchField label="Mã hồ sơ, tên sáng kiến, tác giả, đơn vị" defaultValue={q} className="flex-1" />
        <Button type="submit" kind="primary">Tìm</Button>
      </form>
      {groups.length === 0 ? (
        <EmptyState icon={<SearchIcon />} title={q ? 'Không tìm thấy kết quả nào.' : 'Gõ từ khóa để tìm.'}>
          {q ? 'Thử từ khóa ngắn hơn, không cần gõ dấu. Hồ sơ của người khác chỉ hiện khi đã nộp và thuộc phần việc được xem.' : 'Tìm theo mã hồ sơ như BB-2026-0007, tên sáng kiến, tên tác giả hoặc tên đơn vị; không cần gõ dấu.'}
        </EmptyState>
      ) : (
        <div className="space-y-6">
          {groups.map((group) => (
            <Card key={group.title} aria-label={group.title}>
              <CardHead title={group.title} count={group.results.length} />
              <ResultList results={group.results} />
              {group.more ? <CardFoot>{group.more.href ? <TextLink href={group.more.href}>{group.more.words}</TextLink> : group.more.words}</CardFoot> : null}
            </Card>
          ))}
        </div>
      )}
    </>
  );
}
