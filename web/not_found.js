// Part of 404.html. Some mail programs write the # of a link as %23. Then the link is part of the path, and the host has no
// such file. Hosts that serve 404.html for it lead the person to the routine.

const [before = '', ...link] = location.href.split('%23');
if (link.length > 0) location.replace(`${before}#${link.join('%23')}`);
