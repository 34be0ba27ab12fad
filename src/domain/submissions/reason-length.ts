/** Of what the office asks for when it returns a dossier, and of why it rejects one. In characters. */
export const reasonLength = { min: 10, max: 2000 } as const;
