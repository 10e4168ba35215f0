#include "body/figure_data.h"

#include "body/key_reader.h"
#include "catalogue/json_reader.h"

namespace catcow::body {

namespace {

constexpr std::string_view folder = "figure/", ending = ".json";
constexpr std::string_view mistakes = "mistakes";  // in the file of a pose, beside its variants
constexpr int deepest_base = 8;

struct File {
    std::string pose;  // "positions" for positions.json
    JsonReader json;
};

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> parts{""};
    for (char c : text) {
        if (c == '.')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

}  // namespace

// Reads keys on demand, so their order in the files does not matter.
class FigureReader {
public:
    explicit FigureReader(const std::vector<SourceFile>& files) {
        for (const SourceFile& file : files) {
            if (!file.name.starts_with(folder) || !file.name.ends_with(ending)) continue;
            const size_t size = file.name.size() - folder.size() - ending.size();
            files_.push_back(
                {file.name.substr(folder.size(), size), JsonReader::parse(file.text, file.name)});
        }
    }

    Result<FigureData> read() {
        for (const File& file : files_) {
            if (file.pose == "positions")
                read_positions(file);
            else
                read_variants(file);
        }
        for (const File& file : files_) {
            if (file.pose == "positions") read_moves(file);
        }
        for (const File& file : files_) {
            if (!file.json.ok()) return file.json.error();
        }
        return std::move(data_);
    }

private:
    void read_positions(const File& file) {
        file.json.only({"positions", "between", "moves"});
        for (const char* section : {"positions", "between"})
            for (const std::string& id : file.json.object(section).keys()) demand(id, 0);
    }

    void read_variants(const File& file) {
        for (const std::string& variant : file.json.keys()) {
            if (variant == mistakes) {
                read_mistakes(file);
                continue;
            }
            const JsonReader json = file.json.object(variant);
            json.only({"hold", "start", "ready", "then", "inhale", "exhale", "enter", "through"});
            for (const std::string& key : json.keys())
                if (key != "through") demand(file.pose + "." + variant + "." + key, 0);
            if (!json.has("through")) continue;
            EntryData entry{file.pose + "." + variant, {}};
            json.for_each("through", [&](const JsonReader& one) {
                entry.keys.push_back(demand(whole_name(one.as_text(), entry.variant + ".hold"), 0));
                if (entry.keys.back() < 0) one.fail("is no key");
            });
            data_.entries_.push_back(std::move(entry));
        }
    }

    void read_mistakes(const File& file) {
        const JsonReader all = file.json.object(mistakes);
        for (const std::string& id : all.keys()) {
            const JsonReader json = all.object(id);
            json.only({"key", "beside", "measure", "points", "view", "near"});
            MistakeData mistake;
            const std::string name = file.pose + "." + std::string(mistakes) + "." + id;
            mistake.wrong = demand(name, 0);
            mistake.right = demand(whole_name(json.text("beside"), name), 0);
            if (mistake.right < 0) json.fail("beside: is no key");
            mistake.gauge = read_gauge(json);
            const std::vector<double> view = numbers(json, "view", 2, 2, 180);
            if (view.size() == 2)
                mistake.yaw = static_cast<int>(view[0]), mistake.pitch = static_cast<int>(view[1]);
            mistake.near = static_cast<int>(json.integer("near", 0, 200, 0));
            data_.mistakes_.push_back(mistake);
        }
    }

    static Gauge read_gauge(const JsonReader& json) {
        Gauge gauge;
        const std::string wanted = json.text("measure");
        int measure = 0;
        while (measure < measure_count && name_of(static_cast<Measure>(measure)) != wanted)
            ++measure;
        if (measure == measure_count) {
            json.fail("measure: \"" + wanted + "\" is none");
            return gauge;
        }
        gauge.measure = static_cast<Measure>(measure);
        int count = 0;
        json.for_each("points", [&](const JsonReader& one) {
            const int point = point_named(one.as_text());
            if (point < 0) one.fail("is no point of the body");
            if (count < 3) gauge.points[static_cast<size_t>(count)] = point;
            ++count;
        });
        if (count != points_of(gauge.measure))
            json.fail("points: a measure \"" + wanted + "\" has " +
                      std::to_string(points_of(gauge.measure)));
        return gauge;
    }

