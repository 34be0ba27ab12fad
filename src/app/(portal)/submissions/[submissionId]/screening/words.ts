import type { UnitRelation } from '@/generated/prisma/enums';
import { relationLabels } from '@/domain/tracking/labels';

export const relationLabel = (relation: UnitRelation | null): string => (relation ? relationLabels[relation] : 'Không có trong danh sách đơn vị của đợt');
