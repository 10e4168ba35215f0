#include "figure/stage.h"

#include <GLES3/gl3.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "figure/framing.h"
#include "figure/glow.h"
#include "figure/prop_boxes.h"

namespace catcow::figure {
namespace {

using namespace body;

constexpr int map_size = 256;
constexpr float map_width = 3.2F;                     // metres of floor, as in the shader
constexpr Vec3 palm_centre{0, -.09, 0};               // from the wrist
constexpr float ribs_out = .011F, belly_out = .016F;  // metres, three times the real movement

// Looks up at the floor from below, so the lowest object is nearest.
constexpr Matrix from_below{2 / map_width, 0, 0, 0, 0, 0,    1, 0, 0,
                            2 / map_width, 0, 0, 0, 0, -.9F, 1};

// Moves the floor square far from the mat, so it is plain paper, and covers the picture at the far
// plane.
constexpr float beside_the_mat = 100;  // metres
constexpr Matrix behind_all{.25F, 0, 0, 0, 0, 0, 0, 0, 0, .25F, 0, 0, -.25F * beside_the_mat,
                            0,    1, 1};

const void* offset(size_t bytes) { return reinterpret_cast<const void*>(bytes); }

}  // namespace

Stage::Stage(const Skeleton& skeleton, const Shaders& shaders)
    : skeleton_(skeleton),
      shaders_(shaders),
      mesh_(make_mannequin(skeleton)),
      guides_(make_guides(skeleton)) {}

unsigned Stage::compile(unsigned kind, const char* text) {
    const GLuint shader = glCreateShader(kind);
    glShaderSource(shader, 1, &text, nullptr);
    glCompileShader(shader);
    GLint good = 0;
    glGetShaderiv(shader, GL_COMPILE_STATUS, &good);
    if (!good) {
        char log[256] = "";
        glGetShaderInfoLog(shader, sizeof log, nullptr, log);
        fault_ = std::string("figure: a shader does not compile: ") + log;
    }
    return shader;
}

Stage::Model Stage::upload(const Mesh& mesh) {
    Model model;
    model.count = static_cast<int>(mesh.indices.size());
    GLuint buffers[2];
    glGenVertexArrays(1, &model.array);
    glBindVertexArray(model.array);
    glGenBuffers(2, buffers);
    glBindBuffer(GL_ARRAY_BUFFER, buffers[0]);
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(mesh.vertices.size() * sizeof(Vertex)),
                 mesh.vertices.data(), GL_STATIC_DRAW);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, buffers[1]);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, static_cast<GLsizeiptr>(mesh.indices.size() * 2),
                 mesh.indices.data(), GL_STATIC_DRAW);
    constexpr GLsizei stride = sizeof(Vertex);
    for (GLuint i = 0; i < 4; ++i) glEnableVertexAttribArray(i);
    glVertexAttribPointer(0, 3, GL_SHORT, GL_FALSE, stride, offset(offsetof(Vertex, place)));
    glVertexAttribPointer(1, 3, GL_BYTE, GL_FALSE, stride, offset(offsetof(Vertex, normal)));
    glVertexAttribIPointer(2, 4, GL_UNSIGNED_BYTE, stride, offset(offsetof(Vertex, bones)));
    glVertexAttribPointer(3, 2, GL_UNSIGNED_BYTE, GL_TRUE, stride, offset(offsetof(Vertex, ribs)));
    glBindVertexArray(0);
    return model;
}

bool Stage::make() {
    fault_.clear();
    const GLuint vertex = compile(GL_VERTEX_SHADER, shaders_.vertex);
    const GLuint fragment = compile(GL_FRAGMENT_SHADER, shaders_.fragment);
    if (!fault_.empty()) return false;
    program_ = glCreateProgram();
    glAttachShader(program_, vertex);
    glAttachShader(program_, fragment);
    glLinkProgram(program_);
    GLint good = 0;
    glGetProgramiv(program_, GL_LINK_STATUS, &good);
    if (!good) {
        fault_ = "figure: the shaders do not link";
        return false;
    }
    const auto at = [&](const char* name) { return glGetUniformLocation(program_, name); };
    at_ = {at("projection"), at("palette"), at("box"),   at("breath"), at("kind"),
           at("c"),          at("dark"),    at("alpha"), at("pane"),   at("shadow")};
    figure_ = upload(mesh_);
    box_ = upload(make_box());
    guide_ = upload(guides_.mesh);
    glGenBuffers(1, &shine_);
    shown_ = {};
    shine(shown_);
    glBindVertexArray(figure_.array);
    glEnableVertexAttribArray(4);
    glVertexAttribPointer(4, 2, GL_UNSIGNED_BYTE, GL_TRUE, 2, nullptr);
    glBindVertexArray(0);

    glGenTextures(1, &shadow_texture_);
    glBindTexture(GL_TEXTURE_2D, shadow_texture_);
    glTexStorage2D(GL_TEXTURE_2D, 9, GL_RGBA8, map_size, map_size);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glGenFramebuffers(1, &shadow_frame_);
    glBindFramebuffer(GL_FRAMEBUFFER, shadow_frame_);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, shadow_texture_, 0);
    GLuint depth = 0;
    glGenRenderbuffers(1, &depth);
    glBindRenderbuffer(GL_RENDERBUFFER, depth);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_DEPTH_COMPONENT16, map_size, map_size);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, depth);
    const bool whole = glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    if (!whole) fault_ = "figure: no framebuffer for the shadow";
    return whole;
}

