import { LockOpen } from '@/ui/icons';
import type { Role } from '@/generated/prisma/enums';
import { whyNotDisable, whyNotEnable, whyNotIssueCode, whyNotUnlock } from '@/domain/people/policy';
import { type Reason, sentenceOf } from '@/domain/refusal';
import { formatDateTime } from '@/domain/time/format';
import { Card, CardBody, CardFoot, CardHead, DescriptionList } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import type { pageCtx } from '../../../../page-ctx';
import { ActionButton } from '../../action-button';
import { slipFrame } from '../slip-frame';
import { disableAccountAction, enableAccountAction, unlockAccountAction } from './actions';
import { IssueCode } from './issue-code';

type Person = {
  id: string; fullName: string; signInName: string; roles: Role[]; holdsSeat: boolean;
  disabledAt: Date | null; lockedAt: Date | null; hasPassword: boolean; passwordChangedAt: Date | null; codeExpiresAt: Date | null;
};

const sentence = (reason: Reason | null): string | undefined => (reason ? sentenceOf(reason) : undefined);

/** How the person gets in: name, password, slip, lock. */
export function AccessCard({ ctx, person }: { ctx: Awaited<ReturnType<typeof pageCtx>>; person: Person }) {
  const { actor } = ctx;
  const input = { accountId: person.id };
  return (
    <Card aria-labelledby="access">
      <CardHead id="access" title="Đăng nhập" />
      <CardBody className="space-y-4">
        <DescriptionList
          items={[
            { term: 'Tên đăng nhập', detail: person.signInName },
            { term: 'Mật khẩu', detail: person.passwordChangedAt ? `Đặt lúc ${formatDateTime(person.passwordChangedAt)}` : person.hasPassword ? 'Đã có' : 'Chưa đặt' },
            person.codeExpiresAt ? { term: 'Phiếu đang có hiệu lực', detail: `Đến ${formatDateTime(person.codeExpiresAt)}` } : null,
          ]}
        />
        {person.lockedAt ? (
          <ActionButton kind="primary" icon={<LockOpen />} run={unlockAccountAction} input={input} success="Đã mở khóa." disabledReason={sentence(whyNotUnlock(actor, person))}>
            Mở khóa
          </ActionButton>
        ) : null}
        <IssueCode
          accountId={person.id}
          frame={slipFrame(ctx.here)}
          label={person.hasPassword ? 'Cấp phiếu cấp lại mật khẩu' : 'In phiếu mới'}
          disabledReason={sentence(whyNotIssueCode(actor, person))}
        />
        <p className="text-sm text-ink-3">Phiếu mới làm phiếu cũ hết hiệu lực. Mật khẩu đang dùng vẫn giữ cho đến khi mã được nhập.</p>
      </CardBody>
      {actor.roles.includes('admin') ? (
        <CardFoot>
          {person.disabledAt ? (
            <ActionButton size="sm" run={enableAccountAction} input={input} success="Đã mở lại tài khoản." disabledReason={sentence(whyNotEnable(actor, person))}>
              Mở lại tài khoản
            </ActionButton>
          ) : (
            <ConfirmDialog
              trigger={{ label: 'Ngừng tài khoản', kind: 'danger', size: 'sm', disabledReason: sentence(whyNotDisable(actor, person)) }}
              title={`Ngừng tài khoản của ${person.fullName}`}
              confirmLabel="Ngừng tài khoản"
              danger
              run={disableAccountAction}
              input={input}
              success="Đã ngừng tài khoản."
            >
              Dùng khi người này nghỉ hoặc chuyển công tác. Mọi thiết bị bị đăng xuất ngay; hồ sơ, phiếu chấm và nhật ký giữ nguyên. Mở lại được bất cứ lúc nào.
            </ConfirmDialog>
          )}
        </CardFoot>
      ) : null}
    </Card>
  );
}
