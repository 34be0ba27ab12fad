import { readRows } from '@/domain/read-rows';
import { blindIn, type Ctx, hasRole, isLeader, isOffice } from '@/domain/context';
import type { ProposalStatus } from '@/generated/prisma/enums';
import { answersForSql, personSql } from '@/domain/submissions/collective-sql';
import type { Task } from '@/domain/task';
import { maySeeProposals } from './policy';

type Facts = {
  id: string; year: number; decisionClosesAt: Date | null;
  /** The latest tờ trình, if there is one. */
  status: ProposalStatus | null; sendBackReason: string | null;
  /** Asked only of a signed one, for a leader. */
  named: number; authored: boolean;
  decided: boolean; numbered: boolean; scanned: boolean; published: boolean;
};

/** Who of the office and the leaders has to do the next thing on the way from points to publication. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  if (!maySeeProposals(ctx.actor)) return [];
  const campaigns = await judgedCampaigns(ctx);
  return campaigns.map((campaign) => taskOf(ctx, campaign)).filter((task) => task !== null);
}

/** Whether the actor is an author is asked as in isSamePerson: by account, or by name and unit of somebody without one. */
function judgedCampaigns(ctx: Ctx): Promise<Facts[]> {
  const { organizationId, accountId, foldedName, unitId, foldedUnitName } = ctx.actor;
  return readRows<Facts>(ctx.db)`
    select c.id, c.year, c."decisionClosesAt", p.status::text as status, p."sendBackReason",
      case when p.status = 'SIGNED' and ${isLeader(ctx.actor)} then (select count(*)::int from "ProposalItem" i
        where i."organizationId" = c."organizationId" and i."proposalId" = p.id and i.outcome <> 'NOT_RECOGNISED') else 0 end as named,
      case when p.status = 'SIGNED' and ${isLeader(ctx.actor)} then exists (
        select from "Author" a join "ProposalItem" i on i."organizationId" = a."organizationId" and i."submissionId" = a."submissionId" and i."proposalId" = p.id
        where a."organizationId" = c."organizationId" and (a."accountId" = ${accountId}::uuid or ${answersForSql(personSql(ctx.actor))}
          or (a."foldedName" = ${foldedName} and ${foldedName} <> '' and a."accountId" is null
            and (a."unitId" = ${unitId}::uuid or ((a."unitId" is null or ${unitId}::uuid is null) and a."foldedUnitName" <> '' and a."foldedUnitName" = ${foldedUnitName})))))
        else false end as authored,
      d.id is not null as decided, coalesce(d.number, '') <> '' and d."issuedOn" is not null as numbered, d."scanFileId" is not null as scanned, d."publishedAt" is not null as published
    from "Campaign" c
    left join lateral (select * from "Proposal" p where p."organizationId" = c."organizationId" and p."campaignId" = c.id order by p."preparedAt" desc limit 1) p on true
    left join lateral (select * from "Decision" d where d."organizationId" = c."organizationId" and d."proposalId" = p.id limit 1) d on true
    where c."organizationId" = ${organizationId}::uuid and c.status = 'SCORED' and c.id <> all(${blindIn(ctx.actor)}::uuid[])
    order by c.year desc`;
}

type Make = (step: string, title: string, detail: string, call: string, urgency?: Task['urgency']) => Task;

function taskOf(ctx: Ctx, campaign: Facts): Task | null {
  const make: Make = (step, title, detail, call, urgency = 2) => ({
    key: `recognition:${campaign.id}:${step}`, title, detail, call, urgency, href: `/campaigns/${campaign.id}/decision`, dueAt: campaign.decisionClosesAt,
  });
  const office = isOffice(ctx.actor);
  if (!campaign.status) return office ? make('prepare', `Lập tờ trình công nhận năm ${campaign.year}`, 'Đã chốt kết quả chấm điểm.', 'Lập tờ trình') : null;
  if (campaign.status === 'SENT_BACK') return office ? make('revise', 'Sửa tờ trình được trả lại', campaign.sendBackReason ?? '', 'Xem ý kiến', 1) : null;
  if (campaign.status === 'PREPARING') {
    if (hasRole(ctx.actor, 'officeHead')) return make('sign', 'Ký tờ trình công nhận sáng kiến', 'Chuyên viên đã lập danh sách.', 'Xem, ký');
    return office ? make('edit', 'Hoàn thiện tờ trình công nhận', 'Ghi phiếu đồng ý, biên bản họp Hội đồng, rồi chuyển Trưởng phòng ký.', 'Làm tiếp') : null;
  }
  if (campaign.status === 'SIGNED') return decideTask(ctx, campaign, make);
  return office ? registerTask(campaign, make) : null;
}

/** Not for a leader who is an author: for them there is nothing to press. */
function decideTask(ctx: Ctx, { named, authored }: Facts, make: Make): Task | null {
  if (!isLeader(ctx.actor) || authored) return null;
  return make('decide', `Cho ý kiến về ${named} sáng kiến, giải pháp được đề nghị`, 'Tờ trình của Phòng Văn hóa – Xã hội, sau khi Hội đồng chấm.', 'Xem, phê duyệt');
}

function registerTask({ decided, numbered, scanned, published }: Facts, make: Make): Task | null {
  if (!decided || published) return null;
  if (!numbered) return make('number', 'Ghi số, ngày quyết định công nhận', 'In dự thảo, chuyển ký, lấy số của văn thư.', 'Ghi số');
  if (!scanned) return make('scan', 'Đính kèm bản quét quyết định', 'Bản đã ký, đóng dấu, dạng PDF.', 'Đính kèm');
  return make('publish', 'Công bố kết quả công nhận', 'Đã có số, ngày và bản quét quyết định.', 'Công bố', 1);
}
