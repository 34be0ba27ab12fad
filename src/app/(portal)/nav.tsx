import { Award, Building2, FileText, Files, Inbox, LayoutDashboard, Library, ListChecks, Network, PenLine, Settings, ShieldCheck, Table2, UsersRound } from '@/ui/icons';
import { type Actor, hasRole, isLeader, isOffice } from '@/domain/context';
import type { NavGroup, NavItem } from '@/ui/nav';
import type { Shell } from './shell';

const icon = 'size-4';

/** What each role and seat finds at the left. It hides nothing by itself: every page asks its own policy. */
export function navOf(actor: Actor, shell: Shell): NavGroup[] {
  const mine: NavItem[] = [{ href: '/home', label: 'Việc của tôi', icon: <Inbox className={icon} /> }];
  if (hasRole(actor, 'staff', 'unitHead')) mine.push({ href: '/submissions', label: 'Sáng kiến của tôi', icon: <FileText className={icon} /> });
  if (actor.seats.some((seat) => seat.scores)) mine.push({ href: '/reviews', label: 'Chấm điểm', icon: <PenLine className={icon} /> });
  const groups: NavGroup[] = [{ items: mine }];
  if (shell.campaign) groups.push({ title: `Đợt phát động ${shell.campaign.year}`, items: campaignItems(actor, `/campaigns/${shell.campaign.id}`, shell.campaign.id) });
  groups.push({ title: 'Chung', items: commonItems(actor) });
  return groups;
}

/** The parts of one campaign that this person has business in. */
export function campaignItems(actor: Actor, base: string, campaignId: string): NavItem[] {
  const items: NavItem[] = [{ href: base, label: 'Kế hoạch, thời hạn', icon: <LayoutDashboard className={icon} />, exact: true }];
  const sighted = isOffice(actor) || isLeader(actor) || hasRole(actor, 'admin');
  const seat = actor.seats.find((each) => each.campaignId === campaignId);
  if (hasRole(actor, 'admin', 'office', 'officeHead')) items.push({ href: `${base}/settings`, label: 'Thiết lập đợt', icon: <ListChecks className={icon} /> });
  if (sighted || hasRole(actor, 'unitHead')) items.push({ href: `${base}/units`, label: 'Đơn vị và đôn đốc', icon: <Building2 className={icon} /> });
  if (sighted) items.push({ href: `${base}/submissions`, label: 'Hồ sơ', icon: <Files className={icon} /> });
  if (sighted || seat) {
    items.push({ href: `${base}/council`, label: 'Hội đồng', icon: <UsersRound className={icon} /> });
    items.push({ href: `${base}/scores`, label: 'Bảng điểm', icon: <Table2 className={icon} /> });
  }
  if (isOffice(actor) || isLeader(actor)) items.push({ href: `${base}/decision`, label: 'Công nhận', icon: <Award className={icon} /> });
  return items;
}

function commonItems(actor: Actor): NavItem[] {
  const items: NavItem[] = [
    { href: '/campaigns', label: 'Các đợt phát động', icon: <Network className={icon} />, exact: true },
    { href: '/initiatives', label: 'Kho sáng kiến', icon: <Library className={icon} /> },
  ];
  items.push(
    hasRole(actor, 'admin') || isOffice(actor)
      ? { href: '/settings', label: 'Thiết lập', icon: <Settings className={icon} /> }
      : { href: '/settings/security', label: 'Tài khoản của tôi', icon: <ShieldCheck className={icon} /> },
  );
  return items;
}
