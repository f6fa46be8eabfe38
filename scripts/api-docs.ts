import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiDocument } from './apiDocument';

writeFileSync(join(__dirname, '../docs/api.md'), apiDocument());
