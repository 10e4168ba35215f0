#pragma once

#include <array>
#include <string>

#include "body/figure.h"
#include "figure/mesh.h"
#include "figure/view.h"

namespace catcow::figure {

// Red, green and blue as on the screen, 0 to 1.
using Rgb = std::array<float, 3>;
struct Colours {
    Rgb paper{.98F, .965F, .94F};
    Rgb wood{.87F, .68F, .47F}, joint{.69F, .48F, .31F}, hair{.42F, .28F, .19F};
    Rgb mat{.60F, .71F, .65F}, prop{.60F, .66F, .76F}, wall{.84F, .81F, .77F};
    float shadow = .8F;  // how dark it falls
};
Colours colours_on(Rgb paper);  // light paper or dark

// Where on the canvas, in its own pixels from the bottom left.
struct Pane {
    int x = 0, y = 0, width = 0, height = 0;
};

// What is seen: a body, from where, in which colours.
struct Picture {
    body::PosedBody body;
    View view;
    Colours colours;
};

// Draws a body with its props on a mat, with GLES3 or WebGL2, into the framebuffer 0 of the context
// that is current. Leaves depth test, culling and scissor off. All that it keeps on the GPU is made at
// the first call, and again when `context` is another number than before: then the old one was lost.
class Stage {
public:
    explicit Stage(const body::Skeleton& skeleton);
    // The caller deletes nothing: a context takes its objects with it.

    // False where it cannot be drawn: then fault() says why.
    bool draw(const Picture& picture, const Pane& pane, int context);
    const std::string& fault() const { return fault_; }
    // Whether it is worth trying with this context: a fault may have come with the one before.
    bool hopeful(int context) const { return fault_.empty() || context != context_; }
    int triangles() const { return static_cast<int>(mesh_.indices.size() / 3); }
    int calls() const { return calls_; }  // of the last picture

private:
    struct Model {
        unsigned array = 0;
        int count = 0;
    };
    bool make();
    unsigned compile(unsigned kind, const char* text);
    static Model upload(const Mesh& mesh);
    void set(const char* name, const Rgb& colour) const;
    void draw_shadow(const Picture& picture);
    void draw_things(const Picture& picture, bool shadow);
    void draw_prop(const body::Prop& prop, bool shadow);
    void draw_box(Vec3 middle, Vec3 half, double rounding, bool shadow);
    void draw_model(const Model& model, int first, int count);

    body::Skeleton skeleton_;
    Mesh mesh_;
    int context_ = -1;
    bool made_ = false;
    std::string fault_;
    unsigned program_ = 0, shadow_frame_ = 0, shadow_texture_ = 0;
    Model figure_, box_;
    int calls_ = 0;
    struct {
        int projection, palette, half, breath, kind, eye, light, shadow;
    } at_{};
};

}  // namespace catcow::figure
