import { recordPaperReceipt } from '@/domain/submissions/record-paper-receipt';
import type { LocalDay } from '@/domain/time/calendar';
import type { Seeding } from './world';

type Arrival = { arrivalNumber: string; arrivedOn: LocalDay; minutes: number; by: string; at: Date };

/** Two copies in colour, handed in at the office. */
export async function receivePaper(seeding: Seeding, campaignId: string, codes: string[], { arrivalNumber, arrivedOn, minutes, by, at }: Arrival): Promise<void> {
  await recordPaperReceipt(await seeding.as(by, at), {
    campaignId, codes, arrivalNumber, arrivedOn, arrivedAtTime: minutes, channel: 'IN_PERSON', copies: 2, colour: true, coverNumber: '', coverOn: null, note: '',
  });
}
