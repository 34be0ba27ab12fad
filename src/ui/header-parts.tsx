import { Bell, FlaskConical, Search } from './icons';
import type { ReactNode } from 'react';
import { Anchor } from './link';

/** The search of the header: a plain GET form. */
export function SearchBox({ action = '/search', placeholder = 'Tìm hồ sơ, đơn vị, sáng kiến' }: { action?: string; placeholder?: string }) {
  return (
    <form role="search" action={action} className="relative">
      <label htmlFor="header-search" className="sr-only">
        {placeholder}
      </label>
      <span className="pointer-events-none absolute inset-y-0 left-3 grid place-items-center text-ink-3">
        <Search className="size-4" />
      </span>
      <input
        id="header-search"
        name="q"
        type="search"
        placeholder={placeholder}
        className="h-9 w-full rounded-sm border border-line-strong bg-page pr-3 pl-9 text-sm text-ellipsis"
      />
    </form>
  );
}

export function NotificationsLink({ count, href = '/notifications' }: { count: number; href?: string }) {
  return (
    <Anchor
      href={href}
      aria-label={count > 99 ? 'Thông báo: hơn 99 mới' : count > 0 ? `Thông báo: ${count} mới` : 'Thông báo'}
      className="relative grid size-11 shrink-0 place-items-center rounded-sm text-ink-2 hover:bg-hover sm:size-10"
    >
      <Bell className="size-5" />
      {count > 0 ? (
        <span aria-hidden="true" className="num absolute top-0.5 right-0 min-w-4.5 rounded-full bg-bad-solid px-1 text-center text-[0.6875rem] leading-4.5 font-semibold text-on-solid">
          {count > 99 ? '99+' : count}
        </span>
      ) : null}
    </Anchor>
  );
}

/** Says on every page that nothing here is real. */
export function DemoBanner({ children }: { children: ReactNode }) {
  return (
    <aside aria-label="Dữ liệu dùng thử" className="no-print flex items-start gap-2 border-b border-gold-line bg-gold-soft px-3 py-1.5 text-sm text-gold-ink sm:px-4">
      <FlaskConical className="mt-0.75 size-4" />
      <p className="min-w-0 flex-1">{children}</p>
    </aside>
  );
}
