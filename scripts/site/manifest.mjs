// Makes the web app manifest. All addresses are relative to it, so the site works under any sub-path.

/**
 * @param {{src: string, sizes: string, type: string, purpose: string}[]} icons
 * @returns {string} JSON
 */
export function makeManifest(icons) {
    return JSON.stringify({
        id: './',
        name: 'Catcow',
        short_name: 'Catcow',
        description: 'Yoga for low back pain, breath by breath.',
        lang: 'en',
        dir: 'ltr',
        start_url: './',
        scope: './',
        display: 'standalone',
        orientation: 'any',
        background_color: '#FAF6F0',
        theme_color: '#FAF6F0',
        categories: ['health', 'fitness', 'lifestyle'],
        icons,
    }, null, 1);
}
