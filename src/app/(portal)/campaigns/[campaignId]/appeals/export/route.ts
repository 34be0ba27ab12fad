import { appealSheet } from '@/documents/appeal-sheet';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { organizationLabel } from '@/domain/people/labels';
import { organizationOf } from '@/domain/people/queries';
import { appealList } from '@/domain/recognition/appeals/appeal-list';
import { Refusal } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { route } from '@/app/handler';
import { documentResponse } from '../../units/document';
import { lineOf } from '../view';

/** All of the list as Excel; with names, so the export is noted in the history. */
export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }) => {
  const list = await appealList(ctx, campaignId, { state: null, page: null });
  if (!list?.handles) throw new Refusal('not_found');
  await recordPersonalView(ctx, 'personal_data.exported', { type: 'campaign', id: campaignId, campaignId });
  const bytes = await appealSheet({
    organization: `UBND ${organizationLabel(await organizationOf(ctx))}`,
    campaign: list.campaign.title,
    asOf: `Số liệu đến ${formatDateTime(ctx.now)}`,
    rows: list.rows.map((row) => {
      const { came, state, due, paper } = lineOf(row, ctx.now);
      return { code: row.code, title: row.title, unit: row.unitName, sender: row.sender, came, state, due, paper };
    }),
  });
  return documentResponse(bytes, `Kiến nghị ${list.campaign.year} - ${formatDay(dayOf(ctx.now)).replaceAll('/', '-')}`, 'xlsx');
});
