#include "figure/pictures.h"

#include <GLES3/gl3.h>

#include <algorithm>

namespace catcow::figure {
namespace {

constexpr int small = 1024, large = 2048, samples = 4;

unsigned frame_with(GLenum format, int count, int width, int height, bool depth) {
    GLuint frame = 0, buffers[2];
    glGenFramebuffers(1, &frame);
    glBindFramebuffer(GL_FRAMEBUFFER, frame);
    glGenRenderbuffers(depth ? 2 : 1, buffers);
    const auto attach = [&](GLuint buffer, GLenum what, GLenum of) {
        glBindRenderbuffer(GL_RENDERBUFFER, buffer);
        glRenderbufferStorageMultisample(GL_RENDERBUFFER, count, of, width, height);
        glFramebufferRenderbuffer(GL_FRAMEBUFFER, what, GL_RENDERBUFFER, buffer);
    };
    attach(buffers[0], GL_COLOR_ATTACHMENT0, format);
    if (depth) attach(buffers[1], GL_DEPTH_ATTACHMENT, GL_DEPTH_COMPONENT24);
    return glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE ? frame : 0;
}

}  // namespace

Pictures::Pictures(Stage& stage, int width, int height, int enough)
    : stage_(stage), enough_(enough) {
    resize(width, height);
}

void Pictures::resize(int width, int height) {
    width = std::clamp(width, 16, small), height = std::clamp(height, 16, small);
    if (width == width_ && height == height_) return;
    width_ = width, height_ = height;
    const auto fit = [&](int size) { return (size / width_) * (size / height_); };
    const int before = size_;
    size_ = fit(small) >= enough_ ? small : large;
    slots_.assign(static_cast<size_t>(fit(size_)), {});
    // The framebuffers have the size of a picture. Old ones are few and small; they go with the
    // context.
    if (before != 0) context_ = -1;
}

void Pictures::forget() {
    for (Slot& slot : slots_) slot.drawn = false;
}

bool Pictures::make() {
    forget();
    smooth_ = frame_with(GL_RGBA8, samples, width_, height_, true);
    plain_ = frame_with(GL_RGBA8, 0, width_, height_, false);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glDeleteTextures(1, &texture_);
    glGenTextures(1, &texture_);
    glBindTexture(GL_TEXTURE_2D, texture_);
    glTexStorage2D(GL_TEXTURE_2D, 1, GL_RGBA8, size_, size_);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    return smooth_ != 0 && plain_ != 0;
}

Pictures::Slot* Pictures::slot_of(int id) {
    const auto found =
        std::find_if(slots_.begin(), slots_.end(), [&](const Slot& slot) { return slot.id == id; });
    return found == slots_.end() ? nullptr : &*found;
}

Pictures::Place Pictures::place(size_t slot) const {
    const int index = static_cast<int>(slot), columns = size_ / width_;
    const auto share = [&](int pixels) { return float(pixels) / float(size_); };
    const int x = index % columns * width_, y = index / columns * height_;
    return {texture_, share(x), share(y + height_), share(x + width_), share(y)};
}

std::optional<Pictures::Place> Pictures::find(int id, int context) {
    if (context != context_) forget();
    Slot* slot = slot_of(id);
    if (!slot) {
        slot = &*std::min_element(slots_.begin(), slots_.end(),
                                  [](const Slot& a, const Slot& b) { return a.asked < b.asked; });
        *slot = {id};
    }
    slot->asked = ++clock_;
    if (!slot->drawn) return std::nullopt;
    return place(static_cast<size_t>(slot - slots_.data()));
}

std::optional<int> Pictures::wanted() const {
    const Slot* latest = nullptr;
    for (const Slot& slot : slots_) {
        if (slot.id >= 0 && !slot.drawn && (!latest || slot.asked > latest->asked)) latest = &slot;
    }
    return latest ? std::optional(latest->id) : std::nullopt;
}

bool Pictures::draw(int id, const Picture& picture, int context) {
    if (context != context_) {
        if (context_ != -1 || !made_) texture_ = 0;  // it was lost with its context
        context_ = context;
        made_ = make();
    }
    Slot* slot = slot_of(id);
    if (!made_ || !slot) return made_;
    glBindFramebuffer(GL_FRAMEBUFFER, smooth_);
    const Rgb& paper = picture.colours.paper;
    glClearColor(paper[0], paper[1], paper[2], 1);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
    if (!stage_.draw(picture, {0, 0, width_, height_}, context, smooth_)) return false;
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, plain_);
    glBlitFramebuffer(0, 0, width_, height_, 0, 0, width_, height_, GL_COLOR_BUFFER_BIT,
                      GL_NEAREST);
    glBindFramebuffer(GL_READ_FRAMEBUFFER, plain_);
    glBindTexture(GL_TEXTURE_2D, texture_);
    const Place at = place(static_cast<size_t>(slot - slots_.data()));
    glCopyTexSubImage2D(GL_TEXTURE_2D, 0, int(at.left * float(size_) + .5F),
                        int(at.bottom * float(size_) + .5F), 0, 0, width_, height_);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    slot->drawn = true;
    return true;
}

}  // namespace catcow::figure
