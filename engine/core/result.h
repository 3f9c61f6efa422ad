// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace heirloom {

/// What kind of thing went wrong; callers decide by this, people read `Error::message`.
enum class ErrorCode {
    InvalidArgument, ///< the caller asked for something that makes no sense
    NotFound,        ///< a file or a named thing is not there
    Unreadable,      ///< a file is there but damaged or not what its name says
    Unsupported,     ///< a file is sound, but of a kind we do not handle
    TooLarge,        ///< over one of our limits
    Exists,          ///< the output is there already, or is the input
    WriteFailed,     ///< the output could not be written; what was there before is unchanged
    ModelInvalid,    ///< a network's file does not fit the network
    ComputeFailed,   ///< a network failed (not a number, or a reason that nothing else here names)
    Cancelled,       ///< the user stopped it
    OutOfMemory,     ///< a network needed more memory than its device has left
    DeviceLost       ///< the device itself failed: nothing more can be computed on it
};

/// A failure as a value.
struct Error {
    ErrorCode code = ErrorCode::InvalidArgument;
    std::string message; ///< one plain sentence for the user (UTF-8), without the file's name
    std::string detail;  ///< for a log or a report: what the library said; may be empty
};

/// Either a value or an `Error`. Thread: as its value. Reading the side that is not there is a programming error.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const&
    {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    T& value() &
    {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    T&& value() &&
    {
        assert(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const
    {
        assert(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// The result of something that yields nothing but may fail.
using Status = Result<std::monostate>;
inline Status success()
{
    return Status(std::monostate{});
}

} // namespace heirloom
