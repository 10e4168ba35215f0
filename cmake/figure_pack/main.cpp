// Packs assets/figure into a source file:  catcow_figure_pack OUTPUT INPUT.json...
// Stops for a fault in a file, and for a key that no body can do, with what is wrong with it.
#include <cstdio>
#include <fstream>
#include <sstream>

#include "body/complaint.h"
#include "body/figure.h"
#include "body/figure_pack.h"

using namespace catcow;

namespace {

std::vector<SourceFile> read(int count, char** paths) {
    std::vector<SourceFile> files;
    for (int i = 0; i < count; ++i) {
        const std::string path = paths[i];
        std::ostringstream text;
        text << std::ifstream(path).rdbuf();
        files.push_back({"figure/" + path.substr(path.rfind('/') + 1), text.str()});
    }
    return files;
}

int fail(const std::string& why) {
    std::fprintf(stderr, "error: assets/figure: %s\n", why.c_str());
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return fail("catcow_figure_pack OUTPUT INPUT.json...");
    const auto loaded = body::FigureData::load(read(argc - 2, argv + 2));
    if (!loaded) return fail(loaded.error().message);
    const std::vector<uint8_t> bytes = body::pack(loaded.value());
    const body::FigureData data = body::unpack(bytes);
    body::Figures figures(data);
    for (int key = 0; key < static_cast<int>(data.keys().size()); ++key) {
        const std::string why = body::complaint(data, figures.solved(key, Side::left));
        if (!why.empty()) return fail(why);
    }
    std::ofstream out(argv[1]);
    out << "#include \"body/figure_pack.h\"\n\nnamespace catcow::body {\n\nstatic const uint8_t "
           "bytes[] = {";
    for (const int byte : bytes) out << byte << ',';
    out << "};\n\nstd::span<const uint8_t> shipped_figure_pack() { return bytes; }\n\n}\n";
    return out.flush() ? 0 : fail(std::string(argv[1]) + " cannot be written");
}
