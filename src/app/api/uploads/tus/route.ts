import { beginResumable } from '../../../files-resumable';
import { route } from '../../../handler';
import { uploadLimit } from '../../../upload-limit';

/** Begins to send a large file in pieces (tus 1.0); its pieces go to ./<id>, and PUT /api/uploads?part=<id> takes it over. */
export const POST = route<Record<string, never>>(async (ctx, _params, request) => beginResumable(ctx, request, await uploadLimit(ctx, request)));
