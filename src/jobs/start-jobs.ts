import { parseCrontab, run, type Runner } from 'graphile-worker';
import { env } from '@/platform/env';
import { setJobsRunning } from '@/platform/job-state';
import { log } from '@/platform/log';
import { fillSimilarTextsCrontab, fillSimilarTextsTask } from './fill-similar-texts';
import { findGuestInvitationsTask } from './find-guest-invitations';
import { nightlyBackup, nightlyCrontab } from './nightly-backup';
import { readMain } from './read-main';
import { remindSupplementsCrontab, remindSupplementsTask } from './remind-supplements';
import { scanFile } from './scan-file';
import { sendMail } from './send-mail';
import { sendGuestInvitationTask } from './send-guest-invitation';
import { sweepScansCrontab, sweepScansTask } from './sweep-scans';
import { sweepCrontab, sweepUploads } from './sweep-uploads';

const retryMs = 5_000;

/** Runs the jobs inside the web process; when the database was away, starts again by itself. */
export function startJobs(): void {
  void keepRunning();
}

async function keepRunning(): Promise<void> {
  try {
    const runner = await begin();
    await runner.addJob('fill-similar-texts', {}, { jobKey: 'fill-similar-texts' });
    await runner.addJob('sweep-scans', {}, { jobKey: 'sweep-scans' });
    setJobsRunning(true);
    await runner.promise;
  } catch (error) {
    log.error({ kind: 'jobs.stopped', code: (error as { code?: string }).code });
  }
  setJobsRunning(false);
  setTimeout(startJobs, retryMs).unref();
}

const begin = (): Promise<Runner> =>
  run({
    connectionString: env().DATABASE_URL,
    concurrency: 2,
    pollInterval: 5_000,
    noHandleSignals: true,
    taskList: {
      'send-mail': sendMail, 'nightly-backup': nightlyBackup, 'fill-similar-texts': fillSimilarTextsTask, 'remind-supplements': remindSupplementsTask, 'sweep-uploads': sweepUploads, 'scan-file': scanFile, 'read-main': readMain,
      'sweep-scans': sweepScansTask, 'send-guest-invitation': sendGuestInvitationTask, 'find-guest-invitations': findGuestInvitationsTask,
    },
    // Parsed here: an empty `crontab` would make the worker look for a file of that name.
    parsedCronItems: parseCrontab([remindSupplementsCrontab, nightlyCrontab(env().BACKUP_AT), sweepCrontab, sweepScansCrontab, fillSimilarTextsCrontab].join('\n')),
  });
