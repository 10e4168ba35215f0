#pragma once

#include <GLES3/gl3.h>

#include <vector>

namespace catcow::testing {

// An anti-aliased framebuffer, with several samples for each pixel, to draw into and to read.
class GlCanvas {
public:
    GlCanvas(int width, int height) : width_(width), height_(height) {
        GLuint buffers[3];
        glGenFramebuffers(2, frames_);
        glGenRenderbuffers(3, buffers);
        glBindFramebuffer(GL_FRAMEBUFFER, frames_[1]);
        glBindRenderbuffer(GL_RENDERBUFFER, buffers[2]);
        glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width, height);
        attach(GL_COLOR_ATTACHMENT0, buffers[2]);
        glBindFramebuffer(GL_FRAMEBUFFER, frames_[0]);
        glBindRenderbuffer(GL_RENDERBUFFER, buffers[0]);
        glRenderbufferStorageMultisample(GL_RENDERBUFFER, 4, GL_RGBA8, width, height);
        attach(GL_COLOR_ATTACHMENT0, buffers[0]);
        glBindRenderbuffer(GL_RENDERBUFFER, buffers[1]);
        glRenderbufferStorageMultisample(GL_RENDERBUFFER, 4, GL_DEPTH_COMPONENT24, width, height);
        attach(GL_DEPTH_ATTACHMENT, buffers[1]);
    }
    unsigned frame() const { return frames_[0]; }

    void clear(float red, float green, float blue) {
        glBindFramebuffer(GL_FRAMEBUFFER, frames_[0]);
        glClearColor(red, green, blue, 1);
        glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
    }

    // Returns 4 bytes for each pixel, from the top left: red, green, blue and one that has no
    // meaning.
    std::vector<unsigned char> pixels() {
        glBindFramebuffer(GL_READ_FRAMEBUFFER, frames_[0]);
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, frames_[1]);
        glBlitFramebuffer(0, 0, width_, height_, 0, 0, width_, height_, GL_COLOR_BUFFER_BIT,
                          GL_NEAREST);
        glBindFramebuffer(GL_FRAMEBUFFER, frames_[1]);
        std::vector<unsigned char> upward(static_cast<size_t>(width_ * height_) * 4), down;
        glReadPixels(0, 0, width_, height_, GL_RGBA, GL_UNSIGNED_BYTE, upward.data());
        const auto row = 4 * width_;
        for (int y = height_ - 1; y >= 0; --y)
            down.insert(down.end(), upward.begin() + y * row, upward.begin() + (y + 1) * row);
        return down;
    }

private:
    static void attach(GLenum what, GLuint buffer) {
        glFramebufferRenderbuffer(GL_FRAMEBUFFER, what, GL_RENDERBUFFER, buffer);
    }
    int width_, height_;
    GLuint frames_[2];
};

}  // namespace catcow::testing
