import { mergeInternalComponents } from '@tarojs/shared';
import { ariaComponents } from './attributes';

mergeInternalComponents(ariaComponents);
