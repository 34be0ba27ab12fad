import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Account, AccountMenu } from './account-menu';
import { SkipLink } from './app-shell';
import { Anchor } from './link';
import { Seal } from './seal';

type Props = {
  back: { href: string; label: string };
  /** What is being done, and for whom. */
  where: string;
  sub: string;
  /** A deadline chip, from 1024 px on. */
  mid?: ReactNode;
  right?: ReactNode;
  account: Account;
  accountMenu: ReactNode;
  children: ReactNode;
};

/** Scoring, matrix, session: the whole width, no menu at the left. */
export function FocusShell({ back, where, sub, mid, right, account, accountMenu, children }: Props) {
  return (
    <div className="min-h-dvh bg-page [--shell-top:3.75rem]">
      <SkipLink />
      <header className="no-print sticky top-0 z-40 border-t-3 border-b border-t-brand border-b-line bg-surface">
        <div className="mx-auto flex min-h-14 max-w-[96rem] items-center gap-2 px-3 sm:gap-3 sm:px-6">
          <Anchor href={back.href} aria-label={back.label} className="-ml-1 grid size-11 shrink-0 place-items-center rounded-sm text-ink-2 hover:bg-hover sm:size-10">
            <ArrowLeft className="size-5" />
          </Anchor>
          <span className="hidden sm:block">
            <Seal />
          </span>
          <p className="min-w-0 flex-1 leading-tight">
            <span className="block truncate text-sm font-semibold">{where}</span>
            <span className="block truncate text-xs text-ink-3">{sub}</span>
          </p>
          {mid ? <div className="hidden lg:block">{mid}</div> : null}
          <div className="flex shrink-0 items-center gap-2">
            {right}
            <AccountMenu account={account}>{accountMenu}</AccountMenu>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[96rem] px-4 pt-4 pb-10 outline-none sm:px-6 print:p-0">
        {children}
      </main>
    </div>
  );
}
