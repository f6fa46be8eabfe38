import type { ReactNode } from 'react';
import { classNames } from './classNames';
import { Box, LabelFor } from './host';
import { useReveal } from './useReveal';

export type FieldProps = {
  label: string;
  /** Shown under the label all the time; a placeholder would vanish. */
  hint?: string;
  /** What is wrong and how to mend it; announced when it appears. */
  error?: string;
  /** The input comes into view, with the focus, whenever this becomes another number. */
  reveal?: number | null;
  children: (input: { id: string; label: string; invalid: boolean; describedBy?: string }) => ReactNode;
};

/** What every input has around it: its label, its hint and its error, tied to it by their ids. */
export function Field({ label, hint, error, reveal = null, children }: FieldProps) {
  const id = useReveal(reveal);
  const describedBy = classNames(hint && `${id}-hint`, error && `${id}-error`) || undefined;
  return (
    <Box className={classNames('field', error && 'has-error')}>
      <LabelFor id={id} className="field-label">
        {label}
      </LabelFor>
      {hint && (
        <Box id={`${id}-hint`} className="field-hint">
          {hint}
        </Box>
      )}
      {children({ id, label, invalid: Boolean(error), describedBy })}
      {error && (
        <Box id={`${id}-error`} role="alert" className="field-error">
          {error}
        </Box>
      )}
    </Box>
  );
}
