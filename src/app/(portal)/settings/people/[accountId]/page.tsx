import type { Metadata } from 'next';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { roleLabels, seatLabels } from '@/domain/people/labels';
import { getPerson, listSessions } from '@/domain/people/people-queries';
import { isAdmin, maySeePeople } from '@/domain/people/policy';
import { listUnits } from '@/domain/people/queries';
import { formatDateTime } from '@/domain/time/format';
import { StatusText } from '@/ui/badge';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../../page-ctx';
import { ActionButton } from '../../action-button';
import { addressOf } from '../../address';
import { settingsCrumb } from '../../crumbs';
import { SessionList } from '../../session-list';
import { revokeSessionAction, signOutEverywhereAction } from './actions';
import { AccessCard } from './access-card';
import { EditAccountForm } from './edit-form';

export const metadata: Metadata = { title: 'Tài khoản' };

export default async function PersonPage({ params }: { params: Promise<{ accountId: string }> }) {
  const ctx = await pageCtx(maySeePeople);
  const accountId = idParam((await params).accountId);
  const person = found(await getPerson(ctx, accountId));
  const [units, sessions] = await Promise.all([listUnits(ctx), listSessions(ctx, accountId)]);
  if (accountId !== ctx.actor.accountId) await recordPersonalView(ctx, 'personal_data.viewed', { type: 'account', id: accountId });
  const admin = isAdmin(ctx.actor);
  return (
    <>
      <PageHead
        crumbs={[settingsCrumb, { label: 'Tài khoản', href: '/settings/people' }, { label: person.fullName }]}
        title={person.fullName}
        sub={[person.jobTitle, person.unitName].filter(Boolean).join(', ')}
        badges={<State person={person} />}
        actions={admin ? <TextLink href={addressOf('/settings/history', { subjectId: accountId })}>Nhật ký của tài khoản</TextLink> : undefined}
      />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:items-start">
        <Card aria-labelledby="who">
          <CardHead id="who" title="Thông tin" />
          <CardBody>
            {admin ? (
              <EditAccountForm
                account={{
                  accountId, fullName: person.fullName, unitId: person.unitId ?? '', jobTitle: person.jobTitle, email: person.email ?? '', phone: person.phone ?? '',
                  honorific: person.honorific === 'Ông' || person.honorific === 'Bà' ? person.honorific : '', roles: person.roles,
                }}
                units={units.map(({ id, name }) => ({ id, name }))}
              />
            ) : (
              <DescriptionList
                columns={2}
                items={[
                  { term: 'Đơn vị', detail: person.unitName ?? 'Không thuộc đơn vị nào' },
                  { term: 'Chức danh', detail: person.jobTitle || '–' },
                  { term: 'Thư điện tử', detail: person.email ?? '–' },
                  { term: 'Điện thoại', detail: person.phone ?? '–' },
                  { term: 'Vai trò', detail: person.roles.map((role) => roleLabels[role]).join('; ') },
                ]}
              />
            )}
            {person.seats.length > 0 ? (
              <p className="mt-5 border-t border-line pt-4 text-sm text-ink-2">
                Hội đồng: {person.seats.map((seat) => `${seatLabels[seat.seat]} (${seat.campaign.title})`).join('; ')}.
              </p>
            ) : null}
          </CardBody>
        </Card>
        <div className="space-y-6">
          <AccessCard ctx={ctx} person={person} />
          <Card aria-labelledby="devices">
            <CardHead
              id="devices"
              title="Thiết bị đang đăng nhập"
              count={sessions.length}
              aside={
                admin && sessions.length > 1 ? (
                  <ActionButton size="sm" run={signOutEverywhereAction} input={{ accountId }} success="Đã đăng xuất mọi thiết bị.">
                    Đăng xuất tất cả
                  </ActionButton>
                ) : undefined
              }
            />
            <CardBody>
              <SessionList sessions={sessions} currentKey={ctx.here.sessionKey} {...(admin ? { revoke: revokeSessionAction } : {})} />
            </CardBody>
          </Card>
        </div>
      </div>
    </>
  );
}

function State({ person }: { person: { disabledAt: Date | null; lockedAt: Date | null; hasPassword: boolean } }) {
  if (person.disabledAt) return <StatusText glyph="gone">Đã ngừng từ {formatDateTime(person.disabledAt)}</StatusText>;
  if (person.lockedAt) return <StatusText glyph="ask" tone="warn">Bị khóa lúc {formatDateTime(person.lockedAt)}</StatusText>;
  if (!person.hasPassword) return <StatusText glyph="draft">Chưa đặt mật khẩu</StatusText>;
  return <StatusText glyph="ok" tone="good">Đang dùng</StatusText>;
}
