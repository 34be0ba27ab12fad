import { headers } from 'next/headers';
import { env } from '@/platform/env';

/** Where this portal is reached: as configured, or as the visitor reached it. For addresses that leave the page: print, mail, QR. */
export async function portalOrigin(): Promise<string> {
  const { APP_URL, TRUST_PROXY } = env();
  if (APP_URL) return APP_URL;
  const told = await headers();
  return `${(TRUST_PROXY && told.get('x-forwarded-proto')) || 'http'}://${told.get('host') ?? ''}`;
}
