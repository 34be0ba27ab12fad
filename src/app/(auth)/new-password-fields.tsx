'use client';

import { type FieldValues, type Path, useWatch } from 'react-hook-form';
import { strengthSentence } from '@/domain/people/password-rules';
import type { ActionForm } from '@/ui/use-action-form';
import { cx } from '@/ui/class-names';
import { Glyph } from '@/ui/glyph';
import { PasswordField } from '@/ui/password-field';

type Owner = { fullName?: string; signInName?: string; organizationName?: string };

/** A new password twice, with one sentence that says how good it is while it is typed. */
export function NewPasswordFields<Input extends FieldValues & { password: string; again: string }>({ form, owner }: { form: ActionForm<Input>; owner?: Owner }) {
  const typed: unknown = useWatch({ control: form.form.control, name: 'password' as Path<Input> });
  const { good, text } = strengthSentence(typeof typed === 'string' ? typed : '', owner);
  const password = form.field('password' as Path<Input>);
  return (
    <>
      <div>
        <PasswordField label="Mật khẩu mới" autoComplete="new-password" aria-describedby="password-strength" {...password} />
        {/* The error above the field says the same, once it is there. */}
        <p hidden={password.error !== undefined} id="password-strength" role="status" className={cx('mt-1.5 flex items-start [&[hidden]]:hidden gap-1.5 text-sm', good ? 'text-good-ink' : 'text-ink-2')}>
          <Glyph name={good ? 'check' : 'info'} className="mt-0.75 size-4" />
          {text}
        </p>
      </div>
      <PasswordField label="Nhập lại mật khẩu mới" autoComplete="new-password" {...form.field('again' as Path<Input>)} />
    </>
  );
}
