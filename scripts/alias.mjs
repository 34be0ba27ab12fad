// Lets Node run our TypeScript as the bundler reads it: `@/x` is src/x, extensions may be left out.
import { existsSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

const source = join(import.meta.dirname, '../src');
const endings = ['', '.ts', '.tsx', '/index.ts'];
const isFile = (path) => existsSync(path) && statSync(path).isFile();

function locate(base) {
  const path = endings.map((ending) => base + ending).find(isFile);
  return path && pathToFileURL(path).href;
}

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'server-only') return { url: 'data:text/javascript,', shortCircuit: true };
    if (specifier.startsWith('@/')) {
      const url = locate(join(source, specifier.slice(2)));
      if (url) return { url, shortCircuit: true };
    }
    const parent = context.parentURL;
    if (/^\.\.?\//.test(specifier) && parent?.startsWith('file:') && !parent.includes('/node_modules/')) {
      const url = locate(fileURLToPath(new URL(specifier, parent)));
      if (url) return { url, shortCircuit: true };
    }
    return next(specifier, context);
  },
});
