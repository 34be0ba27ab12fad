import { mkdtemp, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cluster, startCluster } from './cluster.ts';

/** An empty PostgreSQL for one run of the tests: fast because nobody minds losing it. */
export async function startScratchCluster(settings: Record<string, string> = {}): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-scratch-'));
  await chmod(folder, 0o755);
  const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '10s' };
  return startCluster({ folder, throwaway: true, settings: { ...careless, ...settings } });
}
