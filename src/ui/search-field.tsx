import { Search } from './icons';
import { type ComponentProps, useId } from 'react';
import { cx } from './class-names';

type Props = Omit<ComponentProps<'input'>, 'type' | 'size'> & { label: string; size?: 'sm' | 'md' | 'lg' };

const heights = { sm: 'h-11 text-md sm:h-9 sm:text-sm', md: 'h-11 text-md sm:text-base', lg: 'h-12 text-md' };

/** A search box for a GET form; the label is read aloud and, unless given otherwise, is the placeholder. */
export function SearchField({ label, size = 'md', name = 'q', id, className, placeholder = label, ...rest }: Props) {
  const own = useId();
  const controlId = id ?? own;
  return (
    <div className={cx('relative min-w-0', className)}>
      <label htmlFor={controlId} className="sr-only">
        {label}
      </label>
      <span className="pointer-events-none absolute inset-y-0 left-3 grid place-items-center text-ink-3">
        <Search className="size-4" />
      </span>
      <input
        {...rest}
        id={controlId}
        name={name}
        type="search"
        placeholder={placeholder}
        className={cx('w-full rounded-sm border border-control bg-surface pr-3 pl-9 text-ellipsis', heights[size])}
      />
    </div>
  );
}
