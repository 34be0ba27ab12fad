import type { Metadata } from 'next';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { getMail, seesMail } from '@/domain/people/mail-queries';
import { formatDateTime } from '@/domain/time/format';
import { StatusText } from '@/ui/badge';
import { Card, CardBody, DescriptionList } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../../page-ctx';
import { settingsCrumb } from '../../crumbs';
import { mailStates } from '../states';

export const metadata: Metadata = { title: 'Thông báo' };

export default async function MessagePage({ params }: { params: Promise<{ messageId: string }> }) {
  const ctx = await pageCtx(seesMail);
  const message = found(await getMail(ctx, idParam((await params).messageId)));
  if (message.accountId !== ctx.actor.accountId) await recordPersonalView(ctx, 'personal_data.viewed', { type: 'message', id: message.id });
  const state = mailStates[message.mailState];
  return (
    <>
      <PageHead
        crumbs={[settingsCrumb, { label: 'Thư và thông báo', href: '/settings/mail' }, { label: 'Thông báo' }]}
        title={message.subject}
        badges={
          <StatusText glyph={state.glyph} tone={state.tone}>
            {state.label}
          </StatusText>
        }
        sub={state.hint}
      />
      <Card>
        <CardBody className="space-y-5">
          <DescriptionList
            columns={2}
            items={[
              { term: 'Người nhận', detail: message.account.fullName },
              { term: 'Địa chỉ thư', detail: message.mailTo ?? 'Không có' },
              { term: 'Lúc', detail: formatDateTime(message.createdAt) },
              { term: 'Đọc trên cổng', detail: message.readAt ? formatDateTime(message.readAt) : 'Chưa đọc' },
              message.sentAt ? { term: 'Thư gửi lúc', detail: formatDateTime(message.sentAt) } : null,
              message.lastError ? { term: `Lỗi lần gần nhất (đã thử ${message.attempts} lần)`, detail: message.lastError } : null,
            ]}
          />
          <p className="max-w-read border-t border-line pt-4 text-read whitespace-pre-wrap">{message.body}</p>
        </CardBody>
      </Card>
    </>
  );
}
