#pragma once

namespace catcow::place {

struct Progress {};

}  // namespace catcow::place
