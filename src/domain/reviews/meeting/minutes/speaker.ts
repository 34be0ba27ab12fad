import { Refusal, sentenceOf } from '@/domain/refusal';
import type { MeetingFacts } from '../hold-meeting';

export type Speaker = { seatId: string; guestName: '' } | { seatId: null; guestName: string };

export const guestLines = (guests: string): string[] => [...new Set(guests.split('\n').map((line) => line.trim()).filter(Boolean))];

/** Who said something: a seat by its id, a guest without one by the name in the list of guests. `away`: seats in conflict with the dossier spoken of. */
export function speakerOf({ seats, meeting, attendance, rules }: Pick<MeetingFacts, 'seats' | 'meeting' | 'attendance' | 'rules'>, speaker: string, away: readonly string[]): Speaker {
  const no = (reason: 'speaker_unknown' | 'speaker_away' | 'speaker_absent') => new Refusal(reason, { speaker: [sentenceOf(reason)] });
  const seat = seats.find((each) => each.id === speaker);
  if (!seat) {
    if (!guestLines(meeting.guests).includes(speaker)) throw no('speaker_unknown');
    return { seatId: null, guestName: speaker };
  }
  if (away.includes(seat.id)) throw no('speaker_away');
  const line = attendance.get(seat.id);
  // Who is asked in writing is absent and has an opinion all the same.
  if (line?.kind === 'ABSENT' ? !rules.votesInWriting : seat.endedAt && !line) throw no(line ? 'speaker_absent' : 'speaker_unknown');
  return { seatId: seat.id, guestName: '' };
}
