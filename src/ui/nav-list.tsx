'use client';

import { usePathname, useRouter } from 'next/navigation';
import type { MouseEvent, ReactNode } from 'react';
import { Count } from './badge';
import { cx } from './class-names';
import { Icon } from './icons';
import { currentHref, type NavGroup, type NavItem } from './nav';

// Client, because a layout is not rendered again when the page below it changes. Plain links handed to Next's router when
// they are clicked: its own Link, twenty times a page, costs more than the rest of the menu.

/** A plain click changes the page without loading it anew; a link inside a popover closes it. */
function useFollow() {
  const router = useRouter();
  return (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const link = event.currentTarget;
    const popover = link.closest<HTMLElement>('[popover]');
    if (popover?.matches(':popover-open')) popover.hidePopover();
    router.push(link.pathname + link.search + link.hash);
  };
}

const current = (is: boolean) => (is ? ({ 'aria-current': 'page' } as const) : null);

export function SideNav({ groups }: { groups: readonly NavGroup[] }) {
  const here = currentHref(usePathname(), groups.flatMap((group) => group.items));
  const follow = useFollow();
  return groups.map((group, i) => (
    <div key={group.title ?? i} className={cx(i > 0 && 'mt-6')}>
      {group.title ? <h2 className="mb-1.5 px-2.5 text-xs font-medium text-ink-3">{group.title}</h2> : null}
      <ul>
        {group.items.map((item) => (
          <li key={item.href}>
            <a href={item.href} onClick={follow} className="side-link" {...current(item.href === here)}>
              <Icon name={item.icon} />
              {item.label}
              {item.count ? <Count className="ml-auto">{item.count}</Count> : null}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** Three items at the bottom of a phone; `children` is the fourth, which opens the whole menu. */
export function BottomNav({ items, children }: { items: readonly NavItem[]; children: ReactNode }) {
  const here = currentHref(usePathname(), items);
  const follow = useFollow();
  return (
    <nav
      aria-label="Danh mục nhanh"
      className="no-print sticky-bar fixed inset-x-0 bottom-0 z-40 grid auto-cols-fr grid-flow-col border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {items.map((item) => (
        <a key={item.href} href={item.href} onClick={follow} className="bottom-link" {...current(item.href === here)}>
          <Icon name={item.icon} />
          <span className="line-clamp-2">{item.label}</span>
        </a>
      ))}
      {children}
    </nav>
  );
}

/** The tabs of the public header. */
export function TopNav({ items }: { items: readonly { href: string; label: string; exact?: boolean }[] }) {
  const here = currentHref(usePathname(), items);
  const follow = useFollow();
  return (
    <ul className="mx-auto flex max-w-page overflow-x-auto px-2 sm:gap-1 sm:px-4">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} onClick={follow} className="top-link" {...current(item.href === here)}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
