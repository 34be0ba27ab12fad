'use client';

import { Card, CardBody, CardFoot, CardHead, DescriptionList } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { PageHead } from '@/ui/page-head';
import { acceptInvitationAction, declineInvitationAction } from './actions';
import type { InvitationView } from './view';

export function InvitationPanel({ view: { guestId, host, title, facts } }: { view: InvitationView }) {
  return (
    <>
      <PageHead crumbs={[{ label: 'Sáng kiến của tôi', href: '/submissions' }, { label: 'Lời mời đồng tác giả' }]} title={title} sub={`${host} mời đứng tên đồng tác giả.`} />
      <Card aria-labelledby="invitation" className="max-w-read">
        <CardHead id="invitation" title="Lời mời đồng tác giả" />
        <CardBody className="space-y-4">
          <DescriptionList items={facts} />
          <p>Nhận lời thì xem được hồ sơ, tệp minh chứng, các bản đã nộp, diễn biến, kết quả và kiến nghị khi công bố; hỏi được Phòng Văn hóa – Xã hội ở đó về hồ sơ, và xác nhận được tỷ lệ của mình. Việc soạn, sửa hồ sơ do các tác giả ở {host} làm.</p>
        </CardBody>
        <CardFoot>
          <div className="flex flex-wrap gap-2">
            <ConfirmDialog
              trigger={{ label: 'Nhận lời', kind: 'primary' }} title="Nhận lời đứng tên đồng tác giả" confirmLabel="Nhận lời" run={acceptInvitationAction} input={{ guestId }} success="Đã nhận lời."
            >
              <p>“{title}”. Người mời được báo, và biết họ tên, cơ quan của tài khoản này.</p>
            </ConfirmDialog>
            <ConfirmDialog
              trigger={{ label: 'Từ chối', kind: 'quiet' }} title="Từ chối lời mời" confirmLabel="Từ chối" danger run={declineInvitationAction} input={{ guestId }} success="Đã từ chối lời mời."
            >
              <p>“{title}”. Lời mời biến mất khỏi trang này; người mời được báo để sửa danh sách tác giả.</p>
            </ConfirmDialog>
          </div>
        </CardFoot>
      </Card>
    </>
  );
}
