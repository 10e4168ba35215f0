// Carries out the intents of a session.
#include "app/common/wording.h"
#include "app/session/answers.h"
#include "app/session/models.h"
#include "app/session/room.h"
#include "base/match.h"

namespace catcow {

SessionRoom::Outcome SessionRoom::carry_out(const SessionIntent& intent, place::Player* player,
                                            place::After* after) {
    Practice* const practice = player ? player->practice.get() : nullptr;
    const auto tell = [&](void (Practice::*what)()) -> Outcome {
        if (practice) (practice->*what)();
        return Stay{};
    };
    const auto pause = [&] {
        const bool played = practice->player().state() == PlayState::playing;
        practice->pause();
        return played;
    };
    return match(
        intent, [&](const PauseSession&) { return tell(&Practice::pause); },
        [&](const ResumeSession&) { return tell(&Practice::resume); },
        [&](const GoToNext&) { return tell(&Practice::next); },
        [&](const GoToPrevious&) { return tell(&Practice::previous); },
        [&](const HurryOn&) { return tell(&Practice::hurry); },
        [&](const AskWhatHurts&) -> Outcome {
            if (!practice) return Stay{};
            const bool played = pause();
            // With closed eyes nobody reads what to do first.
            player->speaker->say_now(world_.content.texts.list("hurts.now").front());
            return dialog::Hurts{played};
        },
        [&](const CompareForms&) -> Outcome {
            if (!practice || practice->player().state() != PlayState::paused) return Stay{};
            const Item* const item = told_item(practice->player(), practice->player().moment());
            if (!item) return Stay{};
            return dialog::Compare{item->pose, item->variant};
        },
        // Who is in pain goes on at once, although "It hurts" paused the session.
        [&](const ChangeVersion& change) -> Outcome {
            if (!practice) return Stay{};
            if (change.hurts) {
                practice->hurts_here();
                practice->ease();
                practice->resume();
                const std::string spared = what_is_spared(practice->player(), world_.content);
                if (!spared.empty()) world_.shell.toast.show(spared);
            } else {
                world_.shell.toast.show(
                    what_version_comes(practice->player(), change.which, world_.content));
                practice->change_version(change.which);
            }
            save_resume_point(*player);
            return Stay{};
        },
        // Slower and faster are often wanted more than once.
        [&](const GrantWish& grant) -> Outcome {
            if (!practice) return Stay{};
            world_.shell.toast.show(
                what_is_granted(practice->player(), grant.wish, world_.content));
            practice->grant(grant.wish);
            save_resume_point(*player);
            if (grant.wish < Wish::slower) return Stay{};
            return dialog::More{};
        },
        [&](const TakeTime& take) -> Outcome {
            Settings settings = world_.store.settings();
            settings.way_time = take.way_time;
            world_.store.change(settings);
            if (!practice) return Stay{};
            practice->set_way_time(take.way_time);
            return dialog::More{};
        },
        [&](const SetView& set) -> Outcome {
            Settings settings = world_.store.settings();
            settings.view = set.view;
            world_.store.change(settings);
            return Stay{};
        },
        [&](const AskForMore&) -> Outcome {
            if (!practice) return Stay{};
            return dialog::More{};
        },
        [&](const FillScreen& fill) -> Outcome {
            world_.ports.device.fill_screen(fill.on);
            return Stay{};
        },
        [&](const AskToEnd&) -> Outcome {
            if (!practice) return Stay{};
            const bool played = pause();
            return dialog::EndSession{what_ending_means(*practice), played};
        },
        // Comes out of the pose into a rest, where the session waits.
        [&](const LeavePose&) -> Outcome {
            if (!practice) return Stay{};
            practice->hurts_here();
            practice->rest();
            if (!practice->player().waits()) practice->resume();
            save_resume_point(*player);  // a crash in the rest does not lead back to what hurt
            return Stay{};
        },
        [&](const StayInSession& stay) -> Outcome {
            if (practice && stay.resume) practice->resume();
            return Stay{};
        },
        [&](const EndSession& end) -> Outcome {
            if (!practice) return Stay{};
            if (end.hurts) practice->hurts_here();
            practice->end();
            return finish(*player);
        },
        [&](const ToggleMute&) -> Outcome {
            Settings settings = world_.store.settings();
            settings.muted = !settings.muted;
            world_.store.change(settings);
            if (player) set_sound(*player);
            return Stay{};
        },
        // A person who turns the voice on wants to hear it.
        [&](const ToggleVoice&) -> Outcome {
            Settings settings = world_.store.settings();
            settings.voice.on = !(player && voiced(*player));
            settings.voice.asked = true;
            if (settings.voice.on) settings.muted = false;
            world_.store.change(settings);
            if (!player) return Stay{};
            set_sound(*player);
            if (const auto voice = manner()) {
                player->speaker->try_again();
                player->speaker->unlock(*voice);
            }
            return Stay{};
        },
        [&](const AnswerVoice& answer) -> Outcome {
            Settings settings = world_.store.settings();
            settings.voice.on = answer.speak;
            settings.voice.asked = true;
            world_.store.change(settings);
            return Stay{};
        },
        [&](const RatePain& rate) -> Outcome {
            change_record(after, [&](SessionRecord& record) { record.pain_after = rate.pain; });
            return Stay{};
        },
        [&](const WriteNote& write) -> Outcome {
            change_record(after, [&](SessionRecord& record) { record.note = write.text; });
            return Stay{};
        },
        [&](const ShareDone&) -> Outcome {
            if (!after || is_check(after->record.routine)) return Stay{};
            return ShareThis{after->record.routine};
        },
        [&](const RatePose& rated) -> Outcome {
            change_record(after,
                          [&](SessionRecord& record) { rate(record, rated.pose, rated.felt); });
            return Stay{};
        },
        [&](const UnfoldPoses&) -> Outcome {
            if (after) after->unfolded = !after->unfolded;
            return Stay{};
        },
        [&](const AnswerStep& answer) -> Outcome {
            answer_step(answer);
            return Stay{};
        });
}

std::string SessionRoom::what_ending_means(const Practice& practice) const {
    const bool anything = anything_done(practice.record(world_.launch.build));
    const char* const key = world_.launch.speed != 1 ? "app.dialog.end.text_preview"
                            : anything               ? "app.dialog.end.text"
                                                     : "app.dialog.end.text_nothing";
    return std::string(world_.content.texts(key));
}

std::vector<StepOffer> SessionRoom::step_offers() const {
    return steps_to_offer(world_.store.records(), world_.store.settings().own_versions,
                          world_.today(), world_.person(), world_.content.plan,
                          world_.content.catalogue);
}

// Between the frame and the answer, another tab may have answered.
void SessionRoom::answer_step(const AnswerStep& answer) {
    for (const StepOffer& offer : step_offers()) {
        if (offer.pose != answer.pose) continue;
        const auto what = answer.accept ? accepted : declined;
        world_.answer(what(offer, world_.store.settings().own_versions, world_.newest_session()));
        const Pose& pose = *world_.content.catalogue.pose(offer.pose);
        if (answer.accept)
            world_.shell.toast.show(world_.content.texts.format(
                "app.step.changed",
                {{"version", version_name(pose, *pose.variant(offer.to), world_.content)}}));
        return;
    }
}

// Changes the record that was just saved, for what the person adds to it.
void SessionRoom::change_record(place::After* after, FunctionRef<void(SessionRecord&)> change) {
    if (!after || !after->kept->in_history) return;
    change(after->record);
    world_.store.change(after->record, [this, kept = after->kept](bool done) {
        kept->sentence = world_.content.texts(done ? "app.after.kept" : "app.after.not_kept");
        world_.ports.device.request_frame();
    });
}

}  // namespace catcow
