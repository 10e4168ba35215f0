#pragma once

#include <optional>
#include <vector>

#include "figure/stage.h"

namespace catcow::figure {

// Small pictures for lists, each drawn once and kept with the others in one texture of 1024 by 1024
// pixels, or 2048 where few would fit. Whoever draws a list asks for those in sight, and in an idle
// moment has one that is missing drawn; what nobody has asked for longest makes room.
class Pictures {
public:
    // Pixels of each picture, 16 to 1024.
    Pictures(Stage& stage, int width, int height);
    // Forgets all where it is another size.
    void resize(int width, int height);
    // Forgets what was drawn: other colours.
    void forget();

    struct Place {
        unsigned texture;
        float left, top, right, bottom;  // of the whole texture, top above bottom as it is drawn
    };
    // Absent until it was drawn. `id` is the caller's, `context` as for the stage.
    std::optional<Place> find(int id, int context);
    // What was asked for last and is missing.
    std::optional<int> wanted() const;
    // Draws one, in the time of one picture; nothing where nobody asked for it. False where the stage
    // cannot.
    bool draw(int id, const Picture& picture, int context);

    int capacity() const { return static_cast<int>(slots_.size()); }

private:
    struct Slot {
        int id = -1;
        bool drawn = false;
        unsigned asked = 0;
    };
    bool make();
    Place place(size_t slot) const;
    Slot* slot_of(int id);

    Stage& stage_;
    int width_ = 0, height_ = 0, size_ = 0, context_ = -1;
    bool made_ = false;
    unsigned texture_ = 0, smooth_ = 0, plain_ = 0;
    unsigned clock_ = 0;
    std::vector<Slot> slots_;
};

}  // namespace catcow::figure
