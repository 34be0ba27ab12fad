/** Runs once per server process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { watchDatabase } = await import('./platform/watch-database');
  const { startJobs } = await import('./jobs/start-jobs');
  watchDatabase();
  startJobs();
}

/** Whatever a page throws. One that lost the database opens the breaker, so that its own answer is a 503 already. */
export async function onRequestError(error: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { isConnectionLoss, markDatabaseDown } = await import('./platform/breaker');
  if (isConnectionLoss(error)) markDatabaseDown();
}
