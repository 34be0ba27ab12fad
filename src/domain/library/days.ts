import type { LocalDay } from '@/domain/time/calendar';

/** A `date` column comes and goes as midnight UTC: these two keep the day whatever the zone of the host. */
export const dayOfColumn = (column: Date): LocalDay => column.toISOString().slice(0, 10) as LocalDay;

export const columnOfDay = (day: LocalDay): Date => new Date(`${day}T00:00:00Z`);
