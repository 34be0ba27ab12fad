import { reminderLetters } from '@/documents/reminder-letter';
import { archiveOf } from '@/documents/signature';
import { isOffice } from '@/domain/context';
import { isId } from '@/domain/id';
import { accountsWithRole, letterheadOf } from '@/domain/people/queries';
import { Refusal } from '@/domain/refusal';
import { normalizeLine } from '@/domain/text/normalize';
import { dayOf } from '@/domain/time/calendar';
import { mayBeReminded } from '@/domain/tracking/duty';
import { letterAbout, letterParagraphs } from '@/domain/tracking/reminder-letters';
import { reminderFacts, roster, rosterCampaign } from '@/domain/tracking/queries';
import { route } from '../../../../../handler';
import { documentResponse } from '../document';

/** One Word file with a letter for each chosen unit, for the head of the office to sign. */
export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }, request) => {
  if (!isOffice(ctx.actor) || !isId(campaignId)) throw new Refusal('not_found');
  const query = new URL(request.url).searchParams;
  const campaign = await rosterCampaign(ctx, campaignId);
  if (!campaign) throw new Refusal('not_found');
  const asked = query.getAll('unit').filter(isId).slice(0, 500);
  const rows = (await roster(ctx, campaignId, asked)).filter((row) => mayBeReminded(row.state));
  if (rows.length === 0) throw new Refusal('nothing_to_remind');
  const [letterhead, heads] = await Promise.all([letterheadOf(ctx, 'OFFICE'), accountsWithRole(ctx, 'officeHead')]);
  const head = {
    letterhead: { parentLines: [letterhead.upperLine], nameLines: [letterhead.nameLine], place: letterhead.place },
    reference: { number: '', symbol: letterhead.symbol, issuedOn: null, year: Number(dayOf(ctx.now).slice(0, 4)) },
  };
  const note = normalizeLine(query.get('note') ?? '').slice(0, 500);
  const bytes = await reminderLetters('Thư gửi đơn vị', rows.map((row) => {
    const facts = reminderFacts(campaign, row, note);
    return {
      head: { ...head, about: letterAbout(facts) },
      addressee: row.name,
      paragraphs: letterParagraphs(facts, campaign, ctx.now),
      recipients: { bodies: ['Như trên'], archive: archiveOf(letterhead.archiveLine) },
      signature: { title: 'Trưởng phòng', capacity: { kind: 'own' as const }, name: heads[0]?.fullName ?? '' },
    };
  }));
  return documentResponse(bytes, `Thư gửi ${rows.length} đơn vị`, 'docx');
});
