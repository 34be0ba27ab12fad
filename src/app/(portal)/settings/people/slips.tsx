import { Banner } from '@/ui/banner';
import { PrintButton } from '@/ui/print-button';
import type { SlipView } from './slip-view';
import './slips.css';

/** `way`: where to type the code, as the beginning of a sentence. */
export type SlipFrame = { organization: string; way: string };

/** Slips to cut apart, one unit after the other, each unit on sheets of its own. The codes are shown here and nowhere again. */
export function Slips({ slips, frame }: { slips: readonly SlipView[]; frame: SlipFrame }) {
  const units = byUnit(slips);
  return (
    <div className="space-y-4" data-slips>
      <Banner tone="warn" className="no-print" title="In ngay: mã chỉ hiện một lần này" action={<PrintButton kind="primary">In phiếu</PrintButton>}>
        Rời trang là mã không xem lại được; khi đó cấp phiếu mới. Đưa tận tay từng người, không chụp gửi lên nhóm.
      </Banner>
      {units.map(([unitName, list], i) => (
        <section key={unitName} aria-label={unitName || 'Không thuộc đơn vị'} className={i > 0 ? 'break-before-page' : undefined}>
          <p className="mb-2 font-semibold">
            {unitName || 'Không thuộc đơn vị'} ({list.length} phiếu)
          </p>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-3 print:grid-cols-2">
            {list.map((slip) => (
              <li key={slip.accountId} className="break-inside-avoid rounded-sm border border-dashed border-control bg-[white] px-4 py-3 font-paper text-[black]">
                <p className="text-center text-xs uppercase">{frame.organization}</p>
                <p className="text-center font-bold">PHIẾU CẤP MẬT KHẨU</p>
                <p className="mt-2">
                  Họ và tên: <strong>{slip.fullName}</strong>
                </p>
                {slip.unitName ? <p>Đơn vị: {slip.unitName}</p> : null}
                <p>
                  Tên đăng nhập: <strong>{slip.signInName}</strong>
                </p>
                <p className="my-1.5 border border-[black] py-1 text-center text-lg font-bold tracking-widest">{slip.code}</p>
                <p className="text-xs">{frame.way}, ghi tên đăng nhập, mã trên đây rồi tự đặt mật khẩu. Mã dùng một lần, đến {slip.expires}.</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

// Not Map.groupBy: offices still run browsers of 2021.
function byUnit(slips: readonly SlipView[]): [string, SlipView[]][] {
  const units = new Map<string, SlipView[]>();
  for (const slip of slips) units.set(slip.unitName, [...(units.get(slip.unitName) ?? []), slip]);
  return [...units].sort(([a], [b]) => a.localeCompare(b, 'vi'));
}
