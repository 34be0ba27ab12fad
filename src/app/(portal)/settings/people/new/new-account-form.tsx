'use client';

import { useState } from 'react';
import { Button, LinkButton } from '@/ui/button';
import { TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { useActionForm } from '@/ui/use-action-form';
import { AccountFields, type UnitChoice } from '../account-fields';
import { createAccountAction } from '../actions';
import type { SlipView } from '../slip-view';
import { type SlipFrame, Slips } from '../slips';

export function NewAccountForm({ units, frame }: { units: readonly UnitChoice[]; frame: SlipFrame }) {
  const [slip, setSlip] = useState<SlipView | null>(null);
  const form = useActionForm({
    schema: () => import('@/domain/people/schema').then((all) => all.createAccountInput),
    action: createAccountAction,
    defaultValues: { fullName: '', unitId: '', jobTitle: '', honorific: '', email: '', phone: '', roles: ['staff'], signInName: '' },
    onSuccess: (value, { reset }) => {
      setSlip(value);
      reset();
    },
  });
  if (slip) {
    return (
      <div className="space-y-5">
        <Slips slips={[slip]} frame={frame} />
        <div className="no-print flex flex-wrap gap-2">
          <LinkButton href={`/settings/people/${slip.accountId}`}>Xem tài khoản</LinkButton>
          <Button onClick={() => setSlip(null)}>Lập tài khoản khác</Button>
        </div>
      </div>
    );
  }
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-5">
      <FormNotice form={form} />
      <AccountFields form={form} units={units} />
      <TextField
        label="Tên đăng nhập"
        hint="Để trống thì hệ thống đặt theo họ tên: Lê Thị Minh Thư thành thu.ltm."
        optional
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        className="sm:max-w-80"
        {...form.field('signInName')}
      />
      <Button type="submit" kind="primary" busy={form.busy}>
        Lập tài khoản và in phiếu
      </Button>
    </form>
  );
}
