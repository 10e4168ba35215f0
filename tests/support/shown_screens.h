#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/plan/reminders.h"
#include "app/settings/sounds.h"
#include "support/shown_models.h"
#include "ui/screens/shell/screens.h"
#include "ui/widgets/surfaces.h"

namespace catcow::testing {

// Every screen and dialog, with the longest words that the shipped content contains, in the language that is shown when
// this is called. What a screen shows is made here, once: made in each frame, it took half of the time of the tests.
struct ShownScreen {
    std::string name;
    std::function<void(Ui&, Intents&)> draw;
};

inline std::vector<ShownScreen> all_shown_screens() {
    const auto player = [](PhaseKind kind, bool paused) {
        return [model = player_to_show(kind, paused)](Ui& ui, Intents& intents) {
            player_screen(ui, model, intents);
        };
    };
    const auto settings = [needs = needs_line(all_needs(), shipped_content())](Ui& ui,
                                                                               Intents& intents) {
        Settings quick;
        quick.pace = {seconds(2), seconds(2)};
        quick.voice.on = true;
        settings_screen(ui,
                        {quick,
                         "10.20.30",
                         std::string(10, '0'),
                         "app.settings.data_about",
                         needs,
                         true,
                         {VoiceModel::State::some, "Microsoft Katja Online (Natural)"},
                         true},
                        intents);
    };
    using Drawn = std::function<void(Ui&, Intents&)>;
    const auto over = [](const Drawn& under, const Drawn& dialog) {
        return [=](Ui& ui, Intents& intents) {
            ui.set_inert(true);
            under(ui, intents);
            ui.set_inert(false);
            dialog(ui, intents);
        };
    };
    const auto message = [](const std::string& text) {
        return [=](Ui& ui, Intents& intents) { message_dialog(ui, text, intents); };
    };
    const auto today = [](bool full) {
        return [model = today_to_show(full)](Ui& ui, Intents& intents) {
            today_screen(ui, model, intents);
        };
    };
    std::vector<ShownScreen> all{
        {"welcome",
         [](Ui& ui, Intents& intents) { welcome_screen(ui, {figure_to_show(), true}, intents); }},
        {"welcome without a figure",
         [](Ui& ui, Intents& intents) { welcome_screen(ui, {}, intents); }},
        {"notice", [](Ui& ui, Intents& intents) { notice_screen(ui, true, true, intents); }},
        {"safety", [](Ui& ui, Intents& intents) { notice_screen(ui, false, false, intents); }},
        {"today", today(false)},
        {"today with everything", today(true)},
        {"today with a proposal",
         [model = proposal_to_show(false)](Ui& ui, Intents& intents) {
             today_screen(ui, model, intents);
         }},
        {"today with a proposal, all open",
         [model = proposal_to_show(true)](Ui& ui, Intents& intents) {
             today_screen(ui, model, intents);
         }},
        {"bad day", [](Ui& ui, Intents& intents) { bad_day_screen(ui, false, intents); }},
        {"bad day with an emergency sign",
         [](Ui& ui, Intents& intents) { bad_day_screen(ui, true, intents); }},
        {"today with a thin week",
         [model = proposal_to_show(false)](Ui& ui, Intents& intents) {
             TodayModel asks = model;
             asks.due = TodayModel::Due::barrier;
             today_screen(ui, asks, intents);
         }},
        {"today with an activity to rate",
         [model = proposal_to_show(false)](Ui& ui, Intents& intents) {
             TodayModel asks = model;
             asks.due = TodayModel::Due::activity;
             asks.activity = std::string(most_activity_letters, 'w');
             today_screen(ui, asks, intents);
         }},
        {"plan", [](Ui& ui, Intents& intents) { my_plan_screen(ui, plan_to_show(), intents); }},
        {"plan without anything",
         [](Ui& ui, Intents& intents) {
             my_plan_screen(ui, {.week = "0", .reminders = "none"}, intents);
         }},
        {"reminders",
         [](Ui& ui, Intents& intents) {
             const Texts& texts = shipped_texts();
             reminders_screen(
                 ui,
                 {127, 18 * 60 + 30, most_checks, check_times(most_checks, texts), true,
                  texts.format("app.share.saved", {{"file", "catcow-remove.ics"}})},
                 intents);
         }},
        {"builder of a new routine",
         [model = builder_to_show(0)](Ui& ui, Intents& intents) {
             builder_screen(ui, model, intents);
         }},
        {"builder", [model = builder_to_show(4)](
                        Ui& ui, Intents& intents) { builder_screen(ui, model, intents); }},
        {"builder with an open item",
         [model = builder_to_show(3, 1)](Ui& ui, Intents& intents) {
             builder_screen(ui, model, intents);
         }},
        {"versions of an item",
         over([model = builder_to_show(3, 1)](
                  Ui& ui, Intents& intents) { builder_screen(ui, model, intents); },
              [model = builder_to_show(3, 1)](Ui& ui, Intents& intents) {
                  versions_dialog(ui, *model.opened, intents);
              })},
        {"pose to add", over([model = builder_to_show(0)](
                                 Ui& ui, Intents& intents) { builder_screen(ui, model, intents); },
                             [model = pick_to_show()](Ui& ui, Intents& intents) {
                                 pick_dialog(ui, model, intents);
                             })},
        {"player", player(PhaseKind::inhale, false)},
        {"player between poses", player(PhaseKind::change_sides, false)},
        {"player on the way into a pose", player(PhaseKind::enter, false)},
        {"player paused", player(PhaseKind::get_ready, true)},
        {"player that waits until the person is ready",
         [model = waiting_player_to_show()](Ui& ui, Intents& intents) {
             player_screen(ui, model, intents);
         }},
        {"player with the picture only",
         [model = player_to_show(PhaseKind::inhale, false)](Ui& ui, Intents& intents) {
             PlayerModel picture = model;
             picture.picture_only = true;
             player_screen(ui, picture, intents);
         }},
        {"player with words only",
         [model = player_to_show(PhaseKind::inhale, false)](Ui& ui, Intents& intents) {
             PlayerModel words = model;
             words.figure = {};
             player_screen(ui, words, intents);
         }},
        {"player at speed",
         [model = player_to_show(PhaseKind::move, false)](Ui& ui, Intents& intents) {
             PlayerModel quick = model;
             quick.speed = 20;
             player_screen(ui, quick, intents);
         }},
        {"after", [model = after_to_show(40)](Ui& ui, Intents& intents) { after_screen(ui, model, intents); }},
        {"after nothing",
         [model = after_to_show(0)](Ui& ui, Intents& intents) { after_screen(ui, model, intents); }},
        {"progress",
         [model = progress_to_show(60)](Ui& ui, Intents& intents) { progress_screen(ui, model, intents); }},
        {"no progress",
         [model = progress_to_show(0)](Ui& ui, Intents& intents) { progress_screen(ui, model, intents); }},
        {"settings", settings},
        {"needs",
         [model = needs_model(all_needs(), shipped_content(), true)](Ui& ui, Intents& intents) { needs_screen(ui, model, intents); }},
        {"poses",
         [model = poses_model({Grouping::position, ""}, shipped_content(),
                              person_of(all_needs(), shipped_catalogue().rules()))](
             Ui& ui, Intents& intents) { poses_screen(ui, model, intents); }},
        {"no poses",
         [model = poses_model({Grouping::kind, "zzz"}, shipped_content(), {})](Ui& ui, Intents& intents) { poses_screen(ui, model, intents); }},
        {"pose", [model = pose_to_show(true)](
                     Ui& ui, Intents& intents) { pose_screen(ui, model, intents); }},
        {"pose that does not suit",
         [model = pose_to_show(false)](Ui& ui, Intents& intents) {
             pose_screen(ui, model, intents);
         }},
        {"posture",
         [model = posture_model(0, shipped_content(), {})](Ui& ui, Intents& intents) {
             posture_screen(ui, model, intents);
         }},
        {"about",
         [](Ui& ui, Intents& intents) {
             AboutModel model;
             for (const Source& source : shipped_content().sources)
                 model.sources.push_back(
                     {source.name, std::string(shipped_texts()("source." + source.id))});
             about_screen(ui, model, intents);
         }},
        {"voices",
         [](Ui& ui, Intents& intents) {
             VoicesModel model{{}, 1, "natural", 12345, true};
             for (const char* const name : {"Samantha", "English (Great Britain)+Annie",
                                            "Microsoft Katja Online (Natural) - German"})
                 model.voices.push_back({name, "en-GB-scotland"});
             voices_screen(ui, model, intents);
         }},
        {"sounds",
         [](Ui& ui, Intents& intents) {
             SoundsModel model;
             for (const KnownSound& sound : known_sounds(SoundSettings::Breath::tones))
                 model.sounds.push_back({std::string(shipped_texts()(sound.title)),
                                         std::string(shipped_texts()(sound.about))});
             sounds_screen(ui, model, intents);
         }},
        {"voices without one", [](Ui& ui, Intents& intents) { voices_screen(ui, {}, intents); }},
        {"voice dialog",
         over(today(false), [](Ui& ui, Intents& intents) { ask_voice_dialog(ui, intents); })},
        {"hurts dialog",
         over(player(PhaseKind::get_ready, true),
              [](Ui& ui, Intents& intents) {
                  hurts_dialog(ui, {.resume = true, .pregnant = true, .easier = true}, intents);
              })},
        {"more dialog", over(player(PhaseKind::inhale, false),
                             [](Ui& ui, Intents& intents) {
                                 more_dialog(ui, {.easier = true, .repeat = true, .slower = true},
                                             intents);
                             })},
        {"compare dialog", over(player(PhaseKind::get_ready, true),
                                [name = longest_pose_name(), models = comparisons_to_show()](Ui& ui, Intents& intents) {
                                    compare_dialog(ui, name, models, intents);
                                })},
        {"gallery", [state = std::make_shared<GalleryModel>()](
                        Ui& ui, Intents& intents) { gallery_screen(ui, *state, intents); }},
        {"toast over today",
         [model = today_to_show(false)](Ui& ui, Intents& intents) {
             today_screen(ui, model, intents);
             toast(ui, shipped_texts()("app.dialog.erase.failed"), 1);
         }},
        {"preview",
         [model = preview_to_show(true)](Ui& ui, Intents& intents) { preview_screen(ui, model, intents); }},
        {"preview of nothing",
         [model = preview_to_show(false)](Ui& ui, Intents& intents) { preview_screen(ui, model, intents); }},
        {"film", [model = film_to_show(false)](
                     Ui& ui, Intents& intents) { film_screen(ui, model, intents); }},
        {"film at its end, without a figure",
         [model = film_to_show(true)](Ui& ui, Intents& intents) {
             FilmModel words = model;
             words.figure = {};
             film_screen(ui, words, intents);
         }},
        {"share dialog",
         over(today(false), [model = share_to_show(250)](
                                Ui& ui, Intents& intents) { share_dialog(ui, model, intents); })},
        {"share dialog without a sheet of the system",
         over(today(false), [model = share_to_show(0)](
                                Ui& ui, Intents& intents) { share_dialog(ui, model, intents); })},
        {"routines",
         [model = routines_to_show(12)](Ui& ui, Intents& intents) { routines_screen(ui, model, intents); }},
        {"routines of nobody",
         [model = routines_to_show(0)](Ui& ui, Intents& intents) { routines_screen(ui, model, intents); }},
        {"paste dialog",
         over([model = routines_to_show(0)](Ui& ui, Intents& intents) { routines_screen(ui, model, intents); },
              [](Ui& ui, Intents& intents) {
                  paste_dialog(ui,
                               {"https://catcow.example/#1." + std::string(1990, 'A'),
                                std::string(shipped_texts()("app.link.newer_version"))},
                               intents);
              })},
        {"end dialog", over(player(PhaseKind::get_ready, true),
                            [](Ui& ui, Intents& intents) {
                                end_session_dialog(
                                    ui, std::string(shipped_texts()("app.dialog.end.text")),
                                    intents);
                            })},
        {"erase dialog",
         over(settings, [](Ui& ui, Intents& intents) { erase_dialog(ui, intents); })},
        {"message",
         over(today(false), message(std::string(shipped_texts()("app.link.newer_version"))))},
        {"message with a long address",
         over(today(true), message(std::string(shipped_texts()("app.share.failed")) +
                                   "\nhttps://catcow.example/#1." + std::string(1990, 'A')))},
        {"learn",
         [model = learn_model(shipped_content())](Ui& ui, Intents& intents) { learn_screen(ui, model, intents); }},
    };
    for (const Lesson& lesson : shipped_content().lessons) {
        all.push_back({"lesson " + lesson.id,
                       [model = lesson_model(lesson.id, shipped_content())](
                           Ui& ui, Intents& intents) { lesson_screen(ui, model, intents); }});
    }
    return all;
}

}  // namespace catcow::testing
