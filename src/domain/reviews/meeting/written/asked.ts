import type { Attendance } from '../standing';
import type { PanelSeat } from '../../panel';

/** Who is asked in writing: votes, and was marked as absent or remote. */
export const isAsked = (seat: Pick<PanelSeat, 'votes' | 'endedAt'>, line: Attendance | undefined): boolean =>
  seat.votes && !seat.endedAt && (line?.kind === 'ABSENT' || line?.kind === 'REMOTE');
