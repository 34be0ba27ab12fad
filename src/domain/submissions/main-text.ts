import type { Ctx } from '@/domain/context';
import { joinedText } from '@/domain/library/similarity/keep-text';
import { readRows } from '@/domain/read-rows';
import type { Dossier } from './dossier';

/** A document that stands for the text, as far as it could be read; `waiting`: its reading has not come to an end. */
export type MainText = { evidenceId: string; name: string; state: 'read' | 'unread' | 'waiting'; text: string };

/** Of the dossier as this actor reads it; null: it has no such document. The dossier was loaded by the caller. */
export async function mainTextOf(ctx: Ctx, { evidence }: Pick<Dossier, 'evidence'>): Promise<MainText | null> {
  const main = evidence.find(({ isMain }) => isMain);
  if (!main) return null;
  const { id: evidenceId, name, scan } = main;
  const known = (await mainTexts({ db: ctx.db, organizationId: ctx.actor.organizationId }, [evidenceId])).get(evidenceId);
  if (known) return { evidenceId, name, ...known };
  return { evidenceId, name, state: scan === 'INFECTED' ? 'unread' : 'waiting', text: '' };
}

/** By evidence; what has not been read yet is not among them. */
export async function mainTexts({ db, organizationId }: { db: Ctx['db']; organizationId: string }, evidenceIds: readonly string[]): Promise<Map<string, Pick<MainText, 'state' | 'text'>>> {
  if (evidenceIds.length === 0) return new Map();
  const rows = await readRows<{ evidenceId: string; text: string; read: boolean }>(db)`
    select m."evidenceId", m.text, m.unread is null as read from "MainText" m
    where m."organizationId" = ${organizationId}::uuid and m."evidenceId" = any(${[...evidenceIds]}::uuid[])`;
  return new Map(rows.map(({ evidenceId, text, read }) => [evidenceId, { state: read ? 'read' : 'unread', text }]));
}

/** What a dossier is compared by: all that is written in the portal, then what its document says. */
export const comparedText = (sections: readonly { text: string }[], mainText: string | null | undefined): string => joinedText([...sections, { text: mainText ?? '' }]);
