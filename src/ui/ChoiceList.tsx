import { useId } from 'react';
import { Box, Toggle, Words } from './host';
import { classNames } from './classNames';
import { Unbroken } from './Unbroken';
import { useReveal } from './useReveal';

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
  /** The question comes into view, with the focus, whenever this becomes another number. */
  reveal?: number | null;
  onChange: (value: string) => void;
};

/** One of several: radio buttons whose whole row is the target. */
export function ChoiceList({ label, hideLabel, choices, value, error, reveal, onChange }: ChoiceListProps) {
  const group = useId();
  const id = useReveal(reveal ?? null);
  return (
    <Box
      id={id}
      role="radiogroup"
      label={label}
      describedBy={error ? `${id}-error` : undefined}
      className="choice-list"
    >
      {!hideLabel && (
        <Box className="field-label">
          <Unbroken>{label}</Unbroken>
        </Box>
      )}
      {error && (
        <Box id={`${id}-error`} role="alert" className="field-error">
          {error}
        </Box>
      )}
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
            <Box className="toggle-label">
              <Unbroken>{choice.label}</Unbroken>
            </Box>
            {choice.note && <Box className="toggle-note">{choice.note}</Box>}
          </Box>
        </Toggle>
      ))}
    </Box>
  );
}
