import { asPicture } from '../../../publish/picture.ts';
import { GET as drawing } from './[of].[lang].svg.ts';

export { getStaticPaths } from './[of].[lang].svg.ts';

export const GET = asPicture(drawing);
