import { Server } from '@tus/server';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { cleanFileName } from '@/domain/files/file-name';
import { env } from '@/platform/env';
import { findPart, partStore } from '@/platform/parts';
import { tooLarge, uploadRefusal } from './files-upload';
import { demandQuota } from './upload-quota';

/** Who makes a request that is on its way through tus, and how much they may send. */
const comers = new WeakMap<object, { ctx: Ctx; maxMb: number }>();

/** The one part that a request may touch: looked up and found to be the asker's. tus would read an id out of the address by itself, its query included. */
const checked = new WeakMap<object, string>();

/** A refusal as tus hands it on: status and body. */
class Told extends Error {
  readonly status_code: number;
  readonly body: string;
  constructor(status: number, body: string) {
    super(body);
    this.status_code = status;
    this.body = body;
  }
}

let made: Promise<Server> | undefined;

function server(): Promise<Server> {
  made ??= makeServer();
  return made;
}

async function makeServer(): Promise<Server> {
  return new Server({
    path: '/api/uploads/tus',
    datastore: await partStore(),
    maxSize: env().MAX_FILE_MB * 1024 * 1024,
    relativeLocation: true,
    allowedOrigins: () => false,
    // The row of the finished file gets the same id, so that taking it over twice makes one row.
    namingFunction: () => newId(),
    getFileIdFromRequest: (request) => checked.get(request),
    onUploadCreate: async (request, upload) => {
      const comer = comers.get(request);
      if (!comer) throw new Error('a request came around the route');
      const name = cleanFileName(upload.metadata?.filename ?? '');
      if ((upload.size ?? Number.POSITIVE_INFINITY) > comer.maxMb * 1024 * 1024) {
        const answer = uploadRefusal(tooLarge(name, comer.maxMb));
        throw new Told(answer.status, await answer.text());
      }
      await demandQuota(comer.ctx, name, upload.size ?? 0).catch(async (error: unknown) => {
        const answer = uploadRefusal(error);
        throw new Told(answer.status, await answer.text());
      });
      const { organizationId, accountId } = comer.ctx.actor;
      return { metadata: { filename: name, organizationId, accountId } };
    },
    // What is neither tus' own answer nor ours is a fault, such as a full disk: the route knows what to say.
    onResponseError: (_request, error) => {
      if (error instanceof Error && !('status_code' in error)) throw error;
      return undefined;
    },
  });
}

/** Begins an upload in pieces. */
export async function beginResumable(ctx: Ctx, request: Request, maxMb: number): Promise<Response> {
  comers.set(request, { ctx, maxMb });
  return (await server()).handleWeb(request);
}

/** Asks how far it has come, adds to it, or gives it up: for who began it alone. */
export async function continueResumable(ctx: Ctx, request: Request, partId: string): Promise<Response> {
  const part = await findPart(partId);
  if (part?.accountId !== ctx.actor.accountId || part.organizationId !== ctx.actor.organizationId) throw new Refusal('not_found');
  checked.set(request, part.id);
  return (await server()).handleWeb(request);
}
