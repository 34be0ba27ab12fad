import { inviteGuest } from '@/domain/submissions/invite-guest';
import { sendGuestInvitation } from '@/domain/submissions/send-guest-invitation';
import { makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';
import type { PrismaClient } from '@/generated/prisma/client';

// Two communes on one portal: a dossier of the first with an author who works in the second.

export const guestName = 'Trần Thị Lan';
export const address = 'lan.tt@hungthinh.gov.vn';

export async function twoCommunes(db: PrismaClient): Promise<{ world: World; other: World; id: string }> {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await db.account.updateMany({ where: { organizationId: other.organizationId, id: other.accounts.tacgia2 }, data: { email: 'Lan.TT@hungthinh.gov.vn' } });
  const id = await makeSubmission(world, { title: 'Bàn soát giấy tờ', authors: [{ person: 'tacgia1', share: 7_000 }, { fullName: guestName, share: 3_000 }] });
  return { world, other, id };
}

export const lineOf = async ({ db }: World, submissionId: string, fullName = guestName): Promise<string> => (await db.author.findFirstOrThrow({ where: { submissionId, fullName } })).id;

export type Mail = { to: string; subject: string; text: string };

/** Asked, and what the job then did; returns the invitation and what went out by mail. */
export async function invite(world: World, submissionId: string, { email = address, fullName = guestName } = {}): Promise<{ guestId: string; mails: Mail[] }> {
  await inviteGuest(world.as('tacgia1'), { submissionId, authorId: await lineOf(world, submissionId, fullName), email });
  const { id: guestId } = await world.db.guestAuthor.findFirstOrThrow({ where: { submissionId, fullName, endedAt: null } });
  const mails: Mail[] = [];
  await sendGuestInvitation(world.db, { organizationId: world.organizationId, guestId }, async (mail) => void mails.push(mail), midWindow);
  return { guestId, mails };
}
