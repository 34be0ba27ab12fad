import type { ReactNode } from 'react';
import { deadlineWords } from '@/domain/time/deadline-words';
import { DemoNotice } from '../demo-notice';
import { pageCtx } from '../page-ctx';
import { Frame } from './frame';
import { navOf } from './nav';
import { loadShell } from './shell';

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const ctx = await pageCtx();
  const shell = await loadShell(ctx);
  return (
    <>
      <meta name="portal-account" content={ctx.actor.accountId} />
      <Frame
        data={{
          organization: shell.organizationLabel,
          groups: navOf(ctx.actor, shell),
          name: ctx.actor.fullName,
          role: shell.roleLabel,
          unread: shell.unread,
          due: shell.window ? deadlineWords(ctx.now, { closesAt: shell.window }) : null,
        }}
        demoBanner={<DemoNotice />}
      >
        {children}
      </Frame>
    </>
  );
}
