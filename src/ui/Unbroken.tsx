import { Fragment } from 'react';
import { Words } from './host';

/**
 * Words that stay whole where a line ends if they fit on one; else they part at their spaces, except before a digit:
 * '上午 9:00 至 11:30' breaks before 至 and nowhere else.
 */
export function Unbroken({ children }: { children: string }) {
  return (
    <Words className="unbroken">
      {children.split(/ (?!\d)/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          <Words className="unbroken">{part}</Words>
        </Fragment>
      ))}
    </Words>
  );
}
