import { FilePlus2, PackageCheck } from '@/ui/icons';
import type { Metadata } from 'next';
import { isOffice } from '@/domain/context';
import { campaignRules } from '@/domain/campaigns/queries';
import { sentenceOf } from '@/domain/refusal';
import { countByState, listDossiers, listStates } from '@/domain/submissions/screening-list';
import { mayReadScreening, whyNotFileOnBehalf } from '@/domain/submissions/screening-policy';
import { dossierStates } from '@/ui/state-badge';
import { dossierState } from '@/domain/submissions/labels';
import { Button, LinkButton } from '@/ui/button';
import { CheckboxField } from '@/ui/choice';
import { EmptyState } from '@/ui/empty-state';
import { SelectField } from '@/ui/field';
import { PageHead } from '@/ui/page-head';
import { pageNumber, pageSize } from '@/ui/paging';
import { SearchField } from '@/ui/search-field';
import { LinkTabs } from '@/ui/tabs';
import { found, idParam, pageCtx } from '../../../../page-ctx';
import { one, type Search } from '../units/params';
import { DossierTable } from './dossier-table';
import { dossierFilter, listHref } from './params';

export const metadata: Metadata = { title: 'Hồ sơ của đợt' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<Search> };

export default async function DossiersPage({ params, searchParams }: Props) {
  const ctx = await pageCtx(mayReadScreening);
  const campaignId = idParam((await params).campaignId);
  const campaign = found(await campaignRules(ctx, campaignId));
  const search = await searchParams;
  const filter = dossierFilter(search);
  const base = `/campaigns/${campaignId}/submissions`;
  const counts = await countByState(ctx, campaignId, filter);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const total = filter.state ? (counts.get(filter.state) ?? 0) : all;
  const page = pageNumber(one(search.page), total);
  const rows = await listDossiers(ctx, campaignId, campaign, filter, { skip: (page - 1) * pageSize, take: pageSize });
  const isFiltered = Boolean(filter.q || filter.fieldId || filter.unitId || filter.paperMissing || filter.state);
  const office = isOffice(ctx.actor);
  const whyNotEnter = whyNotFileOnBehalf(ctx.actor, campaign.status);
  const tabs = [
    { href: listHref(base, filter, { state: null }), label: 'Tất cả', count: all, current: filter.state === null },
    ...listStates.map((state) => ({
      href: listHref(base, filter, { state }),
      label: state === 'REFILED' ? 'Đã bổ sung' : dossierStates[dossierState(state, 'LAUNCHED')][0],
      count: counts.get(state) ?? 0,
      current: filter.state === state,
    })),
  ].filter((tab, i) => i === 0 || tab.count > 0 || tab.current);

  return (
    <>
      <PageHead
        title="Hồ sơ của đợt"
        crumbs={[{ label: `Đợt phát động ${campaign.year}`, href: `/campaigns/${campaignId}` }, { label: 'Hồ sơ' }]}
        sub={campaign.title}
        actions={
          office ? (
            <>
              <LinkButton href={`${base}/receive`} icon={<PackageCheck />}>Nhận bản giấy</LinkButton>
              {whyNotEnter ? (
                <Button icon={<FilePlus2 />} disabledReason={sentenceOf(whyNotEnter)}>Nhập thay từ bản giấy</Button>
              ) : (
                <LinkButton href={`${base}/on-behalf`} icon={<FilePlus2 />}>Nhập thay từ bản giấy</LinkButton>
              )}
            </>
          ) : null
        }
      />
      <LinkTabs label="Lọc theo tình trạng" items={tabs} />
      {/* A new form for every filter, and none of the browser's memory: it says what the list shows, also after Back and "Bỏ lọc". */}
      <form key={listHref(base, filter)} action={base} autoComplete="off" className="no-print mt-2 mb-3 flex flex-wrap items-end gap-2">
        {filter.state ? <input type="hidden" name="state" value={filter.state} /> : null}
        {filter.sort === 'filed' ? null : <input type="hidden" name="sort" value={filter.sort} />}
        <SearchField label="Tìm mã, tên hồ sơ, tác giả" size="sm" defaultValue={filter.q} className="flex-1 basis-56" />
        <SelectField
          label="Lĩnh vực" hideLabel size="sm" name="field" placeholder="Mọi lĩnh vực" defaultValue={filter.fieldId ?? ''} className="w-full sm:w-52"
          options={campaign.fields.map((field) => ({ value: field.id, label: field.name }))}
        />
        <SelectField
          label="Đơn vị" hideLabel size="sm" name="unit" placeholder="Mọi đơn vị" defaultValue={filter.unitId ?? ''} className="w-full sm:w-52"
          options={campaign.units.map((unit) => ({ value: unit.unitId, label: unit.name }))}
        />
        {campaign.paperCopies > 0 ? <CheckboxField label="Chưa có bản giấy" name="paper" value="missing" defaultChecked={filter.paperMissing} /> : null}
        <Button type="submit" size="sm" className="sm:min-h-9">Lọc</Button>
        {isFiltered ? <LinkButton href={base} size="sm" kind="quiet">Bỏ lọc</LinkButton> : null}
      </form>
      {rows.length === 0 ? (
        <EmptyState title={isFiltered ? 'Không có hồ sơ nào khớp.' : 'Chưa có hồ sơ nào được nộp.'} action={isFiltered ? <LinkButton href={base}>Bỏ bộ lọc</LinkButton> : <LinkButton href={`/campaigns/${campaignId}/units`}>Xem các đơn vị</LinkButton>}>
          {isFiltered ? 'Thử từ khóa ngắn hơn, không cần gõ dấu.' : 'Hồ sơ nộp đến đâu hiện ra đến đó. Trong lúc chờ, xem đơn vị nào chưa có hồ sơ.'}
        </EmptyState>
      ) : (
        <form action={`${base}/receive`}>
          <DossierTable
            rows={rows}
            campaign={campaign}
            isOffice={office}
            sort={filter.sort}
            hrefOf={(change) => listHref(base, filter, change)}
            paging={{ page, total }}
            now={ctx.now}
          />
          {office ? (
            <div className="no-print mt-3">
              <Button type="submit" icon={<PackageCheck />}>Nhận bản giấy của các hồ sơ đã chọn</Button>
            </div>
          ) : null}
        </form>
      )}
    </>
  );
}
