import { act, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import App from '@/app';
import BasketPage from '@/pages/basket';
import BookVisitPage from '@/pages/book-visit';
import BrowsePage from '@/pages/browse';
import ContactPage from '@/pages/contact';
import EntryPage from '@/pages/entry';
import HomePage from '@/pages/home';
import MePage from '@/pages/me';
import ResultsPage from '@/pages/results';
import SignInPage from '@/pages/sign-in';
import StaffDayPage from '@/pages/staff/day';
import StaffRequestsPage from '@/pages/staff/requests';
import StaffVisitPage from '@/pages/staff/visit';
import VisitPage from '@/pages/visit';
import VisitsPage from '@/pages/visits';
import type { Role } from '@/shared/domain/identity/role';
import { openAt } from './device';
import { answerWith } from './fakeServer';
import * as samples from './samples';

const screens: Record<string, ComponentType> = {
  '/pages/home/index': HomePage,
  '/pages/results/index': ResultsPage,
  '/pages/browse/index': BrowsePage,
  '/pages/entry/index': EntryPage,
  '/pages/basket/index': BasketPage,
  '/pages/book-visit/index': BookVisitPage,
  '/pages/visits/index': VisitsPage,
  '/pages/visit/index': VisitPage,
  '/pages/me/index': MePage,
  '/pages/sign-in/index': SignInPage,
  '/pages/contact/index': ContactPage,
  '/pages/staff/requests/index': StaffRequestsPage,
  '/pages/staff/visit/index': StaffVisitPage,
  '/pages/staff/day/index': StaffDayPage,
};

/**
 * Opens a screen of the whole app at its address and lets the first answers arrive. Unmounting and opening again is a
 * restart.
 */
export async function openScreen(url: string) {
  const Page = screens[url.split('?')[0] ?? ''];
  if (!Page) throw new Error(`There is no screen ${url}`);
  openAt(url);
  const view = render(
    <App>
      <Page />
    </App>,
  );
  await act(async () => undefined);
  return view;
}

/** The archive answers, and the caller is this person. */
export function serverFor(role: Role, name: string | null = role === 'visitor' ? null : '方小禾'): void {
  answerWith('catalogue.archive', samples.archive);
  answerWith('identity.me', { role, name });
}

/** Every question has its usual answer. */
export function everythingAnswers(role: Role): void {
  serverFor(role);
  answerWith('catalogue.search', samples.found());
  answerWith('catalogue.entry', samples.entry());
  answerWith('catalogue.entries', { entries: [samples.summary(1)] });
  answerWith('catalogue.browse', {
    node: null,
    path: [],
    children: [{ node: 'f1', kind: 'FONDS', name: '柳溪乡人民政府', count: 312 }],
    entries: [],
    nextCursor: null,
  });
  answerWith('visits.sessions', samples.sessions);
  answerWith('visits.contact', { name: '', phone: '' });
  answerWith('visits.saveContact', {});
  const { items, ...visit } = samples.visit();
  answerWith('visits.mine', { visits: [{ ...visit, items: items.length }] as never });
  answerWith('visits.visit', samples.visit());
  answerWith('staff.requests', { visits: [samples.queued()], waiting: 1, nextCursor: null });
  answerWith('staff.visit', samples.staffVisit());
  answerWith('staff.day', {
    date: '2026-11-18',
    sessions: [{ starts: '09:00', ends: '11:30', capacity: 6, taken: 1, visits: [samples.queued()] }],
  });
}
