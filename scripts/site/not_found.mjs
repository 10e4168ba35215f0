// Makes 404.html, which some hosts serve for every address that is not there. Its address can be at any depth, so all of it
// is in the page itself.

/** @type {[string, string, string][]} language, sentence, name of the link */
const words = [
    ['en', 'There is no page at this address.', 'Open Catcow'],
    ['de', 'Unter dieser Adresse gibt es keine Seite.', 'Catcow öffnen'],
    ['es', 'No hay ninguna página en esta dirección.', 'Abrir Catcow'],
];

/** @param {string} script web/not_found.js @param {string} policy */
export function notFoundPage(script, policy) {
    const lines = words.map(([code, sentence, open]) => `<p lang="${code}">${sentence} <a href="./">${open}</a></p>`);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Catcow</title>
<script>${script}</script>
</head>
<body>
${lines.join('\n')}
</body>
</html>
`;
}
