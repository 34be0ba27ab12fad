import { route } from '@/app/handler';
import { packPaper } from './pack-paper';

export const maxDuration = 300;

/** The whole dossier as a PDF to be printed and bound, for whoever may read it. */
export const GET = route<{ submissionId: string }>((ctx, { submissionId }, request) => packPaper(ctx, submissionId, request, 'pdf'));
