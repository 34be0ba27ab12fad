import { owedPaperSheet } from '@/documents/owed-paper-sheet';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { organizationLabel } from '@/domain/people/labels';
import { organizationOf } from '@/domain/people/queries';
import { Refusal } from '@/domain/refusal';
import { owedPapers, paperTabs, receivingDesk } from '@/domain/submissions/receipt-queries';
import { mayReadScreening } from '@/domain/submissions/screening-policy';
import { dayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { route } from '../../../../../handler';
import { documentResponse } from '../../units/document';
import { owedWords, tabWords } from '../view';

/** All of the list as Excel; with the authors' names, so the export is noted in the history. */
export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }, request) => {
  if (!mayReadScreening(ctx.actor)) throw new Refusal('not_found');
  const desk = await receivingDesk(ctx, campaignId);
  if (!desk) throw new Refusal('not_found');
  const asked = new URL(request.url).searchParams.get('list');
  const tab = paperTabs.find((each) => each === asked) ?? 'missing';
  const rows = await owedPapers(ctx, campaignId, { tab, dueAt: desk.dueAt, page: null });
  await recordPersonalView(ctx, 'personal_data.exported', { type: 'campaign', id: campaignId, campaignId });
  const bytes = await owedPaperSheet({
    organization: `UBND ${organizationLabel(await organizationOf(ctx))}`,
    title: tabWords[tab],
    campaign: desk.title,
    asOf: `Số liệu đến ${formatDateTime(ctx.now)}`,
    rows: rows.map((row) => ({ code: row.code, title: row.title, authors: row.authors, unit: row.unitName, filedAt: formatDateTime(row.filedAt), paper: owedWords(row, desk.dueAt, ctx.now).words })),
  });
  return documentResponse(bytes, `${tabWords[tab]} ${desk.year} - ${formatDay(dayOf(ctx.now)).replaceAll('/', '-')}`, 'xlsx');
});
