import type { PrismaClient } from '@/generated/prisma/client';
import { tell } from '@/domain/outbox/tell';
import { organizationLabel } from '@/domain/people/labels';
import { readRows } from '@/domain/read-rows';

export type Invitation = { organizationId: string; guestId: string; submissionId: string; email: string; foldedName: string; kind: string; name: string };
export type Invited = { organizationId: string; id: string };

/** "UBND xã Bắc Bình" */
export const inviting = (invitation: Pick<Invitation, 'kind' | 'name'>): string => `UBND ${organizationLabel(invitation)}`;

/** An office may share one address: then the name decides. Never of the own organization, nor who stands by another line already. */
export async function accountOf(db: PrismaClient, { organizationId, submissionId, email, foldedName }: Invitation): Promise<Invited | null> {
  const found = await readRows<Invited & { foldedName: string }>(db)`
    select a."organizationId", a.id, a."foldedName" from "Account" a
    where lower(a.email) = ${email} and a."organizationId" <> ${organizationId}::uuid and a."disabledAt" is null
      and not exists (select from "GuestAuthor" g where g."organizationId" = ${organizationId}::uuid and g."submissionId" = ${submissionId}::uuid
        and g."guestAccountId" = a.id and g."endedAt" is null)`;
  const meant = found.length > 1 ? found.filter((account) => account.foldedName === foldedName) : found;
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** Lays an invitation before the account it is for; once, whichever job comes first. Names neither title nor people: see sendGuestInvitation. */
export async function giveInvitation(db: PrismaClient, invitation: Invitation, account: Invited, now: Date): Promise<void> {
  const { organizationId, guestId } = invitation;
  const host = inviting(invitation);
  await db.$transaction(async (tx) => {
    const taken = await tx.guestAuthor.updateMany({
      where: { organizationId, id: guestId, guestAccountId: null, endedAt: null }, data: { toldAt: now, guestOrganizationId: account.organizationId, guestAccountId: account.id },
    });
    if (taken.count === 0) return;
    await tell({ db: tx, now, actor: { organizationId: account.organizationId } }, [{
      accountId: account.id, kind: 'submission.guest_invited', key: guestId, href: `/submissions/elsewhere/${guestId}`,
      subject: `${host} mời đứng tên đồng tác giả`,
      body: `Một đồng nghiệp ở ${host} ghi tên người nhận tin này trong danh sách tác giả của một sáng kiến. Mở lời mời để nhận lời hoặc từ chối. Nếu không biết việc này, bấm Từ chối.`,
    }]);
  });
}
