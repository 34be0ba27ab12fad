'use client';

import type { ReactNode } from 'react';
import { SkipLink } from './app-shell';
import { Icon, type IconName } from './icons';
import { Anchor, TextLink } from './link';
import { TopNav } from './nav-list';
import { Seal } from './seal';

export type FooterGroup = { title: string; links: readonly { href: string; label: string }[] };

type Props = {
  /** "Ủy ban nhân dân xã Bắc Bình" */
  organization: string;
  title?: string;
  nav: readonly { href: string; label: string; exact?: boolean }[];
  /** At the right of the header: signed-in people go to their tasks, others sign in. */
  account?: { href: string; label: string; icon: IconName };
  /** Who answers questions, in the footer. */
  contact: string;
  footer: readonly FooterGroup[];
  homeHref?: string;
  demoBanner?: ReactNode;
  children: ReactNode;
};

/** A client component for the same reason as the portal's frame: its words travel once. */
export function PublicShell({
  organization,
  title = 'Cổng sáng kiến cải cách hành chính',
  nav,
  account = { href: '/sign-in', label: 'Đăng nhập', icon: 'LogIn' },
  contact,
  footer,
  homeHref = '/',
  demoBanner,
  children,
}: Props) {
  return (
    <div className="flex min-h-dvh flex-col bg-page">
      <SkipLink />
      {demoBanner}
      <header className="no-print border-b-3 border-gold-leaf bg-brand-deep text-on-solid">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3 sm:gap-x-6 sm:px-6">
          <Anchor href={homeHref} className="flex min-w-0 flex-1 basis-44 items-center sm:basis-52 gap-3 rounded-sm">
            <Seal className="size-10 sm:size-11" />
            <span className="min-w-0 leading-snug">
              <span className="block text-xs text-gold-leaf">{organization}</span>
              <span className="block text-sm font-semibold sm:text-lg">{title}</span>
            </span>
          </Anchor>
          <Anchor
            href={account.href}
            className="inline-flex min-h-11 items-center gap-2 rounded-sm border border-gold-leaf/70 px-3 text-sm font-medium hover:bg-brand sm:min-h-10 sm:px-4 [&>svg]:size-4"
          >
            <Icon name={account.icon} className="max-sm:hidden" />
            {account.label}
          </Anchor>
        </div>
      </header>
      {nav.length > 0 ? (
        <nav aria-label="Danh mục chính" className="no-print border-b border-line bg-surface">
          <TopNav items={nav} />
        </nav>
      ) : null}
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <footer className="no-print mt-16 border-t border-line bg-sunken text-sm text-ink-2">
        <div className="mx-auto grid max-w-page gap-8 px-4 py-10 sm:grid-cols-2 sm:px-6 lg:grid-cols-4">
          <div className="lg:col-span-2">
            <p className="flex items-center gap-2.5 font-semibold text-ink">
              <Seal className="size-7" />
              {organization}
            </p>
            <div className="mt-3 max-w-96">{contact}</div>
          </div>
          {footer.map((group) => (
            <div key={group.title}>
              <h2 className="font-semibold text-ink">{group.title}</h2>
              <ul className="mt-2">
                {group.links.map((link) => (
                  <li key={link.href}>
                    <TextLink href={link.href} className="inline-block py-1">
                      {link.label}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </footer>
    </div>
  );
}
