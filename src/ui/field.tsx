import { type ComponentProps, type ReactNode, useId } from 'react';
import { CharacterCount } from './character-count';
import { cx } from './class-names';
import { DateWords } from './date-words';
import { describedBy, FieldFrame, type FieldText } from './field-frame';
import { Glyph } from './glyph';

// Every control takes what react-hook-form's register() gives: <TextField label="Tên" {...form.register('title')} />.
// Its id is `id`, else its name, so that the summary of errors can link to it.

type Native<Tag extends 'input' | 'select' | 'textarea'> = Omit<ComponentProps<Tag>, 'className' | 'size'>;
type Size = 'md' | 'sm';

function useControlId(id: string | undefined, name: string | undefined): string {
  const own = useId();
  return id ?? name ?? own;
}

export type TextFieldProps = FieldText &
  Native<'input'> & {
    size?: Size;
    /** The most characters; shows "382/3.000 ký tự" (a small client part). It never cuts off what is typed. */
    count?: number;
    /** A unit inside the right edge: "%", "đồng". */
    suffix?: string;
    controlClassName?: string;
  };

export function TextField({
  label,
  hint,
  error,
  errorBelow,
  optional,
  hideLabel,
  className,
  controlClassName,
  id,
  size = 'md',
  count,
  suffix,
  type = 'text',
  ...rest
}: TextFieldProps) {
  const controlId = useControlId(id, rest.name);
  const frame = { label, hint, error, errorBelow, optional, hideLabel, className };
  return (
    <FieldFrame {...frame} id={controlId} after={type === 'date' ? <DateWords controlId={controlId} /> : count ? <CharacterCount controlId={controlId} max={count} /> : null}>
      <input
        {...rest}
        id={controlId}
        type={type}
        data-size={size}
        className={cx('control', suffix && 'pr-14', controlClassName)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(controlId, { hint, error, count }, type === 'date' ? `${controlId}-words` : rest['aria-describedby'])}
      />
      {suffix ? (
        <span aria-hidden="true" className="pointer-events-none absolute inset-y-0 right-3 grid place-items-center text-ink-2">
          {suffix}
        </span>
      ) : null}
    </FieldFrame>
  );
}

/** Text, not type=number: people type 78,5 with a comma, and a wheel must not change a score. The schema reads it. */
export function NumberField({ controlClassName, ...rest }: TextFieldProps) {
  return <TextField inputMode="decimal" autoComplete="off" {...rest} controlClassName={cx('num text-right', controlClassName)} />;
}

/** The browser's own date field; its value is always yyyy-mm-dd, whatever it shows: what was chosen stands below it in words. */
export function DateField(props: Omit<TextFieldProps, 'type' | 'count' | 'suffix'>) {
  return <TextField {...props} type="date" />;
}

// field-sizing ignores `rows`; classes, not a style attribute, so that a strict content policy holds.
function leastHeight(rows: number): string {
  if (rows <= 2) return 'min-h-18';
  if (rows <= 4) return 'min-h-31';
  return rows <= 6 ? 'min-h-44' : 'min-h-57';
}

export function TextArea({
  label,
  hint,
  error,
  errorBelow,
  optional,
  hideLabel,
  className,
  id,
  count,
  rows = 5,
  ...rest
}: FieldText & Native<'textarea'> & { count?: number }) {
  const controlId = useControlId(id, rest.name);
  const frame = { label, hint, error, errorBelow, optional, hideLabel, className };
  return (
    <FieldFrame {...frame} id={controlId} after={count ? <CharacterCount controlId={controlId} max={count} /> : null}>
      <textarea
        {...rest}
        id={controlId}
        rows={rows}
        // Grows with what is written where the browser can.
        className={cx('control field-sizing-content max-h-[75dvh] py-2.5 leading-6.5', leastHeight(rows))}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(controlId, { hint, error, count }, rest['aria-describedby'])}
      />
    </FieldFrame>
  );
}

export type Option = { value: string; label: string; disabled?: boolean };

export type SelectFieldProps = FieldText &
  Native<'select'> & {
    options?: readonly Option[];
    /** A first, empty choice: "Chọn lĩnh vực". */
    placeholder?: string;
    size?: Size;
    /** `<option>` and `<optgroup>` of your own instead of `options`. */
    children?: ReactNode;
  };

export function SelectField({
  label,
  hint,
  error,
  errorBelow,
  optional,
  hideLabel,
  className,
  id,
  options,
  placeholder,
  size = 'md',
  children,
  ...rest
}: SelectFieldProps) {
  const controlId = useControlId(id, rest.name);
  const frame = { label, hint, error, errorBelow, optional, hideLabel, className };
  return (
    <FieldFrame {...frame} id={controlId}>
      <select
        {...rest}
        id={controlId}
        data-size={size}
        className="control appearance-none pr-9 text-ellipsis"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(controlId, { hint, error }, rest['aria-describedby'])}
      >
        {placeholder ? <option value="">{placeholder}</option> : null}
        {options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
      <span className="pointer-events-none absolute inset-y-0 right-2.5 grid place-items-center text-ink-2">
        <Glyph name="chevronDown" />
      </span>
    </FieldFrame>
  );
}

export { Checkbox, CheckboxCards, CheckboxField, RadioCards } from './choice';
