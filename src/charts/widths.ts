/** A trend narrower than this, in CSS pixels, is drawn for a phone. */
export const PHONE_BELOW = 480;

/** Those sizes of a drawing that suit its width in CSS pixels: a desk's from 900, a tablet's from 600. */
export const sizesFor = <T>(width: number, desk: T, tablet: T, phone: T): T =>
  width >= 900 ? desk : width >= 600 ? tablet : phone;

/** How wide a chart of all provinces is drawn for each screen, in CSS pixels. */
export const WIDTHS = { desk: 1120, column: 600, phone: 328 } as const;
