/**
 * The accessibility attributes of WeChat's components that Taro leaves out of its templates.
 * Source: WeChat mini program documentation, "无障碍访问". Both halves of the plugin use this one list:
 * the order of attributes decides the short names that values travel under.
 */
const ARIA_ATTRIBUTES = [
  'aria-role',
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'aria-checked',
  'aria-selected',
  'aria-expanded',
  'aria-disabled',
  'aria-required',
  'aria-invalid',
  'aria-hidden',
  'aria-modal',
  'aria-live',
  'aria-busy',
];

/** The components that ui/ builds on. */
const COMPONENTS = ['View', 'Text', 'Input', 'Textarea', 'Picker'];

/** { View: { 'aria-role': '' … } …}: an empty string passes the value on unchanged. */
exports.ariaComponents = Object.fromEntries(
  COMPONENTS.map((name) => [name, Object.fromEntries(ARIA_ATTRIBUTES.map((attribute) => [attribute, '']))]),
);
