import { asPicture } from '../../../publish/picture.ts';
import { GET as drawing } from './[slug].[lang].svg.ts';

export { getStaticPaths } from './[slug].[lang].svg.ts';

export const GET = asPicture(drawing);