    // Returns the file of a key, given the parts of its full name.
    const File* file_of(const std::vector<std::string>& parts) const {
        const std::string& pose = parts.size() == 3 ? parts[0] : "positions";
        for (const File& file : files_) {
            if (file.pose == pose) return &file;
        }
        return nullptr;
    }

    bool exists(const std::string& name) const {
        const std::vector<std::string> parts = split(name);
        const File* file = file_of(parts);
        if (file == nullptr || !file->json.ok()) return false;
        if (parts.size() == 3)
            return file->json.has(parts[1]) && file->json.object(parts[1]).has(parts[2]);
        return parts.size() == 1 && section_of(file->json, name) != nullptr;
    }

    // Keys without a pose are in "positions" or "between".
    static const char* section_of(const JsonReader& json, const std::string& name) {
        for (const char* section : {"positions", "between"})
            if (json.has(section) && json.object(section).has(name)) return section;
        return nullptr;
    }

    // Resolves a reference. "inhale" is a key of the same variant, or else a position.
    // "standard.hold" is a key of the same pose.
    std::string whole_name(const std::string& reference, const std::string& from) const {
        const std::vector<std::string> parts = split(reference), mine = split(from);
        if (mine.size() != 3 || parts.size() == 3) return reference;
        if (parts.size() == 2) return mine[0] + "." + reference;
        const std::string near = mine[0] + "." + mine[1] + "." + reference;
        return near != from && exists(near) ? near : reference;
    }

    int demand(const std::string& name, int depth) {
        if (const int known = data_.find(name); known >= 0) return known;
        if (!exists(name) || depth > deepest_base) return -1;
        const std::vector<std::string> parts = split(name);
        const JsonReader& file = file_of(parts)->json;
        const JsonReader json = parts.size() != 3 ? file.object(section_of(file, name)).object(name)
                                : parts[1] == mistakes
                                    ? file.object(parts[1]).object(parts[2]).object("key")
                                    : file.object(parts[1]).object(parts[2]);
        Key key;
        key.goal.firmness = usual_firmness();
        if (json.has("base")) {
            const std::string base = whole_name(json.text("base"), name);
            const int at = demand(base, depth + 1);
            if (at < 0)
                json.fail("base: \"" + base + "\" is no key");
            else
                key = data_.keys_[at];
        }
        key.name = name;
        key.planted = -1;  // not inherited, because planted contacts differ from key to key
        if (json.has("planted")) {
            const std::string planted = whole_name(json.text("planted"), name);
            key.planted = demand(planted, depth + 1);
            if (key.planted < 0) json.fail("planted: \"" + planted + "\" is no key");
        }
        read_key(json, key);
        data_.keys_.push_back(std::move(key));
        return static_cast<int>(data_.keys_.size()) - 1;
    }

    void read_moves(const File& file) {
        if (!file.json.has("moves")) return;
        file.json.for_each("moves", [&](const JsonReader& json) {
            json.only({"from", "to", "through"});
            MoveData move{json.text("from"), json.text("to"), {}};
            const auto add = [&](const std::string& name) {
                const int key = data_.find(name);
                if (key < 0) json.fail("\"" + name + "\" is no key");
                move.keys.push_back(key);
            };
            add(move.from);
            if (json.has("through"))
                json.for_each("through", [&](const JsonReader& one) { add(one.as_text()); });
            add(move.to);
            data_.moves_.push_back(std::move(move));
        });
    }

    std::vector<File> files_;
    FigureData data_;
};

Result<FigureData> FigureData::load(const std::vector<SourceFile>& files) {
    return FigureReader(files).read();
}

}  // namespace catcow::body
