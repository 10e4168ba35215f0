#pragma once

namespace catcow {

// Makes one callable of several, for std::visit: an alternative that none of them takes does not compile.
template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace catcow
