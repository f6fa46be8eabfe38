import { useArchive } from '@/features/archive/ArchiveProvider';
import { SignIn } from '@/features/identity/SignIn';
import { returnTo, useRouteParams } from '@/platform/navigate';
import { places } from '@/platform/places';
import { identityTexts } from '@/texts/zh-CN/identity';
import { Failure } from '@/ui/Failure';
import { Loading } from '@/ui/Loading';
import { Screen } from '@/ui/Screen';

/** Only screens of our own are gone to afterwards, whatever the address says. */
const isOurs = (address: string | undefined): address is string => address?.startsWith('/pages/') ?? false;

/** Signing in; `next` is where to go afterwards. */
export default function SignInPage() {
  const { next } = useRouteParams();
  const { value: archive, failed, reload } = useArchive();
  return (
    <Screen title={identityTexts.signInTitle}>
      {archive ? (
        <SignIn demo={archive.demoSignIn} onSignedIn={() => returnTo(isOurs(next) ? next : places.me)} />
      ) : failed ? (
        <Failure failed={failed} onRetry={reload} />
      ) : (
        <Loading />
      )}
    </Screen>
  );
}
