import type { TestProject } from 'vitest/node';
import { migrate } from '../../scripts/database/migrate.ts';
import { withClient } from '../../scripts/database/with-client.ts';
import { startScratchCluster } from '../../scripts/postgres/scratch.ts';

export type Template = { adminUrl: string; template: string; prefix: string };

declare module 'vitest' {
  interface ProvidedContext {
    template: Template;
  }
}

// Every project loads this file anew; there is one server for all of them.
const run = globalThis as typeof globalThis & { portalTemplate?: Promise<Template> };

/**
 * A migrated template database that each worker clones: on a PostgreSQL of its own, or on the server and template that
 * PORTAL_TEST_PG names (postgresql://…/template_portal), which saves a second while working on one file.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let end = async (): Promise<void> => undefined;
  run.portalTemplate ??= openTemplate((stop) => {
    end = stop;
  });
  project.provide('template', await run.portalTemplate);
  return () => end();
}

async function openTemplate(ending: (stop: () => Promise<void>) => void): Promise<Template> {
  const prefix = `test_${process.pid}`;
  const given = process.env.PORTAL_TEST_PG;
  if (given) {
    const admin = new URL(given);
    const template = admin.pathname.slice(1);
    admin.pathname = '/postgres';
    ending(() => dropDatabases(admin.href, prefix));
    return { adminUrl: admin.href, template, prefix };
  }
  const cluster = await startScratchCluster();
  ending(() => cluster.stop());
  await withClient(cluster.url('postgres'), (client) => client.query('create database template_portal'));
  await migrate(cluster.url('template_portal'));
  return { adminUrl: cluster.url('postgres'), template: 'template_portal', prefix };
}

async function dropDatabases(adminUrl: string, prefix: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(`select datname as name from pg_database where datname like $1`, [`${prefix}\\_%`]);
    for (const { name } of rows) await client.query(`drop database if exists "${name}" with (force)`);
  });
}
