#include <algorithm>
#include <utility>

#include "base/contains.h"
#include "journal/json_parts.h"
#include "journal/record.h"

namespace catcow {
namespace {

using nlohmann::json;

constexpr std::string_view themes[] = {"system", "light", "dark", "contrast"};
constexpr std::string_view amounts[] = {"full", "few", "names"};
constexpr std::string_view views[] = {"both", "picture", "words"};
constexpr std::string_view way_times[] = {"normal", "more", "until_ready"};
constexpr std::string_view breaths[] = {"tones", "bells", "none"};

// Returns a member, or nullptr. Each field is read on its own, because JsonReader stops at the
// first fault.
const json* member(const json& row, const char* field) {
    const auto found = row.is_object() ? row.find(field) : row.end();
    return found == row.end() ? nullptr : &*found;
}

double number_or(const json& row, const char* field, double low, double high, double usual) {
    const json* value = member(row, field);
    if (value == nullptr || !value->is_number()) return usual;
    const auto number = value->get<double>();
    return number >= low && number <= high ? number : usual;
}

std::string text_or(const json& row, const char* field, const std::string& usual) {
    const json* value = member(row, field);
    return value != nullptr && value->is_string() ? value->get<std::string>() : usual;
}

std::vector<std::string> texts_or_none(const json& row, const char* field) {
    const json* value = member(row, field);
    std::vector<std::string> texts;
    if (value == nullptr || !value->is_array()) return texts;
    for (const json& each : *value) {
        if (each.is_string()) texts.push_back(each.get<std::string>());
    }
    return texts;
}

bool boolean_or(const json& row, const char* field, bool usual) {
    const json* value = member(row, field);
    return value != nullptr && value->is_boolean() ? value->get<bool>() : usual;
}

// Reads an enumeration from the names of its values, in their order.
template <class Enum, std::size_t count>
Enum name_or(const json& row, const char* field, const std::string_view (&names)[count],
             Enum usual) {
    const json* value = member(row, field);
    if (value == nullptr || !value->is_string()) return usual;
    const auto* const found =
        std::find(std::begin(names), std::end(names), value->get_ref<const std::string&>());
    return found == std::end(names) ? usual : static_cast<Enum>(found - std::begin(names));
}

json json_of(const std::vector<VoiceSettings::Chosen>& voices) {
    json all = json::array();
    for (const VoiceSettings::Chosen& each : voices)
        all.push_back({{"language", each.language}, {"id", each.id}, {"pace", each.pace}});
    return all;
}

std::vector<VoiceSettings::Chosen> voices_or_none(const json& row, const char* field) {
    const json* value = member(row, field);
    std::vector<VoiceSettings::Chosen> voices;
    if (value == nullptr || !value->is_array()) return voices;
    for (const json& each : *value) {
        const std::string language = text_or(each, "language", "");
        const bool known =
            std::any_of(voices.begin(), voices.end(),
                        [&](const VoiceSettings::Chosen& one) { return one.language == language; });
        if (language.empty() || known) continue;
        voices.push_back({language, text_or(each, "id", ""), number_or(each, "pace", 0.1, 10, 0)});
    }
    return voices;
}

constexpr std::string_view whys[] = {"chosen", "no_trouble", "hurt", "too_hard", "worse"};

json json_of(const std::vector<OwnVersion>& versions) {
    json all = json::array();
    for (const OwnVersion& each : versions) {
        json one = {{"pose", each.pose}, {"session", each.session}};
        if (each.variant) one["variant"] = *each.variant;
        if (each.before) one["before"] = *each.before;
        if (each.why != OwnVersion::Why::chosen) one["why"] = whys[static_cast<int>(each.why)];
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<OwnVersion> own_versions_in(const json& row) {
    const json* value = member(row, "own_versions");
    std::vector<OwnVersion> versions;
    if (value == nullptr || !value->is_array()) return versions;
    const auto variant_in = [](const json& each, const char* field) {
        const auto number = static_cast<int>(number_or(each, field, 0, 31, -1));
        return number < 0 ? std::nullopt : std::optional(number);
    };
    for (const json& each : *value) {
        const auto pose = static_cast<int>(number_or(each, "pose", 1, 255, 0));
        if (pose == 0) continue;
        versions =
            with(std::move(versions), {.pose = pose,
                                       .variant = variant_in(each, "variant"),
                                       .before = variant_in(each, "before"),
                                       .why = name_or(each, "why", whys, OwnVersion::Why::chosen),
                                       .session = text_or(each, "session", "")});
    }
    return versions;
}

constexpr std::string_view barrier_names[] = {"none",  "no_time", "pain",
                                              "bored", "forgot",  "floor"};

json json_of(const Programme& programme) {
    json object = {{"days_a_week", programme.days_a_week}};
    if (programme.started) object["started"] = *programme.started;
    if (programme.asked) {
        object["asked"] = *programme.asked;
        object["barrier"] = barrier_names[static_cast<int>(programme.barrier)];
    }
    return object;
}

std::optional<int> day_or_none(const json& object, const char* field) {
    constexpr double most = 4'000'000, none = most + 1;  // days: beyond the year 9999
    const double day = number_or(object, field, -most, most, none);
    return day == none ? std::nullopt : std::optional(static_cast<int>(day));
}

Programme programme_in(const json& row) {
    const json* const object = member(row, "programme");
    if (object == nullptr) return {};
    Programme programme{static_cast<int>(number_or(*object, "days_a_week", 0, 7, 0)),
                        day_or_none(*object, "started"), day_or_none(*object, "asked")};
    if (programme.asked)
        programme.barrier = name_or(*object, "barrier", barrier_names, Barrier::none);
    return programme;
}

json json_of(const std::vector<Activity>& activities) {
    json all = json::array();
    for (const Activity& each : activities) {
        json ratings = json::array();  // pairs, because there are many of them
        for (const Activity::Rating& one : each.ratings)
            ratings.push_back(json::array({one.day, one.value}));
        all.push_back({{"id", each.id}, {"text", each.text}, {"ratings", std::move(ratings)}});
    }
    return all;
}

std::vector<Activity::Rating> ratings_in(const json& each) {
    std::vector<Activity::Rating> ratings;
    const json* const all = member(each, "ratings");
    if (all == nullptr || !all->is_array()) return ratings;
    for (const json& one : *all) {
        const bool pair = one.is_array() && one.size() == 2 && one[0].is_number_integer() &&
                          one[1].is_number_integer();
        if (!pair || ratings.size() == most_ratings) continue;
        const int day = one[0].get<int>(), value = one[1].get<int>();
        if (value >= 0 && value <= 10) ratings.push_back({day, value});
    }
    return ratings;
}

std::vector<Activity> activities_in(const json& row) {
    std::vector<Activity> activities;
    const json* const all = member(row, "activities");
    if (all == nullptr || !all->is_array()) return activities;
    for (const json& each : *all) {
        const std::string id = text_or(each, "id", "");
        const std::string text = activity_text(text_or(each, "text", ""));
        const bool known = std::any_of(activities.begin(), activities.end(),
                                       [&](const Activity& one) { return one.id == id; });
        if (id.empty() || text.empty() || known || activities.size() == most_activities) continue;
        activities.push_back({id, text, ratings_in(each)});
    }
    return activities;
}

json json_of(const Reminders& reminders) {
    return {{"owner", reminders.owner},
            {"days", reminders.days},
            {"minute", reminders.minute},
            {"checks", reminders.checks}};
}

Reminders reminders_in(const json& row) {
    Reminders reminders;
    const json* const object = member(row, "reminders");
    if (object == nullptr) return reminders;
    const auto number = [&](const char* field, int most, int usual) {
        return static_cast<int>(number_or(*object, field, 0, most, usual));
    };
    return {text_or(*object, "owner", ""), number("days", 127, reminders.days),
            number("minute", 24 * 60 - 1, reminders.minute),
            number("checks", most_checks, reminders.checks)};
}

// Each value is put in by a call: as one initialiser list it was twice as large.
json json_of(const Settings& settings) {
    json row = json::object();
    const auto put = [&row](const char* field, json value) { row[field] = std::move(value); };
    put("v", Settings::version);
    put("inhale", in_seconds(settings.pace.inhale));
    put("exhale", in_seconds(settings.pace.exhale));
    put("way_time", way_times[static_cast<int>(settings.way_time)]);
    put("view", views[static_cast<int>(settings.view)]);
    put("volume", settings.volume);
    put("muted", settings.muted);
    put("notice_seen", settings.notice_seen);
    put("theme", themes[static_cast<int>(settings.theme)]);
    put("text_percent", settings.text_percent);
    put("calm", settings.calm);
    put("mirror", settings.mirror);
    put("needs", settings.needs);
    put("without", settings.without);
    put("favourites", settings.favourites);
    put("own_versions", json_of(settings.own_versions));
    put("programme", json_of(settings.programme));
    put("activities", json_of(settings.activities));
    put("reminders", json_of(settings.reminders));
    put("needs_asked", settings.needs_asked);
    put("ready_told", settings.ready_told);
    put("on_today", settings.on_today);
    put("plan_minutes", settings.minutes);
    put("plan_place", settings.place);
    put("language", settings.language);
    put("voice_on", settings.voice.on);
    put("voice_asked", settings.voice.asked);
    put("voice_amount", amounts[static_cast<int>(settings.voice.amount)]);
    put("voice_percent", settings.voice.percent);
    put("voice_volume", settings.voice.volume);
    put("noise", settings.sound.noise);
    put("pulses", settings.sound.pulses);
    put("quiet_routines", settings.sound.quiet);
    put("silent_routines", settings.sound.silent);
    put("breath_sound", breaths[static_cast<int>(settings.sound.breath)]);
    put("voices", json_of(settings.voice.chosen));
    return row;
}

// Joins two lists of which both may have changed since `base`. Only what `mine` added or removed is
// added to or removed from `theirs`.
std::vector<std::string> merged(const std::vector<std::string>& base,
                                const std::vector<std::string>& mine,
                                std::vector<std::string> theirs) {
    std::erase_if(theirs, [&](const std::string& one) {
        return contains(base, one) && !contains(mine, one);
    });
    for (const std::string& one : mine) {
        if (!contains(base, one) && !contains(theirs, one)) theirs.push_back(one);
    }
    return theirs;
}

}  // namespace

SoundProfile profile_of(const SoundSettings& settings, const std::string& routine) {
    if (contains(settings.silent, routine)) return SoundProfile::silent;
    return contains(settings.quiet, routine) ? SoundProfile::quiet : SoundProfile::tones;
}

SoundSettings with_profile(SoundSettings settings, const std::string& routine,
                           SoundProfile profile) {
    for (auto* const list : {&settings.quiet, &settings.silent}) std::erase(*list, routine);
    if (profile == SoundProfile::quiet) settings.quiet.push_back(routine);
    if (profile == SoundProfile::silent) settings.silent.push_back(routine);
    return settings;
}

std::string to_row(const Settings& settings) { return dumped(json_of(settings)); }

std::string to_row(const Settings& settings, std::string_view stored) {
    const JsonReader reader = JsonReader::parse(stored, "settings");
    json row = reader.ok() && reader.value().is_object() ? reader.value() : json::object();
    const json before = json_of(settings_from_row(stored));
    const json all = json_of(settings);
    for (const auto& field : all.items()) {
        const bool same = before[field.key()] == field.value();
        if (!same || !row.contains(field.key())) row[field.key()] = field.value();
    }
    return dumped(row);
}

Settings merged(const Settings& base, const Settings& mine, Settings theirs) {
    const auto take = [](const auto& before, const auto& now, auto& result) {
        if (!(now == before)) result = now;
    };
    const auto take_field = [&](auto Settings::* field) {
        take(base.*field, mine.*field, theirs.*field);
    };
    take(base.pace.inhale, mine.pace.inhale, theirs.pace.inhale);
    take(base.pace.exhale, mine.pace.exhale, theirs.pace.exhale);
    take_field(&Settings::way_time);
    take_field(&Settings::view);
    take_field(&Settings::volume);
    take_field(&Settings::muted);
    take_field(&Settings::notice_seen);
    take_field(&Settings::theme);
    take_field(&Settings::text_percent);
    take_field(&Settings::calm);
    take_field(&Settings::mirror);
    take_field(&Settings::needs_asked);
    take_field(&Settings::ready_told);
    take_field(&Settings::on_today);
    take_field(&Settings::minutes);
    take_field(&Settings::place);
    take_field(&Settings::reminders);
    take_field(&Settings::language);
    take(base.voice.on, mine.voice.on, theirs.voice.on);
    take(base.voice.asked, mine.voice.asked, theirs.voice.asked);
    take(base.voice.amount, mine.voice.amount, theirs.voice.amount);
    take(base.voice.percent, mine.voice.percent, theirs.voice.percent);
    take(base.voice.volume, mine.voice.volume, theirs.voice.volume);
    take(base.sound.noise, mine.sound.noise, theirs.sound.noise);
    take(base.sound.pulses, mine.sound.pulses, theirs.sound.pulses);
    theirs.sound.quiet = merged(base.sound.quiet, mine.sound.quiet, std::move(theirs.sound.quiet));
    theirs.sound.silent =
        merged(base.sound.silent, mine.sound.silent, std::move(theirs.sound.silent));
    take(base.sound.breath, mine.sound.breath, theirs.sound.breath);
    take(base.voice.chosen, mine.voice.chosen, theirs.voice.chosen);
    theirs.needs = merged(base.needs, mine.needs, std::move(theirs.needs));
    theirs.without = merged(base.without, mine.without, std::move(theirs.without));
    theirs.favourites = merged(base.favourites, mine.favourites, std::move(theirs.favourites));
    take(base.programme.days_a_week, mine.programme.days_a_week, theirs.programme.days_a_week);
    take(base.programme.started, mine.programme.started, theirs.programme.started);
    if (base.programme.asked != mine.programme.asked) {
        theirs.programme.asked = mine.programme.asked;
        theirs.programme.barrier = mine.programme.barrier;
    }
    theirs.activities = merged(base.activities, mine.activities, std::move(theirs.activities));
    theirs.own_versions =
        merged(base.own_versions, mine.own_versions, std::move(theirs.own_versions));
    return theirs;
}

Settings settings_from_row(std::string_view text) {
    const JsonReader reader = JsonReader::parse(text, "settings");
    if (!reader.ok()) return {};
    const json& row = reader.value();
    Settings settings;
    settings.pace.inhale =
        seconds(number_or(row, "inhale", 2, 10, in_seconds(settings.pace.inhale)));
    settings.pace.exhale =
        seconds(number_or(row, "exhale", 2, 10, in_seconds(settings.pace.exhale)));
    settings.way_time = name_or(row, "way_time", way_times, settings.way_time);
    settings.view = name_or(row, "view", views, settings.view);
    settings.volume = number_or(row, "volume", 0, 1, settings.volume);
    settings.muted = boolean_or(row, "muted", settings.muted);
    settings.notice_seen = boolean_or(row, "notice_seen", settings.notice_seen);
    settings.theme = name_or(row, "theme", themes, settings.theme);
    settings.text_percent =
        static_cast<int>(number_or(row, "text_percent", 80, 200, settings.text_percent));
    settings.needs = texts_or_none(row, "needs");
    settings.without = texts_or_none(row, "without");
    settings.favourites = texts_or_none(row, "favourites");
    settings.own_versions = own_versions_in(row);
    settings.programme = programme_in(row);
    settings.activities = activities_in(row);
    settings.reminders = reminders_in(row);
    settings.needs_asked = boolean_or(row, "needs_asked", settings.needs_asked);
    settings.ready_told = boolean_or(row, "ready_told", settings.ready_told);
    settings.calm = boolean_or(row, "calm", settings.calm);
    settings.mirror = boolean_or(row, "mirror", settings.mirror);
    settings.on_today = text_or(row, "on_today", settings.on_today);
    settings.minutes = static_cast<int>(number_or(row, "plan_minutes", 0, 60, settings.minutes));
    settings.place = text_or(row, "plan_place", settings.place);
    settings.language = text_or(row, "language", settings.language);
    VoiceSettings& voice = settings.voice;
    voice.on = boolean_or(row, "voice_on", voice.on);
    voice.asked = boolean_or(row, "voice_asked", voice.asked);
    voice.amount = name_or(row, "voice_amount", amounts, voice.amount);
    voice.percent = static_cast<int>(number_or(row, "voice_percent", 60, 150, voice.percent));
    voice.volume = number_or(row, "voice_volume", 0, 1, settings.volume);
    voice.chosen = voices_or_none(row, "voices");
    SoundSettings& sound = settings.sound;
    sound.noise = number_or(row, "noise", 0, 1, sound.noise);
    sound.pulses = boolean_or(row, "pulses", sound.pulses);
    sound.quiet = texts_or_none(row, "quiet_routines");
    sound.silent = texts_or_none(row, "silent_routines");
    sound.breath = name_or(row, "breath_sound", breaths, sound.breath);
    return settings;
}

}  // namespace catcow
