import { publicNowOf } from '@/platform/clock';
import { expect, setClock, test } from '../../harness/database';
import { makeSubmission, makeWorld } from '../../harness/make';

for (const round of ['first', 'second']) {
  test(`every test begins with an empty database, insert-only tables too (${round})`, async ({ db }) => {
    expect(await db.organization.count()).toBe(0);
    expect(await db.event.count()).toBe(0);
    const world = await makeWorld(db);
    await makeSubmission(world);
    await db.event.create({
      data: { organizationId: world.organizationId, at: new Date(0), kind: 'submission.filed', subjectType: 'submission', subjectId: world.campaignId },
    });
    await expect(db.event.deleteMany()).rejects.toThrow();
    expect(await db.event.count()).toBe(1);
  });
}

test('the clock can be moved and starts each test at the truth', async ({ db }) => {
  const before = await publicNowOf(db);
  expect(Math.abs(before.getTime() - Date.now())).toBeLessThan(60_000);
  const instant = new Date('2026-04-29T23:59:59+07:00');
  await setClock(db, instant);
  const moved = (await publicNowOf(db)).getTime() - instant.getTime();
  expect(moved).toBeGreaterThanOrEqual(-1);
  expect(moved).toBeLessThan(5_000);
});
