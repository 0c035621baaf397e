/** A text in both languages of the site. */
export interface Both {
  readonly id: string;
  readonly en: string;
}

/** A language of the site, as people name it to a command. */
export type Tongue = keyof Both;

/** A text in both languages: Indonesian first, as everywhere. */
export const both = (id: string, en: string): Both => ({ id, en });

/** The same text in both languages: names, codes and numbers of the tables. */
export const same = (text: string): Both => ({ id: text, en: text });
