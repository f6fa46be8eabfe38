import { Input as TaroInput, Picker, Text, Textarea, View } from '@tarojs/components';
import type { ComponentType, ReactNode } from 'react';
import type {
  BoxProps,
  DateInputProps,
  InputProps,
  ModalProps,
  PressableProps,
  Spoken,
  ToggleProps,
  WordsProps,
} from './hostTypes';

type Attributes = Record<string, unknown> & { children?: ReactNode };

// Taro's types know no aria attributes; config/aria-plugin carries them into the compiled templates.
const ViewHost = View as unknown as ComponentType<Attributes>;
const TextHost = Text as unknown as ComponentType<Attributes>;
const InputHost = TaroInput as unknown as ComponentType<Attributes>;
const PickerHost = Picker as unknown as ComponentType<Attributes>;
const TextareaHost = Textarea as unknown as ComponentType<Attributes>;

type Changed = { detail: { value: string } };

function ariaOf({ role, label, live, hidden, modal, current, describedBy, busy }: Spoken) {
  return {
    'aria-role': role,
    'aria-label': label,
    'aria-live': live,
    'aria-busy': busy,
    'aria-hidden': hidden,
    'aria-modal': modal,
    'aria-selected': current,
    'aria-describedby': describedBy,
  };
}

export function Box({ className, style, id, children, ...spoken }: BoxProps) {
  return (
    <ViewHost className={className} style={style} id={id} {...ariaOf(spoken)}>
      {children}
    </ViewHost>
  );
}

export function Words({ className, id, label, hidden, children }: WordsProps) {
  return (
    <TextHost className={className} id={id} aria-label={label} aria-hidden={hidden}>
      {children}
    </TextHost>
  );
}

export function Pressable({ role, onPress, disabled, busy, ...rest }: PressableProps) {
  const { className, id, label, expanded, pressed, current, describedBy, children } = rest;
  // A disabled view has no handler at all: the mini program's own disabled state does not stop taps.
  const blocked = disabled || busy;
  return (
    <ViewHost
      className={disabled ? `${className} is-disabled` : className}
      id={id}
      hoverClass={blocked ? 'none' : 'is-pressed'}
      aria-role={role}
      aria-label={label}
      aria-disabled={blocked || false}
      aria-busy={busy}
      aria-expanded={expanded}
      aria-checked={pressed}
      aria-selected={current}
      aria-describedby={describedBy}
      onClick={blocked ? undefined : onPress}
    >
      {children}
    </ViewHost>
  );
}

export function Toggle({ label, checked, disabled, describedBy, className, ...rest }: ToggleProps) {
  return (
    <ViewHost
      className={className}
      aria-role="radio"
      aria-label={label}
      aria-checked={checked}
      aria-disabled={disabled || false}
      aria-describedby={describedBy}
      onClick={disabled ? undefined : rest.onToggle}
    >
      {rest.children}
    </ViewHost>
  );
}

const keyboardOf = { text: 'text', tel: 'number', search: 'text' } as const;

export function Input({ multiline, type, required, invalid, describedBy, label, ...rest }: InputProps) {
  const { id, className, value, maxLength, placeholder, disabled, onChange, onConfirm, onBlur } = rest;
  const shared = {
    id,
    className,
    value,
    maxlength: maxLength ?? -1,
    placeholder,
    disabled: disabled || false,
    'aria-role': 'textbox',
    'aria-label': label,
    'aria-required': required,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    onInput: (event: Changed) => onChange(event.detail.value),
    onBlur,
  };
  if (multiline) return <TextareaHost {...shared} autoHeight />;
  return (
    <InputHost
      {...shared}
      type={keyboardOf[type]}
      confirmType={type === 'search' ? 'search' : 'done'}
      onConfirm={onConfirm}
    />
  );
}

/** WeChat's own wheel of year, month and day; tapping the words opens it. */
export function DateInput({ invalid, describedBy, label, words, onChange, ...rest }: DateInputProps) {
  const { id, className, value } = rest;
  return (
    <PickerHost
      id={id}
      mode="date"
      value={value}
      aria-role="button"
      aria-label={`${label} ${words}`}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event: Changed) => onChange(event.detail.value)}
    >
      <ViewHost className={className}>{words}</ViewHost>
    </PickerHost>
  );
}

/** The input carries its own name here; the visible label is not read a second time. */
export function LabelFor({ className, children }: { id: string; className?: string; children: string }) {
  return (
    <ViewHost className={className} aria-hidden>
      {children}
    </ViewHost>
  );
}

export function Modal({ label, className, children }: ModalProps) {
  return (
    <ViewHost className={className} aria-role="dialog" aria-modal aria-label={label}>
      {children}
    </ViewHost>
  );
}
