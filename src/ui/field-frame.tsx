import type { ReactNode } from 'react';
import { cx } from './class-names';
import { Glyph } from './glyph';

export type FieldText = {
  label: ReactNode;
  /** One sentence before the control: what to write, how. */
  hint?: ReactNode;
  /** A sentence that says what to do. From react-hook-form: `errors.title?.message`. */
  error?: string;
  /** Optional is marked, required is not. */
  optional?: boolean;
  /** Read aloud only, where the place says enough (filters, table cells). */
  hideLabel?: boolean;
  /** The row says below itself what is wrong (FieldRow): this field is too narrow for a sentence. */
  errorBelow?: boolean;
  /** Of the whole field: width, grid place. */
  className?: string;
};

/** The ids that `aria-describedby` of a control lists. */
export function describedBy(id: string, parts: { hint?: unknown; error?: unknown; count?: unknown }, also?: string): string | undefined {
  const ids = [parts.hint && `${id}-hint`, parts.error && `${id}-error`, parts.count && `${id}-count`, also];
  return ids.filter(Boolean).join(' ') || undefined;
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-1 flex items-start gap-1.5 text-sm font-medium text-bad-ink">
      <Glyph name="ask" className="mt-0.75 size-4" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}

export function Optional() {
  return <span className="font-normal text-ink-3"> (không bắt buộc)</span>;
}

/** Label, hint, error, then the control: for a control of your own too. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  errorBelow,
  optional,
  hideLabel,
  className,
  children,
  after,
}: FieldText & { id: string; children: ReactNode; after?: ReactNode }) {
  return (
    <div className={cx('min-w-0', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'block font-medium'}>
        {label}
        {optional ? <Optional /> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mt-0.5 text-sm text-ink-3">
          {hint}
        </p>
      ) : null}
      {error && !errorBelow ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <div className={cx('relative', !hideLabel && 'mt-1.5')}>{children}</div>
      {after}
    </div>
  );
}
