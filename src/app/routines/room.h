#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "app/routines/library.h"
#include "app/routines/places.h"
#include "app/routines/sound_file.h"
#include "app/shell/outcome.h"
#include "app/shell/world.h"
#include "base/last_answer.h"
#include "ui/screens/routines/screens.h"

namespace catcow {

// What the person can practise: the list of all routines, the preview of a routine, and routines that are sent and received by link.
class RoutinesRoom {
public:
    explicit RoutinesRoom(World& world)
        : world_(world),
          library_(world.content, world.store),
          sound_file_(world.ports.device, world.waits) {}

    void draw(const place::Routines& at, Intents& intents);
    void draw(place::Preview& at, const FrameContext& context, Intents& intents);
    void draw(place::Film& at, const FrameContext& context, Intents& intents);
    void draw(const dialog::PasteLink& at, Intents& intents);
    void draw(const dialog::Share& at, Intents& intents);
    // What was deleted cannot be brought back any more.
    void leave_list() { deleted_.reset(); }

    using Outcome = std::variant<Stay, place::Routines, place::Preview, dialog::PasteLink,
                                 StartSession, ContinueSession, ShareThis, WatchThis>;
    // `paste`, `sheet`: what is open, or null.
    Outcome carry_out(const RoutinesIntent& intent, dialog::PasteLink* paste,
                      const dialog::Share* sheet);
    place::Preview look_at(const LookAtThis& what) const;
    // `preview`: the preview that is shown.
    Outcome carry_out(const PreviewIntent& intent, place::Preview& preview);
    // --- A film of a routine (film.cpp)
    // Returns nothing if no pose is left for the person. `still`: it does not begin to play by itself.
    std::optional<place::Film> watch(const WatchThis& wanted, bool still) const;
    static void carry_out(const FilmIntent& intent, place::Film& film);

    // Returns the preview of a routine that the person has, opened from the list. Nothing if it is not there.
    std::optional<place::Preview> preview_of_kept(std::string_view key) const;

    // Makes a part of the sound file. Call once per frame. Null: another place is shown, and the file
    // is given up.
    void make_sound(const place::Preview* preview);
    // Returns the sheet with all ways to give the routine away. Shows a message if it has no link.
    std::optional<dialog::Share> share(const Routine& routine);

    // --- Links (links.cpp). A link never starts or overwrites anything. It only shows a routine.
    // Shows a message if the link is faulty. Otherwise keeps the routine until it can be shown.
    void open_link(std::string_view fragment);
    // Opens the link in the sheet. Writes into the sheet why it cannot be opened.
    std::optional<place::Preview> open_pasted(dialog::PasteLink& paste);
    // Keeps the fragment of a link that cannot be opened now, because a session or a dialog must not
    // be disturbed, and says that it waits. open_kept_link() opens it later.
    void keep_link(std::string_view fragment);
    void open_kept_link();
    void say_that_link_waits();
    struct FileRead {
        std::string link;             // a fragment for open_link()
        const char* fault = nullptr;  // the key of a text
    };
    static FileRead read_file(Opened how, std::string_view text);
    bool routine_waits() const { return arrived_.has_value(); }
    // Returns the routine that arrived by link and was not shown yet.
    std::optional<place::Preview> take_arrived() { return std::exchange(arrived_, std::nullopt); }
    // Keeps the link in the address while its preview is shown. Null: another place is shown.
    void keep_address(const place::Preview* preview);

private:
    WayTime way_time() const;
    WayTime way_time_on_the_clock() const;
    RoutinesModel routines_model();
    // --- A common start (together.cpp)
    std::optional<PreviewModel::CommonStart> common_start(const place::Preview& preview,
                                                          const Routine& mine);
    // It takes many timelines to know whether a person joins the others, so it is found once a second.
    struct AskedOfOthers {
        Routine mine, sent;
        Settings settings;  // who the person is, and how long their ways take
        Duration since;     // the common moment, in whole seconds
        bool operator==(const AskedOfOthers&) const = default;
    };
    struct WithOthers {
        bool joins, same_breaths;
    };
    LastAnswer<AskedOfOthers, WithOthers> with_others_;
    std::int64_t usual_common_start() const;
    std::string written_start(std::int64_t start) const;
    StartSession start(const place::Preview& preview) const;

    void set_on_today(const place::Preview& preview, bool on);
    std::string today_key(const place::Preview& preview) const;
    void set_sound(place::Preview& preview, SoundProfile profile);
    Routine to_practise(const place::Preview& preview) const;
    void begin_sound_file(const Routine& routine);
    void send(const dialog::Share& sheet, SendLink::How how);
    // What they skip this time is printed too.
    void print(const dialog::Share& sheet);
    // The name of the file is its ending.
    void save(const dialog::Share& sheet, Device::File file);
    // Returns the key of a text that says why the link cannot be opened. Null: its routine arrived.
    const char* take_link(std::string_view fragment);

    // --- Routines that are kept (kept.cpp)
    const KeptRoutine* kept(const place::Preview& preview) const;  // null: it is not kept
    void follow_kept(place::Preview& preview) const;
    static void follow_items(place::Preview& preview, const Adapted& mine);
    void toggle_item(place::Preview& preview, std::size_t index);
    KeptRoutine new_routine(Routine routine, KeptRoutine::From from) const;
    void keep(place::Preview& preview);
    void set_favourite(const place::Preview& preview, bool on);
    bool is_favourite(const place::Preview& preview) const;
    place::Preview duplicate(const place::Preview& preview);
    void remove(const place::Preview& preview);
    void undo_delete();

    World& world_;
    Library library_;
    std::string search_;                  // stays while the person is on another screen
    std::optional<KeptRoutine> deleted_;  // can be brought back while the list is shown
    int erasures_ = 0;                    // of the store, when it was deleted
    SoundFile sound_file_;
    std::optional<place::Preview> arrived_;
    std::string kept_link_;
    std::string address_;  // the link in the address
    std::string sent_;     // what the last press in the sheet did
    Routine given_;        // what the sheet gives away
};

}  // namespace catcow
