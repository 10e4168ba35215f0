"""Checks that the other languages have the texts and placeholders of English, and that the program lists them."""
import re

from content import ASSETS, ROOT, flatten

HEADER = ROOT / "src" / "catalogue" / "languages.h"


def holes(text):
    return sorted(set(re.findall(r"{(\w*)}", text)))


def check_languages(english, read, fault):
    """Returns the number of languages. `read(path)` returns JSON. Calls `fault(file, field, reason)` for each fault."""
    files = sorted((ASSETS / "text").glob("*.json"))
    codes = [path.stem for path in files]
    listed = re.findall(r'\{"(\w+)", "', HEADER.read_text(encoding="utf-8"))
    for code in sorted(set(codes) ^ set(listed)):
        fault(HEADER.relative_to(ROOT), code, "is either here or in assets/text, not in both")
    for path in files:
        if path.stem != "en":
            check_language(str(path.relative_to(ROOT)), dict(flatten(read(path))), english, fault)
    return len(files)


def check_language(file, texts, english, fault):
    for key in english:
        if key not in texts:
            fault(file, key, "is missing")
    for key, text in texts.items():
        if key not in english:
            fault(file, key, "is not among the English texts")
        elif not isinstance(text, str) or not text.strip():
            fault(file, key, "must be a text that is not empty")
        elif holes(text) != holes(english[key]):
            fault(file, key, f"has the placeholders {holes(text)}, English has {holes(english[key])}")
        elif text.strip() != text or "  " in text:
            fault(file, key, "has a blank too many")
        elif not key.startswith("app.written.") and (text[-1] in ".?!:") != (english[key][-1] in ".?!:"):
            fault(file, key, "ends as a sentence where English does not, or the other way round")
