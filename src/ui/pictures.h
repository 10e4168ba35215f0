#pragma once

#include <optional>

#include <imgui.h>

namespace catcow {

// Small pictures, made elsewhere when they are asked for. Absent until one is there.
struct SmallPicture {
    ImTextureID texture;
    ImVec2 from, to;  // of the whole texture
};

class PictureBook {
public:
    virtual ~PictureBook() = default;
    virtual std::optional<SmallPicture> picture(int id) = 0;
};

}  // namespace catcow