void Stage::shine(const Meaning& meaning) {
    const std::vector<uint8_t> glow = glow_of(skeleton_, mesh_, meaning);
    glBindBuffer(GL_ARRAY_BUFFER, shine_);
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(glow.size()), glow.data(),
                 GL_DYNAMIC_DRAW);
}

void Stage::draw_model(const Model& model, int first, int count) {
    glBindVertexArray(model.array);
    glDrawElements(GL_TRIANGLES, count, GL_UNSIGNED_SHORT, offset(2 * static_cast<size_t>(first)));
    ++calls_;
}

void Stage::draw_box(const PropBox& box) {
    const auto& [middle, half, soft] = box;
    const double rounding = std::min({soft, half.x, half.y, half.z});
    const float rows[12] = {1, 0, 0, static_cast<float>(middle.x),
                            0, 1, 0, static_cast<float>(middle.y),
                            0, 0, 1, static_cast<float>(middle.z)};
    glUniform4fv(at_.palette, 3, rows);
    glUniform4f(at_.box, static_cast<float>(half.x - rounding),
                static_cast<float>(half.y - rounding), static_cast<float>(half.z - rounding),
                static_cast<float>(rounding));
    draw_model(box_, 0, box_.count - floor_indices);
}

void Stage::draw_things(const Picture& picture, bool shadow) {
    std::vector<PropBox> boxes;
    const bool alone = chairs_alone(picture.body.props);
    for (const body::Prop& prop : picture.body.props) {
        if (shadow && (prop.type == PropType::wall || prop.type == PropType::bed)) continue;
        const bool built = is_built(prop.type) || prop.type == PropType::bed;
        if (!shadow) glUniform1i(at_.kind, built ? room_kind : prop_kind);
        boxes.clear();
        add_boxes(prop, alone, boxes);
        for (const PropBox& box : boxes) draw_box(box);
    }
    const Palette palette = palette_of(skeleton_, picture.body.frames);
    glUniform4fv(at_.palette, static_cast<int>(palette.size() / 4), palette.data());
    glUniform4f(at_.box, 0, 0, 0, -1);
    glUniform2f(at_.breath, ribs_out * static_cast<float>(picture.body.breathing.ribs),
                belly_out * static_cast<float>(picture.body.breathing.belly));
    if (!shadow) glUniform1i(at_.kind, body_kind);
    draw_model(figure_, 0, figure_.count);
}

// Draws an arrow, faintly visible through the body, and the whole spine visible through it.
void Stage::draw_guides(const Picture& picture) {
    const Meaning& meaning = picture.meaning;
    const Guides::Range arrow = guides_.arrows[static_cast<size_t>(meaning.arrow)];
    if (!meaning.spine && arrow.count == 0) return;
    glEnable(GL_BLEND);
    glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ZERO, GL_ONE);
    const Palette palette = palette_of(skeleton_, picture.body.frames);
    glUniform4fv(at_.palette, 3, palette.data());  // draw_floor() replaced the pelvis
    glUniform4f(at_.box, 0, 0, 0, -1);
    glUniform1i(at_.kind, guide_kind);
    if (meaning.spine) {
        glDisable(GL_DEPTH_TEST);
        glUniform1f(at_.alpha, .8F);
        draw_model(guide_, guides_.spine.first, guides_.spine.count);
        glEnable(GL_DEPTH_TEST);
    }
    if (arrow.count > 0) {
        glDepthMask(GL_FALSE);
        glDepthFunc(GL_GREATER);
        glUniform1f(at_.alpha, .25F);
        draw_model(guide_, arrow.first, arrow.count);
        glDepthMask(GL_TRUE);
        glDepthFunc(GL_LESS);
        glUniform1f(at_.alpha, 1);
        draw_model(guide_, arrow.first, arrow.count);
    }
    glDisable(GL_BLEND);
}

// Draws the map of what is above the floor, seen from below.
void Stage::draw_shadow(const Picture& picture) {
    glBindTexture(GL_TEXTURE_2D, 0);
    glBindFramebuffer(GL_FRAMEBUFFER, shadow_frame_);
    glViewport(0, 0, map_size, map_size);
    glDisable(GL_SCISSOR_TEST);
    glDisable(GL_CULL_FACE);
    glClearColor(0, 0, 0, 1);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
    glUniformMatrix4fv(at_.projection, 1, GL_FALSE, from_below.data());
    glUniform1i(at_.kind, map_kind);
    draw_things(picture, true);
    glBindTexture(GL_TEXTURE_2D, shadow_texture_);
    glGenerateMipmap(GL_TEXTURE_2D);
}

