import { continueResumable } from '@/app/files-resumable';
import { route } from '@/app/handler';

export const maxDuration = 300;

type Params = { partId: string };

/** One upload in pieces, for who began it: how far it is, the next piece, giving it up. */
export const HEAD = route<Params>(async (ctx, { partId }, request) => continueResumable(ctx, request, partId));
export const PATCH = route<Params>(async (ctx, { partId }, request) => continueResumable(ctx, request, partId));
export const DELETE = route<Params>(async (ctx, { partId }, request) => continueResumable(ctx, request, partId));
