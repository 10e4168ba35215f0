// Kills a browser as a crash does: without notice. Linux only.

import { readFileSync, readdirSync } from 'node:fs';

/** @param {string} folder the profile of the browser */
export function killBrowser(folder) {
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
        try {
            const own = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').includes(`--user-data-dir=${folder}`);
            if (own) process.kill(Number(id), 'SIGKILL');
        } catch {
            // It has ended meanwhile.
        }
    }
}
