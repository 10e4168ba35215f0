// How the commands under scripts/ that are written in JavaScript answer --help and refuse what they do
// not know. usage.sh and usage.py do the same for the others; tests/scripts/usage_test.py runs every command.

import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Whether a module is the program that node was asked to run.
 * @param {string} url import.meta.url of the module */
export const isCommand = (url) => resolve(process.argv[1] ?? '') === fileURLToPath(url);

/** The comment that a file begins with, without the line that names its interpreter.
 * @param {string} file */
function header(file) {
    const lines = readFileSync(file, 'utf8').split('\n').slice(1);
    const end = lines.findIndex((line) => !line.startsWith('//'));
    return lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, '')).join('\n');
}

/**
 * Returns the arguments of the command, options included. Call it before packages are loaded, so that
 * --help needs no node_modules. -h and --help print the file's header comment and end with status 0. An
 * option that is not among `options`, or more than `most` other arguments, ends with status 2 and one
 * line on standard error.
 * @param {string} url import.meta.url of the command
 * @param {{most?: number, options?: string[]}} [known] an option may carry a value: --name=value
 */
export function usage(url, { most = 0, options = [] } = {}) {
    const file = fileURLToPath(url);
    const name = relative(root, file);
    let count = 0;
    for (const argument of process.argv.slice(2)) {
        if (argument === '-h' || argument === '--help') {
            console.log(header(file));
            process.exit(0);
        }
        const known = argument.startsWith('-') ? options.includes(argument.replace(/=.*$/s, '')) : ++count <= most;
        if (known) continue;
        console.error(`error: ${name} does not know "${argument}"; see node ${name} --help`);
        process.exit(2);
    }
    return process.argv.slice(2);
}
