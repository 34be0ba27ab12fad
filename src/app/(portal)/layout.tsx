import { KeyRound, LogOut } from '@/ui/icons';
import type { ReactNode } from 'react';
import { deadlineWords } from '@/domain/time/deadline-words';
import { AppShell } from '@/ui/app-shell';
import { menuItemClass } from '@/ui/account-menu';
import { DueChip } from '@/ui/due-chip';
import { NotificationsLink, SearchBox } from '@/ui/header-parts';
import { Anchor } from '@/ui/link';
import { pageCtx } from '../page-ctx';
import { DemoNotice } from '../demo-notice';
import { navOf } from './nav';
import { loadShell } from './shell';

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const ctx = await pageCtx();
  const shell = await loadShell(ctx);
  const { here } = ctx;
  const due = shell.window ? deadlineWords(ctx.now, { closesAt: shell.window }) : null;
  return (
    <AppShell
      organization={shell.organizationLabel}
      groups={navOf(ctx.actor, shell)}
      account={{ name: here.actor.fullName, role: shell.roleLabel }}
      accountMenu={
        <>
          <Anchor href="/settings/security" className={menuItemClass}>
            <KeyRound aria-hidden="true" />
            Mật khẩu và thiết bị đăng nhập
          </Anchor>
          <form action="/sign-out" method="post">
            <button type="submit" className={menuItemClass}>
              <LogOut aria-hidden="true" />
              Đăng xuất
            </button>
          </form>
        </>
      }
      search={<SearchBox />}
      notifications={<NotificationsLink count={shell.unread} />}
      deadline={due ? <DueChip lead="Nhận hồ sơ" words={due.words} last={due.lastDay} tone={due.tone} /> : undefined}
      demoBanner={<DemoNotice />}
    >
      {children}
    </AppShell>
  );
}
