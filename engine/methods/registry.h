// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/method.h"

#include <memory>
#include <string>
#include <vector>

namespace heirloom {

/// The methods that there are, in the order in which people are offered them. Thread: a const one, any.
class Registry {
public:
    /// Requires an id that no method here has.
    void add(std::unique_ptr<const Method> method);

    /// By its id, or by a former one; null if there is none.
    const Method* find(const std::string& name) const;
    const std::vector<std::unique_ptr<const Method>>& methods() const { return m_methods; }
    std::vector<Description> descriptions() const;

private:
    std::vector<std::unique_ptr<const Method>> m_methods;
};

/// Heirloom's own: a line a folder of this room.
std::shared_ptr<const Registry> builtInMethods();
/// The same, to add to.
Registry makeRegistry();

} // namespace heirloom
