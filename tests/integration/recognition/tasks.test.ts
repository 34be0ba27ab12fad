import { publishResults } from '@/domain/recognition/publish-results';
import { sendBackProposal } from '@/domain/recognition/send-back-proposal';
import { listTasks } from '@/domain/recognition/tasks';
import { expect, test } from '../../harness/database';
import { after, makeApproved, makePrepared, makeRegistered, makeScored, makeSigned, threeDossiers } from './scored';
import type { World } from '../../harness/make';

const keysOf = async (world: World, person: Parameters<World['as']>[0]) => (await listTasks(world.as(person, after))).map((task) => task.key.split(':')[2]);

test('points closed: the office prepares; others wait', async ({ db }) => {
  const { world } = await makeScored(db);
  expect(await keysOf(world, 'vanhoaxahoi')).toEqual(['prepare']);
  expect(await keysOf(world, 'chutich')).toEqual([]);
  expect(await keysOf(world, 'tacgia1')).toEqual([]);
});

test('prepared: the head signs; signed: the leaders decide', async ({ db }) => {
  const { world } = await makePrepared(db);
  expect(await keysOf(world, 'truongphong')).toEqual(['sign']);
  expect(await keysOf(world, 'vanhoaxahoi')).toEqual(['edit']);
  await db.proposal.updateMany({ data: { status: 'SIGNED', signedById: world.accounts.truongphong, signedAt: after } });
  expect(await keysOf(world, 'chutich')).toEqual(['decide']);
  expect(await keysOf(world, 'phochutich')).toEqual(['decide']);
  expect(await keysOf(world, 'truongphong')).toEqual([]);
});

test('a leader who is an author is not asked', async ({ db }) => {
  const [first, ...rest] = threeDossiers;
  const { world } = await makeSigned(db, [{ ...first, authors: [{ person: 'chutich', share: 10_000 }] } as never, ...rest]);
  expect(await keysOf(world, 'chutich')).toEqual([]);
  expect(await keysOf(world, 'phochutich')).toEqual(['decide']);
});

test('sent back, number, publish, done', async ({ db }) => {
  const back = await makeSigned(db, threeDossiers, { name: 'Hưng Thịnh', prefix: 'HT' });
  await sendBackProposal(back.world.as('chutich', after), { proposalId: back.proposalId, version: 1, reason: 'Làm rõ' });
  expect(await keysOf(back.world, 'vanhoaxahoi')).toEqual(['revise']);
  const approved = await makeApproved(db, threeDossiers, { name: 'Đại Lãnh', prefix: 'DL' });
  expect(await keysOf(approved.world, 'vanhoaxahoi')).toEqual(['number']);
  await db.decision.updateMany({ where: { id: approved.decisionId }, data: { number: '1', issuedOn: after } });
  expect(await keysOf(approved.world, 'truongphong')).toEqual(['scan']);
  const { world, decisionId } = await makeRegistered(db);
  expect(await keysOf(world, 'vanhoaxahoi')).toEqual(['publish']);
  await publishResults(world.as('vanhoaxahoi', after), { decisionId, typedCount: 2, releases: [] });
  expect(await keysOf(world, 'vanhoaxahoi')).toEqual([]);
});
