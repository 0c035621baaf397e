import { asResponse } from '../../publish/bundle.ts';
import { MEDIA } from '../../publish/media.ts';
import { bundles } from '../../site/open.ts';

/** All tables in one file. */
export const GET = async (): Promise<Response> => asResponse((await bundles()).workbook, MEDIA.xlsx);
