import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './class-names';
import { describedBy, FieldError, type FieldText, Optional } from './field-frame';

type Input = Omit<ComponentProps<'input'>, 'className' | 'type' | 'size'>;

const box = 'size-5 shrink-0 accent-action';

/** A bare box, for rows of a table; say what it chooses with `aria-label`. */
export function Checkbox({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return <input type="checkbox" {...rest} className={cx(box, 'rounded-xs', className)} />;
}

export function CheckboxField({ label, hint, error, hideLabel, className, id, ...rest }: Omit<FieldText, 'optional' | 'errorBelow'> & Input) {
  const own = useId();
  const controlId = id ?? rest.name ?? own;
  return (
    <div className={cx('min-w-0', className)}>
      {error ? <FieldError id={`${controlId}-error`}>{error}</FieldError> : null}
      <label htmlFor={controlId} className="inline-flex min-h-11 items-start gap-2.5 py-2 sm:min-h-6 sm:py-0.5">
        <Checkbox
          {...rest}
          id={controlId}
          className="mt-0.5"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(controlId, { hint, error }, rest['aria-describedby'])}
        />
        <span className="min-w-0">
          <span className={hideLabel ? 'sr-only' : undefined}>{label}</span>
          {hint ? (
            <span id={`${controlId}-hint`} className="block text-sm text-ink-3">
              {hint}
            </span>
          ) : null}
        </span>
      </label>
    </div>
  );
}

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

export type ChoiceCardsProps = Omit<FieldText, 'errorBelow'> &
  Omit<Input, 'defaultValue' | 'defaultChecked' | 'checked' | 'value'> & {
    options: readonly Choice[];
    columns?: 1 | 2 | 3;
    /** What is chosen at first; with useActionForm, `field` says it. */
    defaultValue?: string | readonly string[];
  };

const columnClass = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' };

function ChoiceCards({
  type,
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  id,
  options,
  columns = 1,
  defaultValue,
  ...rest
}: ChoiceCardsProps & { type: 'radio' | 'checkbox' }) {
  const own = useId();
  const groupId = id ?? rest.name ?? own;
  const chosen = typeof defaultValue === 'string' ? [defaultValue] : defaultValue;
  return (
    <fieldset className={cx('min-w-0', className)} aria-describedby={describedBy(groupId, { hint, error })}>
      <legend className={hideLabel ? 'sr-only' : 'mb-1.5 font-medium'}>
        {label}
        {optional ? <Optional /> : null}
      </legend>
      {hint ? (
        <p id={`${groupId}-hint`} className="-mt-1 mb-1.5 text-sm text-ink-3">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${groupId}-error`}>{error}</FieldError> : null}
      <div className={cx('grid gap-2', error && 'mt-1.5', columnClass[columns])}>
        {options.map((option, i) => (
          <label
            key={option.value}
            className={cx(
              'flex min-h-11 items-start gap-2.5 rounded-sm border bg-surface px-3 py-2.5 has-checked:border-action has-checked:bg-action-soft has-disabled:bg-sunken has-disabled:text-ink-3',
              error ? 'border-bad-solid' : 'border-line-strong hover:bg-hover',
            )}
          >
            <input
              {...rest}
              type={type}
              // The first one carries the id of the group, so that the summary of errors can go there.
              id={i === 0 ? groupId : `${groupId}-${option.value}`}
              value={option.value}
              disabled={option.disabled ?? rest.disabled}
              defaultChecked={chosen?.includes(option.value)}
              aria-invalid={error ? true : undefined}
              className={cx(box, 'mt-0.5')}
            />
            <span className="min-w-0">
              {option.label}
              {option.hint ? <span className="block text-sm text-ink-3">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of a few, all in sight. */
export function RadioCards(props: ChoiceCardsProps) {
  return <ChoiceCards {...props} type="radio" />;
}

/** Several of a few. */
export function CheckboxCards(props: ChoiceCardsProps) {
  return <ChoiceCards {...props} type="checkbox" />;
}
