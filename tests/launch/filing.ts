import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encode } from 'next-auth/jwt';
import { expect } from 'vitest';
import type { PrismaClient } from '@/generated/prisma/client';
import { root } from '../../scripts/launch/root.ts';

// What tests of filing over HTTP share: a browser that is signed in, the action's id in this build, and what "filed" means.

/** Filed means: code, instant, one version, one event, all of them; not filed means none of them. */
export async function expectWhole(db: PrismaClient, drafts: readonly string[], acknowledged: ReadonlySet<string>): Promise<void> {
  const rows = await db.$queryRaw<{ id: string; status: string; coded: boolean; dated: boolean; versions: number; events: number }[]>`
    select s.id, s.status::text, s.code is not null as coded, s."filedAt" is not null as dated,
      (select count(*)::int from "SubmissionVersion" v where v."submissionId" = s.id) as versions,
      (select count(*)::int from "Event" e where e."subjectId" = s.id and e.kind = 'submission.filed') as events
    from "Submission" s where s.id = any(${drafts}::uuid[])`;
  expect(rows).toHaveLength(drafts.length);
  for (const { id, ...row } of rows) {
    const filed = row.status === 'FILED';
    expect(row).toEqual(filed ? { status: 'FILED', coded: true, dated: true, versions: 1, events: 1 } : { status: 'DRAFT', coded: false, dated: false, versions: 0, events: 0 });
    if (acknowledged.has(id)) expect(filed).toBe(true);
  }
}

export async function signedIn(db: PrismaClient, { organizationId, accountId, authSecret }: { organizationId: string; accountId: string; authSecret: string }): Promise<string> {
  const sid = randomBytes(32).toString('base64url');
  await db.$executeRaw`
    insert into "Session" ("organizationId", id, "accountId", device, shared, "createdAt", "lastSeenAt", "expiresAt")
    values (${organizationId}::uuid, ${createHash('sha256').update(sid).digest('hex')}, ${accountId}::uuid, 'test', false, portal_now(), portal_now(), portal_now() + interval '8 hours')`;
  return `session=${await encode({ token: { org: organizationId, sid }, secret: authSecret })}`;
}

/** Server actions are called by an id that each build draws anew. */
export async function idOfAction(name: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, '.next/server/server-reference-manifest.json'), 'utf8')) as { node: Record<string, { exportedName: string }> };
  const found = Object.entries(manifest.node).find(([, action]) => action.exportedName === name);
  if (!found) throw new Error(`The build has no server action ${name}`);
  return found[0];
}
