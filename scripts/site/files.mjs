// Writes the files of the site, with names that change with their content.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Lists the files that we made in a folder. Hosts do not serve names that begin with a dot, or it does no harm if they
 * do. It may lie in a folder with files of others: "cp -r dist/. /srv/www" copies it too. */
const marker = '.catcow-site';

/** @param {(string | Uint8Array)[]} parts @returns {string} ten characters */
export function hashOf(...parts) {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part).update('\0');
    return hash.digest('hex').slice(0, 10);
}

/** Returns the checksum of a file, as browsers check it (Subresource Integrity). @param {string | Uint8Array} content */
export const integrityOf = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** Returns a file that we did not make, if there is one. @param {string} folder */
function foreignIn(folder) {
    const list = join(folder, marker);
    if (!existsSync(list)) return readdirSync(folder)[0];
    const made = readFileSync(list, 'utf8').split('\n').concat(marker);
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
        .find((name) => !made.includes(name));
}

export class Site {
    /** Relative paths of the files written so far. @type {string[]} */
    files = [];

    /** @param {string} folder */
    constructor(folder) {
        this.folder = folder;
    }

    /** Makes the folder, empty. Removes only files that we made: the address of the folder comes from outside, and an
     * empty one once meant the repository. */
    begin() {
        const foreign = existsSync(this.folder) && foreignIn(this.folder);
        if (foreign) {
            fail(`${this.folder} contains ${foreign}, which scripts/build did not make, so nothing in it is removed.`
                + ' Remove the folder by hand or choose another one.');
        }
        rmSync(this.folder, { recursive: true, force: true });
        mkdirSync(this.folder, { recursive: true });
        this.#list();
    }

    /** Lists a file before it is written, so that a run that is cut off leaves no file that is not listed. */
    #list() {
        writeFileSync(join(this.folder, marker), [...this.files].sort().map((name) => `${name}\n`).join(''));
    }

    /** @param {string} name a relative path @param {string | Uint8Array} content @returns {string} the name */
    write(name, content) {
        const path = join(this.folder, name);
        this.files.push(name);
        this.#list();
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
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
