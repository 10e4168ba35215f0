// Content files: the first byte chooses which of the shipped files the rest stands for. A faulty one is refused
// with a sentence.
#include "catalogue/lessons.h"
#include "catalogue/posture.h"
#include "catalogue/sources.h"
#include "catalogue/texts.h"
#include "fuzz/fuzz.h"
#include "fuzz/plays.h"

using namespace catcow;

namespace {

// A small set, because a whole catalogue takes a millisecond to read.
std::vector<SourceFile> some_assets() {
    std::vector<SourceFile> files;
    for (const char* name :
         {"needs.json", "positions.json", "posture.json", "sources.json", "poses/cat-cow.json",
          "routines/short-reset.json", "text/en.json", "text/de.json", "learn.json"})
        files.push_back(testing::asset(name));
    return files;
}

template <class T>
void promise_a_sentence(const Result<T>& loaded) {
    fuzz::promise(loaded.ok() || !loaded.error().message.empty(), "refused without a sentence");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const std::vector<SourceFile> shipped = some_assets();
    static const Texts english = *[] {
        static auto loaded = Texts::load(testing::asset("text/en.json"));
        fuzz::promise(loaded.ok(), "the shipped English cannot be read");
        return &loaded.value();
    }();
    if (size == 0) return 0;
    std::vector<SourceFile> files = shipped;
    SourceFile& changed = files[bytes[0] % files.size()];
    changed.text = fuzz::text_of(bytes + 1, size - 1);

    if (changed.name.starts_with("text/")) {
        promise_a_sentence(Texts::load(changed));
        const auto like = Texts::load_like(english, changed);
        promise_a_sentence(like);
        fuzz::promise(!like || like.value().keys() == english.keys(), "a language with other keys");
    } else if (changed.name == "posture.json") {
        promise_a_sentence(Posture::load(files));
    } else if (changed.name == "sources.json") {
        promise_a_sentence(load_sources(files));
    } else if (changed.name == "learn.json") {
        promise_a_sentence(load_lessons(files));
    } else if (changed.name.starts_with("routines/")) {
        promise_a_sentence(load_routines(files, fuzz::shipped_catalogue()));
    } else {
        promise_a_sentence(Catalogue::load(files));
    }
    return 0;
}
