/**
 * Resolves in a task of its own: what the page wants to do in between, it can do first. No task of ours is long that way;
 * and what is called from here has no script around it. Chromium takes down where an extension's function was called
 * from, and for that compiles every function on the way once more, the whole script too if it is still running. By
 * a timer, which spot has used before: the first look at `scheduler` costs as much as half a reading.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
