/** A sentence with its full stop; a name at its end may bring one of its own: "Co." */
export const fullStop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
