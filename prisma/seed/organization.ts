import type { PrismaClient } from '@/generated/prisma/client';
import type { OrganizationKind, Role, UnitBloc } from '@/generated/prisma/enums';
import { newId } from '@/domain/id';
import { startingDays } from '@/domain/people/calendar-days';
import { demoPassword } from '@/domain/people/demo-names';
import { hashPassword } from '@/domain/people/password-hash';
import { fold } from '@/domain/text/fold';
import { nameSortKey } from '@/domain/text/name';
import { loadDemoActor, type Seeding } from './world';

type Person = { name: string; unit: string | null; title: string; roles: readonly Role[]; signIn?: string; email?: string };

export type DemoOrganization = {
  kind: OrganizationKind; name: string; slug: string; parentName: string | null; parentId?: string; codePrefix: string; contact: string;
  units: readonly { name: string; bloc: UnitBloc }[];
  people: readonly Person[];
};

let hash: Promise<string> | undefined;
/** One hash for all: they share one password, and argon2 is slow on purpose. */
const demoHash = (): Promise<string> => (hash ??= hashPassword(demoPassword));

/** linh.nta for Nguyễn Thị Ái Linh */
function signInOf(name: string): string {
  const words = fold(name).split(' ');
  return `${words.at(-1)}.${words.slice(0, -1).map((word) => word[0]).join('')}`;
}

/** An organization with its units, people and sign-in names. */
export async function seedOrganization(db: PrismaClient, now: Date, demo: DemoOrganization): Promise<Seeding> {
  const organizationId = newId();
  const title = demo.kind === 'COMMUNE' ? `XÃ ${demo.name.toUpperCase()}` : `TỈNH ${demo.name.toUpperCase()}`;
  await db.organization.create({
    data: {
      id: organizationId, kind: demo.kind, name: demo.name, slug: demo.slug, parentName: demo.parentName, parentId: demo.parentId ?? null,
      codePrefix: demo.codePrefix, place: demo.name, contact: demo.contact, createdAt: now,
      letterheads: {
        create: [
          { issuer: 'COMMITTEE', upperLine: 'ỦY BAN NHÂN DÂN', nameLine: title, symbol: 'UBND', archiveLine: 'Lưu: VT, VX.' },
          { issuer: 'OFFICE', upperLine: `UBND ${title}`, nameLine: 'PHÒNG VĂN HÓA – XÃ HỘI', symbol: 'VHXH', archiveLine: 'Lưu: VT, VHXH.' },
          { issuer: 'COUNCIL', upperLine: `UBND ${title}`, nameLine: 'HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG', symbol: 'HĐTĐKT', archiveLine: 'Lưu: VT, HĐTĐKT.' },
        ],
      },
      calendarDays: { create: startingDays(now) },
    },
  });
  const unitIds = new Map(demo.units.map((unit) => [unit.name, newId()]));
  const unitId = (name: string): string => known(unitIds, name);
  await db.unit.createMany({
    data: demo.units.map(({ name, bloc }, position) => ({ organizationId, id: unitId(name), name, foldedName: fold(name), bloc, position })),
  });
  const accountIds = new Map<string, string>();
  for (const person of demo.people) {
    const id = newId();
    accountIds.set(person.name, id);
    if (person.signIn) accountIds.set(person.signIn, id);
  }
  const accountId = (person: string): string => known(accountIds, person);
  await db.account.createMany({
    data: demo.people.map(({ name, unit, title, roles, email }) => ({
      organizationId, id: accountId(name), fullName: name, foldedName: fold(name), sortName: nameSortKey(name),
      unitId: unit ? unitId(unit) : null, jobTitle: title, roles: [...roles], email: email ?? null, createdAt: now,
    })),
  });
  const passwordHash = await demoHash();
  await db.login.createMany({
    data: demo.people.map(({ name, signIn }) => ({
      signInName: signIn ?? signInOf(name), organizationId, accountId: accountId(name), passwordHash, mustChange: false, passwordChangedAt: now,
    })),
  });
  return {
    db, now, organizationId, unitId, accountId,
    as: async (person, instant) => ({ db, now: instant, actor: await loadDemoActor(db, organizationId, accountId(person)) }),
  };
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`The demo world does not know ${name}`);
  return id;
}
