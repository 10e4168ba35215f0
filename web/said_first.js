// The texts of web/first.js, which is part of the page itself. The other texts of the page are in said.js.

const en = {
    again: 'Load again',
    kept: 'Everything you have practised is kept on this device.',
    late: 'This takes longer than it should. The connection or the website may be slow. Wait a little, or load again.',
    notLoaded: ['Catcow could not be loaded',
        'A part of it is missing or damaged. The connection may have dropped, or the site is being updated. Load it again now or in a few minutes.',
        'You seem to be offline, and Catcow is not on this device yet. After one complete visit it opens without a connection.'],
};

/** @type {typeof en} */
const de = {
    again: 'Neu laden',
    kept: 'Alles, was du geübt hast, bleibt auf diesem Gerät.',
    late: 'Das dauert lange. Vielleicht ist die Verbindung langsam. Warte noch etwas oder lade neu.',
    notLoaded: ['Catcow ließ sich nicht laden',
        'Ein Teil fehlt oder ist beschädigt. Vielleicht ist die Verbindung abgebrochen, oder die Seite wird gerade aktualisiert. Lade sie gleich neu.',
        'Du bist wohl offline, und Catcow ist noch nicht auf diesem Gerät. Nach einem ganzen Besuch öffnet es sich auch ohne Verbindung.'],
};

/** @type {typeof en} */
const es = {
    again: 'Cargar de nuevo',
    kept: 'Todo lo que has practicado se conserva en este dispositivo.',
    late: 'Tarda más de lo normal. Puede que la conexión o el servidor vayan lentos. Espera un poco o carga de nuevo.',
    notLoaded: ['No se pudo cargar Catcow',
        'Falta una parte o está dañada. Puede que se cortara la conexión o que el sitio se esté actualizando. Cárgalo de nuevo ahora o en unos minutos.',
        'Parece que no tienes conexión, y Catcow aún no está en este dispositivo. Después de una visita completa se abre sin conexión.'],
};

const all = new Map(Object.entries({ en, de, es }));

/** Returns the first language that we have, '' if there is none. @param {readonly string[]} tags such as "de-AT" */
export const knownOf = (tags) => tags.map((tag) => (tag.split('-')[0] || '').toLowerCase()).find((code) => all.has(code)) || '';

/** In the language of the page. */
export const saidFirst = () => all.get(document.documentElement.lang) || en;
