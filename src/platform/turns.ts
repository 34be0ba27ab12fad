/** Too many are waiting, or this one has enough under way: come again. */
export class TooManyWaiting extends Error {
  /** Whether it is the asker's own work that fills the line. */
  readonly own: boolean;
  constructor(own: boolean) {
    super('too many are waiting');
    this.own = own;
  }
}

export type Turns = { atOnce: number; /** Of all together. */ mostWaiting: number; /** Of one account, which never has two running. */ ownWaiting: number };
type Waiting = { account: string; begin: () => void };

/**
 * A line for dear work that everybody shares: one of an account runs, a few of it wait, and the next turn goes to the first whose
 * account has none running. Whose request is gone leaves the line.
 */
export function takeTurns({ atOnce, mostWaiting, ownWaiting }: Turns) {
  const running = new Set<string>();
  let waiting: Waiting[] = [];

  function next(): void {
    for (;;) {
      const found = running.size < atOnce ? waiting.find(({ account }) => !running.has(account)) : undefined;
      if (!found) return;
      waiting = waiting.filter((each) => each !== found);
      running.add(found.account);
      found.begin();
    }
  }

  return async function inTurn<T>(account: string, run: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    if (running.size < atOnce && !running.has(account)) running.add(account);
    else {
      if (waiting.filter((each) => each.account === account).length >= ownWaiting) throw new TooManyWaiting(true);
      if (waiting.length >= mostWaiting) throw new TooManyWaiting(false);
      await new Promise<void>((resolve, reject) => {
        const leave = (): void => {
          waiting = waiting.filter((each) => each !== mine);
          reject(signal?.reason);
        };
        const mine: Waiting = {
          account,
          begin: () => {
            signal?.removeEventListener('abort', leave);
            resolve();
          },
        };
        waiting.push(mine);
        signal?.addEventListener('abort', leave, { once: true });
      });
    }
    try {
      return await run();
    } finally {
      running.delete(account);
      next();
    }
  };
}
