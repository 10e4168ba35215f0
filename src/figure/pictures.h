#pragma once

#include <optional>
#include <vector>

#include "figure/stage.h"

namespace catcow::figure {

// Small pictures for lists. Each is drawn once and kept with the others in one texture. It has 1024
// by 1024 pixels, or 2048 by 2048 if too few pictures would fit. A list calls find() for the pictures
// in sight. In an idle moment the caller draws one that is missing. A new picture replaces the one
// requested least recently.
class Pictures {
public:
    // Size of each picture in pixels, 16 to 1024. `enough`: so many should fit.
    Pictures(Stage& stage, int width, int height, int enough = 24);
    // Discards all pictures if the size changes.
    void resize(int width, int height);
    // Discards all drawn pictures, for example when the colours change.
    void forget();

    struct Place {
        unsigned texture;
        float left, top, right, bottom;  // shares of the texture; top is above bottom as drawn
    };
    // Returns nothing until the picture is drawn. The caller chooses `id`; `context` is as in
    // Stage.
    std::optional<Place> find(int id, int context);
    // Returns the missing picture that was asked for last.
    std::optional<int> wanted() const;
    // Draws one picture; takes as long as one on the stage. Does nothing if nobody asked for it.
    // Returns false if the stage cannot draw.
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
    int enough_, width_ = 0, height_ = 0, size_ = 0, context_ = -1;
    bool made_ = false;
    unsigned texture_ = 0, smooth_ = 0, plain_ = 0;
    unsigned clock_ = 0;
    std::vector<Slot> slots_;
};

}  // namespace catcow::figure
