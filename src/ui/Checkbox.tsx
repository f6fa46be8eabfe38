import { useId } from 'react';
import { Box, Toggle, Words } from './host';
import { classNames } from './classNames';

export type CheckboxProps = {
  label: string;
  note?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
};

/** Yes or no; the whole row is the target. */
export function Checkbox({ label, note, checked, disabled, onChange }: CheckboxProps) {
  const group = useId();
  return (
    <Toggle
      kind="checkbox"
      group={group}
      label={note ? `${label} ${note}` : label}
      checked={checked}
      disabled={disabled}
      className={classNames('toggle', checked && 'is-checked', disabled && 'is-disabled')}
      onToggle={onChange}
    >
      <Words className="toggle-mark toggle-check" hidden />
      <Box className="toggle-body">
        <Box className="toggle-label">{label}</Box>
        {note && <Box className="toggle-note">{note}</Box>}
      </Box>
    </Toggle>
  );
}
