// catcow_transcript page | lengths LANGUAGE | ROUTINE [LANGUAGE] [--few | --names]: see scripts/transcript.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <utility>

#include "catalogue/languages.h"
#include "support/assets.h"
#include "transcript/transcript.h"

namespace catcow::testing {
namespace {

template <class Value>
Value expected(Result<Value> result) {
    if (result.ok()) return std::move(result).value();
    std::cerr << "error: the content cannot be read: " << result.error().message << "\n";
    std::exit(1);
}

template <class All, class Name>
[[noreturn]] void unknown(const char* what, const std::string& given, const All& all, Name name) {
    std::string known;
    for (const auto& one : all) known += (known.empty() ? "" : ", ") + std::string(name(one));
    const std::string wrong = given.empty()
                                  ? "name a " + std::string(what)
                                  : "there is no " + std::string(what) + " \"" + given + "\"";
    std::cerr << "error: " << wrong << "; there are: " << known << "\n";
    std::exit(2);
}

int run(const std::vector<std::string>& names, HowMuch how_much) {
    const std::vector<SourceFile> files = all_assets();
    const Catalogue catalogue = expected(Catalogue::load(files));
    const std::vector<Routine> routines = expected(load_routines(files, catalogue));
    const Texts english = expected(Texts::load(asset("text/en.json")));
    const auto id_of = [](const Routine& routine) { return routine.id; };
    if (names.empty()) unknown("routine", "", routines, id_of);
    if (names.front() == "page") {
        std::cout << transcript_page(routines.front(), catalogue, english);
        return 0;
    }
    const auto routine = std::find_if(routines.begin(), routines.end(),
                                      [&](const Routine& one) { return one.id == names.front(); });
    const bool lengths = names.front() == "lengths";
    if (routine == routines.end() && !lengths) unknown("routine", names.front(), routines, id_of);
    const std::string code = names.size() > 1 ? names[1] : "en";
    if (language_of(code) == nullptr)
        unknown("language", code, languages, [](const Language& one) { return one.code; });
    const Texts texts = code == "en"
                            ? english
                            : expected(Texts::load_like(english, asset("text/" + code + ".json")));
    std::cout << (lengths ? spoken_lengths(catalogue, texts)
                          : transcript(*routine, catalogue, texts, how_much));
    return 0;
}

}  // namespace
}  // namespace catcow::testing

int main(int count, char** arguments) {
    std::vector<std::string> names;
    catcow::HowMuch how_much = catcow::HowMuch::full;
    for (int i = 1; i < count; ++i) {
        const std::string argument = arguments[i];
        if (argument == "--few") {
            how_much = catcow::HowMuch::few;
        } else if (argument == "--names") {
            how_much = catcow::HowMuch::names;
        } else {
            names.push_back(argument);
        }
    }
    return catcow::testing::run(names, how_much);
}
