'use client';

import { useState } from 'react';
import { describedBy, FieldFrame } from './field-frame';
import type { TextFieldProps } from './field';
import { cx } from './class-names';

type Props = Omit<TextFieldProps, 'type' | 'suffix' | 'count' | 'size'> & { id: string };

export function PasswordField({ label, hint, error, optional, hideLabel, className, controlClassName, id, ...rest }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame {...{ id, label, hint, error, optional, hideLabel, className }}>
      <input
        autoComplete="current-password"
        {...rest}
        id={id}
        type={shown ? 'text' : 'password'}
        spellCheck={false}
        autoCapitalize="none"
        className={cx('control pr-20', controlClassName)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error }, rest['aria-describedby'])}
      />
      <button
        type="button"
        aria-controls={id}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-1 right-1 rounded-xs px-2.5 text-sm font-medium text-action-ink hover:bg-action-soft"
      >
        {shown ? 'Ẩn' : 'Hiện'}
        <span className="sr-only"> mật khẩu</span>
      </button>
    </FieldFrame>
  );
}
