#include "platform/web/rows.h"

namespace catcow {

namespace {

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}

    bool take(char wanted) {
        space();
        if (at_ >= text_.size() || text_[at_] != wanted) return false;
        ++at_;
        return true;
    }

    bool string(std::string& to) {
        to.clear();
        if (!take('"')) return false;
        while (at_ < text_.size()) {
            // Whole stretches at once: escapes are rare.
            const std::size_t end = text_.find_first_of("\"\\", at_);
            if (end == std::string_view::npos) return false;
            to.append(text_.substr(at_, end - at_));
            at_ = end + 1;
            if (text_[end] == '"') return true;
            if (!escape(to)) return false;
        }
        return false;
    }

private:
    void space() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' ||
                                      text_[at_] == '\t' || text_[at_] == '\r'))
            ++at_;
    }

    bool escape(std::string& to) {
        if (at_ >= text_.size()) return false;
        const char kind = text_[at_++];
        switch (kind) {
            case 'b': to += '\b'; return true;
            case 'f': to += '\f'; return true;
            case 'n': to += '\n'; return true;
            case 'r': to += '\r'; return true;
            case 't': to += '\t'; return true;
            case 'u': return code_point(to);
            default: to += kind; return kind == '"' || kind == '\\' || kind == '/';
        }
    }

    bool code_unit(unsigned& unit) {
        if (text_.size() - at_ < 4) return false;
        unit = 0;
        for (int digit = 0; digit < 4; ++digit) {
            const char letter = text_[at_++];
            const std::size_t value =
                std::string_view("0123456789abcdef").find(static_cast<char>(letter | 0x20));
            if (value == std::string_view::npos) return false;
            unit = unit * 16 + static_cast<unsigned>(value);
        }
        return true;
    }

    // Half of a pair alone cannot be written in UTF-8: it becomes the replacement character.
    bool code_point(std::string& to) {
        unsigned point = 0, low = 0;
        if (!code_unit(point)) return false;
        if (point >= 0xD800 && point < 0xDC00 && text_.substr(at_, 2) == "\\u") {
            const std::size_t back = at_;
            at_ += 2;
            if (!code_unit(low)) return false;
            if (low >= 0xDC00 && low < 0xE000) {
                point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
            } else {
                at_ = back;
            }
        }
        if (point >= 0xD800 && point < 0xE000) point = 0xFFFD;
        const auto tail = [&](int shift) {
            to += static_cast<char>(0x80 | ((point >> shift) & 0x3F));
        };
        if (point < 0x80) {
            to += static_cast<char>(point);
        } else if (point < 0x800) {
            to += static_cast<char>(0xC0 | (point >> 6)), tail(0);
        } else if (point < 0x10000) {
            to += static_cast<char>(0xE0 | (point >> 12)), tail(6), tail(0);
        } else {
            to += static_cast<char>(0xF0 | (point >> 18)), tail(12), tail(6), tail(0);
        }
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

bool read_row(Reader& reader, Storage::Row& row) {
    std::string name, value;
    if (!reader.take('{')) return false;
    if (reader.take('}')) return true;
    do {
        if (!reader.string(name) || !reader.take(':') || !reader.string(value)) return false;
        if (name == "key") row.key.swap(value);
        if (name == "text") row.text.swap(value);
    } while (reader.take(','));
    return reader.take('}');
}

bool read_store(Reader& reader, std::vector<Storage::Row>& rows) {
    if (!reader.take('[')) return false;
    if (reader.take(']')) return true;
    do {
        Storage::Row row;
        if (!read_row(reader, row)) return false;
        rows.push_back(std::move(row));
    } while (reader.take(','));
    return reader.take(']');
}

}  // namespace

bool read_rows(std::string_view json, Storage::Contents& contents) {
    Reader reader(json);
    if (!reader.take('{')) return false;
    if (reader.take('}')) return true;
    std::string store;
    do {
        if (!reader.string(store) || !reader.take(':')) return false;
        std::vector<Storage::Row> unknown;
        auto& rows = store == "sessions" ? contents.sessions
                     : store == "single" ? contents.single
                                         : unknown;
        if (!read_store(reader, rows)) return false;
    } while (reader.take(','));
    return reader.take('}');
}

}  // namespace catcow
