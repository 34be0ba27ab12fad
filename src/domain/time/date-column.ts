import type { LocalDay } from './calendar';

/** A date column (no time of day) holds a Vietnamese calendar day as midnight UTC. */
export const toDateColumn = (day: LocalDay): Date => new Date(`${day}T00:00:00Z`);

export const fromDateColumn = (date: Date): LocalDay => date.toISOString().slice(0, 10) as LocalDay;
