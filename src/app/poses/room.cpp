#include "app/poses/room.h"

#include "app/common/wording.h"
#include "app/poses/models.h"
#include "base/match.h"
#include "plan/ladder.h"

namespace catcow {

void PosesRoom::draw(const place::PoseList&, const FrameContext& context, Intents& intents) {
    poses_screen(world_.ui, poses_model(search_, world_.content, context.person), intents);
}

void PosesRoom::draw(const place::PosePage& at, const FrameContext& context, Intents& intents) {
    PoseModel model =
        pose_model(at, world_.content, context.person, world_.store.settings().own_versions);
    const Variant& variant = *world_.content.catalogue.pose(at.pose)->variant(at.variant);
    const Item item{.pose = at.pose, .variant = at.variant, .dose = variant.dose};
    model.figure = world_.figure.present(item, at.viewpoint, world_.launch.speed, context);
    model.comparisons = world_.figure.compare(at.pose, at.variant);
    pose_screen(world_.ui, model, intents);
}

void PosesRoom::draw(const place::PosturePage&, const FrameContext& context, Intents& intents) {
    PostureModel model = posture_model(check_, world_.content, context.person);
    const Item item = checked().items.front();
    model.figure = world_.figure.present_start(item, world_.launch.speed, context);
    posture_screen(world_.ui, model, intents);
}

Routine PosesRoom::checked() const {
    const Pose& check = world_.content.catalogue.checks()[static_cast<std::size_t>(check_)];
    Routine routine = check_routine(check, world_.store.settings().pace);
    routine.title = title_of(routine, world_.content);
    return routine;
}

PosesRoom::Outcome PosesRoom::carry_out(const PosesIntent& intent, place::PosePage* page) {
    const Content& content = world_.content;
    return match(
        intent,
        [&](const GroupPoses& group) -> Outcome {
            search_.grouping = group.by;
            return Stay{};
        },
        [&](const SearchPoses& search) -> Outcome {
            search_.text = search.text;
            return Stay{};
        },
        [&](const OpenPose& open) -> Outcome {
            const Pose& pose = *content.catalogue.pose(open.number);
            const Variant* const own = own_variant(pose, world_.store.settings().own_versions);
            if (own && suitable(content.catalogue, *own, world_.person()))
                return place::PosePage{open.number, own->number};
            return place::PosePage{open.number, first_variant(pose, content, world_.person())};
        },
        [&](const LookAtPose& at) -> Outcome { return place::PosePage{at.pose, at.variant}; },
        [&](const ChooseVariant& choose) -> Outcome {
            if (page) page->variant = choose.number;
            world_.figure.breathe_again();
            return Stay{};
        },
        [&](const SeeFrom& see) -> Outcome {
            if (page) page->viewpoint = see.viewpoint;
            world_.figure.see_as_usual();
            return Stay{};
        },
        [&](const StartPose&) -> Outcome {
            if (!page) return Stay{};
            const Pose& pose = *content.catalogue.pose(page->pose);
            return StartSession{
                alone(pose, *pose.variant(page->variant), content, world_.store.settings().pace)};
        },
        [&](const ChooseCheck& choose) -> Outcome {
            check_ = choose.index;
            return Stay{};
        },
        [&](const StartCheck&) -> Outcome { return StartSession{checked()}; },
        [&](const UndoStep&) -> Outcome {
            const OwnVersion* const own =
                page ? own_version(world_.store.settings().own_versions, page->pose) : nullptr;
            if (own) world_.answer(undone(*own, world_.newest_session()));
            return Stay{};
        });
}

}  // namespace catcow
