import { receivePart, receiveUpload, uploadRefusal } from '../../files-upload';
import { route } from '../../handler';
import { uploadLimit } from '../../upload-limit';

export const maxDuration = 300;

/**
 * One file, sent before it is attached anywhere, so that a mistake elsewhere in a form never loses it. With ?part=<id> its
 * bytes have come before, piece by piece (tus), and this takes them over; asked again it gives the same answer.
 */
export const PUT = route<Record<string, never>>(async (ctx, _params, request) => {
  const maxMb = await uploadLimit(ctx, request);
  const part = new URL(request.url).searchParams.get('part');
  try {
    const value = part === null ? await receiveUpload(ctx, request, { maxMb }) : await receivePart(ctx, part, { maxMb, signal: request.signal });
    return Response.json({ ok: true, value });
  } catch (error) {
    return uploadRefusal(error);
  }
});
