import { afterPublicationSchema } from '@/domain/campaigns/schema';
import { updateAfterPublication } from '@/domain/campaigns/update-after-publication';
import { expect, test } from '../../harness/database';
import { makeWorld } from '../../harness/make';
import { reasonOf } from './inputs';

test('what holds after publication is set until then, by those who set up campaigns', async ({ db }) => {
  const world = await makeWorld(db);
  const input = (version: number) => ({ campaignId: world.campaignId, version, authorsSeeMeans: false, appealDays: 0, appealAnswerDays: 15 });
  expect(await db.campaign.findFirstOrThrow()).toMatchObject({ authorsSeeMeans: true, appealDays: 5, appealAnswerDays: 10, appealsUntil: null });
  expect(await reasonOf(updateAfterPublication(world.as('tacgia1'), input(0)))).toBe('not_allowed');
  await updateAfterPublication(world.as('vanhoaxahoi'), input(0));
  expect(await db.campaign.findFirstOrThrow()).toMatchObject({ version: 1, authorsSeeMeans: false, appealDays: 0, appealAnswerDays: 15 });
  expect(await reasonOf(updateAfterPublication(world.as('admin'), input(0)))).toBe('changed_meanwhile');
  // The council already scores: still to be changed.
  await db.campaign.updateMany({ data: { status: 'SCORED' } });
  await updateAfterPublication(world.as('admin'), input(1));
  await db.campaign.updateMany({ data: { status: 'PUBLISHED', publishedAt: new Date('2026-06-01T00:00:00Z') } });
  expect(await reasonOf(updateAfterPublication(world.as('admin'), input(2)))).toBe('campaign_published');
});

test.each([['-1', '10'], ['61', '10'], ['5', '0'], ['5,5', '10'], ['', '10']])('%s days to ask, %s to answer: refused at its field', (appealDays, appealAnswerDays) => {
  expect(afterPublicationSchema.safeParse({ campaignId: '019f0000-0000-7000-8000-000000000000', version: 0, authorsSeeMeans: true, appealDays, appealAnswerDays }).success).toBe(false);
});
