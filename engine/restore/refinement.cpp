// SPDX-License-Identifier: Apache-2.0
#include "engine/restore/refinement.h"

#include <array>
#include <utility>

namespace heirloom {
namespace {

const std::array<std::pair<Method, const char*>, 2> kNames{{{Method::Recover, "recover"}, {Method::Refine, "refine"}}};

} // namespace

std::string nameOf(Method method)
{
    for (const auto& [value, name] : kNames) {
        if (value == method)
            return name;
    }
    return {};
}

std::optional<Method> methodOfName(const std::string& wanted)
{
    for (const auto& [value, name] : kNames) {
        if (wanted == name)
            return value;
    }
    return std::nullopt;
}

Status advanceTo(Refinement& run, int position, const CancelToken& cancel)
{
    while (run.ready() < position) {
        if (const Status done = run.advance(cancel); !done)
            return done;
    }
    return success();
}

} // namespace heirloom
