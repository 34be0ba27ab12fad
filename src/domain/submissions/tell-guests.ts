import type { Ctx } from '@/domain/context';
import { type News, tell } from '@/domain/outbox/tell';
import { toldAt } from './guest-host';
import type { Guest } from './hearers';

/** `elsewhere` goes on after "Hồ sơ BB-26-003 ở UBND xã Bắc Bình". */
export type GuestWords = Pick<News, 'kind' | 'key'> & { elsewhere: string; /** Where at home it is read on. */ part?: Extract<News, { submissionId: string }>['part']; /** Allotted since they were asked for. */ code?: string };

/** Of the pages of a dossier, those that a guest has too. */
const guestParts: readonly (string | undefined)[] = ['/questions', '/appeals'];

/**
 * Tells co-authors of other organizations, each in their own portal. What is said there is read by another organization's admin
 * too: which dossier and what step, never a title, a name, a reason or an outcome. These are read where sight is asked for.
 */
export async function tellGuests(ctx: Pick<Ctx, 'db' | 'now'>, guests: readonly Guest[], { kind, key, elsewhere, part, code }: GuestWords): Promise<void> {
  for (const [organizationId, told] of Map.groupBy(guests, (guest) => guest.organizationId)) {
    await tell(toldAt(ctx, organizationId), told.map((guest): News => ({
      accountId: guest.accountId, kind, key, href: `/submissions/elsewhere/${guest.id}${part && guestParts.includes(part) ? part : ''}`,
      subject: `Hồ sơ ${[code ?? guest.code, 'ở', guest.host].filter(Boolean).join(' ')} ${elsewhere}`,
      body: 'Người nhận tin này đứng tên đồng tác giả trong hồ sơ đó. Mở hồ sơ trên cổng để đọc.',
    })));
  }
}
