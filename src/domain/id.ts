import { v7 } from 'uuid';

/** UUID v7: sortable by time, so indexes stay dense. */
export const newId = (): string => v7();

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A forged id must end as "not found", never as a database error. */
export const isId = (value: unknown): value is string => typeof value === 'string' && shape.test(value);
