/** Refusals of this module, with the sentence a person reads: it has none, its verbs are called by others who judge first. */
export const libraryReasons = {} as const;
