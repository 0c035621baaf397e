import { asPicture } from '../../../publish/picture.ts';
import { GET as drawing } from './[view].[lang].svg.ts';

export { getStaticPaths } from './[view].[lang].svg.ts';

export const GET = asPicture(drawing);
