import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagrams } from '../../scripts/diagrams/diagrams';

describe('diagrams', () => {
  test.each(diagrams)('$path is what npm run diagrams writes', async ({ path, render }) => {
    const written = await readFile(join(import.meta.dirname, '../..', path), 'utf8');
    expect(written, 'stale: run `npm run diagrams`').toBe(await render());
  });
});
