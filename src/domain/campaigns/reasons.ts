/** Refusals of this module, with the sentence a person reads. */
export const campaignsReasons = {
} as const;
