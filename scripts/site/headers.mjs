// Makes dist/_headers: the response headers of each file. Some hosts read this file (docs/hosting.md). So does
// scripts/serve.mjs, so that the browser tests run with these headers.
//
// Format: a line with a path, then indented lines "Name: value". '*' at the end of a path matches anything. Several
// rules may match a file, but no two of them may set the same header. Cloudflare joins the values with a comma,
// which makes a Cache-Control invalid. So every file with a Cache-Control has its own rule.

import { policy as ownPolicy } from './policy.mjs';

/** Browser features that Catcow does not use. It uses screen-wake-lock, clipboard-read, clipboard-write, web-share
 * and fullscreen. Chromium warns about unknown names, so the list contains only names that it knows. */
const unused = [
    'accelerometer', 'browsing-topics', 'camera', 'captured-surface-control', 'compute-pressure', 'display-capture',
    'encrypted-media', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get',
    'idle-detection', 'keyboard-map', 'local-fonts', 'local-network-access', 'magnetometer', 'microphone', 'midi',
    'otp-credentials', 'payment', 'picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get',
    'serial', 'storage-access', 'sync-xhr', 'usb', 'window-management', 'xr-spatial-tracking',
];

/** For every file. A meta element cannot carry frame-ancestors. @param {string} policy @returns {[string, string][]} */
export const everywhere = (policy) => [
    ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', unused.map((name) => `${name}=()`).join(', ')],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
];

const hashed = /-[0-9a-f]{10}\.\w+$/;

/** @param {string[]} files of the site, relative paths @param {string} policy of the page
 * @returns {string} the text of _headers */
export function makeHeaders(files, policy = ownPolicy) {
    const forever = files.filter((file) => hashed.test(file)).sort();
    const rules = [
        { path: '/*', headers: everywhere(policy) },
        ...['/', '/index.html', '/sw.js', '/manifest.webmanifest']
            .map((path) => ({ path, headers: [['Cache-Control', 'no-cache']] })),
        ...forever.map((file) => ({ path: `/${file}`, headers: [['Cache-Control', 'public, max-age=31536000, immutable']] })),
    ];
    return rules.map(({ path, headers }) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
        .join('');
}

/** @typedef {{path: string, headers: [string, string][]}} Rule */

/** @param {string} text of a _headers file @returns {Rule[]} throws for a line that is neither path nor header */
export function readHeaders(text) {
    /** @type {Rule[]} */
    const rules = [];
    for (const line of text.split('\n')) {
        const header = /^\s+([\w-]+):\s*(\S.*)$/.exec(line);
        const rule = rules.at(-1);
        if (line.trim() === '' || line.startsWith('#')) continue;
        if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: [] });
        else if (header && rule) rule.headers.push([header[1] ?? '', header[2] ?? '']);
        else throw new Error(`_headers: ${line}`);
    }
    return rules;
}

/** @param {Rule[]} rules @param {string} path "/catcow-0123456789.js" @returns {Record<string, string>} */
export function headersFor(rules, path) {
    const matches = (/** @type {string} */ wanted) =>
        (wanted.endsWith('*') ? path.startsWith(wanted.slice(0, -1)) : path === wanted);
    return Object.fromEntries(rules.filter((rule) => matches(rule.path)).flatMap(({ headers }) => headers));
}
