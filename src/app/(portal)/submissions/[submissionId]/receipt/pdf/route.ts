import { getDossier } from '@/domain/submissions/queries';
import { route } from '@/app/handler';
import { receiptPaper } from '../receipt-paper';

export const GET = route<{ submissionId: string }>(async (ctx, { submissionId }, request) => receiptPaper(ctx, await getDossier(ctx, submissionId), request));
