#pragma once

#include <optional>

#include <imgui.h>

namespace catcow {

// A small picture in a texture.
struct SmallPicture {
    ImTextureID texture;
    ImVec2 from, to;  // its part of the texture, as texture coordinates
};

// Makes a picture when it is first asked for. picture() returns nothing until the picture is ready.
class PictureBook {
public:
    virtual ~PictureBook() = default;
    virtual std::optional<SmallPicture> picture(int id) = 0;
};

}  // namespace catcow
