import { prepareImport } from '@/domain/library/import/prepare-import';
import { whyNotKeepLibrary } from '@/domain/library/policy';
import { refuseIf } from '@/domain/refusal';
import { route } from '@/app/handler';
import { receiveList } from './receive-list';

export const maxDuration = 120;

/** A list of earlier initiatives: read and kept to be looked at. The file itself is not kept. */
export const PUT = route<object>(async (ctx, _, request) => {
  refuseIf(whyNotKeepLibrary(ctx.actor));
  return Response.json({ ok: true, value: { importId: await prepareImport(ctx, await receiveList(ctx.actor, request)) } });
});
