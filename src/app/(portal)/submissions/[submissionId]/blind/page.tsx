import type { Metadata } from 'next';
import { blindPreparation } from '@/domain/submissions/blind-queries';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { Banner } from '@/ui/banner';
import { Card, CardHead } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { BlindFile } from './blind-file';
import { blindRow } from './view';

export const metadata: Metadata = { title: 'Hiện cho người chấm ẩn danh' };

/** What those who score blind see of one dossier: the office decides file by file, and reads where names are. */
export default async function BlindPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const { id, campaignId, code, title, lines, named } = found(await blindPreparation(ctx, idParam((await params).submissionId)));
  const shown = lines.filter((line) => line.shown).length;
  return (
    <>
      <PageHead
        title="Hiện cho người chấm ẩn danh"
        crumbs={[{ label: `Hồ sơ ${code}`, href: `/submissions/${id}` }, { label: 'Chấm ẩn danh' }]}
        sub={title}
      />
      <div className="space-y-6">
        {named.length > 0 ? (
          <Banner tone="warn" title="Tên tác giả, đơn vị có trong phần viết">
            <p>Người chấm thấy […] thay cho các tên này. Đọc lại chỗ viết quanh đó: chức danh, địa danh hay cách kể vẫn có thể cho biết ai viết.</p>
            <ul className="mt-2 list-disc space-y-1 pl-5">
              {named.map(({ where, names, count }) => <li key={where}>{where}: {names.join('; ')} ({count} chỗ)</li>)}
            </ul>
          </Banner>
        ) : null}
        <Card aria-labelledby="files">
          <CardHead id="files" title="Tệp của hồ sơ" count={lines.length} sub={`Người chấm đang xem được ${shown}/${lines.length} tệp. Bản chính, bản quét căn cứ, đơn và bộ hồ sơ in luôn được giấu.`} />
          {lines.length === 0 ? <EmptyState title="Hồ sơ không có tệp nào">Người chấm đọc phần viết của hồ sơ, không có tên tác giả và đơn vị.</EmptyState> : (
            <ul className="divide-y divide-line">
              {lines.map((line) => <BlindFile key={`${line.evidenceId}:${line.shown?.at.getTime() ?? ''}`} submissionId={id} campaignId={campaignId} row={blindRow(id, line)} />)}
            </ul>
          )}
        </Card>
      </div>
    </>
  );
}
