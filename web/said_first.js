// The texts of web/first.js, which is part of the page itself. The other texts of the page are in said.js.

const en = {
    again: 'Load again',
    kept: 'Everything you have practised is kept on this device.',
    late: 'This takes longer than it should. The connection may be slow, or the host may be busy.',
    notLoaded: ['Catcow could not be loaded',
        'A part of it did not arrive, or is not as it should be. The connection may have dropped, or the site is being updated.',
        'You seem to be offline, and Catcow is not on this device yet. After one complete visit it opens without a connection.'],
};

/** @type {typeof en} */
const de = {
    again: 'Neu laden',
    kept: 'Alles, was du geübt hast, bleibt auf diesem Gerät.',
    late: 'Das dauert länger als sonst. Vielleicht ist die Verbindung langsam oder der Server überlastet.',
    notLoaded: ['Catcow ließ sich nicht laden',
        'Ein Teil ist nicht angekommen oder nicht so, wie er sein soll. Vielleicht ist die Verbindung abgebrochen, oder die Seite wird gerade aktualisiert.',
        'Du bist wohl offline, und Catcow ist noch nicht auf diesem Gerät. Nach einem ganzen Besuch öffnet es sich auch ohne Verbindung.'],
};

/** @type {typeof en} */
const es = {
    again: 'Cargar de nuevo',
    kept: 'Todo lo que has practicado se conserva en este dispositivo.',
    late: 'Tarda más de lo normal. Puede que la conexión sea lenta o que el servidor esté ocupado.',
    notLoaded: ['No se pudo cargar Catcow',
        'Una parte no llegó, o no llegó como debía. Puede que se cortara la conexión o que el sitio se esté actualizando.',
        'Parece que no tienes conexión, y Catcow aún no está en este dispositivo. Después de una visita completa se abre sin conexión.'],
};

const all = new Map(Object.entries({ en, de, es }));

/** Returns the first language that we have, '' if there is none. @param {readonly string[]} tags such as "de-AT" */
export const knownOf = (tags) => tags.map((tag) => (tag.split('-')[0] || '').toLowerCase()).find((code) => all.has(code)) || '';

/** In the language of the page. */
export const saidFirst = () => all.get(document.documentElement.lang) || en;
