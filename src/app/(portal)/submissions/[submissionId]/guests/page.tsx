import type { Metadata } from 'next';
import { invitationsLately, invitationsOf } from '@/domain/submissions/guest-queries';
import { getDossier } from '@/domain/submissions/queries';
import { sharesOf } from '@/domain/submissions/share-queries';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/button';
import { PageHead } from '@/ui/page-head';
import { GuestLines } from './guest-lines';
import { guestsView } from './view';

export const metadata: Metadata = { title: 'Đồng tác giả ở cơ quan khác' };

/** Authors who work elsewhere are asked by their address; a portal of one commune has no such page. */
export default async function GuestsPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const id = idParam((await params).submissionId);
  const dossier = found(await getDossier(ctx, id));
  found(sharesOf(ctx, dossier));
  found(dossier.hasNeighbours || null);
  const invitations = await invitationsOf(ctx, dossier);
  const view = guestsView(ctx, dossier, { ...invitations, lately: await invitationsLately(ctx) });
  return (
    <>
      <PageHead
        crumbs={[{ label: dossier.code ? `Hồ sơ ${dossier.code}` : 'Hồ sơ đang soạn', href: `/submissions/${id}` }, { label: 'Đồng tác giả ở cơ quan khác' }]}
        title="Đồng tác giả ở cơ quan khác"
        sub="Mời theo địa chỉ thư điện tử để người được mời tự xác nhận tỷ lệ đóng góp trên cổng."
        actions={<LinkButton href={`/submissions/${id}/shares`}>In bản xác nhận để ký</LinkButton>}
      />
      <Banner className="mb-6" title="Người được mời thấy gì?">
        Khi nhận lời, người được mời xem được hồ sơ này, tệp minh chứng, các bản đã nộp, kết quả và kiến nghị khi công bố, đọc và viết được ở mục Hỏi, đáp; không xem được gì khác của cơ quan. Việc soạn, sửa hồ sơ và gửi kiến nghị do các tác giả trong cơ quan làm.
        Cổng không cho biết địa chỉ có tài khoản hay không: nếu người được mời không nhận được lời mời, in bản xác nhận tỷ lệ đóng góp để ký trên giấy.
      </Banner>
      <GuestLines view={view} />
    </>
  );
}
