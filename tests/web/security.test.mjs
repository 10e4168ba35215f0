// What keeps the page and the person's notes safe, with figures: the policy, Trusted Types, no request to another host,
// no markup from texts of others, and which npm packages are in the site.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { bundledPackages } from '../../scripts/site/bundle.mjs';
import { integrityOf } from '../../scripts/site/files.mjs';
import { linkWithTitle, twoBreaths } from './support/links.mjs';
import { acceptNotice, button, desk, diagnostics, inWorld, look, open, phone, pressUntil, site } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */

const root = new URL('../../', import.meta.url).pathname;

/** @param {string} policy @returns {Map<string, string[]>} */
const directives = (policy) => new Map(policy.split(';').map((each) => each.trim().split(/\s+/))
    .map(([name = '', ...values]) => [name, values]));

test('ThePolicyIsStrictInThePageAndInTheHeader', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    const response = await page.goto(world.address);
    const meta = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content') ?? '';
    assert.equal(response?.headers()['content-security-policy'], `${meta}; frame-ancestors 'none'`);
    const policy = directives(meta);
    assert.deepEqual(policy.get('default-src'), ["'none'"]);
    const html = await readFile(`${root}${site}/index.html`, 'utf8');
    const notFound = await readFile(`${root}${site}/404.html`, 'utf8');
    const inside = [html, notFound].flatMap((text) => [...text.matchAll(/<script>(.*?)<\/script>/gs)])
        .map(([, text = '']) => `'${integrityOf(text)}'`);
    assert.equal(inside.length, 2, 'one script is part of each page');
    assert.deepEqual(policy.get('script-src'), ["'self'", ...inside, "'wasm-unsafe-eval'"]);
    for (const [name, values] of policy) {
        for (const value of values) {
            assert.match(`${name} ${value}`, /^[a-z-]+ ('self'|'none'|'wasm-unsafe-eval'|'script'|'sha256-\S+'|blob:|data:|catcow)$/);
            if (value === 'data:') assert.equal(name, 'img-src');
        }
    }
    assert.deepEqual(policy.get('require-trusted-types-for'), ["'script'"]);
    assert.deepEqual(policy.get('trusted-types'), ['catcow']);
    assert.ok(!/\son\w+=|\sstyle=|<style|javascript:/i.test(html.replace(/<script>.*?<\/script>/gs, '')));
    console.log(`policy: ${policy.size} directives, ${inside.length} scripts by their checksums, no 'unsafe-inline', no 'unsafe-eval'`);
}));

test('ThePageRefusesWhatThePolicyForbids', inWorld(async (world) => {
    const { page } = await world.profile(desk, { extra: ['--disable-3d-apis'] });
    await open(page, world.address);
    world.expected.push(/Refused|violates|Trusted|Content Security Policy|Executing inline/i);
    const done = await page.evaluate(async () => {
        const make = (/** @type {string} */ tag) => /** @type {any} */ (document.createElement(tag));
        const markup = '<img src=x onerror="hacked = 1">';
        const elsewhere = 'https://elsewhere.invalid/x.js';
        /** @type {Record<string, () => unknown>} */
        const attempts = {
            // biome-ignore lint/security/noGlobalEval: it must be refused
            eval: () => globalThis.eval('hacked = 1'),
            'new Function': () => new Function('hacked = 1')(),
            'a timer with text': () => setTimeout(/** @type {any} */ ('hacked = 1')),
            innerHTML: () => { make('p').innerHTML = markup; },
            outerHTML: () => { /** @type {any} */ (document.querySelector('#mirror p')).outerHTML = markup; },
            insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', markup),
            'document.write': () => document.write(markup),
            'a parser': () => new DOMParser().parseFromString(markup, 'text/html'),
            'a fragment': () => document.createRange().createContextualFragment(markup),
            'a frame with a document': () => { make('iframe').srcdoc = markup; },
            'a script with text': () => { make('script').text = 'hacked = 1'; },
            'a script from elsewhere': () => { make('script').src = elsewhere; },
            'a policy of another name': () => window.trustedTypes?.createPolicy('other', {}),
            'the policy a second time': () => window.trustedTypes?.createPolicy('catcow', {}),
            'another worker': () => navigator.serviceWorker.register('other.js'),
            'a module from data': () => import(/** @type {any} */ ('data:text/javascript,1')),
            'a request to elsewhere': () => fetch(elsewhere),
            'a picture from elsewhere': () => new Promise((loaded, failed) => Object.assign(new Image(), { onload: loaded, onerror: failed, src: elsewhere })),
            'a style inside the page': () => {
                const style = make('style');
                style.append('#mirror { color: rgb(1, 2, 3) }');
                document.head.append(style);
                if (style.sheet === null || getComputedStyle(/** @type {Element} */ (document.querySelector('#mirror'))).color !== 'rgb(1, 2, 3)') throw new Error('refused');
            },
            'a handler in an attribute': () => {
                const button = make('button');
                button.setAttribute('onclick', 'hacked = 1');
                button.click();
            },
        };
        /** @type {string[]} */
        const refused = [], allowed = [];
        await new Promise((over) => setTimeout(over));   // the driver may evaluate until the first answer
        for (const [what, attempt] of Object.entries(attempts)) {
            try {
                await attempt();
                if (what !== 'a handler in an attribute') allowed.push(what);   // refused without an exception
                else refused.push(what);
            } catch {
                refused.push(what);
            }
        }
        await new Promise((over) => setTimeout(over));
        return { refused, allowed, hacked: 'hacked' in window };
    });
    world.faults = world.faults.filter((fault) => !fault.includes('elsewhere.invalid'));
    assert.deepEqual(done.allowed, []);
    assert.equal(done.hacked, false);
    console.log(`refused: ${done.refused.length} of ${done.refused.length} attempts`);
}));

