#include "catalogue/shown_reader.h"

namespace catcow {

std::vector<Show> read_claims(const JsonReader& json, std::string_view field, bool two_sided) {
    std::vector<Show> claims;
    if (!json.has(field)) return claims;
    json.for_each(field, [&](const JsonReader& each) {
        const std::optional<Show> show = show_named(each.as_text());
        if (!show) return each.fail("\"" + each.as_text() + "\" is not known");
        const bool sided = show->whose == Whose::side || show->whose == Whose::other;
        if (sided && !two_sided) each.fail("a side, but there are no two sides");
        claims.push_back(*show);
    });
    return claims;
}

std::vector<Show> read_shows(const JsonReader& json, bool two_sided) {
    std::vector<Show> shows = read_claims(json, "does", two_sided);
    for (Show& show : shows) show.is_done = true;
    for (const Show& show : read_claims(json, "shows", two_sided)) shows.push_back(show);
    return shows;
}

}  // namespace catcow
