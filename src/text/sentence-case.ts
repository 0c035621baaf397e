/** Words with the first letter as a sentence begins. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words that begin a sentence as they stand within one. */
export const withinSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
