import { committedJson } from '../../../../site.ts';

const START = '/api/v1/tables/';

export const getStaticPaths = () =>
  Object.values(committedJson).map(({ address, text }) => ({
    params: { file: address.slice(START.length).replace(/\.json$/, '') },
    props: { text },
  }));

/** The rows of a committed table, each an object. */
export const GET = ({ props: { text } }: { readonly props: { readonly text: string } }): Response =>
  new Response(text);
