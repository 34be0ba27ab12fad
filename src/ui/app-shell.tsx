import { Ellipsis, Menu, Search, X } from './icons';
import type { ReactNode } from 'react';
import { Anchor } from './link';
import type { NavGroup, NavItem } from './nav';
import { BottomNav, SideNav } from './nav-list';
import { Seal } from './seal';

type Props = {
  /** The line under the name of the portal: "UBND xã Bắc Bình". */
  organization: string;
  groups: readonly NavGroup[];
  /** What phones show at the bottom; the first three items if left out. */
  bottom?: readonly NavItem[];
  account: ReactNode;
  homeHref?: string;
  /** The search form, from 768 px on (SearchBox). Phones get a link to `searchHref`. */
  search?: ReactNode;
  searchHref?: string;
  /** The bell (NotificationsLink). */
  notifications?: ReactNode;
  /** The nearest deadline (DueChip): in the header when it is wide, in a line below it otherwise. */
  deadline?: ReactNode;
  /** A line above everything (DemoBanner). */
  demoBanner?: ReactNode;
  children: ReactNode;
};

export function SkipLink() {
  return (
    <a href="#main" className="skip-link">
      Bỏ qua, đến nội dung chính
    </a>
  );
}

const headerButton = 'grid size-11 shrink-0 place-items-center rounded-sm text-ink-2 hover:bg-hover sm:size-10';

export function AppShell({
  organization,
  groups,
  bottom = groups.flatMap((group) => group.items).slice(0, 3),
  account,
  homeHref = '/home',
  search,
  searchHref = '/search',
  notifications,
  deadline,
  demoBanner,
  children,
}: Props) {
  return (
    <div className="min-h-dvh bg-page [--shell-top:3.75rem]">
      <SkipLink />
      {demoBanner}
      <header className="no-print sticky top-0 z-40 border-t-3 border-b border-t-brand border-b-line bg-surface">
        <div className="flex h-14 items-center gap-1 px-2 sm:gap-2 sm:px-4">
          <button type="button" popoverTarget="main-menu" className={`${headerButton} lg:hidden`} aria-label="Mở danh mục">
            <Menu className="size-5" />
          </button>
          <Anchor href={homeHref} className="flex min-w-0 items-center gap-2.5 rounded-sm py-1 lg:w-54 lg:shrink-0">
            <Seal />
            <span className="min-w-0 leading-tight">
              <span className="block truncate text-sm font-semibold">Cổng sáng kiến</span>
              <span className="block truncate text-xs text-ink-3">{organization}</span>
            </span>
          </Anchor>
          {search ? <div className="ml-2 hidden min-w-40 flex-1 md:block md:max-w-88">{search}</div> : null}
          <div className="ml-auto flex shrink-0 items-center gap-0.5 sm:gap-2">
            {deadline ? <div className="hidden xl:block">{deadline}</div> : null}
            {search ? (
              <Anchor href={searchHref} className={`${headerButton} md:hidden`} aria-label="Tìm kiếm">
                <Search className="size-5" />
              </Anchor>
            ) : null}
            {notifications}
            {account}
          </div>
        </div>
      </header>
      {deadline ? (
        <aside aria-label="Thời hạn" className="no-print border-b border-line px-3 py-1.5 sm:px-4 xl:hidden">
          {deadline}
        </aside>
      ) : null}
      <div className="mx-auto flex max-w-[96rem]">
        {/* On a wide screen it stands at the side; on others the browser opens and closes it as a popover. */}
        <nav id="main-menu" popover="auto" aria-label="Danh mục chính" className="main-menu">
          <button type="button" popoverTarget="main-menu" popoverTargetAction="hide" className={`${headerButton} ml-auto lg:hidden`} aria-label="Đóng danh mục">
            <X className="size-5" />
          </button>
          <SideNav groups={groups} />
        </nav>
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 pt-5 pb-28 outline-none sm:px-6 lg:px-8 lg:pb-14 print:p-0">
          {children}
        </main>
      </div>
      <BottomNav items={bottom}>
        <button type="button" popoverTarget="main-menu" className="bottom-link">
          <Ellipsis />
          Thêm
        </button>
      </BottomNav>
    </div>
  );
}
