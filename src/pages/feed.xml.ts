// The Indonesian feed at the address where readers of feeds look for one.
export { GET } from './umpan.xml.ts';
