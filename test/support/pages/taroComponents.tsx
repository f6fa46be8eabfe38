import { createElement } from 'react';
import type { ReactNode } from 'react';

type Props = { children?: ReactNode } & Record<string, unknown>;

const standIn = (tag: string) =>
  function StandIn({ children, hoverClass: _hoverClass, ...props }: Props) {
    return createElement(tag, props, children);
  };

/** Stand-ins for @tarojs/components; the design components use real HTML in the browser and in tests. */
export const View = standIn('div');
export const Text = standIn('span');
export const Input = standIn('input');
export const Textarea = standIn('textarea');
