import { Fragment } from 'react';
import { Words } from './host';

/**
 * Words whose parts stay whole where a line ends: they part at their spaces, except before a digit, so that
 * '星期四 上午 9:00 至 11:30' may break after 星期四 and before 至 and nowhere else.
 */
export function Unbroken({ children }: { children: string }) {
  return children.split(/ (?!\d)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      <Words className="unbroken">{part}</Words>
    </Fragment>
  ));
}
