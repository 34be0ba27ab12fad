/** In the order in which a decision lists them. */
export const seatKinds = ['chair', 'viceChair', 'standing', 'member', 'secretary', 'assistant', 'guest'] as const;
