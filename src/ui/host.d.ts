import type { ReactElement } from 'react';
import type {
  BoxProps,
  DateInputProps,
  InputProps,
  ModalProps,
  PressableProps,
  ToggleProps,
  WordsProps,
} from './hostTypes';

/** The elements of the target: host.h5.tsx is real HTML, host.weapp.tsx the mini program's components. */
export function Box(props: BoxProps): ReactElement;
export function Words(props: WordsProps): ReactElement;
export function Pressable(props: PressableProps): ReactElement;
export function Toggle(props: ToggleProps): ReactElement;
export function Input(props: InputProps): ReactElement;
export function DateInput(props: DateInputProps): ReactElement;
export function Modal(props: ModalProps): ReactElement;
/** Visible label of the input with this id. */
export function LabelFor(props: { id: string; className?: string; children: string }): ReactElement;
