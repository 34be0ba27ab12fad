import type { PrismaClient } from '@/generated/prisma/client';
import { tell } from '@/domain/outbox/tell';
import { organizationLabel } from '@/domain/people/labels';
import { readRows } from '@/domain/read-rows';

type Send = (mail: { to: string; subject: string; text: string; href: string | null }) => Promise<void>;
type Key = { organizationId: string; guestId: string };
type Invitation = Key & { submissionId: string; email: string; foldedName: string; inviter: string; kind: string; name: string };

/**
 * Finds who has the address in another organization and tells them; else a mail goes to the address as it is. Neither says the
 * title, and the news in the portal no name: it lies with another organization, whose admin reads it; an address may be mistyped. Runs again after a failure.
 */
export async function sendGuestInvitation(db: PrismaClient, key: Key, send: Send | null, now: Date): Promise<void> {
  const guest = await invitationOf(db, key);
  if (!guest) return;
  const host = `UBND ${organizationLabel(guest)}`;
  const account = await accountOf(db, guest);
  const where = { organizationId: key.organizationId, id: key.guestId, toldAt: null, endedAt: null };
  if (account) {
    await db.$transaction(async (tx) => {
      const taken = await tx.guestAuthor.updateMany({ where, data: { toldAt: now, guestOrganizationId: account.organizationId, guestAccountId: account.id } });
      if (taken.count === 0) return;
      await tell({ db: tx, now, actor: { organizationId: account.organizationId } }, [{
        accountId: account.id, kind: 'submission.guest_invited', key: key.guestId, href: `/submissions/elsewhere/${key.guestId}`,
        subject: `${host} mời đứng tên đồng tác giả`,
        body: `Một đồng nghiệp ở ${host} ghi tên người nhận tin này trong danh sách tác giả của một sáng kiến. Mở lời mời để nhận lời hoặc từ chối. Nếu không biết việc này, bấm Từ chối.`,
      }]);
    });
    return;
  }
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
  `${inviter} (${host}) ghi tên người nhận thư này trong danh sách tác giả của một sáng kiến.\n\nĐịa chỉ thư này chưa ứng với tài khoản nào trên cổng, nên việc xác nhận làm trên giấy: liên hệ ${inviter} để nhận và ký Bản xác nhận tỷ lệ đóng góp. Nếu có tài khoản trên cổng với địa chỉ khác, báo địa chỉ ấy để được mời lại.\n\nNếu không biết việc này, bỏ qua thư.`;

async function invitationOf(db: PrismaClient, { organizationId, guestId }: Key): Promise<Invitation | null> {
  const [row] = await readRows<Invitation>(db)`
    select g."organizationId", g.id as "guestId", g."submissionId", g.email, g."foldedName", p."fullName" as inviter, o.kind::text as kind, o.name
    from "GuestAuthor" g join "Organization" o on o.id = g."organizationId"
    join "Account" p on p."organizationId" = g."organizationId" and p.id = g."invitedById"
    where g."organizationId" = ${organizationId}::uuid and g.id = ${guestId}::uuid and g."toldAt" is null and g."endedAt" is null`;
  return row ?? null;
}

/** An office may share one address: then the name decides. Never of the own organization, nor who stands by another line already. */
async function accountOf(db: PrismaClient, { organizationId, submissionId, email, foldedName }: Invitation): Promise<{ organizationId: string; id: string } | null> {
  const found = await readRows<{ organizationId: string; id: string; foldedName: string }>(db)`
    select a."organizationId", a.id, a."foldedName" from "Account" a
    where lower(a.email) = ${email} and a."organizationId" <> ${organizationId}::uuid and a."disabledAt" is null
      and not exists (select from "GuestAuthor" g where g."organizationId" = ${organizationId}::uuid and g."submissionId" = ${submissionId}::uuid
        and g."guestAccountId" = a.id and g."endedAt" is null)`;
  const meant = found.length > 1 ? found.filter((account) => account.foldedName === foldedName) : found;
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
