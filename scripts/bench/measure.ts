import { request as send } from 'node:http';
import autocannon from 'autocannon';
import type { Call, Scenario } from './scenarios.ts';

export type Speed = { connections: number; perSecond: number; p50: number; p95: number; p99: number; failed: number };
export type Server = { url: string; cookies: ReadonlyMap<number, string> };

/** As Chrome asks on localhost and over https. */
const headersOf = ({ url, cookies }: Server, call: Call): Record<string, string> => ({
  ...call.headers, cookie: cookies.get(call.as) ?? '', origin: url, 'accept-encoding': 'gzip, deflate, br, zstd',
});

export async function measure(server: Server, scenario: Scenario, connections: number, seconds: number): Promise<Speed> {
  const times: number[] = [];
  const run = autocannon({
    url: server.url, connections, duration: seconds, timeout: 60,
    requests: [{
      setupRequest: (request) => {
        const { method, path, body, ...call } = scenario.next();
        return { ...request, method, path, headers: headersOf(server, { method, path, ...call }), ...(body === undefined ? {} : { body }) };
      },
    }],
  });
  run.on('response', (_client: unknown, _status: number, _bytes: number, milliseconds: number) => times.push(milliseconds));
  const result = await run;
  times.sort((one, other) => one - other);
  return {
    connections, perSecond: round(result.requests.total / result.duration), p50: percentile(times, 50), p95: percentile(times, 95), p99: percentile(times, 99),
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

export function percentile(sorted: readonly number[], share: number): number {
  return round(sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * share) / 100) - 1)] ?? 0);
}

const round = (value: number): number => Math.round(value * 10) / 10;

export type Answer = { status: number; bytes: number; body: Buffer; encoding: string };

/** One request, as a browser sends it: the bytes are those on the wire. */
export function ask(server: Server, call: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = send(new URL(call.path, server.url), { method: call.method, headers: headersOf(server, call) }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, bytes: body.length, body, encoding: response.headers['content-encoding'] ?? '' });
      });
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(call.body);
  });
}
