import type { PrismaClient } from '@/generated/prisma/client';

type Send = (mail: { to: string; subject: string; text: string; href: string | null }) => Promise<void>;

/**
 * Sends one queued message, or keeps it when no mail server is configured. Runs again after a failure: the state is
 * taken by a guarded update first, so two workers never send it twice.
 * @throws whatever the mail server answered; the job is then tried again.
 */
export async function deliverMessage(db: PrismaClient, key: { organizationId: string; messageId: string }, send: Send | null, now: Date): Promise<void> {
  const where = { organizationId: key.organizationId, id: key.messageId };
  const message = await db.message.findFirst({ where: { ...where, mailState: { in: ['QUEUED', 'FAILED'] } } });
  if (!message?.mailTo) return;
  if (!send) {
    await db.message.updateMany({ where: { ...where, mailState: message.mailState }, data: { mailState: 'KEPT' } });
    return;
  }
  const taken = await db.message.updateMany({
    where: { ...where, mailState: message.mailState, attempts: message.attempts },
    data: { attempts: message.attempts + 1 },
  });
  if (taken.count === 0) return;
  try {
    await send({ to: message.mailTo, subject: message.subject, text: message.body, href: message.href });
  } catch (error) {
    await db.message.updateMany({ where, data: { mailState: 'FAILED', lastError: (error as { code?: string }).code ?? 'SMTP' } });
    throw error;
  }
  await db.message.updateMany({ where, data: { mailState: 'SENT', sentAt: now, lastError: null } });
}
