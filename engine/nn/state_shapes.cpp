// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/state_shapes.h"

#include <stdexcept>
#include <utility>

namespace heirloom::nn {

StateShapes::StateShapes(std::map<std::string, Shape> shapes, std::string network)
    : m_shapes(std::move(shapes)), m_network(std::move(network))
{
}

const Shape& StateShapes::at(const std::string& name, std::size_t dimensions) const
{
    const auto found = m_shapes.find(name);
    if (found == m_shapes.end())
        throw std::invalid_argument("these are not the weights of a " + m_network + ": " + name + " is missing");
    if (found->second.size() != dimensions)
        throw std::invalid_argument("these are not the weights of a " + m_network + ": " + name
                                    + " has another number of dimensions");
    return found->second;
}

std::int64_t StateShapes::blocks(const std::string& prefix) const
{
    std::int64_t n = 0;
    while (has(prefix + std::to_string(n) + ".conv1.weight"))
        ++n;
    return n;
}

std::vector<std::int64_t> StateShapes::widths(const std::string& first, const std::string& name) const
{
    std::vector<std::int64_t> widths{at(first + ".weight", 4)[0]};
    for (std::string next = name + "0.weight"; has(next); next = name + std::to_string(widths.size() - 1) + ".weight")
        widths.push_back(at(next, 4)[0]);
    return widths;
}

} // namespace heirloom::nn
