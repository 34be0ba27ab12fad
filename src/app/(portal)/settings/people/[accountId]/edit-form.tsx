'use client';

import type { Role } from '@/generated/prisma/enums';
import { Button } from '@/ui/button';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { AccountFields, type UnitChoice } from '../account-fields';
import { updateAccountAction } from './actions';

type Account = { accountId: string; fullName: string; unitId: string; jobTitle: string; honorific: '' | 'Ông' | 'Bà'; email: string; phone: string; roles: Role[] };

export function EditAccountForm({ account, units }: { account: Account; units: readonly UnitChoice[] }) {
  const form = useActionForm({
    schema: () => import('@/domain/people/schema').then((all) => all.updateAccountInput),
    action: updateAccountAction,
    defaultValues: account,
    onSuccess: () => toast('Đã lưu tài khoản.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-5">
      <FormNotice form={form} />
      <AccountFields form={form} units={units} />
      <Button type="submit" kind="primary" busy={form.busy}>
        Lưu
      </Button>
    </form>
  );
}
