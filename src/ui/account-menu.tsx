import { ChevronDown } from './icons';
import type { ReactNode } from 'react';
import { Avatar } from './avatar';

export type Account = {
  name: string;
  /** Role or seat, as people say it: "Ủy viên Hội đồng". */
  role: string;
};

type Props = {
  account: Account;
  /** Links and forms, each in a MenuItem's clothes: see `menuItemClass`. */
  children: ReactNode;
};

/** In components.css. */
export const menuItemClass = 'menu-item';

/** The browser opens, closes and returns the focus (popover); no JavaScript of ours. */
export function AccountMenu({ account, children }: Props) {
  return (
    <>
      <button type="button" popoverTarget="account-menu" className="flex min-h-11 items-center gap-2 rounded-sm px-1 text-left hover:bg-hover sm:min-h-10 sm:px-2">
        <span className="sr-only">Tài khoản: {account.name}</span>
        <Avatar name={account.name} />
        <span aria-hidden="true" className="hidden max-w-52 leading-tight xl:block">
          <span className="block truncate text-sm font-medium">{account.name}</span>
          <span className="block truncate text-xs text-ink-3">{account.role}</span>
        </span>
        <ChevronDown className="hidden size-4 text-ink-3 xl:block" />
      </button>
      <div
        id="account-menu"
        popover="auto"
        className="fixed inset-auto top-14 right-2 m-0 w-72 max-w-[calc(100vw-1rem)] rounded-md border border-line-strong bg-surface p-2 text-ink shadow-pop sm:right-4"
      >
        <p className="border-b border-line px-3 pt-1 pb-2.5">
          <span className="block font-semibold">{account.name}</span>
          <span className="block text-sm text-ink-2">{account.role}</span>
        </p>
        <div className="pt-2">{children}</div>
      </div>
    </>
  );
}
