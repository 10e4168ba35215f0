#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>
#include <vector>

#include "catalogue/catalogue.h"

// The shipped content, for tests and benchmarks. CATCOW_SOURCE_DIR is the root of the repository.

namespace catcow::testing {

inline std::filesystem::path assets_folder() {
    return std::filesystem::path(CATCOW_SOURCE_DIR) / "assets";
}

// Returns one file under assets/, named relative to it ("poses/cat-cow.json"). The text is empty if
// the file cannot be read; the loader then reports the fault.
inline SourceFile asset(const std::string& name) {
    std::ifstream stream(assets_folder() / name, std::ios::binary);
    return {name, {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()}};
}

// Returns the names of all JSON files in a folder under assets/, sorted. Empty if there is no
// folder.
inline std::vector<std::string> json_assets_in(const std::string& folder) {
    std::vector<std::string> names;
    std::error_code missing;
    for (const auto& entry :
         std::filesystem::directory_iterator(assets_folder() / folder, missing)) {
        if (entry.path().extension() == ".json")
            names.push_back(folder + "/" + entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

// Returns needs, positions, posture, sources, lessons, poses, routines and the English texts, in this order.
inline std::vector<SourceFile> all_assets() {
    std::vector<SourceFile> files{asset("needs.json"),   asset("positions.json"),
                                  asset("posture.json"), asset("sources.json"),
                                  asset("learn.json"),   asset("plan.json")};
    for (const char* folder : {"poses", "routines"}) {
        for (const std::string& name : json_assets_in(folder)) files.push_back(asset(name));
    }
    files.push_back(asset("text/en.json"));
    return files;
}

}  // namespace catcow::testing
