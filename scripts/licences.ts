/** `npm run licences`: writes public/licences.txt, the terms of every package whose code or data ships with Ibid. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesOf, shippedPackages } from './licences/licence-texts';

writeFileSync(
  join(import.meta.dirname, '..', 'public', 'licences.txt'),
  licencesOf(shippedPackages()),
);
