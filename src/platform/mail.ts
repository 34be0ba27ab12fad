import nodemailer from 'nodemailer';
import { env } from './env';

export type Send = (mail: { to: string; subject: string; text: string; href: string | null }) => Promise<void>;

/** Null without SMTP_URL: messages are then kept, readable in the portal. */
export function sendBySmtp(): Send | null {
  const { SMTP_URL, MAIL_FROM, APP_URL } = env();
  if (!SMTP_URL) return null;
  const transport = nodemailer.createTransport(SMTP_URL, { from: MAIL_FROM });
  return async ({ to, subject, text, href }) => {
    const link = href && APP_URL ? `\n\nXem trên cổng: ${new URL(href, APP_URL).href}` : '';
    await transport.sendMail({ to, subject, text: text + link });
  };
}
