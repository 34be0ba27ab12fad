'use client';

import type { ReactNode } from 'react';
import { AccountMenu, menuItemClass } from '@/ui/account-menu';
import { AppShell } from '@/ui/app-shell';
import { DueChip } from '@/ui/due-chip';
import { NotificationsLink, SearchBox } from '@/ui/header-parts';
import { KeyRound, LogOut } from '@/ui/icons';
import { Anchor } from '@/ui/link';
import type { NavGroup } from '@/ui/nav';
import type { Tone } from '@/ui/tone';

export type FrameData = {
  organization: string;
  groups: readonly NavGroup[];
  name: string;
  role: string;
  unread: number;
  due: { words: string; lastDay: string; tone: Tone } | null;
};

/** A client component, so that each page carries the words of its frame and not also its markup as data (DECISIONS). */
export function Frame({ data, demoBanner, children }: { data: FrameData; demoBanner: ReactNode; children: ReactNode }) {
  const { organization, groups, name, role, unread, due } = data;
  return (
    <AppShell
      organization={organization}
      groups={groups}
      account={
        <AccountMenu account={{ name, role }}>
          <Anchor href="/settings/security" className={menuItemClass}>
            <KeyRound />
            Mật khẩu và thiết bị đăng nhập
          </Anchor>
          <form action="/sign-out" method="post">
            <button type="submit" className={menuItemClass}>
              <LogOut />
              Đăng xuất
            </button>
          </form>
        </AccountMenu>
      }
      search={<SearchBox />}
      notifications={<NotificationsLink count={unread} />}
      deadline={due ? <DueChip lead="Nhận hồ sơ" words={due.words} last={due.lastDay} tone={due.tone} /> : null}
      demoBanner={demoBanner}
    >
      {children}
    </AppShell>
  );
}
