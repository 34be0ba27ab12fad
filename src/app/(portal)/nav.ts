import { type Actor, hasRole, inCampaign, isLeader, isOffice } from '@/domain/context';
import type { NavGroup, NavItem } from '@/ui/nav';
import type { Shell } from './shell';

/** What each role and seat finds at the left. It hides nothing by itself: every page asks its own policy. */
export function navOf(actor: Actor, shell: Shell): NavGroup[] {
  const mine: NavItem[] = [{ href: '/home', label: 'Việc của tôi', icon: 'Inbox' }];
  // Who works on others' dossiers finds them below the same address, and those are not their own.
  if (hasRole(actor, 'staff', 'unitHead')) mine.push({ href: '/submissions', label: 'Sáng kiến của tôi', icon: 'FileText', exact: isOffice(actor) || isLeader(actor) });
  if (actor.seats.some((seat) => seat.scores)) mine.push({ href: '/reviews', label: 'Chấm điểm', icon: 'PenLine' });
  const groups: NavGroup[] = [{ items: mine }];
  if (shell.campaign) groups.push({ title: `Đợt phát động ${shell.campaign.year}`, items: campaignItems(actor, `/campaigns/${shell.campaign.id}`, shell.campaign.id) });
  groups.push({ title: 'Chung', items: commonItems(actor) });
  return groups;
}

/** The parts of one campaign that this person has business in. */
export function campaignItems(actor: Actor, base: string, campaignId: string): NavItem[] {
  const items: NavItem[] = [{ href: base, label: 'Kế hoạch, thời hạn', icon: 'LayoutDashboard', exact: true }];
  // Who scores it blind is a member of the council here and nothing else; the plan and its settings name nobody.
  const self = inCampaign(actor, campaignId);
  const sighted = isOffice(self) || isLeader(self) || hasRole(self, 'admin');
  const seat = actor.seats.find((each) => each.campaignId === campaignId);
  if (hasRole(actor, 'admin', 'office', 'officeHead')) items.push({ href: `${base}/settings`, label: 'Thiết lập đợt', icon: 'ListChecks' });
  if (sighted || hasRole(self, 'unitHead')) items.push({ href: `${base}/units`, label: 'Đơn vị và đôn đốc', icon: 'Building2' });
  if (sighted) items.push({ href: `${base}/submissions`, label: 'Hồ sơ', icon: 'Files' });
  if (sighted || seat) {
    items.push({ href: `${base}/council`, label: 'Hội đồng', icon: 'UsersRound' });
    items.push({ href: `${base}/scores`, label: 'Bảng điểm', icon: 'Table2' });
    items.push({ href: `${base}/meeting`, label: 'Phiên họp', icon: 'CalendarDays' });
  }
  if (isOffice(self) || isLeader(self)) items.push({ href: `${base}/decision`, label: 'Công nhận', icon: 'Award' });
  return items;
}

function commonItems(actor: Actor): NavItem[] {
  const items: NavItem[] = [
    { href: '/campaigns', label: 'Các đợt phát động', icon: 'Network', exact: true },
    { href: '/initiatives', label: 'Kho sáng kiến', icon: 'Library' },
  ];
  items.push(
    hasRole(actor, 'admin') || isOffice(actor)
      ? { href: '/settings', label: 'Thiết lập', icon: 'Settings' }
      : { href: '/settings/security', label: 'Tài khoản của tôi', icon: 'ShieldCheck' },
  );
  return items;
}
