/** Refusals of this module, with the sentence a person reads. */
export const trackingReasons = {
} as const;
