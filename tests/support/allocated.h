// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdlib> // which defines __GLIBC__
#include <optional>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)                                                               \
    && !defined(__SANITIZE_THREAD__) // which have allocators of their own
#include <malloc.h>
#endif

namespace heirloom::test {

/// Bytes that the program has allocated; none where the allocator is not the GNU C library's, which can be asked.
inline std::optional<std::size_t> allocated()
{
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const auto all = mallinfo2();
    return all.uordblks + all.hblkhd;
#else
    return std::nullopt;
#endif
}

} // namespace heirloom::test
