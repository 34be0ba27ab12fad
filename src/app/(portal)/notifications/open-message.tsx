'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { Button } from '@/ui/button';
import { markReadAction } from './actions';

/** "Xem" of an unread message: marks it, then goes where it leads. Marking may fail silently; it is still unread then. */
export function OpenMessage({ messageId, href }: { messageId: string; href: string | null }) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const open = (): void =>
    start(async () => {
      await markReadAction({ messageId }).catch(() => null);
      if (href) router.push(href);
    });
  return (
    <Button size="sm" busy={busy} onClick={open}>
      {href ? 'Xem' : 'Đã đọc'}
    </Button>
  );
}
