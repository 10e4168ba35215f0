// Writes the service worker, with the checksum of every file that it keeps.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorker } from './bundle.mjs';
import { integrityOf } from './files.mjs';
import { everywhere } from './headers.mjs';
import { mediaType } from './media_types.mjs';

/** Returns a file as web/sw.js lists it. @param {string} folder @param {string} name @returns {KeptFile} */
const entryOf = (folder, name) => [name, integrityOf(readFileSync(join(folder, name))), mediaType(name)];

/**
 * Everything with a hash in its name is part of a first visit. What comes after it is in subfolders: further languages, and
 * what writes sound files and prints.
 * @param {string} root
 * @param {import('./files.mjs').Site} site
 * @param {string[]} later names of the files that come after the first visit
 * @param {string} policy of the page
 */
export async function writeWorker(site, root, later, policy) {
    const files = site.files.filter((name) => /^(index\.html|manifest\.webmanifest|[^/]*-[0-9a-f]{10}\.\w+)$/.test(name));
    site.write('sw.js', await bundleWorker(root, {
        files: files.map((name) => entryOf(site.folder, name)),
        later: later.map((name) => entryOf(site.folder, name)),
        headers: Object.fromEntries(everywhere(policy)),
    }));
}
