import { listHistory } from '@/domain/history/queries';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import { expect, test } from '../../harness/database';
import { daysAfter, makeSubmission, makeWorld, midWindow } from '../../harness/make';

test('a line says why, in the words of who did it', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world, { status: 'FILED', number: 7 });
  await withdrawSubmission(world.as('tacgia1'), { submissionId, reason: 'Gộp vào hồ sơ của Phòng.' });
  const [line] = (await listHistory(world.as('admin'), { subjectId: submissionId }, 1)).lines;
  expect(line).toMatchObject({ words: 'rút hồ sơ', why: 'Gộp vào hồ sơ của Phòng.' });
});

test('why a tờ trình went back is for office and leaders until the results are public; every reason is kept', async ({ db }) => {
  const world = await makeWorld(db);
  const { organizationId, campaignId } = world;
  const proposal = { type: 'proposal', id: newId(), campaignId };
  await recordEvent(world.as('chutich', midWindow), 'proposal.sent_back', proposal, {}, 'Bổ sung phiếu đồng ý.');
  await recordEvent(world.as('chutich', daysAfter(midWindow, 1)), 'proposal.sent_back', proposal, {}, 'Hồ sơ 7 vì sao chưa đủ điều kiện?');
  const whys = async (who: 'admin' | 'chutich') => (await listHistory(world.as(who), { subjectId: proposal.id }, 1)).lines.map((line) => line.why);
  const all = ['Hồ sơ 7 vì sao chưa đủ điều kiện?', 'Bổ sung phiếu đồng ý.'];
  expect(await whys('chutich')).toEqual(all);
  expect(await whys('admin')).toEqual([null, null]);
  await db.campaign.updateMany({ where: { organizationId, id: campaignId }, data: { status: 'PUBLISHED', publishedAt: midWindow } });
  expect(await whys('admin')).toEqual(all);
});
