import * as z from 'zod';
import { id, text } from '@/domain/input';
import { opinionLength } from './opinion-length';

// Shared by the form and its actions.

export const writeOpinionInput = z.object({ submissionId: id, text: text(opinionLength, 'Viết ý kiến cần trao đổi.') });
export const opinionInput = z.object({ submissionId: id, councilMessageId: id });
