import type { CSSProperties, ReactNode } from 'react';

/** Roles that both targets can express. */
export type Role =
  | 'alert'
  | 'banner'
  | 'button'
  | 'cell'
  | 'columnheader'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listitem'
  | 'main'
  | 'navigation'
  | 'note'
  | 'radiogroup'
  | 'region'
  | 'row'
  | 'rowgroup'
  | 'search'
  | 'status'
  | 'table';

/** What assistive technology is told about an element; said once, mapped to each target by the host. */
export type Spoken = {
  role?: Role;
  /** Accessible name, where the visible text is not enough. */
  label?: string;
  /** Heading level, 1–6. */
  level?: number;
  live?: 'polite' | 'assertive';
  busy?: boolean;
  /** Decoration: not read out. */
  hidden?: boolean;
  modal?: boolean;
  /** The page or step that the reader is at. */
  current?: boolean;
  describedBy?: string;
};

/** A block. */
export type BoxProps = Spoken & {
  className?: string;
  style?: CSSProperties;
  id?: string;
  children?: ReactNode;
};

/** Inline words. */
export type WordsProps = Pick<Spoken, 'label' | 'hidden'> & {
  className?: string;
  id?: string;
  children?: ReactNode;
};

/** Something to press: a button, or a link to another screen. */
export type PressableProps = {
  role: 'button' | 'link';
  className?: string;
  /** Accessible name when the visible text is not enough; must contain the visible text. */
  label?: string;
  /** For links: the screen's address, '/pages/…/index?…'. The browser gets a real href. */
  to?: string;
  onPress: () => void;
  /** Neither pressed nor focused. */
  disabled?: boolean;
  /** Keeps the focus but ignores presses while something is under way. */
  busy?: boolean;
  expanded?: boolean;
  pressed?: boolean;
  current?: boolean;
  describedBy?: string;
  id?: string;
  children?: ReactNode;
};

/** One radio button with its whole row as the target. */
export type ToggleProps = {
  /** Name of the group the radio belongs to. */
  group: string;
  /** Accessible name. */
  label: string;
  checked: boolean;
  disabled?: boolean;
  describedBy?: string;
  className?: string;
  onToggle: () => void;
  children?: ReactNode;
};

/** A one-line or multi-line text input without its label. */
export type InputProps = {
  id: string;
  className?: string;
  /** Accessible name. */
  label: string;
  value: string;
  type: 'text' | 'tel' | 'search';
  multiline?: boolean;
  maxLength?: number;
  placeholder?: string;
  disabled?: boolean;
  required?: boolean;
  invalid?: boolean;
  describedBy?: string;
  onChange: (value: string) => void;
  /** Enter, or the keyboard's confirm key. */
  onConfirm?: () => void;
  onBlur?: () => void;
};

/** A calendar date without its label. */
export type DateInputProps = Pick<
  InputProps,
  'id' | 'className' | 'label' | 'invalid' | 'describedBy' | 'onConfirm'
> & {
  /** 'YYYY-MM-DD', or ''. */
  value: string;
  /** The same in words; what the mini program shows. */
  words: string;
  onChange: (date: string) => void;
};

/** The modal surface of a dialog: takes the focus, keeps it, gives it back. */
export type ModalProps = {
  label: string;
  className?: string;
  onClose: () => void;
  children?: ReactNode;
};
