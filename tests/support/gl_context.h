#pragma once

#include <EGL/egl.h>
#include <EGL/eglext.h>

namespace catcow::testing {

// A GLES3 context that Mesa draws in software, without display, window or graphics card. Its
// framebuffer 0 is 64 pixels wide and high.
class GlContext {
public:
    GlContext() {
        const auto platform = reinterpret_cast<PFNEGLGETPLATFORMDISPLAYEXTPROC>(
            eglGetProcAddress("eglGetPlatformDisplayEXT"));
        if (!platform) return;
        display_ = platform(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
        if (!display_ || !eglInitialize(display_, nullptr, nullptr)) return;
        const EGLint wanted[] = {EGL_SURFACE_TYPE,
                                 EGL_PBUFFER_BIT,
                                 EGL_RENDERABLE_TYPE,
                                 EGL_OPENGL_ES3_BIT,
                                 EGL_RED_SIZE,
                                 8,
                                 EGL_ALPHA_SIZE,
                                 8,
                                 EGL_DEPTH_SIZE,
                                 24,
                                 EGL_NONE};
        EGLConfig config = nullptr;
        EGLint count = 0;
        if (!eglChooseConfig(display_, wanted, &config, 1, &count) || count == 0) return;
        const EGLint size[] = {EGL_WIDTH, 64, EGL_HEIGHT, 64, EGL_NONE};
        surface_ = eglCreatePbufferSurface(display_, config, size);
        eglBindAPI(EGL_OPENGL_ES_API);
        const EGLint version[] = {EGL_CONTEXT_MAJOR_VERSION, 3, EGL_NONE};
        context_ = eglCreateContext(display_, config, EGL_NO_CONTEXT, version);
        good_ = surface_ && context_ && eglMakeCurrent(display_, surface_, surface_, context_);
    }
    GlContext(const GlContext&) = delete;
    GlContext& operator=(const GlContext&) = delete;
    ~GlContext() {
        if (!display_) return;
        eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        if (context_) eglDestroyContext(display_, context_);
        if (surface_) eglDestroySurface(display_, surface_);
    }
    // False on a machine without software EGL: Debian's libegl-mesa0 and libgl1-mesa-dri.
    bool good() const { return good_; }

private:
    EGLDisplay display_ = nullptr;
    EGLSurface surface_ = nullptr;
    EGLContext context_ = nullptr;
    bool good_ = false;
};

}  // namespace catcow::testing
