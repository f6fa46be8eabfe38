import { takeFromBasket } from '@/features/basket/basketStore';
import { useBasket } from '@/features/basket/useBasket';
import { useBasketEntries } from '@/features/basket/useBasketEntries';
import { SignInInvitation } from '@/features/identity/SignInInvitation';
import { useMe } from '@/features/identity/useMe';
import { BookingSteps } from '@/features/visits/BookingSteps';
import { useBooking } from '@/features/visits/useBooking';
import { goTo, replaceWith } from '@/platform/navigate';
import { places } from '@/platform/places';
import { basketTexts } from '@/texts/zh-CN/basket';
import { identityTexts } from '@/texts/zh-CN/identity';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Failure } from '@/ui/Failure';
import { Loading } from '@/ui/Loading';
import { Paragraph } from '@/ui/Paragraph';
import { Screen } from '@/ui/Screen';

/** Booking a visit for the entries of the basket. Days can be looked at without signing in, the rest cannot. */
export default function BookVisitPage() {
  const { ids } = useBasket();
  const { rows } = useBasketEntries(ids);
  const me = useMe();
  const role = me.value?.role;
  const booking = useBooking({
    entryIds: ids,
    signedIn: role === 'reader',
    knownName: me.value?.name ?? null,
    onBooked: ({ id }) => {
      takeFromBasket(ids);
      replaceWith(places.visit(id, true));
    },
  });
  const titles = ids.map((id) => rows?.find((row) => row.id === id)?.entry?.title ?? basketTexts.gone);
  return (
    <Screen title={visitTexts.bookTitle} lead={ids.length > 0 ? visitTexts.itemsWith(ids.length) : undefined}>
      {ids.length === 0 ? (
        <EmptyState title={visitTexts.emptyBasket}>
          <Paragraph>{visitTexts.emptyBasketHow}</Paragraph>
          <Button onPress={() => goTo(places.home)}>{visitTexts.find}</Button>
        </EmptyState>
      ) : (
        <BookingSteps
          booking={booking}
          titles={titles}
          gate={role === 'reader' ? null : <Gate me={me} />}
          onBasket={() => goTo(places.basket)}
          onVisits={() => goTo(places.visits)}
          onSignIn={() => goTo(places.signIn(places.bookVisit))}
        />
      )}
    </Screen>
  );
}

/** What stands before the second step for everyone who is not signed in as a reader. */
function Gate({ me: { value: me, failed, reload } }: { me: ReturnType<typeof useMe> }) {
  if (!me) return failed ? <Failure failed={failed} onRetry={reload} /> : <Loading />;
  const switching = me.role === 'staff';
  return (
    <SignInInvitation
      title={switching ? identityTexts.readersOnly : visitTexts.signInFirst}
      why={switching ? identityTexts.readersOnlyWhy : visitTexts.signInFirstWhy}
      next={places.bookVisit}
      switching={switching}
    />
  );
}
