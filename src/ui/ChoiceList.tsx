import { Fragment, useId } from 'react';
import type { ReactNode } from 'react';
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
  /** Stands directly below the choice that is made: what to do next. */
  below?: ReactNode;
  onChange: (value: string) => void;
};

/** One of several: radio buttons whose whole row is the target. */
export function ChoiceList({
  label,
  hideLabel,
  choices,
  value,
  error,
  reveal = null,
  below,
  onChange,
}: ChoiceListProps) {
  const group = useId();
  const id = useReveal(reveal);
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
        <Fragment key={choice.value}>
          <ChoiceRow
            choice={choice}
            group={group}
            checked={choice.value === value}
            onChoose={() => onChange(choice.value)}
          />
          {choice.value === value && below}
        </Fragment>
      ))}
    </Box>
  );
}

type ChoiceRowProps = { choice: Choice; group: string; checked: boolean; onChoose: () => void };

function ChoiceRow({ choice: { label, note, disabled }, group, checked, onChoose }: ChoiceRowProps) {
  return (
    <Toggle
      group={group}
      label={note ? `${label} ${note}` : label}
      checked={checked}
      disabled={disabled}
      className={classNames('toggle', checked && 'is-checked', disabled && 'is-disabled')}
      onToggle={onChoose}
    >
      <Words className="toggle-mark toggle-radio" hidden />
      <Box className="toggle-body">
        <Box className="toggle-label">
          <Unbroken>{label}</Unbroken>
        </Box>
        {note && <Box className="toggle-note">{note}</Box>}
      </Box>
    </Toggle>
  );
}
