import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '@/lib/reader/marks/start';

// As a function of its own, like in reader.ts.
export default defineUnlistedScript(() => {
  start();
});
