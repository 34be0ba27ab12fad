import type { Metadata } from 'next';
import { getImport } from '@/domain/library/import/import-queries';
import { previewImport, previewPerPage } from '@/domain/library/import/preview-queries';
import { keepsLibrary } from '@/domain/library/policy';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { pageNumber } from '@/ui/paging';
import { LinkTabs } from '@/ui/tabs';
import { found, idParam, pageCtx } from '../../../../../page-ctx';
import { addressOf, readParams, type SearchParams } from '../../../address';
import { settingsCrumb } from '../../../crumbs';
import { DescribeForm } from './describe-form';
import { PreviewLines } from './preview-lines';
import { TakeCard } from './take-card';
import { importView } from './view';

export const metadata: Metadata = { title: 'Xem trước danh mục' };

type Props = { params: Promise<{ importId: string }>; searchParams: SearchParams };

export default async function ImportPage({ params, searchParams }: Props) {
  const ctx = await pageCtx(keepsLibrary);
  const list = found(await getImport(ctx, idParam((await params).importId)));
  const { page: asked, show } = await readParams(searchParams);
  const onlyFaulty = show === 'faulty';
  const page = pageNumber(asked, 1_000_000, previewPerPage);
  const view = await importView(ctx, list, await previewImport(ctx, list, { page, onlyFaulty }));
  const path = `/settings/library/import/${view.id}`;
  return (
    <>
      <PageHead
        crumbs={[settingsCrumb, { label: 'Kho sáng kiến', href: '/settings/library' }, { label: 'Nhập danh mục', href: '/settings/library/import' }, { label: view.fileName }]}
        title={view.source || view.fileName}
        sub={view.source ? view.fileName : undefined}
        actions={view.added > 0 && view.status !== 'UNDONE' ? <LinkButton href={addressOf('/settings/library', { importId: view.id })}>Xem trong kho</LinkButton> : null}
      />
      <div className="space-y-6">
        {view.describe ? <DescribeForm key={view.describe.values.version} view={view.describe} /> : null}
        <TakeCard view={view} />
        {view.good + view.faulty > 0 ? (
          <Card aria-labelledby="lines">
            <CardHead id="lines" title={view.status === 'DONE' ? 'Dòng chưa nhập được' : 'Cổng hiểu từng dòng như sau'} sub={view.status === 'DONE' ? 'Sửa các dòng này trong tệp rồi gửi lại tệp; dòng đã có trong kho không nhập hai lần.' : undefined} />
            <CardBody className="space-y-3">
              <LinkTabs label="Lọc các dòng" items={[{ href: path, label: 'Tất cả', count: view.good + view.faulty, current: !onlyFaulty }, { href: addressOf(path, { show: 'faulty' }), label: 'Có lỗi', count: view.faulty, current: onlyFaulty }]} />
              {view.faults.length > 0 ? <ul className="list-disc space-y-1 pl-5 text-sm text-ink-2">{view.faults.map(({ text, count }) => <li key={text}><span className="num font-medium">{count} dòng:</span> {text}</li>)}</ul> : null}
            </CardBody>
            <PreviewLines rows={view.rows} foot={<Pager page={page} total={view.total} size={previewPerPage} noun="dòng" hrefOf={(next) => addressOf(path, { show, page: next })} />} />
          </Card>
        ) : null}
      </div>
    </>
  );
}
