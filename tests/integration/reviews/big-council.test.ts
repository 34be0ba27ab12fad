import pg from 'pg';
import { vi } from 'vitest';
import { expect, test } from '../../harness/database';
import { bigCouncil } from './big-council-world';

/** What a new connection says first is no statement of the page. */
const isRead = (statement: unknown): boolean => /^\s*(?:select|with)\b/iu.test(typeof statement === 'string' ? statement : ((statement as { text?: string } | null)?.text ?? ''));

test.for([['agenda'], ['disagreement'], ['extra'], ['grid'], ['proposal'], ['progress']] as const)('%s: as many statements for 90 dossiers of nine members as for 30', async ([name], { db, ownDatabase }) => {
  const counted: number[] = [];
  for (const dossiers of [30, 90]) {
    await ownDatabase.empty();
    const { pages, settle } = await bigCouncil(db, dossiers);
    if (name === 'proposal' || name === 'grid' || name === 'progress') await settle({ status: 'SCORING' });
    const asked = vi.spyOn(pg.Client.prototype, 'query');
    expect(await pages[name]()).toBeGreaterThan(8);
    counted.push(asked.mock.calls.filter(([statement]) => isRead(statement)).length);
    asked.mockRestore();
  }
  expect(counted[0]).toBeGreaterThan(0);
  expect(counted[1]).toBe(counted[0]);
  expect(counted[1]).toBeLessThan(25);
});
