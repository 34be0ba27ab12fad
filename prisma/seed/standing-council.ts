import { addStandingSeat } from '@/domain/reviews/standing/add-standing-seat';
import { setStandingCouncil } from '@/domain/reviews/standing/set-standing-council';
import { demoCouncil } from './people';
import { at, type Seeding } from './world';

/** The council of the commune between campaigns, with an alternate: what the next campaign copies. */
export async function seedStandingCouncil(seeding: Seeding): Promise<void> {
  const office = await seeding.as('vanhoaxahoi', at('2026-01-21', '09:00'));
  await setStandingCouncil(office, {
    name: 'Hội đồng thi đua – khen thưởng xã Bắc Bình', symbol: 'HĐTĐKT', decisionNumber: '27', decisionOn: '2026-01-20', termFrom: '2026-01-20', termTo: '2031-01-19',
  });
  const nobody = { fullName: '', unitId: null, jobTitle: '', fromOn: null, standsInForId: null };
  const ids = new Map<string, string>();
  for (const { signIn, ...seat } of demoCouncil) ids.set(signIn, (await addStandingSeat(office, { ...nobody, ...seat, accountId: seeding.accountId(signIn) })).id);
  await addStandingSeat(office, { ...nobody, fullName: 'Đỗ Thị Thanh Hà', jobTitle: 'Phó Chủ tịch Hội Nông dân xã', seat: 'member', scores: true, votes: true, accountId: null, standsInForId: ids.get('hoidong5') ?? null });
}
