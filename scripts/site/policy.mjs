// The Content-Security-Policy: what the page may load. It is in the page's meta element, and in dist/_headers for
// hosts that can send headers.

export const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types catcow',
].join('; ');

/** Allows scripts inside a page. @param {string[]} sums their checksums: "sha256-…" */
export const policyWith = (sums) =>
    policy.replace("script-src 'self'", ["script-src 'self'", ...sums.map((sum) => `'${sum}'`)].join(' '));
