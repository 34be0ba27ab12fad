import type { UnitConfirmationRule } from '@/generated/prisma/enums';
import type { Gap } from './gaps';

export const confirmationTarget = 'confirmation';

/** Missing only where the campaign says that it must be there before filing. `sections`: how many parts stand before it. */
export function confirmationGaps(rule: UnitConfirmationRule, held: boolean, sections: number): Gap[] {
  if (rule !== 'REQUIRED' || held) return [];
  return [{ target: confirmationTarget, where: `Mục ${sections + 4}`, message: 'Cần xác nhận của thủ trưởng đơn vị cho nội dung hiện tại.' }];
}
