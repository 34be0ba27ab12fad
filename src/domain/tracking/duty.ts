import type { SubmissionStatus, UnitRelation } from '@/generated/prisma/enums';

// What a unit owes and where it stands; pure. Zeros come first, and an invited body never shows as failing (PRACTICE).

export const dutyStates = ['none', 'drafting', 'short', 'met', 'exempt', 'invited', 'invitedDrafting', 'joined'] as const;

export type DutyState = (typeof dutyStates)[number];

export const assignedStates: readonly DutyState[] = ['none', 'drafting', 'short', 'met'];

export type Counts = { drafts: number; filed: number; eligible: number; returned: number };

const counted: readonly SubmissionStatus[] = ['FILED', 'SCREENING', 'RETURNED', 'REFILED', 'ELIGIBLE'];

/** A withdrawn or refused dossier fulfils no quota. */
export function countStatuses(groups: readonly { status: SubmissionStatus; count: number }[]): Counts {
  const sum = (...statuses: readonly SubmissionStatus[]) =>
    groups.filter((group) => statuses.includes(group.status)).reduce((total, group) => total + group.count, 0);
  return { drafts: sum('DRAFT'), filed: sum(...counted), eligible: sum('ELIGIBLE'), returned: sum('RETURNED') };
}

export type Duty = { relation: UnitRelation; quota: number | null; exemptedAt: Date | null };

/** D0: "ít nhất 01" where the plan names no number. */
export const owed = (duty: Pick<Duty, 'quota'>): number => duty.quota ?? 1;

export function dutyState(duty: Duty, { filed, drafts }: Pick<Counts, 'filed' | 'drafts'>): DutyState {
  if (duty.relation === 'INVITED') {
    if (filed > 0) return 'joined';
    return drafts > 0 ? 'invitedDrafting' : 'invited';
  }
  if (duty.exemptedAt) return 'exempt';
  if (filed >= owed(duty)) return 'met';
  if (filed > 0) return 'short';
  return drafts > 0 ? 'drafting' : 'none';
}

export const isBehind = (state: DutyState): boolean => state === 'none' || state === 'drafting' || state === 'short';

/** Whom one may urge or ask: who has not filed yet and is not exempt. */
export const mayBeReminded = (state: DutyState): boolean => isBehind(state) || state === 'invited' || state === 'invitedDrafting';

export const byDuty = (a: { state: DutyState; position: number }, b: { state: DutyState; position: number }): number =>
  dutyStates.indexOf(a.state) - dutyStates.indexOf(b.state) || a.position - b.position;
