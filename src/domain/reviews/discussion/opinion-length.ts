/** Beside the schema, so that the form shows it without fetching the schema's library. */
export const opinionLength = 2000;
