#pragma once

namespace catcow {

namespace place {

struct Settings {};
struct About {};

}  // namespace place

namespace dialog {

struct Erase {};

}  // namespace dialog
}  // namespace catcow
