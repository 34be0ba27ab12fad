/** More than a council member opens; a longer proof goes into one PDF. */
export const maxEvidence = 30;
/** Pictures that stand in the text. */
export const maxPictures = 60;
