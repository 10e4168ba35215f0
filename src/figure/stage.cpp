#include "figure/stage.h"

#include <GLES3/gl3.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "figure/framing.h"
#include "figure/shaders.h"

namespace catcow::figure {
namespace {

using namespace body;

constexpr int map_size = 256;
constexpr float map_width = 3.2F;                     // metres of floor, as in the shader
constexpr float ribs_out = .011F, belly_out = .016F;  // three times life size

// Looks up at the floor from under it: what is lowest is nearest.
constexpr Matrix from_below{2 / map_width, 0, 0, 0, 0, 0,    1, 0, 0,
                            2 / map_width, 0, 0, 0, 0, -.9F, 1};

const void* offset(size_t bytes) { return reinterpret_cast<const void*>(bytes); }

}  // namespace

Stage::Stage(const Skeleton& skeleton) : skeleton_(skeleton), mesh_(make_mannequin(skeleton)) {}

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
    glVertexAttribPointer(0, 3, GL_FLOAT, GL_FALSE, stride, offset(offsetof(Vertex, place)));
    glVertexAttribPointer(1, 3, GL_BYTE, GL_FALSE, stride, offset(offsetof(Vertex, normal)));
    glVertexAttribIPointer(2, 4, GL_UNSIGNED_BYTE, stride, offset(offsetof(Vertex, bones)));
    glVertexAttribPointer(3, 2, GL_UNSIGNED_BYTE, GL_FALSE, stride, offset(offsetof(Vertex, ribs)));
    glBindVertexArray(0);
    return model;
}

