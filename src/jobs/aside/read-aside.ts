import type { ReportText } from '@/documents/document-text';
import type { TableLine } from '@/documents/table-in';
import type { PlainText } from '@/documents/text-in';
import { UnreadableDocument, UnreadableTable, type WhyUnreadable } from '@/documents/unreadable';
import type { Part } from '@/domain/submissions/word-headings';
import { takeTurns, TooManyWaiting } from '@/platform/turns';
import { AsideFailure, type AsideLimits, runAside } from './run-aside';

// A huge or evil file costs its own time and memory, and everybody else is answered meanwhile. One at a time, so that ten
// authors with ten large files do not fill the machine.

const usual: AsideLimits = { patienceMs: 30_000, heapMb: 512, mostMb: 700 };
const inTurn = takeTurns({ atOnce: 1, mostWaiting: 8, ownWaiting: 2 });

type Asker = {
  accountId: string;
  signal?: AbortSignal;
  limits?: AsideLimits;
  /** Told what a library threw that nobody expected. */
  onFault?: (fault: string) => void;
};

/** A report, sorted under a campaign's sections. @throws UnreadableDocument */
export async function readReportAside(bytes: Uint8Array, name: string, parts: readonly Part[], asker: Asker): Promise<ReportText> {
  // A part of the store's row may have more to it than its heading.
  const asked = parts.map(({ key, title }) => ({ key, title }));
  try {
    return await inTurn(asker.accountId, () => runAside({ kind: 'report', bytes, name, parts: asked }, asker.limits ?? usual, asker.signal), asker.signal);
  } catch (error) {
    throw new UnreadableDocument(whyOf<WhyUnreadable>(error, { slow: 'too_slow', hungry: 'too_large', fault: 'damaged', busy: 'busy' }, asker));
  }
}

/** What a document says, to be compared with others. @throws UnreadableDocument */
export async function readTextAside(bytes: Uint8Array, name: string, asker: Asker): Promise<PlainText> {
  try {
    return await inTurn(asker.accountId, () => runAside({ kind: 'text', bytes, name }, asker.limits ?? usual, asker.signal), asker.signal);
  } catch (error) {
    throw new UnreadableDocument(whyOf<WhyUnreadable>(error, { slow: 'too_slow', hungry: 'too_large', fault: 'damaged', busy: 'busy' }, asker));
  }
}

/** A list, line by line. @throws UnreadableTable */
export async function readTableAside(bytes: Uint8Array, format: 'xlsx' | 'docx' | 'csv', asker: Asker): Promise<TableLine[]> {
  try {
    return await inTurn(asker.accountId, () => runAside({ kind: 'table', bytes, format }, asker.limits ?? usual, asker.signal), asker.signal);
  } catch (error) {
    throw new UnreadableTable(whyOf<UnreadableTable['why']>(error, { slow: 'too_large', hungry: 'too_large', fault: 'damaged', busy: 'busy' }, asker));
  }
}

/** What became of it in the words of its kind of file. @throws what is neither the file's fault nor the line's */
function whyOf<W extends string>(error: unknown, words: Record<'slow' | 'hungry' | 'fault' | 'busy', W>, { onFault }: Asker): W {
  if (error instanceof TooManyWaiting) return words.busy;
  if (!(error instanceof AsideFailure)) throw error;
  if (error.why === 'fault') onFault?.(error.message);
  return error.why === 'slow' || error.why === 'hungry' || error.why === 'fault' ? words[error.why] : (error.why as W);
}
