import { rosterSheet } from '@/documents/roster-sheet';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { isId } from '@/domain/id';
import { blocLabels, organizationLabel } from '@/domain/people/labels';
import { organizationOf } from '@/domain/people/queries';
import { Refusal } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { owed } from '@/domain/tracking/duty';
import { dutyLabels, relationLabels, reminderChannelLabels } from '@/domain/tracking/labels';
import { mayReadRoster } from '@/domain/tracking/policy';
import { roster, rosterCampaign, type RosterRow } from '@/domain/tracking/queries';
import { route } from '../../../../../handler';
import { documentResponse } from '../document';

/** The roster as Excel; with names of unit heads, so the export is noted in the history. */
export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }) => {
  if (!mayReadRoster(ctx.actor) || !isId(campaignId)) throw new Refusal('not_found');
  const campaign = await rosterCampaign(ctx, campaignId);
  if (!campaign) throw new Refusal('not_found');
  const [rows, organization] = await Promise.all([roster(ctx, campaignId), organizationOf(ctx)]);
  await recordPersonalView(ctx, 'personal_data.exported', { type: 'campaign', id: campaignId, campaignId });
  const bytes = await rosterSheet({
    organization: `UBND ${organizationLabel(organization)}`,
    campaign: campaign.title,
    asOf: `Số liệu đến ${formatDateTime(ctx.now)}`,
    rows: rows.map(sheetRow),
  });
  return documentResponse(bytes, `Danh sách đơn vị ${campaign.year} - ${formatDay(dayOf(ctx.now)).replaceAll('/', '-')}`, 'xlsx');
});

function sheetRow(row: RosterRow) {
  const { lastReminder } = row;
  return {
    unit: row.name, bloc: blocLabels[row.bloc], relation: relationLabels[row.relation],
    heads: row.heads.map((head) => head.fullName).join(', '),
    state: dutyLabels[row.state],
    owed: row.relation === 'ASSIGNED' && !row.exemptedAt ? owed(row) : null,
    filed: row.filed, eligible: row.eligible, returned: row.returned, drafts: row.drafts, paperMissing: row.paperMissing,
    lastReminder: lastReminder ? `${formatDay(dayOf(lastReminder.at))}, ${reminderChannelLabels[lastReminder.channel]}` : '',
    note: row.exemptedAt ? `Miễn theo văn bản số ${row.exemptPaperNumber}${row.exemptPaperOn ? ` ngày ${formatDay(dayOf(row.exemptPaperOn))}` : ''}` : '',
  };
}
