import { suggestedFigures, suggestedIndices } from '@/domain/campaigns/suggestions/benefit';
import { createCampaign } from '@/domain/campaigns/create-campaign';
import { campaignRules } from '@/domain/campaigns/queries';
import { listTasks } from '@/domain/campaigns/tasks';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, justBefore, makeWorld } from '../../harness/make';

test('campaignRules: everything a dossier is held to, for everybody of the organization', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const rules = await campaignRules(world.as('tacgia1'), world.campaignId);
  expect(rules).toMatchObject({ id: world.campaignId, status: 'LAUNCHED', maxAuthors: 30, minShare: 0, maxFileMb: 20, filingRule: 'EARLIER', paperCopies: 2, submissionClosesAt: closesAt, deadlines: { submissionClosesAt: closesAt } });
  expect(rules?.sections.map((section) => section.key)).toEqual(['problem', 'solution', 'novelty', 'effect', 'scope']);
  expect([rules?.fields.length, rules?.topics.length, rules?.staffKinds.length, rules?.units.length]).toEqual([6, 2, 1, 3]);
  expect(await campaignRules(other.as('admin'), world.campaignId)).toBeNull();
  const { id } = await createCampaign(world.as('admin'), { year: 2027, title: 'a' });
  expect(await campaignRules(world.as('tacgia1'), id)).toBeNull();
  // A new campaign offers the usual indices and names of figures; its paper it asks for when somebody says so.
  expect(await campaignRules(world.as('admin'), id)).toMatchObject({ targetIndices: suggestedIndices, figureCatalogue: suggestedFigures, asksFigures: true, basisRule: 'NONE', wordIsMain: false });
});

test('tasks: drafts to complete, a window that closes within three days', async ({ db }) => {
  const world = await makeWorld(db);
  expect(await listTasks(world.as('admin', daysAfter(closesAt, -4)))).toEqual([]);
  expect(await listTasks(world.as('vanhoaxahoi', daysAfter(closesAt, -3)))).toMatchObject([{ urgency: 3, dueAt: closesAt, href: `/campaigns/${world.campaignId}` }]);
  expect((await listTasks(world.as('vanhoaxahoi', justBefore(closesAt))))).toHaveLength(1);
  expect(await listTasks(world.as('vanhoaxahoi', closesAt))).toEqual([]);
  const { id } = await createCampaign(world.as('admin'), { year: 2027, title: 'Đợt 2027' });
  expect(await listTasks(world.as('admin'))).toMatchObject([{ key: `campaigns:draft:${id}`, title: 'Hoàn thiện: Đợt 2027', urgency: 2 }]);
  expect(await listTasks(world.as('tacgia1', justBefore(closesAt)))).toEqual([]);
});
