import { asPicture } from '../../../publish/picture.ts';
import { GET as drawing } from './[year].[lang].svg.ts';

export { getStaticPaths } from './[year].[lang].svg.ts';

export const GET = asPicture(drawing);
