/** Whether the document shows marks of ours. Runs in the page: it may use nothing from outside itself. */
export function isPainted(): boolean {
  return [...CSS.highlights.values()].some((one) => one.size > 0);
}
