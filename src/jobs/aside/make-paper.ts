import { availableParallelism } from 'node:os';
import { Refusal } from '@/domain/refusal';
import { takeTurns, TooManyWaiting } from '@/platform/turns';
import type { PaperTask } from './paper-task';
import { AsideFailure, runAside } from './run-aside';

/** The largest pack we take in needs a sixth of the time on an idle machine. */
const usual = { patienceMs: 180_000, heapMb: 768, mostMb: 2_048 };
/** One core is left for the pages. */
const inTurn = takeTurns({ atOnce: Math.max(1, Math.min(2, availableParallelism() - 1)), mostWaiting: 20, ownWaiting: 2 });

export type Asker = {
  /** Who asks: nobody fills the line alone. */
  accountId: string;
  /** Of the request: who goes away leaves no work behind. */
  signal?: AbortSignal;
  patienceMs?: number;
};

/** The bytes of a paper, made aside. @throws Refusal papers_busy, paper_too_slow, busy */
export async function makePaper(task: PaperTask, { accountId, signal, patienceMs = usual.patienceMs }: Asker): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await inTurn(accountId, () => runAside({ kind: 'paper', task }, { ...usual, patienceMs }, signal), signal));
  } catch (error) {
    if (error instanceof TooManyWaiting) throw new Refusal(error.own ? 'busy' : 'papers_busy');
    if (error instanceof AsideFailure && (error.why === 'slow' || error.why === 'hungry')) throw new Refusal('paper_too_slow');
    throw error;
  }
}
