// Implements --help and rejects unknown arguments for the JavaScript commands under scripts/. usage.sh and usage.py
// do the same for the others. tests/scripts/usage_test.py runs every command.

import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Returns whether a module is the program that node runs.
 * @param {string} url import.meta.url of the module */
export const isCommand = (url) => resolve(process.argv[1] ?? '') === fileURLToPath(url);

/** Returns the header comment of a file, without the line that names its interpreter.
 * @param {string} file */
function header(file) {
    const lines = readFileSync(file, 'utf8').split('\n').slice(1);
    const end = lines.findIndex((line) => !line.startsWith('//'));
    return lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, '')).join('\n');
}

/**
 * Returns the arguments of the command, including options. Call it before packages are loaded, so that
 * --help needs no node_modules. -h and --help print the file's header comment and exit with status 0. An
 * option that is not in `options`, or more than `most` other arguments, exits with status 2 and one line
 * on standard error.
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
