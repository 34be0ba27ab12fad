import { paperResponse } from '@/app/(portal)/submissions/[submissionId]/pack/paper-response';
import type { PlainPaper } from '@/documents/plain-paper';
import { plainWord } from '@/documents/plain-word';
import type { Ctx } from '@/domain/context';
import { makePaper } from '@/jobs/aside/make-paper';

/** A paper of the meeting: to be worked on as Word, or with ?as=pdf for the printer. */
export async function meetingPaper(ctx: Ctx, request: Request, paper: PlainPaper, name: string): Promise<Response> {
  if (new URL(request.url).searchParams.get('as') !== 'pdf') return paperResponse(new Uint8Array(await plainWord(paper)), name, 'docx');
  return paperResponse(await makePaper({ paper: 'plain-pdf', data: paper }, { accountId: ctx.actor.accountId, signal: request.signal }), name, 'pdf');
}
