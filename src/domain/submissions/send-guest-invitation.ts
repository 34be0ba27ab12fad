import type { PrismaClient } from '@/generated/prisma/client';
import { readRows } from '@/domain/read-rows';
import { accountOf, giveInvitation, inviting, type Invitation } from './give-invitation';

type Send = (mail: { to: string; subject: string; text: string; href: string | null }) => Promise<void>;
type Key = { organizationId: string; guestId: string };

/**
 * Finds who has the address in another organization and tells them; else a mail goes to the address as it is. Neither says the
 * title, and the news in the portal no name: it lies with another organization, whose admin reads it; an address may be mistyped. Runs again after a failure.
 */
export async function sendGuestInvitation(db: PrismaClient, key: Key, send: Send | null, now: Date): Promise<void> {
  const guest = await invitationOf(db, key);
  if (!guest) return;
  const host = inviting(guest);
  const account = await accountOf(db, guest);
  const where = { organizationId: key.organizationId, id: key.guestId, toldAt: null, endedAt: null };
  if (account) return giveInvitation(db, guest, account, now);
  const taken = await db.guestAuthor.updateMany({ where, data: { toldAt: now } });
  if (taken.count === 0 || !send) return;
  try {
    await send({ to: guest.email, subject: `${host} mời xác nhận là đồng tác giả`, text: withoutAccount(guest.inviter, host), href: null });
  } catch (error) {
    await db.guestAuthor.updateMany({ where: { ...where, toldAt: now }, data: { toldAt: null } });
    throw error;
  }
}

const withoutAccount = (inviter: string, host: string): string =>
  `${inviter} (${host}) ghi tên người nhận thư này trong danh sách tác giả của một sáng kiến.\n\nĐịa chỉ thư này chưa ứng với tài khoản nào trên cổng, nên việc xác nhận làm trên giấy: liên hệ ${inviter} để nhận và ký Bản xác nhận tỷ lệ đóng góp. Nếu có tài khoản trên cổng với địa chỉ khác, báo địa chỉ ấy để được mời lại; nếu sau này được cấp tài khoản với địa chỉ này, lời mời có sẵn khi đăng nhập.\n\nNếu không biết việc này, bỏ qua thư.`;

async function invitationOf(db: PrismaClient, { organizationId, guestId }: Key): Promise<(Invitation & { inviter: string }) | null> {
  const [row] = await readRows<Invitation & { inviter: string }>(db)`
    select g."organizationId", g.id as "guestId", g."submissionId", g.email, g."foldedName", p."fullName" as inviter, o.kind::text as kind, o.name
    from "GuestAuthor" g join "Organization" o on o.id = g."organizationId"
    join "Account" p on p."organizationId" = g."organizationId" and p.id = g."invitedById"
    where g."organizationId" = ${organizationId}::uuid and g.id = ${guestId}::uuid and g."toldAt" is null and g."guestAccountId" is null and g."endedAt" is null`;
  return row ?? null;
}
