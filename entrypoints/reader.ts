import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '@/lib/reader/start';

// As a function of its own: the build leaves out what only that needs when it asks this file for its options.
export default defineUnlistedScript(() => {
  start();
});
