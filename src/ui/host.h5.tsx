import { createElement, useEffect, useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { classNames } from './classNames';
import type {
  BoxProps,
  DateInputProps,
  InputProps,
  ModalProps,
  PressableProps,
  Role,
  Spoken,
  ToggleProps,
  WordsProps,
} from './hostTypes';

/** Roles that HTML has an element for; everything else is a div with a role. */
const elementOf: Partial<Record<Role, string>> = { banner: 'header', main: 'main', navigation: 'nav' };

function ariaOf({ role, label, live, busy, hidden, modal, current, describedBy }: Spoken) {
  return {
    role: role && !elementOf[role] && role !== 'heading' ? role : undefined,
    'aria-label': label,
    'aria-live': live,
    'aria-busy': busy || undefined,
    'aria-hidden': hidden || undefined,
    'aria-modal': modal || undefined,
    'aria-current': current ? ('page' as const) : undefined,
    'aria-describedby': describedBy,
  };
}

export function Box({ className, style, id, children, ...spoken }: BoxProps) {
  const tag =
    spoken.role === 'heading' ? `h${spoken.level ?? 2}` : (spoken.role && elementOf[spoken.role]) || 'div';
  const plain = tag === 'div' ? className : classNames('element', className);
  return createElement(tag, { className: plain, style, id, ...ariaOf(spoken) }, children);
}

export function Words({ className, id, label, hidden, children }: WordsProps) {
  return (
    <span className={className} id={id} aria-label={label} aria-hidden={hidden || undefined}>
      {children}
    </span>
  );
}

export function Pressable({ role, to, onPress, disabled, busy, ...rest }: PressableProps) {
  const { className, id, label, expanded, pressed, current, describedBy, children } = rest;
  const shared = {
    className: classNames('element', className),
    id,
    'aria-label': label,
    'aria-expanded': expanded,
    'aria-pressed': pressed,
    'aria-current': current ? ('page' as const) : undefined,
    'aria-busy': busy || undefined,
    'aria-disabled': busy || undefined,
    'aria-describedby': describedBy,
  };
  const press = () => {
    if (!disabled && !busy) onPress();
  };
  if (role === 'button') {
    return (
      <button type="button" disabled={disabled} onClick={press} {...shared}>
        {children}
      </button>
    );
  }
  const follow = (event: MouseEvent) => {
    // A new tab or window is the browser's to open.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    press();
  };
  if (to) {
    return (
      <a href={`#${to}`} onClick={follow} {...shared}>
        {children}
      </a>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') press();
  };
  return (
    <a role="link" tabIndex={disabled ? -1 : 0} onClick={follow} onKeyDown={onKeyDown} {...shared}>
      {children}
    </a>
  );
}

export function Toggle({ group, label, checked, disabled, describedBy, className, ...rest }: ToggleProps) {
  return (
    <label className={className}>
      <input
        className="element toggle-input"
        type="radio"
        name={group}
        checked={checked}
        disabled={disabled}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={rest.onToggle}
      />
      {rest.children}
    </label>
  );
}

export function Input({ multiline, type, required, invalid, describedBy, label, ...rest }: InputProps) {
  const { id, className, value, maxLength, placeholder, disabled, onChange, onConfirm, onBlur } = rest;
  const shared = {
    id,
    className: classNames('element', className),
    value,
    maxLength,
    placeholder,
    disabled,
    onBlur,
    'aria-label': label,
    'aria-required': required || undefined,
    'aria-invalid': invalid || undefined,
    'aria-describedby': describedBy,
  };
  if (multiline) return <textarea rows={4} {...shared} onChange={(event) => onChange(event.target.value)} />;
  return (
    <input
      {...shared}
      type={type}
      enterKeyHint={type === 'search' ? 'search' : undefined}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        // Enter that ends the composition of Chinese characters is not a confirmation.
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onConfirm?.();
      }}
    />
  );
}

export function DateInput({ invalid, describedBy, label, className, ...rest }: DateInputProps) {
  return (
    <input
      id={rest.id}
      className={classNames('element', className)}
      type="date"
      // Years of four digits, as contracts have them.
      min="1000-01-01"
      max="9999-12-31"
      value={rest.value}
      aria-label={label}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onChange={(event) => rest.onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') rest.onConfirm?.();
      }}
    />
  );
}

export function LabelFor({ id, className, children }: { id: string; className?: string; children: string }) {
  return (
    <label htmlFor={id} className={className}>
      {children}
    </label>
  );
}

const FOCUSABLE =
  'button:not([disabled]), a[href], [tabindex="0"], input:not([disabled]), textarea:not([disabled])';

export function Modal({ label, className, onClose, children }: ModalProps) {
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    surface.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Tab' || !surface.current) return;
    const stops = [...surface.current.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const [first, last] = [stops[0], stops[stops.length - 1]];
    const leaving = event.shiftKey ? first : last;
    if (document.activeElement !== leaving && document.activeElement !== surface.current) return;
    if (document.activeElement === surface.current && !event.shiftKey) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  };
  return (
    <div
      ref={surface}
      role="dialog"
      aria-modal="true"
      aria-label={label}
      tabIndex={-1}
      className={className}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
