// The tiles show what the map shows.
export { GET, getStaticPaths } from '../map/[view].csv.ts';
