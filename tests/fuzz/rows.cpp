// Rows of the browser's storage, damaged or of anybody's making. What is read is written in a form that reads the
// same, and a session that was cut off plays on from wherever its row says.
#include "fuzz/fuzz.h"
#include "fuzz/plays.h"
#include "journal/record.h"

using namespace catcow;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view row = fuzz::text_of(bytes, size);

    const RecordRow record = record_from_row(row);
    if (record.fault == RowFault::none) {
        const RecordRow again = record_from_row(to_row(record.record));
        fuzz::promise(again.fault == RowFault::none,
                      "a record is written so that it cannot be read");
        fuzz::promise(again.record == record.record, "a record changes when it is written again");
    }
    const auto cut_off = resume_from_row(row);
    if (cut_off) {
        const auto again = resume_from_row(to_row(cut_off.value()));
        fuzz::promise(again && again.value() == cut_off.value(),
                      "a resume point changes when it is written again");
        fuzz::promise_it_plays(cut_off.value().routine, cut_off.value().start);
    }
    const Settings settings = settings_from_row(row);
    fuzz::promise(settings_from_row(to_row(settings)) == settings,
                  "settings change when they are written again");
    for (const double volume : {settings.volume, settings.voice.volume, settings.sound.noise})
        fuzz::promise(volume >= 0 && volume <= 1, "volume outside 0 to 1");
    fuzz::promise(settings.text_percent >= 80 && settings.text_percent <= 200,
                  "text size outside 80 to 200");
    return 0;
}
