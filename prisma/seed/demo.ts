import { createDb } from '@/platform/create-db';
import { publicNowOf } from '@/platform/clock';
import { addDays, dayOf, endOfDayExclusive } from '@/domain/time/calendar';
import { askGuest } from './ask-guest';
import type { CampaignPlan } from './campaign';
import { seed2025 } from './campaign-2025';
import { seed2026 } from './campaign-2026';
import { seed2027 } from './campaign-2027';
import { seedInMeeting } from './campaign-in-meeting';
import { seedTheme } from './campaign-theme';
import { seedEarlierInitiatives } from './earlier-initiatives';
import { seedOrganization } from './organization';
import { demoCouncil, demoPeople } from './people';
import { seedSecondCommune } from './second-commune';
import { seedStandingCouncil } from './standing-council';
import { demoUnits } from './units';
import { at, daysFrom, type Seeding } from './world';

/**
 * The demo world of DESIGN §8, made by the verbs themselves, so that it is as consistent as what people make. Does nothing
 * to a database that has an organization already.
 */
export async function seedDemo(databaseUrl: string, filesDir: string): Promise<void> {
  const db = createDb(databaseUrl);
  try {
    if ((await db.organization.count()) > 0) return;
    const now = await publicNowOf(db);
    const province = await seedOrganization(db, now, {
      kind: 'PROVINCE', name: 'Lâm Đồng', slug: 'lam-dong', parentName: null, codePrefix: 'LD', contact: 'Sở Nội vụ tỉnh Lâm Đồng',
      units: [{ name: 'Sở Nội vụ', bloc: 'PROFESSIONAL' }],
      people: [{ name: 'Phan Thị Kiều Oanh', unit: 'Sở Nội vụ', title: 'Chuyên viên', roles: ['overseer'], signIn: 'sonoivu' }],
    });
    const seeding = await seedBacBinh(db, province.organizationId);
    const open = openWindow(now);
    await seed2025(seeding, filesDir, plan2025);
    await seedEarlierInitiatives(seeding);
    await seedStandingCouncil(seeding);
    await seed2026(seeding, filesDir, plan2026(now));
    await seedTheme(seeding, filesDir, planTheme(now));
    await seedInMeeting(seeding, filesDir, planInMeeting(now));
    await seed2027(seeding, filesDir, { ...common, ...open, planNumber: '112', signer, title: title2027, unitConfirmation: 'OPTIONAL', asksBenefit: true });
    const neighbour = await seedSecondCommune(db, now, filesDir, province.organizationId, { ...open, planNumber: '98', title: title2027, legalBases: common.legalBases });
    await askGuest(seeding, neighbour);
    await settle(seeding);
  } finally {
    await db.$disconnect();
  }
}

const signer = 'Nguyễn Hữu Phước';
const title2027 = 'Tìm kiếm giải pháp, sáng kiến trong công tác cải cách hành chính năm 2027';
const common = {
  level: 'xã Bắc Bình', units: demoUnits, admin: 'admin', council: demoCouncil,
  legalBases: ['Kế hoạch của UBND xã về cải cách hành chính nhà nước xã Bắc Bình'],
} as const;

async function seedBacBinh(db: ReturnType<typeof createDb>, parentId: string): Promise<Seeding> {
  // The host of the public pages is the oldest organization.
  const founded = at('2025-01-02');
  const heads = demoUnits.map(({ name, head }) => ({ name: head.name, unit: name, title: head.title, roles: headRoles(name), ...(head.signIn ? { signIn: head.signIn } : {}) }));
  const seeding = await seedOrganization(db, founded, {
    kind: 'COMMUNE', name: 'Bắc Bình', slug: 'bac-binh', parentName: 'tỉnh Lâm Đồng', parentId, codePrefix: 'BB',
    contact: 'Phòng Văn hóa – Xã hội, UBND xã Bắc Bình', units: demoUnits, people: [...heads, ...demoPeople],
  });
  return { ...seeding, now: await publicNowOf(db) };
}

