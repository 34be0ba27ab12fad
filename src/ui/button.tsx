import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './class-names';
import { Glyph } from './glyph';
import { Anchor, type AnchorProps } from './link';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger' | 'dangerSolid';
export type ButtonSize = 'sm' | 'md' | 'lg';

const kinds: Record<ButtonKind | 'disabled', string> = {
  primary: 'bg-action text-on-solid hover:bg-action-hover active:bg-action-press',
  secondary: 'bg-surface text-ink border border-line-strong shadow-rest hover:bg-hover hover:border-control',
  quiet: 'text-action-ink hover:bg-action-soft',
  danger: 'bg-surface text-bad-ink border border-bad-line hover:bg-bad-soft',
  dangerSolid: 'bg-bad-solid text-on-solid hover:brightness-90',
  disabled: 'bg-sunken text-ink-3 border border-line-strong',
};

// Minimum heights, so that a long Vietnamese label may wrap at 320 px; 44 px on phones.
const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-11 px-3 py-1 text-sm sm:min-h-8 [&>svg]:size-4',
  md: 'min-h-11 px-4 py-1.5 text-base sm:min-h-10 [&>svg]:size-4',
  lg: 'min-h-12 px-5 py-2 text-md [&>svg]:size-5',
};

const square: Record<ButtonSize, string> = {
  sm: 'size-11 sm:size-8 [&>svg]:size-4',
  md: 'size-11 sm:size-10 [&>svg]:size-5',
  lg: 'size-12 [&>svg]:size-5',
};

const base =
  'inline-flex items-center justify-center gap-2 rounded-sm text-center font-medium transition-colors duration-(--duration-quick) [&>svg]:shrink-0';

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
      className={cx(base, kinds[blocked ? 'disabled' : kind], sizes[size], className)}
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
    <Anchor {...rest} className={cx(base, kinds[kind], sizes[size], className)}>
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
    <button {...rest} type={type} aria-label={label} title={label} className={cx(base, kinds[kind], square[size], className)}>
      {icon}
    </button>
  );
}
