import { headers } from 'next/headers';
import type { Reason } from '@/domain/refusal';
import { isConnectionLoss, markDatabaseDown } from '@/platform/breaker';
import { isDiskFull } from '@/platform/disk-full';
import { log } from '@/platform/log';

/** What the machine cannot do just now, as a sentence people can act on; null: a bug. */
export async function reasonOfFault(error: unknown): Promise<Reason | null> {
  const reason = isDiskFull(error) ? 'disk_full' : isConnectionLoss(error) ? 'busy' : null;
  if (reason) log.error({ kind: reason === 'busy' ? 'database.lost' : 'disk.full', requestId: (await headers()).get('x-request-id') });
  if (reason === 'busy') markDatabaseDown();
  return reason;
}
