import type { Db } from '@/domain/context';
import { priorityOf } from '@/domain/outbox/enqueue';
import { readRows } from '@/domain/read-rows';

export type MainToRead = { sha256: string; name: string; size: number };

/** A report of more than that is pictures; all of it would lie in the memory that serves pages. */
export const mostBytesRead = 100 * 1024 * 1024;

/** A document whose words are not known yet; null: they are, or the file is held back. */
export async function mainToRead(db: Db, { organizationId, evidenceId }: { organizationId: string; evidenceId: string }): Promise<MainToRead | null> {
  const evidence = await db.evidence.findFirst({
    where: { organizationId, id: evidenceId, mainText: null, file: { OR: [{ scan: null }, { scan: 'CLEAN' }] } },
    select: { file: { select: { sha256: true, name: true, size: true } } },
  });
  return evidence?.file ?? null;
}

/** Has every document read that nobody has read: those of before it was done, and those whose job was lost. Gives how many. */
export async function enqueueUnreadMains(db: Db): Promise<number> {
  const [told] = await readRows<{ count: number }>(db)`
    select count(j.id)::int as count from "Evidence" e
    join "File" f on f."organizationId" = e."organizationId" and f.id = e."fileId" and (f.scan is null or f.scan = 'CLEAN')
    left join "MainText" m on m."organizationId" = e."organizationId" and m."evidenceId" = e.id,
    lateral graphile_worker.add_job('read-main', json_build_object('organizationId', e."organizationId", 'evidenceId', e.id), job_key => 'read-main:' || e.id, priority => ${priorityOf('read-main')}::int) j
    where e."isMain" and e."removedAt" is null and m."evidenceId" is null`;
  return told?.count ?? 0;
}
