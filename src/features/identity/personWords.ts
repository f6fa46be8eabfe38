import { identityTexts } from '@/texts/zh-CN/identity';
import type { Me } from './useMe';

/** Who somebody is, in words. */
export function personWords({ role, name }: Me): string {
  if (role === 'visitor') return identityTexts.visitor;
  const words = name || identityTexts.someone;
  return role === 'staff' ? identityTexts.staff(words) : identityTexts.reader(words);
}
