import * as z from 'zod';
import { id, line, optionalDay, typed } from '@/domain/input';
import { minuteOfDay, paperArrival } from './screening-schema';

const optionalMinute = typed(60).transform((value) => (value.trim() === '' ? null : value)).pipe(z.union([z.null(), minuteOfDay]));

/** One line of the receiving desk. The hour is the moment of Enter, or what the clerk says. */
export const receivePaperInput = z.object({
  campaignId: id,
  code: line(40, 'Quét hoặc gõ mã hồ sơ.').transform((code) => code.toUpperCase()),
  /** More paper for a dossier that has some already. */
  again: z.boolean(),
  when: z.enum(['NOW', 'GIVEN']),
  ...paperArrival,
  arrivedOn: optionalDay,
  arrivedAtTime: optionalMinute,
});

export type ReceivePaper = z.output<typeof receivePaperInput>;
