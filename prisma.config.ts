import { defineConfig } from 'prisma/config';

// `prisma generate` only checks that an engine file exists; it never runs it. The engine itself is
// downloaded from a host many office networks cannot reach, so any executable stands in for it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
});
