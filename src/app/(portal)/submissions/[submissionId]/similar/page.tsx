import type { Metadata } from 'next';
import { similarInitiatives } from '@/domain/submissions/similar-initiatives';
import { similarityNotes } from '@/domain/submissions/similarity-notes';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { Columns } from './columns';
import { DeclareForm } from './declare-form';
import { FindForm } from './find-form';
import { SimilarItems, SimilarNotes } from './similar-items';
import { similarPageView } from './similar-view';

export const metadata: Metadata = { title: 'Sáng kiến tương tự' };

type Props = { params: Promise<{ submissionId: string }>; searchParams: Promise<{ with?: string | string[] }> };

export default async function SimilarPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const id = idParam((await params).submissionId);
  const similar = found(await similarInitiatives(ctx, id));
  const chosen = [(await searchParams).with].flat()[0];
  const view = similarPageView(ctx, similar, await similarityNotes(ctx, similar.dossier), chosen);
  return (
    <>
      <PageHead
        crumbs={[{ label: view.code ? `Hồ sơ ${view.code}` : 'Hồ sơ đang soạn', href: `/submissions/${id}` }, { label: 'Sáng kiến tương tự' }]}
        title="Sáng kiến tương tự"
        sub={view.title}
        actions={view.edits ? <LinkButton href={`/submissions/${id}/edit`}>Viết tiếp hồ sơ</LinkButton> : null}
      />
      <div className="space-y-6">
        {view.items.length > 0 ? (
          <Card aria-labelledby="list">
            <CardHead id="list" title="Gần giống nhất" sub="So theo lời văn, không kể dấu, căn cứ pháp luật và câu chữ thường dùng. Máy chỉ gợi ý." />
            <CardBody>
              <SimilarItems items={view.items} chosen={view.compared?.key} />
            </CardBody>
          </Card>
        ) : (
          <EmptyState title="Chưa thấy sáng kiến nào tương tự">{view.untold ? 'Đã so với kho sáng kiến và hồ sơ của chính mình.' : 'Đã so với kho sáng kiến và các hồ sơ đã nộp.'} Khi tên hoặc nội dung thay đổi, mở lại trang này để so lại.</EmptyState>
        )}
        {view.main ? <p className="break-words text-ink-2">{view.main}</p> : null}
        {view.untold ? <p className="text-ink-2">{view.untold}</p> : null}
        {view.compared ? <Columns compared={view.compared} /> : null}
        {view.notes.length > 0 || view.declare || view.find ? (
          <Card aria-labelledby="notes" className="no-print">
            <CardHead id="notes" title="Lời khai và nhận định" />
            <CardBody className="space-y-6">
              <SimilarNotes notes={view.notes} />
              {view.declare ? <DeclareForm {...view.declare} /> : null}
              {view.find ? <FindForm {...view.find} /> : null}
            </CardBody>
          </Card>
        ) : null}
      </div>
    </>
  );
}
