import { Box, Input, LabelFor } from './host';
import { classNames } from './classNames';
import { useReveal } from './useReveal';

export type TextFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'tel' | 'search';
  /** Shown under the label all the time; a placeholder would vanish. */
  hint?: string;
  /** What is wrong and how to mend it; announced when it appears. */
  error?: string;
  /** The field comes into view, with the focus, whenever this becomes another number. */
  reveal?: number | null;
  /** In UTF-16 units. */
  maxLength?: number;
  multiline?: boolean;
  required?: boolean;
  disabled?: boolean;
  onConfirm?: () => void;
  onBlur?: () => void;
};

/** A labelled text input with its hint and its error. */
export function TextField({ label, hint, error, reveal = null, type = 'text', ...input }: TextFieldProps) {
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
      <Input
        id={id}
        className={classNames('field-input', input.multiline && 'is-multiline')}
        label={label}
        type={type}
        invalid={Boolean(error)}
        describedBy={describedBy}
        {...input}
      />
      {error && (
        <Box id={`${id}-error`} role="alert" className="field-error">
          {error}
        </Box>
      )}
    </Box>
  );
}
