import { layersOf } from './error-layers';

/** Node's names for a full disk and a used-up quota; PostgreSQL's for "could not extend file". */
const codes = new Set(['ENOSPC', 'EDQUOT', '53100']);

/** No room left, for a file or for a row. What was there stays; nothing new can be kept until somebody makes room. */
export const isDiskFull = (error: unknown): boolean => layersOf(error).some(({ code, originalCode }) => [code, originalCode].some((each) => each && codes.has(each)));
