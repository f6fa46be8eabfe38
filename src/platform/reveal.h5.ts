/** The focus first, because it must not scroll by itself: the element shall stand in the middle, clear of the bars. */
export function reveal(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  if (!element.matches('button, a, input, textarea')) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: fits(element) ? 'center' : 'start' });
}

function fits(element: HTMLElement): boolean {
  return element.offsetHeight < window.innerHeight / 2;
}
