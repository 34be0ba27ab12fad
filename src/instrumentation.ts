/** Runs once per server process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { watchDatabase } = await import('./platform/watch-database');
  const { startJobs } = await import('./jobs/start-jobs');
  watchDatabase();
  startJobs();
}