const headRoles = (unit: string) => (unit === 'Phòng Văn hóa – Xã hội' ? (['staff', 'unitHead', 'officeHead'] as const) : (['staff', 'unitHead'] as const));

const plan2025: CampaignPlan = {
  ...common, signer, year: 2025, title: 'Tìm kiếm giải pháp, sáng kiến trong công tác cải cách hành chính năm 2025', planNumber: '36', planOn: '2025-03-10',
  opensAt: at('2025-03-10', '00:00'),
  closes: { submission: at('2025-05-01', '00:00'), screening: at('2025-05-11', '00:00'), scoring: at('2025-06-01', '00:00'), meeting: at('2025-06-11', '00:00'), decision: at('2025-07-01', '00:00') },
};

/** Seed D0: "từ ngày ban hành kế hoạch đến hết ngày 29/4/2026"; what comes after the plan leaves open. */
const plan2026 = (now: Date): CampaignPlan => ({
  ...common, signer, year: 2026, title: 'Tìm kiếm giải pháp, sáng kiến trong công tác cải cách hành chính năm 2026', planNumber: '41', planOn: '2026-03-16',
  legalBases: ['Kế hoạch số 02/KH-UBND ngày 06/01/2026 của UBND xã về cải cách hành chính nhà nước năm 2026 xã Bắc Bình'],
  opensAt: at('2026-03-16', '00:00'),
  closes: {
    submission: at('2026-04-30', '00:00'), screening: at('2026-05-16', '00:00'),
    scoring: endOfDayExclusive(addDays(dayOf(now), 12)), meeting: endOfDayExclusive(addDays(dayOf(now), 19)), decision: endOfDayExclusive(addDays(dayOf(now), 33)),
  },
});

const planTheme = (now: Date): CampaignPlan => ({
  ...common, signer, year: 2026, title: 'Đợt chuyên đề số hóa kết quả giải quyết thủ tục hành chính năm 2026', planNumber: '77', planOn: '2026-07-01', asksPledge: true, secondRoundFrom: 1000,
  opensAt: at('2026-07-01', '00:00'),
  closes: {
    submission: at('2026-08-01', '00:00'), screening: at('2026-08-08', '00:00'), scoring: at('2026-09-01', '00:00'), meeting: at('2026-09-12', '00:00'),
    decision: endOfDayExclusive(addDays(dayOf(now), 4)),
  },
});

const planInMeeting = (now: Date): CampaignPlan => ({
  ...common, signer, year: 2026, title: 'Đợt chuyên đề phục vụ người dân tại thôn, trường, khu nhà trọ năm 2026', planNumber: '83', planOn: '2026-08-03', asksPledge: true,
  opensAt: at('2026-08-03', '00:00'),
  closes: {
    submission: at('2026-08-22', '00:00'), screening: at('2026-08-29', '00:00'), scoring: at('2026-09-19', '00:00'),
    meeting: endOfDayExclusive(addDays(dayOf(now), 6)), decision: endOfDayExclusive(addDays(dayOf(now), 21)),
  },
});

/** From 20 days before to 10 days after the seeding. */
function openWindow(now: Date) {
  const today = dayOf(now);
  const last = (days: number): Date => endOfDayExclusive(addDays(today, days));
  return {
    year: 2027, planOn: addDays(today, -20), opensAt: endOfDayExclusive(addDays(today, -21)),
    closes: { submission: last(10), screening: last(25), scoring: last(45), meeting: last(52), decision: last(66) },
  };
}

/** Old news is read; one account is locked, so that an admin finds something to do. */
async function settle({ db, now, organizationId }: Seeding): Promise<void> {
  const old = { organizationId, createdAt: { lt: daysFrom(now, -3) } };
  await db.message.updateMany({ where: old, data: { readAt: daysFrom(now, -2) } });
  await db.login.updateMany({ where: { organizationId, signInName: 'tuan.pa' }, data: { lockedAt: daysFrom(now, -0.5), failedCount: 8, lastFailedAt: daysFrom(now, -0.5) } });
}
