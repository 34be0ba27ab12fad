import * as z from 'zod';
import { id } from '@/domain/input';

export const putOnTableInput = z.object({ itemId: id });
