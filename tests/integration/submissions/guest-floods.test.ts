import { acceptInvitation } from '@/domain/submissions/accept-invitation';
import { confirmGuestShare } from '@/domain/submissions/confirm-guest-share';
import { declineGuestShare } from '@/domain/submissions/decline-guest-share';
import { declineInvitation } from '@/domain/submissions/decline-invitation';
import { answersADay, invitationsADay, sameAddressADay } from '@/domain/submissions/guest-policy';
import { getGuestDossier, guestPlaces, guestShare } from '@/domain/submissions/guest-queries';
import { inviteGuest } from '@/domain/submissions/invite-guest';
import { guestView } from '@/app/(portal)/submissions/elsewhere/[guestId]/view';
import { newId } from '@/domain/id';
import { expect, test } from '../../harness/database';
import { makeSubmission, midWindow } from '../../harness/make';
import { tally } from './give';
import { address, guestName, invite, lineOf, twoCommunes } from './guests';

// What somebody in one commune can put into the other one's inboxes and lists.

const tomorrow = new Date(midWindow.getTime() + 25 * 60 * 60 * 1000);

test('a guest answers a few times a day: the office of another commune is not flooded with news', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const { guestId } = await invite(world, id);
  const guest = other.as('tacgia2');
  await acceptInvitation(guest, { guestId });
  const seen = (await getGuestDossier(guest, guestId)) ?? expect.fail('no dossier');
  const { listMark } = guestShare(seen);
  const decline = (n: number) => declineGuestShare(other.as('tacgia2', new Date(midWindow.getTime() + n * 1000)), { guestId, listMark, reason: `Lý do ${n}.` });
  const { done, refused } = await tally(Array.from({ length: answersADay + 6 }, (_, n) => decline(n)));
  expect({ done, refused: [...new Set(refused)] }).toEqual({ done: answersADay, refused: ['guest_answers_too_many'] });
  await expect(confirmGuestShare(guest, { guestId, listMark })).rejects.toMatchObject({ reason: 'guest_answers_too_many' });
  expect(await db.message.count({ where: { kind: 'submission.share_declined' } })).toBe(answersADay);
  const view = async (ctx = guest) => guestView(ctx, (await getGuestDossier(ctx, guestId)) ?? expect.fail('no dossier'), null).own.disabledReason;
  expect(await view()).toContain('Ngày mai');
  expect(await view(other.as('tacgia2', tomorrow))).toBeNull();
  await confirmGuestShare(other.as('tacgia2', tomorrow), { guestId, listMark });
});

test('one person invites so many a day, also with all at once; one address is written to so often', async ({ db }) => {
  const { world } = await twoCommunes(db);
  const ids: string[] = [];
  for (let number = 2; number < invitationsADay + 8; number += 1) ids.push(await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 7_000 }, { fullName: guestName, share: 3_000 }] }));
  const asked = await Promise.all(ids.map(async (submissionId, n) => ({ submissionId, authorId: await lineOf(world, submissionId), email: `nguoi${n}@hungthinh.gov.vn` })));
  const { done, refused } = await tally(asked.map((each) => inviteGuest(world.as('tacgia1'), each)));
  expect({ done, refused: [...new Set(refused)] }).toEqual({ done: invitationsADay, refused: ['guest_too_many'] });

  await db.guestAuthor.deleteMany();
  const same = await tally(asked.map((each) => inviteGuest(world.as('tacgia1'), { ...each, email: address })));
  expect({ done: same.done, refused: [...new Set(same.refused)] }).toEqual({ done: sameAddressADay, refused: ['guest_address_too_many'] });
});

test('who said no twice is not asked for this dossier a third time', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  for (const _ of [1, 2]) {
    const { guestId } = await invite(world, id);
    await declineInvitation(other.as('tacgia2'), { guestId });
  }
  await expect(inviteGuest(world.as('tacgia1'), { submissionId: id, authorId: await lineOf(world, id), email: address })).rejects.toMatchObject({ reason: 'guest_declined' });
  await inviteGuest(world.as('tacgia1'), { submissionId: id, authorId: await lineOf(world, id), email: 'lan.rieng@hungthinh.gov.vn' });
});

test('invitations of strangers push no dossier out of the list of who stands by it', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const { guestId } = await invite(world, id);
  const guest = other.as('tacgia2');
  await acceptInvitation(guest, { guestId });
  const row = await db.guestAuthor.findFirstOrThrow({ where: { id: guestId } });
  for (let n = 0; n < 60; n += 1) {
    const submissionId = await makeSubmission(world, { authors: [{ person: 'tacgia3', share: 7_000 }, { fullName: guestName, share: 3_000 }] });
    await db.guestAuthor.create({ data: { ...row, id: newId(), submissionId, acceptedAt: null, guestName: '', organizationName: '' } });
  }
  const places = await guestPlaces(guest);
  expect(places.filter(({ accepted }) => accepted)).toMatchObject([{ id: guestId }]);
  expect(places.filter(({ accepted }) => !accepted)).toHaveLength(50);
});
