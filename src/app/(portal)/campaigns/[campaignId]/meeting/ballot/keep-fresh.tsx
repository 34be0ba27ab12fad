'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const seconds = 8;
/** Half an hour: a page left open must not keep a session alive for ever. */
const times = 225;

/** Looks again by itself while a secret ballot is to be expected or runs: nobody in the room has to be told to reload. */
export function KeepFresh() {
  const router = useRouter();
  useEffect(() => {
    let left = times;
    const timer = setInterval(() => {
      if (document.hidden) return;
      left -= 1;
      if (left === 0) clearInterval(timer);
      router.refresh();
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
