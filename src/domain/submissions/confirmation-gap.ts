import type { UnitConfirmationRule } from '@/generated/prisma/enums';
import type { Gap } from './gaps';

export const confirmationTarget = 'confirmation';

/** Missing only where the campaign says that it must be there before filing. `number`: of its part on the sheet. */
export function confirmationGaps(rule: UnitConfirmationRule, held: boolean, number: number): Gap[] {
  if (rule !== 'REQUIRED' || held) return [];
  return [{ target: confirmationTarget, where: `Mục ${number}`, message: 'Cần xác nhận của thủ trưởng đơn vị cho nội dung hiện tại.' }];
}
