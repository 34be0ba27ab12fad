import type { UnitBloc, UnitRelation } from '@/generated/prisma/enums';

/**
 * D0 III: units of the commune are assigned one each; Party bodies, Mặt trận, Công an, Quân sự and the hamlets are invited
 * and have no quota. Schools stand under the commune's People's Committee since the two-tier model: assigned.
 */
export function suggestedDuty(bloc: UnitBloc): { relation: UnitRelation; quota: number | null } {
  const assigned = bloc === 'PROFESSIONAL' || bloc === 'SERVICE' || bloc === 'SCHOOL';
  return assigned ? { relation: 'ASSIGNED', quota: 1 } : { relation: 'INVITED', quota: null };
}