test('AWholeVisitBreaksNoRuleAndAsksNobodyElse', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    const requests = { own: 0, others: 0 };
    page.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol)) requests[host === new URL(world.address).host ? 'own' : 'others'] += 1;
    });
    page.on('websocket', () => { requests.others += 1; });
    await page.addInitScript(() => {
        const seen = { violations: /** @type {string[]} */ ([]), policies: /** @type {string[]} */ ([]) };
        /** @type {any} */ (window).seen = seen;
        addEventListener('securitypolicyviolation', (event) => seen.violations.push(`${event.effectiveDirective} ${event.blockedURI}`));
        const types = /** @type {any} */ (window.trustedTypes);
        const own = types.createPolicy;
        types.createPolicy = (/** @type {string} */ name, /** @type {any} */ rules) => {
            seen.policies.push(name);
            return own.call(types, name, rules);
        };
    });
    let screens = 0;
    const arrive = async (/** @type {import('playwright-core').Locator} */ sign) => {
        await sign.first().waitFor({ state: 'attached' });
        screens += 1;
    };
    const press = (/** @type {string | RegExp} */ name) => look().then(() => button(page, name).last().evaluate((element) => /** @type {HTMLElement} */ (element).click()));
    const heading = (/** @type {string} */ name) => page.getByRole('heading', { name, level: 1 });
    await open(page, `${world.address}?speed=60`);
    await arrive(button(page, 'I understand'));
    await acceptNotice(page);
    for (const [name, sign] of /** @type {const} */ ([['Poses', heading('Poses')], ['Gate', button(page, 'Practise only this pose')],
        ['Progress', heading('Progress')], ['Settings', heading('Settings')], ['Erase data', page.getByRole('dialog')], ['Cancel', heading('Settings')],
        ['When to ask, when to stop', button(page, 'Back')], ['Back', heading('Settings')],
        ['Sources and licences', heading('Sources and licences')], ['Today', button(page, 'See the routine')],
        ['See the routine', button(page, 'Share')],
        ['Share', button(page, 'Copy link')], ['Copy link', page.getByText('The link is copied.')],
        ['Close', button(page, 'Not now')], ['Not now', button(page, 'Choose another')]])) {
        await press(name);
        await arrive(sign);
    }
    for (const language of ['Deutsch', 'Español', 'English']) {
        await press(/^(Settings|Einstellungen|Ajustes)$/);
        await page.getByRole('radio', { name: language, exact: true }).evaluate((radio) => /** @type {HTMLElement} */ (radio).click());
        await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language.slice(0, 2).toLowerCase());
        screens += 1;
    }
    await page.evaluate((fragment) => { location.hash = fragment; }, twoBreaths);
    await arrive(page.getByRole('heading', { name: 'Two breaths' }));
    await press('Start session');   // at this speed it may be over before it is seen
    await pressUntil(page, ["I'm ready", 'Resume'], 'screen === after', 90000);
    await press('Done');
    await arrive(button(page, 'Start session'));
    const seen = await page.evaluate(() => /** @type {any} */ (window).seen);
    assert.deepEqual(seen, { violations: [], policies: ['catcow'] });
    const errors = (await diagnostics(page)).errors.map((/** @type {{what: string}} */ { what }) => what);
    assert.deepEqual(errors.filter((/** @type {string} */ what) => what.startsWith('policy')), []);
    assert.equal(requests.others, 0);
    assert.ok(requests.own >= 7);
    console.log(`visit: ${screens} screens, ${requests.own} requests to the own host, ${requests.others} to others, `
        + `${seen.violations.length} violations, Trusted Types policies: ${seen.policies.join()}`);
}));

