import type { PersonName, World } from '../../harness/make';
import { hashPassword } from '@/domain/people/password-hash';
import { hashSessionId } from '@/domain/people/sign-in';

export const goodPassword = 'Mưa chiều trên đồi cát';
export const otherPassword = 'Bến thuyền sáng thứ năm';

let hashed: Promise<string> | undefined;

/** Gives a made person the good password; hashed once, argon2 takes its time. */
export async function givePassword(world: World, key: PersonName, changes: { mustChange?: boolean; lockedAt?: Date } = {}): Promise<string> {
  hashed ??= hashPassword(goodPassword);
  const signInName = `bb.${key}`.toLowerCase();
  await world.db.login.update({ where: { signInName }, data: { passwordHash: await hashed, mustChange: false, ...changes } });
  return signInName;
}

/** An open session; returns its key, as the list of devices shows it. */
export async function openSession(world: World, key: PersonName, name: string, now: Date): Promise<string> {
  const id = hashSessionId(name);
  await world.db.session.create({
    data: {
      organizationId: world.organizationId, id, accountId: world.accounts[key], device: 'Mozilla/5.0 (Windows NT 10.0) Chrome/120', shared: false,
      createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + 3_600_000),
    },
  });
  return id;
}

export const openSessions = (world: World, key: PersonName): Promise<number> =>
  world.db.session.count({ where: { organizationId: world.organizationId, accountId: world.accounts[key], revokedAt: null } });

/** Kinds of what happened, in order. */
export const eventKinds = async (world: World): Promise<string[]> =>
  (await world.db.event.findMany({ where: { organizationId: world.organizationId }, orderBy: { id: 'asc' }, select: { kind: true } })).map((event) => event.kind);

export const eightAtOnce = async (run: () => Promise<unknown>): Promise<number> =>
  (await Promise.allSettled(Array.from({ length: 8 }, run))).filter((result) => result.status === 'fulfilled').length;
