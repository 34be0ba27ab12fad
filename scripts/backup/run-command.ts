import { BackupFailure } from '@/platform/backup/manifest';
import { explainAndExit, PlainFailure } from '../launch/failure.ts';

/** Runs a command to its end; what the operator can mend is said in one sentence, with a non-zero exit. */
export function runCommand(run: () => Promise<void>): void {
  run().catch((error: unknown) => explainAndExit(error instanceof BackupFailure ? new PlainFailure(error.message) : error));
}

/** 12,5 MB */
export function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;
}
