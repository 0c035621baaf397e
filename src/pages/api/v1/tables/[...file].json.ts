import { asResponse } from '../../../../publish/bundle.ts';
import { MEDIA } from '../../../../publish/media.ts';
import { bundles, open } from '../../../../site/open.ts';

export const getStaticPaths = () =>
  open.flatMap(({ name, committed }) =>
    committed ? [{ params: { file: committed.file.replace(/\.csv$/, '') }, props: { name } }] : [],
  );

/** The rows of a committed table, each an object. */
export async function GET({
  props: { name },
}: {
  readonly props: { readonly name: string };
}): Promise<Response> {
  const { json } = await bundles();
  return asResponse(json[name], MEDIA.json);
}
