import { Logger } from 'graphile-worker';

/** The job queue tells of each of its own migrations; at start only failures matter, and those are thrown. */
export const silent = new Logger(() => () => undefined);
