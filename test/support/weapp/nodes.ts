/** A node of the component tree that the compiled templates build (exparser's, as far as it is used here). */
export type TreeNode = {
  textContent?: string;
  __virtual?: boolean;
  __wxSlotChildren?: TreeNode[];
  _vt?: {
    tagName: string;
    attrs: { name: string; value: unknown }[];
    /** The handlers bound in the template, by event. */
    event?: Record<string, unknown>;
  };
};

/** An element as assistive technology would meet it. */
export type Found = {
  role: string;
  /** aria-label, otherwise the text inside. */
  name: string;
  text: string;
  /** The compiled attributes, camelCase: ariaChecked, ariaDisabled, value … */
  attributes: Record<string, unknown>;
  node: TreeNode;
};

function attributesOf(node: TreeNode): Record<string, unknown> {
  return Object.fromEntries(
    (node._vt?.attrs ?? []).map(({ name, value }) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

function piecesOf(node: TreeNode): string {
  if (!node.__wxSlotChildren) return node.textContent ?? '';
  if (!node.__virtual && isHidden(attributesOf(node))) return '';
  const inside = node.__wxSlotChildren.map(piecesOf).join('');
  return node._vt?.tagName.endsWith('view') ? ` ${inside} ` : inside;
}

/** What can be read of a node and all below it: blocks apart by a space, decoration left out. */
export const textOf = (node: TreeNode) => piecesOf(node).replace(/\s+/g, ' ').trim();

const isHidden = ({ ariaHidden }: Record<string, unknown>) => ariaHidden === true || ariaHidden === 'true';

/** Every element with a role, in reading order. */
export function elementsOf(root: TreeNode): Found[] {
  const found: Found[] = [];
  const walk = (node: TreeNode) => {
    if (node._vt && !node.__virtual) {
      const attributes = attributesOf(node);
      if (isHidden(attributes)) return;
      if (typeof attributes.ariaRole === 'string' && attributes.ariaRole !== '') {
        const text = textOf(node);
        const name = attributes.ariaLabel ? String(attributes.ariaLabel) : text;
        found.push({ role: attributes.ariaRole, name, text, attributes, node });
      }
    }
    (node.__wxSlotChildren ?? []).forEach(walk);
  };
  walk(root);
  return found;
}

/** The compiled attributes of every input and textarea, with or without a role. */
export function inputsOf(root: TreeNode): Record<string, unknown>[] {
  const inside = (root.__wxSlotChildren ?? []).flatMap(inputsOf);
  return /input|textarea/.test(root._vt?.tagName ?? '') ? [attributesOf(root), ...inside] : inside;
}

/** Everything that the compiled templates listen to taps on, with whatever role it has. */
export function tappablesOf(root: TreeNode): { role: string; text: string }[] {
  const inside = (root.__wxSlotChildren ?? []).flatMap(tappablesOf);
  if (!root._vt?.event?.tap || root.__virtual) return inside;
  const { ariaRole } = attributesOf(root);
  return [{ role: typeof ariaRole === 'string' ? ariaRole : '', text: textOf(root) }, ...inside];
}
