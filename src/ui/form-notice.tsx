'use client';

import { useEffect, useRef } from 'react';
import { FormErrors } from './form-errors';
import type { FormProblem } from './form-problem';
import type { Refused } from './action-failure';
import { RefusedBanner } from './refused-banner';

type Props = {
  /** What useActionForm returned. */
  form: { refused: Refused | null; problems: FormProblem[] };
  signInHref?: string;
};

/** The top of every form: why the server refused, then which fields to correct. */
export function FormNotice({ form, signInHref }: Props) {
  const { refused, problems } = form;
  const notice = useRef<HTMLDivElement>(null);

  // With fields to correct the first of them has the focus; a bare refusal must come into sight by itself.
  useEffect(() => {
    if (refused && problems.length === 0) notice.current?.scrollIntoView({ block: 'center' });
  }, [refused, problems.length]);

  if (!refused && problems.length === 0) return null;
  // A refusal that names fields is the heading of their list; one that says what else to do stands for itself.
  const heads = refused !== null && refused.body === undefined && problems.length > 0;
  return (
    <div ref={notice} className="space-y-3">
      {heads ? null : <RefusedBanner refused={refused} signInHref={signInHref} />}
      <FormErrors problems={problems} title={heads && refused.reason !== 'invalid_input' ? refused.title : undefined} />
    </div>
  );
}
