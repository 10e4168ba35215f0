// The authored figure: the first byte chooses which of the shipped files the rest stands for. What is read without
// a fault keeps its counts when it is packed and unpacked.
#include "body/figure_data.h"
#include "body/figure_pack.h"
#include "fuzz/fuzz.h"
#include "support/assets.h"

using namespace catcow;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const std::vector<SourceFile> shipped = [] {
        std::vector<SourceFile> files;
        for (const char* name :
             {"positions.json", "mountain.json", "gate.json", "small-bridge.json"})
            files.push_back(testing::asset(std::string("figure/") + name));
        return files;
    }();
    if (size == 0) return 0;
    std::vector<SourceFile> files = shipped;
    files[bytes[0] % files.size()].text = fuzz::text_of(bytes + 1, size - 1);
    const auto loaded = body::FigureData::load(files);
    if (!loaded) {
        fuzz::promise(!loaded.error().message.empty(), "refused without a sentence");
        return 0;
    }
    const std::vector<std::uint8_t> packed = body::pack(loaded.value());
    const body::FigureData again = body::unpack(packed);
    fuzz::promise(body::pack(again) == packed, "the packed figure changes when it is packed again");
    return 0;
}
