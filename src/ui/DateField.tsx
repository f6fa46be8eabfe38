import { Field } from './Field';
import type { FieldProps } from './Field';
import { DateInput } from './host';

export type DateFieldProps = Pick<FieldProps, 'label' | 'error'> & {
  /** 'YYYY-MM-DD', or '' while what is typed is no date. */
  value: string;
  /** The same in words, for the mini program, where nothing else shows it: '2026年11月18日 星期三'. */
  words: string;
  onChange: (date: string) => void;
  onConfirm?: () => void;
};

/** A labelled date, chosen with what the browser or WeChat has for that. */
export function DateField({ label, error, ...input }: DateFieldProps) {
  return (
    <Field label={label} error={error}>
      {(field) => <DateInput className="field-input field-date" {...field} {...input} />}
    </Field>
  );
}
