import type { Presence } from '@/domain/people/load-actor';
import { organizationLabel } from '@/domain/people/labels';
import { env } from '@/platform/env';
import type { SlipFrame } from './slips';

/** Who hands the slip out and where to type the code. */
export const slipFrame = (here: Presence): SlipFrame => ({
  organization: `UBND ${organizationLabel(here.organization)}`,
  way: env().APP_URL ? `Vào ${env().APP_URL?.replace(/^https?:\/\//u, '')}/reset` : 'Ở trang đăng nhập của cổng, chọn “Nhập mã trên phiếu cấp lại”',
});
