import { useId } from 'react';
import { classNames } from './classNames';
import { Box, DateInput, LabelFor } from './host';

export type DateFieldProps = {
  label: string;
  /** 'YYYY-MM-DD', or '' while what is typed is no date. */
  value: string;
  /** The same in words, for the mini program, where nothing else shows it: '2026年11月18日 星期三'. */
  words: string;
  /** What is wrong and how to mend it; announced when it appears. */
  error?: string;
  onChange: (date: string) => void;
  onConfirm?: () => void;
};

/** A labelled date, chosen with what the browser or WeChat has for that. */
export function DateField({ label, error, ...input }: DateFieldProps) {
  const id = useId();
  return (
    <Box className={classNames('field', error && 'has-error')}>
      <LabelFor id={id} className="field-label">
        {label}
      </LabelFor>
      <DateInput
        id={id}
        className="field-input field-date"
        label={label}
        invalid={Boolean(error)}
        describedBy={error && `${id}-error`}
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
