#pragma once

#include <array>
#include <string>

#include "body/figure.h"
#include "figure/guides.h"
#include "figure/meaning.h"
#include "figure/mesh.h"
#include "figure/prop_boxes.h"
#include "figure/shaders.h"
#include "figure/view.h"

namespace catcow::figure {

// Red, green and blue as on the screen (not linear), 0 to 1.
using Rgb = std::array<float, 3>;
struct Colours {
    Rgb paper{.98F, .965F, .94F};
    Rgb wood{.87F, .68F, .47F}, joint{.69F, .48F, .31F}, hair{.42F, .28F, .19F};
    Rgb mat{.60F, .71F, .65F}, prop{.60F, .66F, .76F}, wall{.84F, .81F, .77F};
    Rgb accent{.106F, .435F, .380F};  // working muscles, arrows, the line of the spine
    float shadow = .8F;               // how dark it is
};
Colours colours_on(Rgb paper);  // for light or dark paper

// A rectangle on the canvas, in its own pixels from the bottom left.
struct Pane {
    int x = 0, y = 0, width = 0, height = 0;
};

// What to draw: a body, the view, the colours, and what to point out on it.
struct Picture {
    body::PosedBody body;
    View view;
    Colours colours;
    Meaning meaning{};
};

// Draws a body with its props on a mat, with GLES3 or WebGL2, into the current context. Leaves
// depth test, culling, blending and scissor off. Creates its GPU objects on the first call. Creates
// them again if `context` changes, which means that the old context was lost.
class Stage {
public:
    explicit Stage(const body::Skeleton& skeleton,
                   const Shaders& shaders = {vertex_shader, fragment_shader});
    // GPU objects are never deleted here: they go with their context.

    // Returns false if it cannot draw; fault() then says why. `target` is the framebuffer, which
    // stays bound.
    bool draw(const Picture& picture, const Pane& pane, int context, unsigned target = 0);
    // Draws `before` over the last picture, in the same pane, with this opacity. It is for a fade
    // between poses whose bodies would pass through each other if they moved.
    void draw_over(const Picture& before, const Pane& pane, float opacity, unsigned target = 0);
    const std::string& fault() const { return fault_; }
    // Returns whether it is worth drawing in this context. A fault may come from the old context.
    bool hopeful(int context) const { return fault_.empty() || context != context_; }
    int triangles() const { return static_cast<int>(mesh_.indices.size() / 3); }
    int calls() const { return calls_; }  // draw calls of the last picture

private:
    struct Model {
        unsigned array = 0;
        int count = 0;
    };
    enum Kind { body_kind, prop_kind, room_kind, floor_kind, guide_kind, map_kind };
    bool make();
    unsigned compile(unsigned kind, const char* text);
    static Model upload(const Mesh& mesh);
    void shine(const Meaning& meaning);
    void set_colours(const Picture& picture);
    void draw_shadow(const Picture& picture);
    void draw_things(const Picture& picture, bool shadow);
    void draw_box(const PropBox& box);
    void draw_floor(float aside = 0);
    void see(const Picture& picture, const Pane& pane, unsigned target);
    void rest();
    void draw_guides(const Picture& picture);
    void draw_model(const Model& model, int first, int count);

    body::Skeleton skeleton_;
    Shaders shaders_;
    Mesh mesh_;
    Guides guides_;
    int context_ = -1;
    bool made_ = false;
    std::string fault_;
    unsigned program_ = 0, shadow_frame_ = 0, shadow_texture_ = 0, shine_ = 0;
    Model figure_, box_, guide_;
    Meaning shown_;  // the meaning that is in the buffer shine_
    int calls_ = 0;
    struct {
        int projection, palette, box, breath, kind, colours, dark, alpha, pane, shadow;
    } at_{};
};

}  // namespace catcow::figure
