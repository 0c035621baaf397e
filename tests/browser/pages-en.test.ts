import { testPages } from './pages.ts';

testPages('en', ['en/provinces/papua-pegunungan/', 'en/compare/']);
