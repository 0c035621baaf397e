import { decorationSvg } from './decoration.ts';
import type { Paint } from './paint.ts';
import { chartSvg } from './svg.ts';
import { CELL, PERSON_PATH, type WorkersChart } from './workers.ts';

const COLUMNS = 10;
const SIDE = COLUMNS * CELL;

type Tone = WorkersChart['tone'];

const patternId = (tone: Tone | 'absent'): string => `people-${tone}`;

/**
 * The people that `people` draws with, once a page: one pattern a colour. A page of many regions stays light, because
 * each of its drawings says only where the protected stand.
 */
export const peoplePatterns = (paint: Paint): string =>
  decorationSvg(
    { width: 0, height: 0 },
    (['total', 'formal', 'informal', 'absent'] as const)
      .map(
        (tone) =>
          `<pattern id="${patternId(tone)}" width="${CELL}" height="${CELL}" patternUnits="userSpaceOnUse">` +
          `<path fill="${paint[tone]}" d="${PERSON_PATH}"/></pattern>`,
      )
      .join(''),
  );

/**
 * A share as one hundred people, drawn like `workers`, for a page that holds `peoplePatterns`.
 * @throws {RangeError} where the number of the protected is not a whole number from 0 to 100.
 */
export function people(chart: Omit<WorkersChart, 'paint' | 'columns'>): string {
  const { id, title, description, protectedOf100, tone } = chart;
  if (!Number.isInteger(protectedOf100) || protectedOf100 < 0 || protectedOf100 > 100) {
    throw new RangeError(
      `chart ${id}: protected of 100 is not a whole number from 0 to 100: ${protectedOf100}`,
    );
  }
  // Whole rows from the bottom, then a row that is filled from the left: one step around the protected.
  const full = SIDE - Math.floor(protectedOf100 / COLUMNS) * CELL;
  const edge = (protectedOf100 % COLUMNS) * CELL;
  const top = edge === 0 ? full : full - CELL;
  const area = (who: Tone | 'absent', outline: string): string =>
    `<path fill="url(#${patternId(who)})" d="${outline}"/>`;
  const absent = protectedOf100 === 100 ? '' : area('absent', `M0 0H${SIDE}V${full}H${edge}V${top}H0z`);
  const covered = protectedOf100 === 0 ? '' : area(tone, `M0 ${SIDE}H${SIDE}V${full}H${edge}V${top}H0z`);
  return chartSvg({ id, title, description, width: SIDE, height: SIDE }, absent + covered);
}
