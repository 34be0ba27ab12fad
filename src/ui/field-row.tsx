import type { ReactNode } from 'react';
import { FieldError } from './field-frame';
import type { FieldProps } from './use-action-form';

/**
 * Narrow fields in one line ("từ … đến …"): give each `errorBelow`, and here what they were given. What is wrong stands
 * below, over the whole width, each sentence with the words of its field where several are wrong.
 */
export function FieldRow({ fields, children }: { fields: readonly (readonly [words: string, field: FieldProps<string>])[]; children: ReactNode }) {
  const wrong = fields.filter(([, { error }]) => error);
  return (
    <div>
      <div className="flex flex-wrap items-start gap-2">{children}</div>
      {wrong.map(([words, { id, error }]) => (
        <FieldError key={id} id={`${id}-error`}>{wrong.length > 1 ? `${words}: ${error}` : error}</FieldError>
      ))}
    </div>
  );
}
