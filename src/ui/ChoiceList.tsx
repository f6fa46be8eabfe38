import { useId } from 'react';
import { Box, Toggle, Words } from './host';
import { classNames } from './classNames';

/** One choice: `note` says more, also why it is disabled. */
export type Choice = { value: string; label: string; note?: string; disabled?: boolean };

export type ChoiceListProps = {
  /** The question, shown above and read as the group's name. */
  label: string;
  /** Hides the question from view where a heading already asks it. */
  hideLabel?: boolean;
  choices: Choice[];
  value: string | null;
  error?: string;
  onChange: (value: string) => void;
};

/** One of several: radio buttons whose whole row is the target. */
export function ChoiceList({ label, hideLabel, choices, value, error, onChange }: ChoiceListProps) {
  const group = useId();
  return (
    <Box role="radiogroup" label={label} className="choice-list">
      {!hideLabel && <Box className="field-label">{label}</Box>}
      {choices.map((choice) => (
        <Toggle
          key={choice.value}
          kind="radio"
          group={group}
          label={choice.note ? `${choice.label} ${choice.note}` : choice.label}
          checked={choice.value === value}
          disabled={choice.disabled}
          className={classNames(
            'toggle',
            choice.value === value && 'is-checked',
            choice.disabled && 'is-disabled',
          )}
          onToggle={() => onChange(choice.value)}
        >
          <Words className="toggle-mark toggle-radio" hidden />
          <Box className="toggle-body">
            <Box className="toggle-label">{choice.label}</Box>
            {choice.note && <Box className="toggle-note">{choice.note}</Box>}
          </Box>
        </Toggle>
      ))}
      {error && (
        <Box role="alert" className="field-error">
          {error}
        </Box>
      )}
    </Box>
  );
}