test('TheSiteNamesNoOtherHost', async () => {
    // Names of formats are no addresses that anybody asks; licences and sources are text.
    const formats = /^http:\/\/www\.w3\.org\//;
    const files = (await readdir(`${root}${site}`, { recursive: true })).filter((name) => /\.(html|js|css|svg|webmanifest)$/.test(name));
    for (const name of files) {
        const found = (await readFile(`${root}${site}/${name}`, 'utf8')).match(/(https?|wss?):\/\/[^"'`\s)]+/g) ?? [];
        assert.deepEqual(found.filter((address) => !formats.test(address)), [], name);
    }
    console.log(`${files.length} files of code name no other host`);
});

/** Titles, notes and searches that would be markup or code where they are not taken as text. */
const hostile = [
    '<img src=x onerror=hacked=1>', '<script>hacked=1</script>', '"><svg/onload=hacked=1>', '</title><b>x</b>',
    '&lt;i&gt;&#60;b&#62;', 'javascript:hacked=1', '{{hacked=1}}', '<!--', ']]><a href=//x>x</a>',
];

/** What is in the page that no text may bring. @param {Page} page */
const foreign = (page) => page.evaluate(() => ({
    hacked: 'hacked' in window,
    elements: [...document.querySelectorAll('#mirror *')].map(({ localName }) => localName)
        .filter((name) => !['main', 'nav', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'li', 'div', 'span', 'button', 'input', 'svg', 'path'].includes(name)),
    scripts: document.scripts.length,
}));

test('TextsOfOthersAreTextOnEveryScreen', inWorld(async (world) => {
    const { page } = await world.profile(desk, { extra: ['--disable-3d-apis'] });
    await open(page, world.address);
    await acceptNotice(page);
    const clean = await foreign(page);
    assert.deepEqual(clean, { hacked: false, elements: [], scripts: 2 });
    const titles = hostile.filter((text) => text.length <= 96);
    for (const title of titles) {
        await page.evaluate((fragment) => { location.hash = fragment; }, linkWithTitle(title));
        await page.getByRole('heading', { name: title, exact: true }).first().waitFor();
        assert.deepEqual(await foreign(page), clean, title);
        await button(page, 'Not now').click();
        // A preview that is still there outlives the reload below; it has a "Start session" of its own.
        await page.getByRole('main', { name: 'Today' }).waitFor();
    }
    await page.evaluate((texts) => new Promise((done) => {
        const request = indexedDB.open('catcow');
        request.onsuccess = () => {
            const write = request.result.transaction('sessions', 'readwrite');
            for (const [at, text] of texts.entries()) {
                write.objectStore('sessions').put(JSON.stringify({
                    v: 1, id: `s${at}`, started: { unix: 1_790_000_000 + at, offset: 60 }, content: 'build', items: [], seconds: 60, pauses: 0,
                    finished: true, note: text,
                    routine: { id: 'own', title: text, inhale: 4, exhale: 6, sound: 'tones', items: [{ pose: 1, dose: { kind: 'hold', amount: 10 } }] },
                }), `s${at}`);
            }
            write.oncomplete = () => { request.result.close(); done(null); };
        };
    }), hostile);
    await page.reload();
    await button(page, 'Progress').click();
    await page.getByRole('list', { name: 'Recent sessions' }).getByRole('listitem').first().waitFor();
    const lines = (await page.locator('#mirror li').allTextContents()).join('\n');
    for (const text of hostile) assert.ok(lines.includes(text), text);
    assert.deepEqual(await foreign(page), clean);
    await button(page, 'Poses').click();
    const search = page.getByRole('textbox', { name: 'Search' });
    for (const text of hostile) {
        await search.fill(text.slice(0, 40));
        assert.deepEqual(await foreign(page), clean, text);
    }
    for (const query of ['?lang=<b>x</b>', '?speed="><b>', '?x=<script>hacked=1</script>']) {
        await open(page, world.address + query);
        assert.deepEqual(await foreign(page), clean, query);
    }
    console.log(`${hostile.length} hostile texts as title of a link, stored title, note and search: all are text`);
}));

test('OnlyKnownPackagesOfNpmAreInTheSite', async () => {
    const packages = await bundledPackages(root);
    assert.deepEqual(packages, ['idb']);
    const versionOf = async (/** @type {string} */ name) =>
        `${name} ${JSON.parse(await readFile(`${root}node_modules/${name}/package.json`, 'utf8')).version}`;
    console.log(`code of npm in the site: ${(await Promise.all(packages.map(versionOf))).join(', ')}`);
    // Asks the registry if there is one. Without a network the list above is all that can be said.
    const report = await promisify(execFile)('npm', ['audit', '--json'], { cwd: root, timeout: 30_000 })
        .then(({ stdout }) => stdout, (reason) => String(reason.stdout ?? ''));
    const found = await Promise.resolve(report).then(JSON.parse).then(({ vulnerabilities }) => vulnerabilities, () => undefined);
    if (found === undefined) return console.log('npm audit: the registry does not answer');
    const ours = packages.filter((name) => Object.hasOwn(found, name));
    console.log(`npm audit: ${ours.length} advisories for what is in the site, ${Object.keys(found).length} for the tools of the build`);
    assert.deepEqual(ours, []);
});
