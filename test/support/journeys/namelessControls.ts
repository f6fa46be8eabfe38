import type { Page } from 'playwright-core';

const CONTROLS = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'radio',
  'checkbox',
  'dialog',
  'radiogroup',
]);

type Value = { value?: unknown };
type Node = { ignored: boolean; role?: Value; name?: Value; backendDOMNodeId?: number };

/** Controls that the browser tells assistive technology about without a name: their roles. Row 22. */
export async function namelessControls(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const controls = nodes.filter(({ ignored, role }) => !ignored && CONTROLS.has(String(role?.value)));
  if (controls.length === 0) throw new Error('No control is told to assistive technology');
  return controls
    .filter(({ name }) => !String(name?.value ?? '').trim())
    .map(({ role }) => String(role?.value));
}

/** Elements that look pressable and are told as nothing that can be pressed. */
export function unspokenControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spoken = 'button, a, input, textarea, label';
    return [...document.querySelectorAll<HTMLElement>('.screen *')]
      .filter((element) => getComputedStyle(element).cursor === 'pointer' && !element.closest(spoken))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
