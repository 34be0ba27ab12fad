import type { Metadata } from 'next';
import { getOwnLogin, listSessions } from '@/domain/people/people-queries';
import { formatDateTime } from '@/domain/time/format';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { pageCtx } from '../../../page-ctx';
import { ActionButton } from '../action-button';
import { SessionList } from '../session-list';
import { revokeOtherSessionsAction, revokeSessionAction } from './actions';

export const metadata: Metadata = { title: 'Mật khẩu và thiết bị' };

export default async function SecurityPage() {
  const ctx = await pageCtx();
  const [login, sessions] = await Promise.all([getOwnLogin(ctx), listSessions(ctx, ctx.actor.accountId)]);
  return (
    <>
      <PageHead title="Mật khẩu và thiết bị" sub="Thấy thiết bị lạ thì đăng xuất thiết bị đó rồi đổi mật khẩu." />
      <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
        <Card aria-labelledby="password">
          <CardHead id="password" title="Mật khẩu" />
          <CardBody className="space-y-4">
            <DescriptionList
              items={[
                { term: 'Tên đăng nhập', detail: login?.signInName },
                { term: 'Đổi lần gần nhất', detail: login?.passwordChangedAt ? formatDateTime(login.passwordChangedAt) : 'Chưa đổi lần nào' },
              ]}
            />
            <LinkButton href="/change-password">Đổi mật khẩu</LinkButton>
            <p className="text-sm text-ink-3">
              Xem lại <TextLink href="/settings/history">những việc mình đã làm</TextLink> trên cổng.
            </p>
          </CardBody>
        </Card>
        <Card aria-labelledby="devices">
          <CardHead
            id="devices"
            title="Thiết bị đang đăng nhập"
            count={sessions.length}
            aside={
              sessions.length > 1 ? (
                <ActionButton size="sm" run={revokeOtherSessionsAction} input={{}} success="Đã đăng xuất các thiết bị khác.">
                  Đăng xuất các thiết bị khác
                </ActionButton>
              ) : undefined
            }
          />
          <CardBody>
            <SessionList sessions={sessions} currentKey={ctx.here.sessionKey} revoke={revokeSessionAction} />
          </CardBody>
        </Card>
      </div>
    </>
  );
}
