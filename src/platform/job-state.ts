// On globalThis: instrumentation and route handlers are bundled apart but run in one process.
const shared = globalThis as typeof globalThis & { portalJobsRunning?: boolean };

export const areJobsRunning = (): boolean => shared.portalJobsRunning === true;
export const setJobsRunning = (running: boolean): void => {
  shared.portalJobsRunning = running;
};
