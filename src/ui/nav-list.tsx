'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cx } from './class-names';
import { Count } from './badge';
import { Icon } from './icons';
import { currentHref, type NavGroup, type NavItem } from './nav';

// Client, because a layout is not rendered again when the page below it changes.

/** Following a link inside a popover closes it: client navigation alone would leave it open. */
function closePopover(event: React.MouseEvent<HTMLElement>) {
  event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
}

export function SideNav({ groups }: { groups: readonly NavGroup[] }) {
  const here = currentHref(usePathname(), groups.flatMap((group) => group.items));
  return groups.map((group, i) => (
    <div key={group.title ?? i} className={cx(i > 0 && 'mt-6')}>
      {group.title ? <h2 className="mb-1.5 px-2.5 text-xs font-medium text-ink-3">{group.title}</h2> : null}
      <ul className="space-y-0.5">
        {group.items.map((item) => (
          <SideItem key={item.href} item={item} current={item.href === here} />
        ))}
      </ul>
    </div>
  ));
}

function SideItem({ item, current }: { item: NavItem; current: boolean }) {
  return (
    <li>
      <Link
        href={item.href}
        prefetch={false}
        onClick={closePopover}
        aria-current={current ? 'page' : undefined}
        className={cx(
          'relative flex min-h-11 items-center gap-2.5 rounded-sm px-2.5 py-1 text-sm lg:min-h-9',
          current
            ? 'bg-surface font-semibold text-ink shadow-rest ring-1 ring-line before:absolute before:inset-y-2 before:-left-px before:w-0.75 before:rounded-full before:bg-brand [&>svg]:text-brand'
            : 'text-ink-2 hover:bg-line/60 hover:text-ink [&>svg]:text-ink-3',
        )}
      >
        <Icon name={item.icon} className="size-4" />
        <span className="flex-1">{item.label}</span>
        {item.count ? <Count>{item.count}</Count> : null}
      </Link>
    </li>
  );
}

/** Three items at the bottom of a phone; `children` is the fourth, which opens the whole menu. */
export function BottomNav({ items, children }: { items: readonly NavItem[]; children: React.ReactNode }) {
  const here = currentHref(usePathname(), items);
  return (
    <nav
      aria-label="Danh mục nhanh"
      className="no-print sticky-bar fixed inset-x-0 bottom-0 z-40 grid auto-cols-fr grid-flow-col border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          prefetch={false}
          aria-current={item.href === here ? 'page' : undefined}
          className={cx(
            'flex min-h-14 min-w-0 flex-col items-center justify-center gap-0.5 px-1 text-center text-xs leading-4',
            item.href === here ? 'font-semibold text-action-ink' : 'text-ink-2',
          )}
        >
          <Icon name={item.icon} className="size-5" />
          <span className="line-clamp-2">{item.label}</span>
        </Link>
      ))}
      {children}
    </nav>
  );
}

/** The tabs of the public header. */
export function TopNav({ items }: { items: readonly { href: string; label: string; exact?: boolean }[] }) {
  const here = currentHref(usePathname(), items);
  return (
    <ul className="mx-auto flex max-w-page overflow-x-auto px-2 sm:gap-1 sm:px-4">
      {items.map((item) => (
        <li key={item.href}>
          <Link
            href={item.href}
            prefetch={false}
            aria-current={item.href === here ? 'page' : undefined}
            className={cx(
              // The outline is drawn inside: the list scrolls and would cut it off.
              'flex h-12 items-center border-b-3 px-2 text-sm whitespace-nowrap -outline-offset-4 sm:px-3 sm:text-base',
              item.href === here ? 'border-brand font-semibold text-ink' : 'border-transparent text-ink-2 hover:text-ink',
            )}
          >
            {item.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
