// Prisma's own schema engine, as WebAssembly: the native one is downloaded from a host that many
// office networks cannot reach.
import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

type Bindings = typeof import('@prisma/schema-engine-wasm') & { __wbg_set_wasm(exports: WebAssembly.Exports): void };

export const noFilter = { externalTables: [], externalEnums: [] };

let loaded: Promise<Bindings> | undefined;

async function load(): Promise<Bindings> {
  const bindings = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as Bindings;
  // The package lists no export for the .wasm file itself, but it lies beside the entry.
  const manifest = findPackageJSON('@prisma/schema-engine-wasm', import.meta.url);
  if (!manifest) throw new Error('@prisma/schema-engine-wasm is not installed');
  const bytes = await readFile(join(dirname(manifest), 'schema_engine_bg.wasm'));
  const functions = { ...bindings } as unknown as WebAssembly.ModuleImports;
  // The engine forgets to clear its ten-second limit on waiting for a lock; it must not keep a finished command alive.
  for (const name of Object.keys(functions).filter((each) => each.includes('setTimeout'))) {
    functions[name] = (run: () => void, delay: number) => setTimeout(run, delay >>> 0).unref();
  }
  const imports = { './schema_engine_bg.js': functions };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings;
}

export async function withEngine<T>(
  database: SqlMigrationAwareDriverAdapterFactory,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= load();
  const { SchemaEngine } = await loaded;
  const adapters = bindMigrationAwareSqlAdapterFactory(database);
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapters);
  try {
    return await use(engine);
  } finally {
    engine.free();
  }
}
