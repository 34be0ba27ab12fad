import type { Metadata } from 'next';
import { whyNotRelease } from '@/domain/reviews/released/released-policy';
import { commentsPage } from '@/domain/reviews/released/released-queries';
import { sentenceOf } from '@/domain/refusal';
import { formatDateTime } from '@/domain/time/format';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { releaseCommentsAction } from './actions';
import { CommentForm } from './comment-form';

export const metadata: Metadata = { title: 'Nhận xét chuyển cho tác giả' };

type Props = { params: Promise<{ campaignId: string; submissionId: string }> };

export default async function CommentsPage({ params }: Props) {
  const ctx = await pageCtx();
  const { campaignId, submissionId } = await params;
  const { campaign, dossier, comments, hidden } = found(await commentsPage(ctx, idParam(submissionId)));
  if (campaign.id !== idParam(campaignId)) found(null);
  const reason = whyNotRelease(ctx.actor, { campaign, hidden });
  const disabledReason = reason ? sentenceOf(reason) : undefined;
  const left = comments.filter(({ released }) => !released || released.stale);
  return (
    <>
      <PageHead
        title="Nhận xét chuyển cho tác giả"
        crumbs={[
          { label: campaign.title, href: `/campaigns/${campaignId}` }, { label: 'Bảng điểm', href: `/campaigns/${campaignId}/scores` },
          { label: dossier.code, href: `/campaigns/${campaignId}/scores/${submissionId}` }, { label: 'Nhận xét' },
        ]}
        sub={`${dossier.title}. Tác giả đọc sau khi công bố, không có tên thành viên, không theo thứ tự phiếu. Phiếu chấm giữ nguyên.`}
        actions={left.length > 1 ? (
          <ConfirmDialog
            trigger={{ label: `Chuyển cả ${left.length} nhận xét`, disabledReason }}
            title={`Chuyển ${left.length} nhận xét cho tác giả hồ sơ ${dossier.code}`}
            confirmLabel="Chuyển nguyên văn"
            run={releaseCommentsAction}
            input={{ submissionId, comments: left.map(({ sheetId, version, comment }) => ({ sheetId, version, text: comment })) }}
            success="Đã chuyển."
          >
            <p>Các nhận xét chưa chuyển được chuyển nguyên văn. Nhận xét nào có tên người hoặc lời cần sửa thì sửa và chuyển riêng từng mục.</p>
          </ConfirmDialog>
        ) : undefined}
      />
      {comments.length === 0 ? (
        <EmptyState title="Không có nhận xét nào">Chưa phiếu chấm nào của hồ sơ này có nhận xét. Tác giả vẫn đọc điểm trung bình và kết luận của Hội đồng.</EmptyState>
      ) : (
        <div className="max-w-3xl space-y-6">
          {comments.map(({ sheetId, version, fullName, comment, released }) => (
            <Card key={sheetId} aria-labelledby={`c-${sheetId}`}>
              <CardHead
                id={`c-${sheetId}`}
                title={fullName}
                sub={released ? (released.stale ? 'Phiếu đã sửa sau khi chuyển nên tác giả không đọc được. Xem lại rồi chuyển.' : `${released.by} chuyển lúc ${formatDateTime(released.at)}.`) : 'Chưa chuyển.'}
              />
              <CardBody className="space-y-4">
                <p className="max-w-read break-words whitespace-pre-wrap">{comment}</p>
                <CommentForm
                  key={`${version}-${released?.at.getTime() ?? 0}`}
                  submissionId={submissionId}
                  sheetId={sheetId}
                  version={version}
                  text={released && !released.stale ? released.text : comment}
                  released={released !== null}
                  who={fullName}
                  disabledReason={disabledReason}
                />
              </CardBody>
            </Card>
          ))}
        </div>
      )}
    </>
  );
}
