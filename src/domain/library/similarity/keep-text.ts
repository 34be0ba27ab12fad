import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import type { Compared } from './likeness';
import { keptOf } from './terms';

/** Whose text it is: an entry of the library, or a filed dossier. */
export type TextOwner = { entryId: string; /** False: only its own organization is shown it. */ isPublic?: boolean } | { submissionId: string; campaignId: string };

/** Takes a text into what later ones are compared with; a new version of it takes the place of the old. */
export async function keepText(ctx: Pick<Ctx, 'db'>, organizationId: string, owner: TextOwner, compared: Compared): Promise<void> {
  const content = keptOf(compared);
  const where = 'entryId' in owner
    ? { organizationId_entryId: { organizationId, entryId: owner.entryId } }
    : { organizationId_submissionId: { organizationId, submissionId: owner.submissionId } };
  await ctx.db.similarText.upsert({ where, create: { organizationId, id: newId(), ...owner, ...content }, update: content });
}

/** Nothing is compared any more with what was withdrawn. */
export async function dropText(ctx: Ctx, owner: { entryId: string } | { submissionId: string }): Promise<void> {
  await ctx.db.similarText.deleteMany({ where: { organizationId: ctx.actor.organizationId, ...owner } });
}

/** The texts of the parts one after the other, without their headings. */
export const joinedText = (parts: readonly { text: string }[]): string => parts.map(({ text }) => text).filter(Boolean).join('\n\n');
