'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { typed } from '@/domain/input';
import { markRead } from '@/domain/outbox/mark-read';
import { isId } from '@/domain/id';
import { action } from '../../action';

const oneInput = z.object({ messageId: typed(64, 'Chọn lại thông báo.').refine(isId, 'Chọn lại thông báo.') });

export const markReadAction = action(oneInput, async (ctx, { messageId }) => {
  await markRead(ctx, [messageId]);
  revalidatePath('/', 'layout');
});

export const markAllReadAction = action(z.object({}), async (ctx) => {
  await markRead(ctx, 'all');
  revalidatePath('/', 'layout');
});
