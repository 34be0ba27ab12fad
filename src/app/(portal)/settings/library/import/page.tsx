import type { Metadata } from 'next';
import { importsPerPage, listImports } from '@/domain/library/import/import-queries';
import { importStatusLabels } from '@/domain/library/labels';
import { keepsLibrary } from '@/domain/library/policy';
import { formatDateTime } from '@/domain/time/format';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { Download } from '@/ui/icons';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { formatCount, pageNumber } from '@/ui/paging';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { pageCtx } from '../../../../page-ctx';
import { addressOf, readParams, type SearchParams } from '../../address';
import { settingsCrumb } from '../../crumbs';
import { ListDrop } from './list-drop';

export const metadata: Metadata = { title: 'Nhập danh mục sáng kiến' };

const path = '/settings/library/import';

export default async function ImportsPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await pageCtx(keepsLibrary);
  const page = pageNumber((await readParams(searchParams)).page, 1_000_000);
  const { rows, total } = await listImports(ctx, page);
  return (
    <>
      <PageHead
        crumbs={[settingsCrumb, { label: 'Kho sáng kiến', href: '/settings/library' }, { label: 'Nhập danh mục' }]}
        title="Nhập danh mục sáng kiến đã có"
        sub="Gửi danh mục Excel, CSV hoặc bảng trong Word, xem cổng hiểu từng dòng ra sao, rồi mới nhập vào kho."
        actions={<LinkButton href={`${path}/template`} icon={<Download />}>Tải tệp mẫu</LinkButton>}
      />
      <div className="space-y-6">
        <Card>
          <CardBody className="space-y-3">
            <ListDrop />
            <p className="text-sm text-ink-2">Cổng tự nhận các cột tên sáng kiến, tác giả, đơn vị, lĩnh vực, năm, cấp công nhận, quyết định, nội dung, nguồn. Mỗi tệp nhiều nhất 20.000 dòng, cả kho 100.000 sáng kiến.</p>
          </CardBody>
        </Card>
        {rows.length > 0 ? (
          <Card aria-labelledby="lists">
            <CardHead id="lists" title="Các lần nhập" count={total} />
            <Table caption="Các lần nhập danh mục" bare foot={<Pager page={page} total={total} size={importsPerPage} noun="lần nhập" hrefOf={(next) => addressOf(path, { page: next })} />}>
              <thead><tr><Th>Danh mục</Th><Th>Gửi lúc</Th><Th align="right">Số dòng</Th><Th align="right">Đã vào kho</Th><Th>Tình trạng</Th></tr></thead>
              <tbody>
                {rows.map((list) => (
                  <tr key={list.id}>
                    <RowTh sub={list.fileName}><TextLink look="title" href={`${path}/${list.id}`}>{list.source || 'Chưa ghi nguồn'}</TextLink></RowTh>
                    <Td label="Gửi lúc" nowrap>{formatDateTime(list.createdAt)}</Td>
                    <Td label="Số dòng" align="right">{formatCount(list.lines)}</Td>
                    <Td label="Đã vào kho" align="right">{formatCount(list.added)}</Td>
                    <Td label="Tình trạng">{importStatusLabels[list.status]}</Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </Card>
        ) : null}
      </div>
    </>
  );
}
