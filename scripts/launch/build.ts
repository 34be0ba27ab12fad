import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packStatic } from './pack-static.ts';
import { step } from './progress.ts';
import { root } from './root.ts';
import { runTool } from './run-tool.ts';
import { sourceHash } from './source-hash.ts';

const clientStamp = join(root, 'src/generated/.stamp');
const output = join(root, '.next');
const stampOf = (folder: string): string => join(folder, 'portal-sources');
// Ignored by git like everything under node_modules, and on the same disk, so that a rename is enough.
const lastGood = join(root, 'node_modules/.portal-last-build');

const text = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

/** The Prisma client follows the schema. */
export async function ensureGenerated(): Promise<void> {
  const hash = await sourceHash(['prisma/schema', 'prisma.config.ts', 'package-lock.json']);
  if ((await text(clientStamp)) === hash) return;
  await step('Sinh mã truy cập dữ liệu', () =>
    runTool(['node_modules/prisma/build/index.js', 'generate'], 'Không sinh được mã truy cập dữ liệu từ prisma/schema. Prisma báo:', {
      env: { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    }),
  );
  await writeFile(clientStamp, hash);
}

/** The production build follows the sources; one that fails or is interrupted leaves the last good one. */
export async function ensureBuilt(): Promise<void> {
  const hash = await sourceHash(['src', 'public', 'prisma/schema', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json', 'scripts/launch/pack-static.ts']);
  if ((await text(stampOf(output))) === hash) return;
  if ((await text(stampOf(lastGood))) === hash) return restore();
  await step('Dựng giao diện (next build)', async (note) => {
    await putAside();
    try {
      await runTool(['node_modules/next/dist/bin/next', 'build'], 'Không dựng được giao diện. Next báo:', {
        env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CI: '1' },
        onLine: (line) => note(phaseOf(line)),
      });
    } catch (error) {
      await restore();
      throw error;
    }
    note('đang nén');
    await packStatic(join(output, 'static'));
    await writeFile(stampOf(output), hash);
  });
}

async function putAside(): Promise<void> {
  if (existsSync(stampOf(output))) {
    await rm(lastGood, { recursive: true, force: true });
    await rename(output, lastGood);
  }
  // The compiler's own cache stays in use.
  await mkdir(output, { recursive: true });
  if (existsSync(join(lastGood, 'cache')) && !existsSync(join(output, 'cache'))) await rename(join(lastGood, 'cache'), join(output, 'cache'));
}

async function restore(): Promise<void> {
  if (!existsSync(stampOf(lastGood))) return;
  if (existsSync(join(output, 'cache'))) {
    await rm(join(lastGood, 'cache'), { recursive: true, force: true });
    await rename(join(output, 'cache'), join(lastGood, 'cache'));
  }
  await rm(output, { recursive: true, force: true });
  await rename(lastGood, output);
}

const phases: readonly [RegExp, string][] = [
  [/Creating an optimized|Compiling/u, 'đang biên dịch'],
  [/Compiled/u, 'đã biên dịch'],
  [/Collecting page data/u, 'đang xem các trang'],
  [/Generating static pages/u, 'đang hoàn tất'],
];

const phaseOf = (line: string): string => phases.findLast(([pattern]) => pattern.test(line))?.[1] ?? 'đang dựng';
