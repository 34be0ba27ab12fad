import { cx } from './class-names';
import { Anchor } from './link';
import { formatCount } from './paging';

export type TabItem = { href: string; label: string; count?: number; current?: boolean };

/** Filters or parts of a page as links, with counts. `label` says what they are: "Lọc theo tình trạng". */
export function LinkTabs({ label, items }: { label: string; items: readonly TabItem[] }) {
  return (
    <nav aria-label={label} className="no-print relative -mx-1 max-w-full overflow-x-auto px-1 py-1">
      <ul className="flex gap-1">
        {items.map((item) => (
          <li key={item.href}>
            <Anchor
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              className={cx(
                'inline-flex h-11 items-center gap-2 rounded-sm px-3 text-sm whitespace-nowrap sm:h-9',
                item.current ? 'bg-ink font-medium text-surface' : 'text-ink-2 hover:bg-line/70',
              )}
            >
              {item.label}
              {item.count === undefined ? null : (
                <span className={cx('num text-xs', !item.current && 'text-ink-3')}>{formatCount(item.count)}</span>
              )}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
