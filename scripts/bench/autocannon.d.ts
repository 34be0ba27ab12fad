// The package ships no types; only what is used here.
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';
  export type Request = { method?: string; path?: string; headers?: Record<string, string>; body?: string; setupRequest?: (request: Request) => Request };
  export type Options = { url: string; connections: number; duration: number; timeout?: number; requests: Request[] };
  export type Result = { requests: { average: number; total: number }; non2xx: number; errors: number; timeouts: number; duration: number };
  export type Instance = EventEmitter & PromiseLike<Result>;
  export default function autocannon(options: Options): Instance;
}
