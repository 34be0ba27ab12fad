import { usualPledge } from '@/domain/campaigns/pledge';
import { newId } from '@/domain/id';
import { answerReturn } from '@/domain/submissions/answer-return';
import { authorToken } from '@/domain/submissions/author-token';
import { changeAuthors } from '@/domain/submissions/change-authors';
import { fileOnBehalf } from '@/domain/submissions/file-on-behalf';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { pledgeShown } from '@/domain/submissions/print-queries';
import { getDossier } from '@/domain/submissions/queries';
import { hashOf, type Snapshot } from '@/domain/submissions/snapshot';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';
import { giveRequest } from './give';

const ask = (world: World, pledgeRule: 'NONE' | 'PRINTED' | 'REQUIRED', pledge = '') => world.db.campaign.updateMany({ where: { id: world.campaignId }, data: { pledgeRule, pledge } });
const versionsOf = async (world: World) => (await world.db.submissionVersion.findMany({ orderBy: { number: 'asc' } })).map((row) => ({ ...row, content: row.content as Snapshot }));
async function shownOf(world: World, id: string) {
  const dossier = await getDossier(world.as('tacgia1'), id);
  return dossier && pledgeShown(world.as('tacgia1'), dossier);
}

test('asked for: nothing is filed without it, and each version keeps the words, who and when', async ({ db }) => {
  const world = await makeWorld(db);
  await ask(world, 'REQUIRED', 'Tôi (chúng tôi) cam đoan không sao chép.');
  const submissionId = await makeSubmission(world);
  const author = world.as('tacgia1');
  expect(await shownOf(world, submissionId)).toEqual(['Tôi cam đoan không sao chép.']);
  for (const pledged of [false, undefined]) {
    await expect(fileSubmission(author, { submissionId, noSecrets: true, ...(pledged === undefined ? {} : { pledged }) })).rejects.toMatchObject({
      reason: 'incomplete', fields: { pledge: ['Mục 9: Đọc và đánh dấu lời cam đoan.'] },
    });
  }
  await fileSubmission(author, { submissionId, noSecrets: true, pledged: true });
  const by = { text: 'Tôi cam đoan không sao chép.', by: 'Lê Thị Minh Thư', byId: world.accounts.tacgia1, at: midWindow.toISOString() };

  const dueAt = daysAfter(closesAt, 9);
  await db.submission.updateMany({ data: { status: 'RETURNED', supplementDueAt: dueAt } });
  await giveRequest(world, submissionId, { dueAt });
  await expect(answerReturn(author, { submissionId, noSecrets: true })).rejects.toMatchObject({ reason: 'incomplete', fields: { pledge: expect.any(Array) } });
  const later = world.as('tacgia1', daysAfter(closesAt, 2));
  await ask(world, 'REQUIRED');
  await answerReturn(later, { submissionId, noSecrets: true, pledged: true });

  // The office changes the authors: what was vouched for stays as it was.
  const row = (accountId: string, share: number) => ({ accountId, fullName: '', unitName: '', jobTitle: '', staffKindId: world.staffKindId, share });
  const token = authorToken(await db.author.findMany({ orderBy: { position: 'asc' } }));
  await changeAuthors(world.as('vanhoaxahoi', later.now), { submissionId, token, authors: [row(world.accounts.tacgia1, 5_000), row(world.accounts.tacgia2, 5_000)], reason: 'Theo đơn của nhóm tác giả.' });
  const second = { ...by, text: usualPledge.replace('Tôi (chúng tôi)', 'Tôi'), at: later.now.toISOString() };
  const versions = await versionsOf(world);
  expect(versions.map(({ content }) => content.pledge)).toEqual([by, second, second]);
  for (const { content, contentHash } of versions) expect(hashOf(content)).toBe(contentHash);
  expect(await shownOf(world, submissionId)).toEqual([second.text, expect.stringContaining('Lê Thị Minh Thư đánh dấu cam đoan trên cổng')]);
});

test.for(['NONE', 'PRINTED'] as const)('%s: nobody is asked, and the version says nothing of it', async (rule, { db }) => {
  const world = await makeWorld(db);
  await ask(world, rule);
  const submissionId = await makeSubmission(world);
  await fileSubmission(world.as('tacgia1'), { submissionId, noSecrets: true, pledged: true });
  expect(await versionsOf(world)).toMatchObject([{ content: expect.not.objectContaining({ pledge: expect.anything() }) }]);
  expect(await shownOf(world, submissionId)).toBeNull();
});

test('entered from paper: the signature on the paper is the pledge', async ({ db }) => {
  const world = await makeWorld(db);
  await ask(world, 'REQUIRED');
  await fileOnBehalf(world.as('vanhoaxahoi'), {
    submissionId: newId(), campaignId: world.campaignId, title: 'Sổ tay số', unitId: world.units.trammyte, fieldId: world.fieldIds[1] ?? '', topicId: world.topicIds[0] ?? null, topicOther: '', maturity: 'IDEA', appliedOn: null,
    ownerId: world.accounts.tacgia2, sections: ['problem', 'solution', 'novelty', 'effect', 'scope'].map((key) => ({ key, text: 'Gom mọi thông báo vào một trang.' })), fileIds: [], noSecrets: true,
    authors: [{ accountId: null, fullName: 'Trạm Y tế', unitName: '', jobTitle: '', staffKindId: null, share: 10_000, isCollective: true, representative: 'Bá Văn Thịnh' }],
    arrivalNumber: '700', arrivedOn: '2026-04-09', arrivedAtTime: 480, channel: 'POST', copies: 2, colour: true, coverNumber: '', coverOn: null, note: '',
  });
  expect(await versionsOf(world)).toMatchObject([{ content: { pledge: { text: expect.stringMatching(/^Chúng tôi xin cam đoan/u), onPaper: true }, authors: [{ fullName: 'Tập thể Trạm Y tế', representative: 'Bá Văn Thịnh' }] } }]);
});

test('a supplement to it: whoever did not write it tells of the paper, its author vouches', async ({ db }) => {
  const world = await makeWorld(db);
  await ask(world, 'REQUIRED');
  const submissionId = await makeSubmission(world, { owner: 'tacgia2', authors: [{ fullName: 'Mai Thị Lụa', share: 10_000 }] });
  await fileSubmission(world.as('tacgia2'), { submissionId, noSecrets: true, pledged: true });
  await db.submission.updateMany({ data: { enteredById: world.accounts.vanhoaxahoi, ownerId: world.accounts.vanhoaxahoi } });
  const dueAt = daysAfter(closesAt, 9);
  const supplement = async (who: 'vanhoaxahoi' | 'tacgia2') => {
    await db.submission.updateMany({ data: { status: 'RETURNED', supplementDueAt: dueAt } });
    await giveRequest(world, submissionId, { dueAt });
    await answerReturn(world.as(who), { submissionId, noSecrets: true, pledged: true });
    return (await versionsOf(world)).at(-1)?.content.pledge;
  };
  expect(await supplement('vanhoaxahoi')).toEqual({ text: usualPledge.replace('Tôi (chúng tôi)', 'Tôi'), onPaper: true });
  await db.author.updateMany({ data: { accountId: world.accounts.tacgia2 } });
  expect(await supplement('tacgia2')).toMatchObject({ byId: world.accounts.tacgia2 });
});
