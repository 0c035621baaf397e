import { testPages } from './pages.ts';

testPages('id', ['provinsi/jambi/', 'bandingkan/']);
