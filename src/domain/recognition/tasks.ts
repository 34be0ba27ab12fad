import { type Ctx, hasRole, isLeader, isOffice } from '@/domain/context';
import type { Task } from '@/domain/task';
import { ownDossiers } from './load-proposal';
import { maySeeProposals } from './policy';

type Facts = Awaited<ReturnType<typeof judgedCampaigns>>[number];

/** Who of the office and the leaders has to do the next thing on the way from points to publication. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  if (!maySeeProposals(ctx.actor)) return [];
  const campaigns = await judgedCampaigns(ctx);
  const tasks = await Promise.all(campaigns.map((campaign) => taskOf(ctx, campaign)));
  return tasks.filter((task): task is Task => task !== null);
}

const judgedCampaigns = (ctx: Ctx) =>
  ctx.db.campaign.findMany({
    where: { organizationId: ctx.actor.organizationId, status: 'SCORED' },
    select: {
      id: true, year: true, decisionClosesAt: true,
      proposals: {
        orderBy: { preparedAt: 'desc' },
        take: 1,
        select: { id: true, status: true, number: true, sendBackReason: true, decisions: { take: 1, select: { number: true, issuedOn: true, scanFileId: true, publishedAt: true } } },
      },
    },
    orderBy: { year: 'desc' },
  });

async function taskOf(ctx: Ctx, campaign: Facts): Promise<Task | null> {
  const [proposal] = campaign.proposals;
  const make = (step: string, title: string, detail: string, call: string, urgency: Task['urgency'] = 2): Task => ({
    key: `recognition:${campaign.id}:${step}`, title, detail, call, urgency, href: `/campaigns/${campaign.id}/decision`, dueAt: campaign.decisionClosesAt,
  });
  const office = isOffice(ctx.actor);
  if (!proposal) return office ? make('prepare', `Lập tờ trình công nhận năm ${campaign.year}`, 'Đã chốt kết quả chấm điểm.', 'Lập tờ trình') : null;
  if (proposal.status === 'SENT_BACK') return office ? make('revise', 'Sửa tờ trình được trả lại', proposal.sendBackReason ?? '', 'Xem ý kiến', 1) : null;
  if (proposal.status === 'PREPARING') {
    if (hasRole(ctx.actor, 'officeHead')) return make('sign', 'Ký tờ trình công nhận sáng kiến', 'Chuyên viên đã lập danh sách.', 'Xem, ký');
    return office ? make('edit', 'Hoàn thiện tờ trình công nhận', 'Ghi phiếu đồng ý, biên bản họp Hội đồng, rồi chuyển Trưởng phòng ký.', 'Làm tiếp') : null;
  }
  if (proposal.status === 'SIGNED') return decideTask(ctx, proposal.id, make);
  return office ? registerTask(proposal.decisions[0], make) : null;
}

type Make = (step: string, title: string, detail: string, call: string, urgency?: Task['urgency']) => Task;

/** Not for a leader who is an author: for them there is nothing to press. */
async function decideTask(ctx: Ctx, proposalId: string, make: Make): Promise<Task | null> {
  if (!isLeader(ctx.actor)) return null;
  const items = await ctx.db.proposalItem.findMany({ where: { organizationId: ctx.actor.organizationId, proposalId }, select: { submissionId: true, outcome: true } });
  if ((await ownDossiers(ctx, items.map((item) => item.submissionId))).size > 0) return null;
  const named = items.filter((item) => item.outcome !== 'NOT_RECOGNISED').length;
  return make('decide', `Cho ý kiến về ${named} sáng kiến, giải pháp được đề nghị`, 'Tờ trình của Phòng Văn hóa – Xã hội, sau khi Hội đồng chấm.', 'Xem, phê duyệt');
}

function registerTask(decision: Facts['proposals'][number]['decisions'][number] | undefined, make: Make): Task | null {
  if (!decision || decision.publishedAt) return null;
  if (!decision.number || !decision.issuedOn) return make('number', 'Ghi số, ngày quyết định công nhận', 'In dự thảo, chuyển ký, lấy số của văn thư.', 'Ghi số');
  if (!decision.scanFileId) return make('scan', 'Đính kèm bản quét quyết định', 'Bản đã ký, đóng dấu, dạng PDF.', 'Đính kèm');
  return make('publish', 'Công bố kết quả công nhận', 'Đã có số, ngày và bản quét quyết định.', 'Công bố', 1);
}