// Sets what the fragment shader calls c: where the light is, the colours, and what shades a surface.
void Stage::set_colours(const Picture& picture) {
    const Axes axes = axes_of(picture.view);
    const auto rgb = [](Vec3 v) { return Rgb{float(v.x), float(v.y), float(v.z)}; };
    const Colours& of = picture.colours;
    const auto palm = [&](Part hand) {
        return rgb(picture.body.frames[hand].point(skeleton_.scale * palm_centre));
    };
    // Whoever lies on a bed shades the bed, not the floor.
    const auto& props = picture.body.props;
    const auto bed = std::find_if(props.begin(), props.end(), [](const body::Prop& prop) {
        return prop.type == PropType::bed;
    });
    const Vec3 half = bed == props.end() ? Vec3{} : .5 * bed->size;
    const Vec3 top = bed == props.end() ? Vec3{} : bed->at + Vec3{0, bed->size.y, 0};
    const std::array<Rgb, 16> colours{
        rgb(picture.view.target + picture.view.distance * axes.near),
        rgb(normalized(-.55 * axes.right + Vec3{0, .75, 0} + .65 * axes.near)),
        of.paper,
        of.wood,
        of.joint,
        of.hair,
        of.mat,
        of.prop,
        of.wall,
        of.accent,
        palm(left_hand),
        palm(right_hand),
        rgb(picture.body.frames[left_forearm].place),
        rgb(picture.body.frames[right_forearm].place),
        rgb(top),
        rgb(half)};
    glUniform3fv(at_.colours, 16, colours[0].data());
    glUniform1f(at_.dark, picture.colours.shadow);
}

// Sets up the GL state for a picture.
void Stage::see(const Picture& picture, const Pane& pane, unsigned target) {
    glUseProgram(program_);
    glActiveTexture(GL_TEXTURE0);
    glDisable(GL_BLEND);
    glEnable(GL_DEPTH_TEST);
    glDepthMask(GL_TRUE);
    glDepthFunc(GL_LESS);
    if (!(picture.meaning == shown_)) shine(shown_ = picture.meaning);
    set_colours(picture);
    draw_shadow(picture);

    glBindFramebuffer(GL_FRAMEBUFFER, target);
    glViewport(pane.x, pane.y, pane.width, pane.height);
    glScissor(pane.x, pane.y, pane.width, pane.height);
    glEnable(GL_SCISSOR_TEST);
    glEnable(GL_CULL_FACE);
    const double aspect = double(pane.width) / pane.height;
    glUniformMatrix4fv(at_.projection, 1, GL_FALSE, projection_of(picture.view, aspect).data());
    glUniform1i(at_.shadow, 0);
    glUniform4f(at_.pane, static_cast<float>(pane.x), static_cast<float>(pane.y),
                static_cast<float>(pane.width), static_cast<float>(pane.height));
}

// The floor ends with the picture and has the colour of the paper.
void Stage::draw_floor(float aside) {
    const float level[12] = {1, 0, 0, aside, 0, 1, 0, 0, 0, 0, 1, 0};
    glUniform4fv(at_.palette, 3, level);
    glUniform4f(at_.box, 4, 0, 4, 0);
    glUniform1i(at_.kind, floor_kind);
    draw_model(box_, box_.count - floor_indices, floor_indices);
}

void Stage::rest() {
    glBindVertexArray(0);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_CULL_FACE);
    glDisable(GL_SCISSOR_TEST);
}

bool Stage::draw(const Picture& picture, const Pane& pane, int context, unsigned target) {
    if (context != context_) {
        context_ = context;
        made_ = make();
    }
    if (!made_ || pane.width <= 0 || pane.height <= 0) return made_;
    calls_ = 0;
    see(picture, pane, target);
    draw_things(picture, false);
    draw_floor();
    draw_guides(picture);
    rest();
    return true;
}

// Draws depth first, then colours. So only the nearest surface mixes with the picture below.
void Stage::draw_over(const Picture& before, const Pane& pane, float opacity, unsigned target) {
    if (!made_ || pane.width <= 0 || pane.height <= 0) return;
    see(before, pane, target);
    glClear(GL_DEPTH_BUFFER_BIT);
    glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_FALSE);
    draw_things(before, false);
    draw_floor();
    glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
    glDepthFunc(GL_LEQUAL);
    glEnable(GL_BLEND);
    glBlendColor(0, 0, 0, opacity);
    glBlendFuncSeparate(GL_CONSTANT_ALPHA, GL_ONE_MINUS_CONSTANT_ALPHA, GL_ZERO, GL_ONE);
    draw_things(before, false);
    draw_floor();
    // Where this picture is empty, blend plain paper at the far plane.
    glDisable(GL_CULL_FACE);
    glUniformMatrix4fv(at_.projection, 1, GL_FALSE, behind_all.data());
    draw_floor(beside_the_mat);
    glDisable(GL_BLEND);
    glDepthFunc(GL_LESS);
    rest();
}

}  // namespace catcow::figure
