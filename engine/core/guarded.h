// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <exception>
#include <new>

namespace heirloom {

/// Calls something that promises to return its failures and turns what escapes all the same into one: the last catch of a
/// thread or of a piece of work. `Answer`: made from an Error. Thread: any.
template <class Answer, class Function>
Answer guarded(const Function& function)
{
    try {
        return function();
    } catch (const std::bad_alloc& e) {
        return Error{ErrorCode::OutOfMemory, "There is too little memory for this.", e.what()};
    } catch (const std::exception& e) {
        return Error{ErrorCode::ComputeFailed, "Something went wrong inside Heirloom; the work was stopped.", e.what()};
    } catch (...) {
        return Error{ErrorCode::ComputeFailed, "Something went wrong inside Heirloom; the work was stopped.", {}};
    }
}

} // namespace heirloom