bool Stage::make() {
    fault_.clear();
    const GLuint vertex = compile(GL_VERTEX_SHADER, vertex_shader);
    const GLuint fragment = compile(GL_FRAGMENT_SHADER, fragment_shader);
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
    at_ = {at("projection"), at("palette"), at("box"),   at("breath"),
           at("kind"),       at("eye"),     at("light"), at("shadow")};
    figure_ = upload(mesh_);
    box_ = upload(make_box());

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

void Stage::set(const char* name, const Rgb& colour) const {
    glUniform3fv(glGetUniformLocation(program_, name), 1, colour.data());
}

void Stage::draw_model(const Model& model, int first, int count) {
    glBindVertexArray(model.array);
    glDrawElements(GL_TRIANGLES, count, GL_UNSIGNED_SHORT, offset(2 * static_cast<size_t>(first)));
    ++calls_;
}

void Stage::draw_box(Vec3 middle, Vec3 half, double rounding, bool shadow) {
    rounding = std::min({rounding, half.x, half.y, half.z});
    const float rows[12] = {1, 0, 0, static_cast<float>(middle.x),
                            0, 1, 0, static_cast<float>(middle.y),
                            0, 0, 1, static_cast<float>(middle.z)};
    glUniform4fv(at_.palette, 3, rows);
    glUniform4f(at_.half, static_cast<float>(half.x - rounding),
                static_cast<float>(half.y - rounding), static_cast<float>(half.z - rounding),
                static_cast<float>(rounding));
    if (!shadow) glUniform1i(at_.kind, 1);
    draw_model(box_, 0, box_.count - floor_indices);
}

void Stage::draw_prop(const body::Prop& prop, bool shadow) {
    const Vec3 half = .5 * prop.size;
    const double rounding = prop.type == PropType::pillow || prop.type == PropType::cushion ? .06
                            : prop.type == PropType::blanket                                ? .035
                                                                                            : .012;
    draw_box(prop.at + Vec3{0, half.y, 0}, half, rounding, shadow);
    if (prop.type != PropType::chair) return;
    constexpr double thick = .016;
    for (const double x : {-1.0, 1.0}) {
        for (const double z : {-1.0, 1.0}) {
            const Vec3 foot{prop.at.x + x * (half.x - .03), prop.at.y / 2,
                            prop.at.z + z * (half.z - .03)};
            draw_box(foot, {thick, prop.at.y / 2, thick}, .01, shadow);
        }
    }
}

void Stage::draw_things(const Picture& picture, bool shadow) {
    for (const body::Prop& prop : picture.body.props) {
        const bool built = is_built(prop.type) || prop.type == PropType::bed;
        if (!shadow) set("prop", built ? picture.colours.wall : picture.colours.prop);
        if (!shadow || prop.type != PropType::wall) draw_prop(prop, shadow);
    }
    const Palette palette = palette_of(skeleton_, picture.body.frames);
    glUniform4fv(at_.palette, static_cast<int>(palette.size() / 4), palette.data());
    glUniform4f(at_.half, 0, 0, 0, -1);
    glUniform2f(at_.breath, ribs_out * static_cast<float>(picture.body.breathing.ribs),
                belly_out * static_cast<float>(picture.body.breathing.belly));
    if (!shadow) glUniform1i(at_.kind, 0);
    draw_model(figure_, 0, figure_.count);
}

void Stage::draw_shadow(const Picture& picture) {
    glBindTexture(GL_TEXTURE_2D, 0);
    glBindFramebuffer(GL_FRAMEBUFFER, shadow_frame_);
    glViewport(0, 0, map_size, map_size);
    glDisable(GL_SCISSOR_TEST);
    glDisable(GL_CULL_FACE);
    glClearColor(0, 0, 0, 1);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
    glUniformMatrix4fv(at_.projection, 1, GL_FALSE, from_below.data());
    glUniform1i(at_.kind, 3);
    draw_things(picture, true);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glBindTexture(GL_TEXTURE_2D, shadow_texture_);
    glGenerateMipmap(GL_TEXTURE_2D);
}

bool Stage::draw(const Picture& picture, const Pane& pane, int context) {
    if (context != context_) {
        context_ = context;
        made_ = make();
    }
    if (!made_ || pane.width <= 0 || pane.height <= 0) return made_;
    calls_ = 0;
    glUseProgram(program_);
    glActiveTexture(GL_TEXTURE0);
    glDisable(GL_BLEND);
    glEnable(GL_DEPTH_TEST);
    glDepthMask(GL_TRUE);
    glDepthFunc(GL_LESS);
    draw_shadow(picture);

    glViewport(pane.x, pane.y, pane.width, pane.height);
    glScissor(pane.x, pane.y, pane.width, pane.height);
    glEnable(GL_SCISSOR_TEST);
    glEnable(GL_CULL_FACE);
    const double aspect = double(pane.width) / pane.height;
    glUniformMatrix4fv(at_.projection, 1, GL_FALSE, projection_of(picture.view, aspect).data());
    const Axes axes = axes_of(picture.view);
    const auto pass = [](int at, Vec3 v) {
        glUniform3f(at, static_cast<float>(v.x), static_cast<float>(v.y), static_cast<float>(v.z));
    };
    pass(at_.eye, picture.view.target + picture.view.distance * axes.near);
    pass(at_.light, normalized(-.55 * axes.right + Vec3{0, .75, 0} + .5 * axes.near));
    glUniform1i(at_.shadow, 0);
    set("paper", picture.colours.paper);
    set("wood", picture.colours.wood);
    set("joint", picture.colours.joint);
    set("hair", picture.colours.hair);
    set("mat", picture.colours.mat);
    glUniform4f(glGetUniformLocation(program_, "pane"), static_cast<float>(pane.x),
                static_cast<float>(pane.y), static_cast<float>(pane.width),
                static_cast<float>(pane.height));
    glUniform1f(glGetUniformLocation(program_, "dark"), picture.colours.shadow);
    draw_things(picture, false);
    // The floor ends where the picture does; it has the colour of the paper.
    constexpr float level[12] = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0};
    glUniform4fv(at_.palette, 3, level);
    glUniform4f(at_.half, 4, 0, 4, 0);
    glUniform1i(at_.kind, 2);
    draw_model(box_, box_.count - floor_indices, floor_indices);
    glBindVertexArray(0);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_CULL_FACE);
    glDisable(GL_SCISSOR_TEST);
    return true;
}

}  // namespace catcow::figure
