import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { ScannerFault, scanBytes } from '@/platform/clamd';
import { fakeClamd, virusMark } from '../../harness/fake-clamd';

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

test('clean and infected, whatever the pieces', async () => {
  const clamd = await fakeClamd();
  try {
    expect(await scanBytes(clamd.address, pieces('a'.repeat(100_000), '', 'b'), 5000)).toBe('CLEAN');
    expect(await scanBytes(clamd.address, pieces('truoc ', virusMark.slice(0, 5), virusMark.slice(5), ' sau'), 5000)).toBe('INFECTED');
    expect(await scanBytes(clamd.address, pieces(), 5000)).toBe('CLEAN');
    expect(clamd.scanned).toEqual([100_001, virusMark.length + 10, 0]);
  } finally {
    await clamd.close();
  }
});

test.for([['an error of its own', 'stream: Can\'t allocate memory ERROR\0'], ['something else', 'PONG\0'], ['half a line', 'stream: O'], ['nothing', null]] as const)(
  'no verdict: %s',
  async ([, answer]) => {
    const clamd = await fakeClamd(answer);
    try {
      await expect(scanBytes(clamd.address, pieces('x'), 200)).rejects.toBeInstanceOf(ScannerFault);
    } finally {
      await clamd.close();
    }
  },
);

test('more than it takes: an answer of its own, also when it comes before everything is sent', async () => {
  const clamd = await fakeClamd('INSTREAM size limit exceeded. ERROR\0');
  const hasty = createServer((socket) => socket.on('error', () => undefined).once('data', () => socket.end('INSTREAM size limit exceeded. ERROR\0')));
  await new Promise<void>((resolve) => hasty.listen(0, '127.0.0.1', resolve));
  try {
    expect(await scanBytes(clamd.address, pieces('x'), 5000)).toBe('TOO_LARGE');
    expect(await scanBytes(`127.0.0.1:${(hasty.address() as AddressInfo).port}`, pieces('x', ...Array.from({ length: 50 }, () => 'y'.repeat(200_000))), 5000)).toBe('TOO_LARGE');
  } finally {
    await clamd.close();
    hasty.close();
  }
});

test('nobody there', async () => {
  const clamd = await fakeClamd();
  await clamd.close();
  await expect(scanBytes(clamd.address, pieces('x'), 2000)).rejects.toBeInstanceOf(ScannerFault);
  await expect(scanBytes('/nirgends/clamd.ctl', pieces('x'), 2000)).rejects.toBeInstanceOf(ScannerFault);
});
