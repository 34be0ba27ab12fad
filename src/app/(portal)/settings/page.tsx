import { Bell, Building2, CalendarDays, DatabaseBackup, History, Landmark, Library, Mail, ShieldCheck, UsersRound } from '@/ui/icons';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { keepsLibrary } from '@/domain/library/policy';
import { isAdmin, maySeePeople } from '@/domain/people/policy';
import { keepsStandingCouncil } from '@/domain/reviews/standing/standing-policy';
import { Anchor } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { pageCtx } from '../../page-ctx';

export const metadata: Metadata = { title: 'Thiết lập' };

export default async function SettingsPage() {
  const { actor } = await pageCtx();
  const [admin, office] = [isAdmin(actor), maySeePeople(actor)];
  return (
    <>
      <PageHead title="Thiết lập" sub="Đơn vị, tài khoản và các thiết lập chung của cổng." />
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {office ? <Entry href="/settings/people" icon={<UsersRound />} title="Tài khoản" text={admin ? 'Lập, sửa, nhập danh sách; cấp phiếu mật khẩu, mở khóa.' : 'Tra cứu; cấp phiếu mật khẩu, mở khóa.'} /> : null}
        {office ? <Entry href="/settings/units" icon={<Building2 />} title="Đơn vị" text="Danh sách cơ quan, đơn vị, trường học, thôn và khu phố." /> : null}
        {keepsLibrary(actor) ? <Entry href="/settings/library" icon={<Library />} title="Kho sáng kiến" text="Nhập danh mục sáng kiến đã có, sửa từng dòng, đưa dòng sai ra." /> : null}
        {keepsStandingCouncil(actor) ? <Entry href="/settings/council" icon={<UsersRound />} title="Hội đồng thường trực" text="Quyết định, nhiệm kỳ, thành viên; chép vào từng đợt." /> : null}
        {office ? <Entry href="/settings/calendar" icon={<CalendarDays />} title="Lịch làm việc" text="Ngày nghỉ, ngày làm bù; giờ nhận bản giấy." /> : null}
        {admin ? <Entry href="/settings/organization" icon={<Landmark />} title="Cơ quan và tiêu đề văn bản" text="Tên, địa danh, liên hệ, tiền tố mã hồ sơ; các dòng đầu của văn bản." /> : null}
        {admin ? <Entry href="/settings/mail" icon={<Mail />} title="Thư và thông báo đã gửi" text="Thư nào đã gửi, đang chờ, gửi chưa được; xem nội dung." /> : null}
        {admin ? <Entry href="/settings/history" icon={<History />} title="Nhật ký" text="Ai đã làm gì, lúc nào." /> : <Entry href="/settings/history" icon={<History />} title="Nhật ký của tôi" text="Những việc mình đã làm trên cổng." />}
        {admin ? <Entry href="/settings/backup" icon={<DatabaseBackup />} title="Sao lưu" text="Lần sao lưu gần nhất và cách chạy." /> : null}
        <Entry href="/settings/security" icon={<ShieldCheck />} title="Mật khẩu và thiết bị" text="Đổi mật khẩu, đăng xuất thiết bị khác." />
        <Entry href="/notifications" icon={<Bell />} title="Thông báo của tôi" text="Các thông báo gửi cho tài khoản này." />
      </ul>
    </>
  );
}

function Entry({ href, icon, title, text }: { href: string; icon: ReactNode; title: string; text: string }) {
  return (
    <li>
      <Anchor href={href} className="flex h-full gap-3 rounded-md border border-line bg-surface px-4 py-4 hover:border-control hover:bg-hover">
        <span className="mt-0.5 text-ink-3 [&>svg]:size-5" aria-hidden="true">
          {icon}
        </span>
        <span className="min-w-0">
          <span className="block font-semibold">{title}</span>
          <span className="block text-sm text-ink-2">{text}</span>
        </span>
      </Anchor>
    </li>
  );
}
