#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace catcow {

template <class Signature>
class FunctionRef;

// Calls a function that somebody else keeps, for arguments that are called before the call returns. It holds two
// pointers and copies nothing. A std::function costs five small functions of program for each lambda. Never store one:
// the lambda it points to lives as long as the full expression. An empty one answers false and must not be called.
// As in P0792 of the C++ committee (std::function_ref, C++26).
template <class Result, class... Arguments>
class FunctionRef<Result(Arguments...)> {
public:
    FunctionRef() = default;
    template <class Function>
        requires(!std::is_same_v<std::remove_cvref_t<Function>, FunctionRef>)
    FunctionRef(
        Function&& function)  // NOLINT(google-explicit-constructor): a lambda is passed as it is
        : function_(const_cast<void*>(static_cast<const void*>(std::addressof(function)))),
          call_([](void* kept, Arguments... arguments) -> Result {
              return (*static_cast<std::remove_reference_t<Function>*>(kept))(
                  std::forward<Arguments>(arguments)...);
          }) {}

    explicit operator bool() const { return call_ != nullptr; }
    Result operator()(Arguments... arguments) const {
        return call_(function_, std::forward<Arguments>(arguments)...);
    }

private:
    void* function_ = nullptr;
    Result (*call_)(void*, Arguments...) = nullptr;
};

}  // namespace catcow
