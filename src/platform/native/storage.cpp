#include "platform/native/storage.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace catcow {

namespace {

std::string name_of_key(std::string_view key) {
    std::string name;
    for (const char letter : key) {
        const auto byte = static_cast<unsigned char>(letter);
        if (std::isalnum(byte) || letter == '-' || letter == '_') {
            name += letter;
        } else {
            name += {'%', "0123456789ABCDEF"[byte >> 4], "0123456789ABCDEF"[byte & 15]};
        }
    }
    return name;
}

std::string key_of_name(std::string_view name) {
    std::string key;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] == '%' && i + 2 < name.size()) {
            key += static_cast<char>(std::stoi(std::string(name.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else {
            key += name[i];
        }
    }
    return key;
}

std::vector<Storage::Row> read_folder(const std::filesystem::path& folder) {
    std::vector<Storage::Row> rows;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        if (entry.path().extension() == ".new") continue;  // not fully written
        std::ifstream file(entry.path(), std::ios::binary);
        rows.push_back({key_of_name(entry.path().filename().string()),
                        std::string(std::istreambuf_iterator<char>(file), {})});
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    return rows;
}

// Writes the file so that it always holds the old text or the new one, never a part. Returns true
// if the file was written.
bool write_whole(const std::filesystem::path& path, std::string_view text, bool strict) {
    std::error_code failed;
    std::filesystem::create_directories(path.parent_path(), failed);
    const std::filesystem::path draft = path.string() + ".new";
    const int file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file < 0) return false;
    const bool written =
        ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
        (!strict || ::fsync(file) == 0);
    if (::close(file) != 0 || !written) return false;
    std::filesystem::rename(draft, path, failed);
    return !failed;
}

}  // namespace

std::filesystem::path DeskStorage::usual_folder() {
    if (const char* data = std::getenv("XDG_DATA_HOME"); data && *data)
        return std::filesystem::path(data) / "catcow";
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home ? home : ".") / ".local/share/catcow";
}

void DeskStorage::load(std::function<void(Contents)> done) {
    state_ = State::ready;
    done({state_, read_folder(folder_ / "sessions"), read_folder(folder_ / "single")});
}

void DeskStorage::change(std::string_view store, std::string_view key, bool strict, Decide decide,
                         std::function<void(bool done)> done) {
    const std::filesystem::path path = file(store, key);
    std::ifstream stored(path, std::ios::binary);
    const std::string row(std::istreambuf_iterator<char>(stored), {});
    const auto text = decide(stored.is_open() ? &row : nullptr);
    bool kept = true;
    std::error_code none;
    if (text && text->empty()) std::filesystem::remove(path, none);
    if (text && !text->empty()) kept = write_whole(path, *text, strict);
    state_ = kept ? State::ready : State::unavailable;
    if (done) done(kept);
}

void DeskStorage::erase_everything(std::function<void(bool)> done) {
    std::error_code failed;
    for (const char* store : {"sessions", "single"})
        std::filesystem::remove_all(folder_ / store, failed);
    if (done) done(!failed);
}

std::filesystem::path DeskStorage::file(std::string_view store, std::string_view key) const {
    return folder_ / store / name_of_key(key);
}

}  // namespace catcow
