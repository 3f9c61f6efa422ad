// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/registry.h"

#include "engine/methods/latent/latent.h"
#include "engine/methods/recover/recover.h"
#include "engine/methods/staged/staged.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace heirloom {

void Registry::add(std::unique_ptr<const Method> method)
{
    assert(!find(method->describe().id));
    m_methods.push_back(std::move(method));
}

const Method* Registry::find(const std::string& name) const
{
    const auto found = std::ranges::find_if(m_methods,
                                            [&](const auto& each) { return each->describe().isCalled(name); });
    return found == m_methods.end() ? nullptr : found->get();
}

std::vector<Description> Registry::descriptions() const
{
    std::vector<Description> all;
    for (const auto& method : m_methods)
        all.push_back(method->describe());
    return all;
}

Registry makeRegistry()
{
    Registry registry;
    registry.add(makeRecoverMethod());
    registry.add(makeLatentMethod());
    registry.add(makeStagedMethod());
    return registry;
}

std::shared_ptr<const Registry> builtInMethods()
{
    return std::make_shared<const Registry>(makeRegistry());
}

} // namespace heirloom
