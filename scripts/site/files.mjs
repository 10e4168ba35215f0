// Writes the files of the site, with names that change with their content.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file by which we know a folder that we made. Hosts do not serve names that begin with a dot, or it does no
 * harm if they do. */
const marker = '.catcow-site';

/** @param {(string | Uint8Array)[]} parts @returns {string} ten characters */
export function hashOf(...parts) {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part).update('\0');
    return hash.digest('hex').slice(0, 10);
}

/** Returns the checksum of a file, as browsers check it (Subresource Integrity). @param {string | Uint8Array} content */
export const integrityOf = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

export class Site {
    /** Relative paths of the files written so far. @type {string[]} */
    files = [];

    /** @param {string} folder */
    constructor(folder) {
        this.folder = folder;
    }

    /** Makes the folder, empty. Removes what is in it only if we made it: the address of the folder comes from
     * outside, and an empty one once meant the repository. */
    begin() {
        if (existsSync(this.folder) && readdirSync(this.folder).length > 0) {
            const has = (/** @type {string} */ name) => existsSync(join(this.folder, name));
            // Version 0.2.0 and before made no marker, but always these.
            if (!has(marker) && !['sw.js', 'manifest.webmanifest', 'licences.txt'].every(has)) {
                fail(`${this.folder} contains files and no ${marker}, so it was not made by scripts/build and is not`
                    + ' removed. Remove it by hand or choose another folder.');
            }
            rmSync(this.folder, { recursive: true });
        }
        mkdirSync(this.folder, { recursive: true });
        writeFileSync(join(this.folder, marker), 'scripts/site.mjs made this folder and removes it when it makes it again.\n');
    }

    /** @param {string} name a relative path @param {string | Uint8Array} content @returns {string} the name */
    write(name, content) {
        const path = join(this.folder, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
        this.files.push(name);
        return name;
    }

    /** @param {string} name @param {string | Uint8Array} content @returns {string} name with its hash */
    writeHashed(name, content) {
        return this.write(name.replace(/(\.\w+)$/, `-${hashOf(content)}$1`), content);
    }
}

/** Prints one error message and exits with status 1. @param {string} what @returns {never} */
export function fail(what) {
    console.error(`error: ${what}`);
    process.exit(1);
}
