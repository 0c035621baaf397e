const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text for a field of BibTeX: what LaTeX reads as a command stands for itself. */
export const bibtexText = (text: string): string =>
  text.replace(/[\\~^]|[{}%&#$_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
