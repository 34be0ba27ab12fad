import type { Presence } from '@/domain/people/load-actor';
import { organizationLabel } from '@/domain/people/labels';
import { env } from '@/platform/env';
import type { SlipFrame } from './slips';

/** Who hands the slip out and where to type the code. */
export const slipFrame = (here: Presence): SlipFrame => ({
  organization: `UBND ${organizationLabel(here.organization)}`,
  address: (env().APP_URL ?? 'trang đăng nhập của cổng').replace(/^https?:\/\//u, ''),
});
