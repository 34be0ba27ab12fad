import type { Ctx } from '@/domain/context';

/** Every job and what it is given: ids only, so a job reads the truth when it runs. */
export type Jobs = {
  'send-mail': { organizationId: string; messageId: string };
  'fill-similar-texts': Record<string, never>;
  'send-guest-invitation': { organizationId: string; guestId: string };
  'find-guest-invitations': { organizationId: string; accountId: string };
  'scan-file': { organizationId: string; fileId: string };
  'read-main': { organizationId: string; evidenceId: string };
};

/** Under which a file is scanned: asked for again, its job begins anew instead of standing there twice. */
export const scanKey = (fileId: string): string => `scan-file:${fileId}`;

/** Under which the document that stands for the text is read. */
export const readMainKey = (evidenceId: string): string => `read-main:${evidenceId}`;

/** After everything else: who attaches a hundred slow documents keeps no mail and no scan waiting. The smaller number goes first. */
export const priorityOf = (name: keyof Jobs): number => (name === 'read-main' ? 10 : 0);

/** Adds a job in the caller's transaction: it runs if and only if the change commits. */
export async function enqueue<K extends keyof Jobs>(ctx: Pick<Ctx, 'db'>, name: K, payload: Jobs[K], jobKey: string | null = null): Promise<void> {
  await ctx.db.$executeRaw`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, job_key => ${jobKey}, priority => ${priorityOf(name)}::int)`;
}
