'use client';

import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';

/** The submit button of a form: busy while its form action runs, or while `busy` says so. */
export function SubmitButton({ busy = false, kind = 'primary', ...rest }: ButtonProps) {
  const { pending } = useFormStatus();
  return <Button {...rest} kind={kind} type="submit" busy={busy || pending} />;
}
