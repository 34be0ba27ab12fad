import type { Campaign } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadCampaign } from './load-campaign';
import { whyNotEditRules } from './policy';
import type { UpdateFieldsInput } from './rules-schema';
import { touchCampaign } from './touch-campaign';

/** Fields with their lead units, topics, staff kinds. What a dossier names may be renamed, not removed. */
export async function updateFields(outer: Ctx, input: UpdateFieldsInput): Promise<void> {
  return transact(outer, async (ctx) => {
    const campaign = await loadCampaign(ctx, input.campaignId, input.version);
    refuseIf(whyNotEditRules(ctx.actor, campaign));
    await touchCampaign(ctx, campaign);
    await refuseRemovedInUse(ctx, campaign, input);
    await writeFields(ctx, campaign, input.fields);
    await writeTopics(ctx, campaign, input.topics);
    await writeStaffKinds(ctx, campaign, input.staffKinds);
    await recordEvent(ctx, 'campaign.fields_updated', { type: 'campaign', id: campaign.id, campaignId: campaign.id });
  });
}

type Removed = { list: string; name: string; count: number };

async function refuseRemovedInUse(ctx: Ctx, campaign: Campaign, input: UpdateFieldsInput): Promise<void> {
  const where = { organizationId: campaign.organizationId, campaignId: campaign.id };
  const gone = (rows: readonly { id: string }[]) => ({ ...where, id: { notIn: rows.map((row) => row.id).filter((id) => id !== '') } });
  const submissions = { _count: { select: { submissions: true } } } as const;
  const fields = await ctx.db.field.findMany({ where: { ...gone(input.fields), submissions: { some: {} } }, select: { name: true, ...submissions } });
  const topics = await ctx.db.topic.findMany({ where: { ...gone(input.topics), submissions: { some: {} } }, select: { name: true, ...submissions } });
  const kinds = await ctx.db.staffKind.findMany({ where: { ...gone(input.staffKinds), authors: { some: {} } }, select: { name: true, _count: { select: { authors: true } } } });
  const removed: Removed[] = [
    ...fields.map((row) => ({ list: 'fields', name: row.name, count: row._count.submissions })),
    ...topics.map((row) => ({ list: 'topics', name: row.name, count: row._count.submissions })),
    ...kinds.map((row) => ({ list: 'staffKinds', name: row.name, count: row._count.authors })),
  ];
  if (removed.length > 0) throw new Refusal('list_item_in_use', sentencesByList(removed));
}

function sentencesByList(removed: readonly Removed[]): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const { list, name, count } of removed) {
    const users = list === 'staffKinds' ? `${count} tác giả` : `${count} hồ sơ`;
    fields[list] = [`${fields[list]?.[0] ?? ''} “${name}” đang có ${users} dùng nên không bỏ được; tải lại trang để lấy lại mục này.`.trim()];
  }
  return fields;
}

type Row = { id: string };

/** Rows are matched by id inside this campaign: a foreign id finds nothing and is refused. */
const matchOrRefuse = (count: number): void => {
  if (count === 0) throw new Refusal('changed_meanwhile');
};

const keptIds = (rows: readonly Row[]) => rows.map((row) => row.id).filter((id) => id !== '');

async function writeFields(ctx: Ctx, campaign: Campaign, rows: UpdateFieldsInput['fields']): Promise<void> {
  const { organizationId, id: campaignId } = campaign;
  const gone = { organizationId, campaignId, id: { notIn: keptIds(rows) } };
  await ctx.db.fieldLead.deleteMany({ where: { organizationId, field: { campaignId } } });
  await ctx.db.field.deleteMany({ where: gone });
  const units = new Set((await ctx.db.unit.findMany({ where: { organizationId }, select: { id: true } })).map((unit) => unit.id));
  for (const [position, row] of rows.entries()) {
    const id = row.id || newId();
    if (row.id) matchOrRefuse((await ctx.db.field.updateMany({ where: { organizationId, campaignId, id }, data: { name: row.name, position } })).count);
    else await ctx.db.field.create({ data: { organizationId, campaignId, id, name: row.name, position } });
    const leads = [...new Set(row.leadUnitIds)].filter((unitId) => units.has(unitId));
    await ctx.db.fieldLead.createMany({ data: leads.map((unitId) => ({ organizationId, fieldId: id, unitId })) });
  }
}

async function writeTopics(ctx: Ctx, campaign: Campaign, rows: UpdateFieldsInput['topics']): Promise<void> {
  const { organizationId, id: campaignId } = campaign;
  await ctx.db.topic.deleteMany({ where: { organizationId, campaignId, id: { notIn: keptIds(rows) } } });
  for (const [position, { id, name, isOther }] of rows.entries()) {
    const data = { name, isOther, position };
    if (id) matchOrRefuse((await ctx.db.topic.updateMany({ where: { organizationId, campaignId, id }, data })).count);
    else await ctx.db.topic.create({ data: { organizationId, campaignId, id: newId(), ...data } });
  }
}

async function writeStaffKinds(ctx: Ctx, campaign: Campaign, rows: UpdateFieldsInput['staffKinds']): Promise<void> {
  const { organizationId, id: campaignId } = campaign;
  await ctx.db.staffKind.deleteMany({ where: { organizationId, campaignId, id: { notIn: keptIds(rows) } } });
  for (const [position, { id, name }] of rows.entries()) {
    if (id) matchOrRefuse((await ctx.db.staffKind.updateMany({ where: { organizationId, campaignId, id }, data: { name, position } })).count);
    else await ctx.db.staffKind.create({ data: { organizationId, campaignId, id: newId(), name, position } });
  }
}
