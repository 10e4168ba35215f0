#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "journal/record.h"
#include "journal/samples.h"

using namespace catcow;
using namespace catcow::testing;
using nlohmann::json;

namespace {

// Collects every place in a value, as JSON pointers.
void collect(const json& value, const json::json_pointer& here,
             std::vector<json::json_pointer>& places) {
    places.push_back(here);
    for (const auto& entry : value.items()) {
        if (value.is_array()) collect(entry.value(), here / std::stoul(entry.key()), places);
        if (value.is_object()) collect(entry.value(), here / entry.key(), places);
    }
}

std::vector<json::json_pointer> places_of(const json& row) {
    std::vector<json::json_pointer> places;
    collect(row, json::json_pointer(), places);
    return places;
}

const std::vector<json>& strange_values() {
    static const std::vector<json> values = {nullptr,
                                             true,
                                             false,
                                             0,
                                             -1,
                                             1e300,
                                             -1e300,
                                             0.5,
                                             18446744073709551615ULL,
                                             (-9223372036854775807LL - 1),
                                             "",
                                             "nobody",
                                             json::array(),
                                             json::object(),
                                             json::array({nullptr}),
                                             json::object({{"v", 7}})};
    return values;
}

TEST(DamagedRow, ACutAtAnyByteIsUnreadable) {
    const std::string row = to_row(sample_record());
    for (std::size_t length = 0; length < row.size(); ++length) {
        const RecordRow read = record_from_row(std::string_view(row).substr(0, length));
        EXPECT_EQ(read.fault, RowFault::unreadable) << length;
        EXPECT_NE(read.detail, "");
        EXPECT_TRUE(read.record == SessionRecord{});
    }
}

TEST(DamagedRow, AnyChangedByteIsReadOrRefusedNeverFatal) {
    const std::string row = to_row(sample_record());
    const std::string resume = to_row(sample_resume_point());
    const std::string settings = to_row(Settings{});
    for (std::size_t place = 0; place < row.size(); ++place) {
        for (const int byte : {0x00, 0x22, 0x39, 0x5B, 0x5C, 0xFF}) {
            const auto changed = [place, byte](std::string text) {
                if (place < text.size()) text[place] = static_cast<char>(byte);
                return text;
            };
            const RecordRow read = record_from_row(changed(row));
            EXPECT_EQ(read.fault == RowFault::none, read.detail.empty());
            (void)resume_from_row(changed(resume));
            (void)settings_from_row(changed(settings));
        }
    }
}

// A strange value in a field is either valid, and the record can be written and read again, or the
// row is rejected with the name of the field.
TEST(DamagedRow, AStrangeValueInAnyFieldIsReadOrRefused) {
    const json row = json::parse(to_row(sample_record()));
    for (const json::json_pointer& place : places_of(row)) {
        for (const json& strange : strange_values()) {
            json changed = row;
            changed[place] = strange;
            const RecordRow read = record_from_row(changed.dump());
            if (read.fault == RowFault::none) {
                EXPECT_TRUE(record_from_row(to_row(read.record)).record == read.record)
                    << changed.dump();
            } else {
                EXPECT_NE(read.detail, "") << changed.dump();
                EXPECT_TRUE(read.record == SessionRecord{});
            }
        }
    }
}

TEST(DamagedRow, AStrangeValueInAResumePointIsReadOrRefused) {
    const json row = json::parse(to_row(sample_resume_point()));
    for (const json::json_pointer& place : places_of(row)) {
        for (const json& strange : strange_values()) {
            json changed = row;
            changed[place] = strange;
            const auto read = resume_from_row(changed.dump());
            if (read.ok()) {
                EXPECT_TRUE(resume_from_row(to_row(read.value())).value() == read.value())
                    << changed.dump();
            } else {
                EXPECT_NE(read.error().message, "");
            }
        }
    }
}

TEST(DamagedRow, AWrongTypeIsNamed) {
    const auto detail = [](const char* field, const json& value) {
        json row = json::parse(to_row(sample_record()));
        row[json::json_pointer(field)] = value;
        return record_from_row(row.dump()).detail;
    };
    EXPECT_EQ(detail("/seconds", "long"), "session: seconds: must be a whole number");
    EXPECT_EQ(detail("/id", ""), "session: id: empty");
    EXPECT_EQ(detail("/started/offset", 841), "session: started.offset: must be -840 to 840");
    EXPECT_EQ(detail("/routine/items/1/pose", 0),
              "session: routine.items[2].pose: must be 1 to 255");
    EXPECT_EQ(detail("/routine/items", json::array()), "session: routine: items: not 1 to 40");
    EXPECT_EQ(detail("/routine/sound", "loud"), "session: routine: sound: unknown: \"loud\"");
    EXPECT_EQ(detail("/items/0", 5), "session: items[1]: must be an object");
    EXPECT_EQ(detail("/pain_after", 11), "session: pain_after: must be 0 to 10");
    EXPECT_EQ(detail("/finished", 1), "session: finished: must be true or false");
}

TEST(DamagedRow, ARowOfANewerVersionIsNotTouched) {
    for (const char* row :
         {R"({"v":2})", R"({"v":2,"id":7,"routine":null})", R"({"v":99999999999})"}) {
        EXPECT_EQ(record_from_row(row).fault, RowFault::newer) << row;
    }
    for (const char* row : {R"({"v":0})", R"({"v":-1})", R"({"v":"2"})", R"({"v":1.5})",
                            R"({"v":1e400})", "{}", "[]", "1", "null", ""}) {
        EXPECT_EQ(record_from_row(row).fault, RowFault::unreadable) << row;
    }
}

TEST(DamagedRow, DeepNestingDoesNotExhaustTheStack) {
    const std::size_t depth = 100'000;
    const std::string open = std::string(depth, '[');
    const std::string closed = open + std::string(depth, ']');
    std::string objects;
    for (std::size_t i = 0; i < depth; ++i) objects += "{\"v\":";
    for (const std::string& row : {open, closed, objects, objects + "1" + std::string(depth, '}'),
                                   "{\"v\":1,\"id\":" + closed + "}"}) {
        EXPECT_EQ(record_from_row(row).fault, RowFault::unreadable);
        EXPECT_FALSE(resume_from_row(row).ok());
        EXPECT_TRUE(settings_from_row(row) == Settings{});
    }
}

}  // namespace
