'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { onDemand } from '@/ui/on-demand';
import { useKeys } from './use-keys';

const KeysHelp = onDemand(() => import('./keys-help').then((all) => all.KeysHelp));

/** N leads from the queue into the dossier to go on with. */
export function QueueKeys({ nextHref }: { nextHref: string | null }) {
  const router = useRouter();
  const [help, setHelp] = useState(false);
  useKeys({ next: () => nextHref && router.push(nextHref), help: () => setHelp(true) });
  return help ? <KeysHelp onClose={() => setHelp(false)} /> : null;
}
