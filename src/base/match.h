#pragma once

#include <cstddef>
#include <type_traits>
#include <variant>

namespace catcow {

// Several callables as one.
template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

namespace detail {

template <std::size_t Index, class Variant, class All>
decltype(auto) match_from(Variant& variant, const All& all) {
    constexpr std::size_t last = std::variant_size_v<std::remove_const_t<Variant>> - 1;
    if constexpr (Index < last) {
        if (variant.index() != Index) return match_from<Index + 1>(variant, all);
    }
    return all(*std::get_if<Index>(&variant));
}

}  // namespace detail

// Calls the case that takes the variant's alternative. All cases return the same type. There is no
// default: an alternative that no case takes does not compile. The variant must hold a value.
//
// std::visit does the same through tables of function pointers, which keep each case a function of its
// own. In the browser that was 3 kB brotli more.
template <class Variant, class... Cases>
decltype(auto) match(Variant& variant, const Cases&... cases) {
    return detail::match_from<0>(variant, Overloaded<Cases...>{cases...});
}

}  // namespace catcow
