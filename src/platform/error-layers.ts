export type ErrorLayer = { code?: string; originalCode?: string; kind?: string; message?: string; name?: string };

/** An error and what it wraps, from the outside in: Prisma's own, its adapter's, pg's, Node's. */
export function layersOf(error: unknown): ErrorLayer[] {
  const layers: ErrorLayer[] = [];
  for (let cause = error; cause && layers.length < 5; ) {
    const layer = cause as ErrorLayer & { cause?: unknown; meta?: { driverAdapterError?: unknown } };
    layers.push(layer);
    cause = layer.cause ?? layer.meta?.driverAdapterError;
  }
  return layers;
}
