import type { ReactNode } from 'react';
import { callPhone } from '@/platform/phone';
import { useScreenFocus } from '@/platform/screenFocus';
import { useScreenTitle } from '@/platform/title';
import { uiTexts } from '@/texts/zh-CN/ui';
import { BottomBar } from './BottomBar';
import { Breadcrumbs } from './Breadcrumbs';
import type { Crumb } from './Breadcrumbs';
import { Button } from './Button';
import { classNames } from './classNames';
import { useFrame } from './Frame';
import type { NavItem } from './Frame';
import { Box, Words } from './host';

export type ScreenProps = {
  /** The H1, also the title of the window or navigation bar. */
  title: string;
  /** A short line above the title, for instance the kind of record. */
  kicker?: string;
  /** One sentence under the title. */
  lead?: string;
  breadcrumbs?: Crumb[];
  /** Key of the bar's item that this screen belongs to. */
  current?: string;
  /**
   * Places of the bar in place of the readers': the staff desk. The archive's own telephone, of little use to those who sit
   * beside it, then stands at the foot of the content.
   */
  desk?: NavItem[];
  /** Up to about 1200 px of content instead of 720: the staff desk. */
  wide?: boolean;
  /** The home screen: shows the archive's name large, as on a title page. */
  cover?: boolean;
  children?: ReactNode;
};

/** The frame of every page: scale, archive's name, demo mark, title, content, bar with the telephone. */
export function Screen({
  title,
  kicker,
  lead,
  breadcrumbs,
  current,
  desk,
  wide,
  cover,
  children,
}: ScreenProps) {
  const { scale, archiveName, phone, demo, nav } = useFrame();
  const places = desk ?? nav;
  const dial = () => callPhone(phone);
  useScreenTitle(title);
  useScreenFocus();
  return (
    <Box className={classNames('screen', `scale-${scale}`, wide && 'is-wide', cover && 'is-cover')}>
      <Box role="banner" className="screen-head">
        {demo && (
          <Box role="note" className="demo-mark">
            {uiTexts.demoMark}
          </Box>
        )}
        <Box className="masthead">
          <Words className="seal" hidden>
            {uiTexts.seal}
          </Words>
          <Words className="masthead-name">
            {title === archiveName ? uiTexts.product : archiveName || uiTexts.product}
          </Words>
        </Box>
      </Box>
      <Box role="main" className="screen-main">
        {breadcrumbs && breadcrumbs.length > 0 && <Breadcrumbs items={breadcrumbs} />}
        <Box className="screen-title">
          {kicker && <Box className="kicker">{kicker}</Box>}
          <Box role="heading" level={1} className="title">
            {title}
          </Box>
          {lead && <Box className="lead">{lead}</Box>}
        </Box>
        {children}
        {desk && phone && (
          <Box className="stack screen-foot">
            <Button kind="quiet" onPress={dial}>
              {uiTexts.callNumber(phone)}
            </Button>
          </Box>
        )}
      </Box>
      {(places.length > 0 || phone) && (
        <BottomBar
          items={places}
          current={current}
          phone={phone && !desk ? { number: phone, onPress: dial } : undefined}
        />
      )}
    </Box>
  );
}
