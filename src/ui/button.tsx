import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './class-names';
import { Glyph } from './glyph';
import { Anchor, type AnchorProps } from './link';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger' | 'dangerSolid';
export type ButtonSize = 'sm' | 'md' | 'lg';

// The looks are in components.css (.btn): a page of many buttons would say them over and over.
const look = (kind: ButtonKind | 'disabled', size: ButtonSize): string => `btn btn-${kind} btn-${size}`;

type Look = {
  kind?: ButtonKind;
  size?: ButtonSize;
  /** An icon element, such as `<Printer />`; its size is set here. */
  icon?: ReactNode;
  /** An icon after the label. */
  after?: ReactNode;
};

export type ButtonProps = Look &
  ComponentProps<'button'> & {
    /** The label stays, a spinner stands before it, a second press does nothing. */
    busy?: boolean;
    /** Why it cannot be pressed now. The button stays visible and focusable, the reason stands beside it. */
    disabledReason?: ReactNode;
  };

export function Button({
  kind = 'secondary',
  size = 'md',
  icon,
  after,
  busy = false,
  disabledReason,
  className,
  children,
  type = 'button',
  onClick,
  formAction,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const blocked = Boolean(disabledReason);
  const idle = blocked || busy;
  const describedBy = [rest['aria-describedby'], blocked && reasonId].filter(Boolean).join(' ') || undefined;
  const button = (
    <button
      {...rest}
      // A blocked submit button must not submit, and nothing but a plain button never does.
      type={idle ? 'button' : type}
      className={cx(look(blocked ? 'disabled' : kind, size), className)}
      aria-disabled={idle || undefined}
      aria-busy={busy || undefined}
      aria-describedby={describedBy}
      onClick={idle ? undefined : onClick}
      formAction={idle ? undefined : formAction}
    >
      {busy ? <Glyph name="spinner" /> : icon}
      {children ? <span>{children}</span> : null}
      {after}
    </button>
  );
  if (!blocked) return button;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      {button}
      <span id={reasonId} className="text-sm text-ink-2">
        {disabledReason}
      </span>
    </span>
  );
}

export function LinkButton({ kind = 'secondary', size = 'md', icon, after, className, children, ...rest }: Look & AnchorProps) {
  return (
    <Anchor {...rest} className={cx(look(kind, size), className)}>
      {icon}
      <span>{children}</span>
      {after}
    </Anchor>
  );
}

/** A square button with an icon only; the label is read aloud and shown as a tip. */
export function IconButton({
  label,
  icon,
  kind = 'quiet',
  size = 'md',
  className,
  type = 'button',
  ...rest
}: Omit<ComponentProps<'button'>, 'children'> & { label: string; icon: ReactNode; kind?: ButtonKind; size?: ButtonSize }) {
  return (
    <button {...rest} type={type} aria-label={label} title={label} className={cx(look(kind, size), 'btn-square', className)}>
      {icon}
    </button>
  );
}
