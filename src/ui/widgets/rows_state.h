#pragma once

#include <cstdint>
#include <string_view>

namespace catcow {

class Ui;
class PictureBook;
struct Rect;
enum class Icon : std::uint32_t;

// Owns the state of ui/widgets/rows.h. Only the functions of that header use it.
class RowsState {
    friend void set_pictures(Ui& ui, PictureBook* book);
    friend bool list_row(Ui& ui, std::string_view key, std::string_view title,
                         std::string_view detail, Icon icon, int picture);
    friend bool add_row(Ui& ui, std::string_view key, std::string_view title,
                        std::string_view detail, int picture);
    friend void small_picture(const Ui& ui, int id, Rect rect);

    PictureBook* book_ = nullptr;  // not owned
};

}  // namespace catcow
