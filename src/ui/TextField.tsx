import { classNames } from './classNames';
import { Field } from './Field';
import type { FieldProps } from './Field';
import { Input } from './host';

export type TextFieldProps = Omit<FieldProps, 'children'> & {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'tel' | 'search';
  /** In UTF-16 units. */
  maxLength?: number;
  multiline?: boolean;
  required?: boolean;
  disabled?: boolean;
  onConfirm?: () => void;
  onBlur?: () => void;
};

/** A labelled text input with its hint and its error. */
export function TextField({ label, hint, error, reveal, type = 'text', ...input }: TextFieldProps) {
  const className = classNames('field-input', input.multiline && 'is-multiline');
  return (
    <Field label={label} hint={hint} error={error} reveal={reveal}>
      {(field) => <Input className={className} type={type} {...field} {...input} />}
    </Field>
  );
}
