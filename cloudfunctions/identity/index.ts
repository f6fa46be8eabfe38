import { cloudFunction } from '../common/cloudFunction';
import { me } from './me';

export const { handle, main } = cloudFunction('identity', { me });
