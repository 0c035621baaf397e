import { join } from 'node:path';

/** What a picture is for: to be taken along, or to be shown where a link is shared. */
export const FORMS = {
  // Sharp on screens and in print.
  chart: { scale: 2 },
  // As large as those who show it ask for.
  share: { scale: 1 },
} as const;

/** To look for a palette would halve a picture, and take twice as long as to draw it; there are hundreds of them. */
export const ENCODING = { compressionLevel: 6 } as const;
export type Form = keyof typeof FORMS;

/** Pixels an inch, of which a CSS pixel is the 96th part: a document shows the picture in its own size. */
export const density = (scale: number): number => 96 * scale;

/** The site's own typeface, from its package, so that a picture is the same on every machine. */
export const FAMILY = 'Plus Jakarta Sans';
export const FONTS = ['400Regular', '500Medium', '600SemiBold', '700Bold'].map((weight) =>
  join('node_modules/@expo-google-fonts/plus-jakarta-sans', weight, `PlusJakartaSans_${weight}.ttf`),
);
