import { route } from '@/app/handler';
import { packPaper } from '../pack-paper';

export const maxDuration = 300;

/** The same as a Word file. */
export const GET = route<{ submissionId: string }>((ctx, { submissionId }, request) => packPaper(ctx, submissionId, request, 'docx'));
