import { settingsTexts } from '@/texts/zh-CN/settings';
import { Button } from '@/ui/Button';
import { useScale } from './ScaleProvider';

/** Into the elder mode and back again. */
export function ElderSwitch() {
  const { scale, choose } = useScale();
  const elder = scale !== 'standard';
  return (
    <Button kind="secondary" onPress={() => choose(elder ? 'standard' : 'elder')}>
      {elder ? settingsTexts.elderOff : settingsTexts.elderOn}
    </Button>
  );
}
