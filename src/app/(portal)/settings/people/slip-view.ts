import type { Slip } from '@/domain/people/create-account';
import { formatDateTime } from '@/domain/time/format';

/** What a printed slip shows. */
export type SlipView = { accountId: string; fullName: string; unitName: string; signInName: string; code: string; expires: string };

export const slipView = ({ expiresAt, ...slip }: Slip): SlipView => ({ ...slip, expires: formatDateTime(expiresAt) });
