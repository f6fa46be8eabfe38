import type { MiniProgram } from './openMiniProgram';

const PRESSABLE = ['button', 'link', 'radio', 'checkbox', 'textbox'];

/** What a screen reader would not be told on the page shown: controls without a name, inputs without a role. Row 22. */
export function unspokenOn(program: MiniProgram): string[] {
  const nameless = PRESSABLE.flatMap((role) => program.query(role))
    .filter(({ name }) => name.trim() === '')
    .map(({ role }) => `a ${role} without a name`);
  const inputs = program.inputs().filter(({ ariaRole, ariaLabel }) => ariaRole !== 'textbox' || !ariaLabel);
  const taps = program.tappables().filter(({ role }) => !PRESSABLE.includes(role));
  return [
    ...nameless,
    ...inputs.map(({ ariaRole }) => `an input told as ${String(ariaRole)}`),
    ...taps.map(({ text, role }) => `“${text}” can be pressed and is told as ${role || 'nothing'}`),
  ];
}
