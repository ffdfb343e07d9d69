import { libraryOfPage } from '@/lib/store/queries/watch';

/** Opens the library while the page is still being drawn: the first question then finds it open. */
export function openEarly(): void {
  // What hinders it is told to the first question.
  void libraryOfPage();
}
