import { newId } from '@/domain/id';
import type { PersonName, World } from '../../harness/make';

/** A file that this person has just sent. */
export async function giveUpload(world: World, person: PersonName = 'tacgia1', change: { name?: string; size?: number; mime?: string } = {}): Promise<string> {
  const id = newId();
  await world.db.file.create({
    data: {
      organizationId: world.organizationId, id, sha256: id.replaceAll('-', '').padEnd(64, '0'), name: change.name ?? 'Ảnh quầy.jpg', mime: change.mime ?? 'image/jpeg',
      size: change.size ?? 1_000, uploadedById: world.accounts[person], createdAt: world.as(person).now,
    },
  });
  return id;
}

/** The office asks for a supplement; empty keys mean the whole dossier. */
export async function giveRequest(world: World, submissionId: string, options: { sectionKeys?: string[]; dueAt: Date }): Promise<string> {
  const id = newId();
  const { organizationId, accounts, db } = world;
  await db.screening.create({
    data: {
      organizationId, id, submissionId, kind: 'RETURN', reason: 'Nêu rõ nguồn số liệu.', sectionKeys: options.sectionKeys ?? [], dueAt: options.dueAt,
      byId: accounts.vanhoaxahoi, at: world.as('vanhoaxahoi').now,
    },
  });
  await db.submission.update({ where: { organizationId_id: { organizationId, id: submissionId } }, data: { supplementDueAt: options.dueAt } });
  return id;
}

/** The reasons of those that were refused, and how many went through. */
export async function tally(runs: readonly Promise<unknown>[]): Promise<{ done: number; refused: string[] }> {
  const settled = await Promise.allSettled(runs);
  const refused = settled.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { reason?: string }).reason ?? String(each.reason)] : []));
  return { done: settled.length - refused.length, refused };
}
