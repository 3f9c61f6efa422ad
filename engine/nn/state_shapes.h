// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace heirloom::nn {

using Shape = std::vector<std::int64_t>;

/// The shapes of a state dictionary, from which a network's configuration is read: weights say themselves how they were
/// built. Thread: reading is safe from any thread.
class StateShapes {
public:
    /// `network` names it in errors.
    StateShapes(std::map<std::string, Shape> shapes, std::string network);

    bool has(const std::string& name) const { return m_shapes.contains(name); }
    /// Throws std::invalid_argument if there is no such tensor or it has another number of dimensions.
    const Shape& at(const std::string& name, std::size_t dimensions) const;
    /// The number of residual blocks named prefix0, prefix1, ...
    std::int64_t blocks(const std::string& prefix) const;
    /// Output channels of `first`, then of name0, name1, ... as far as there are such convolutions.
    std::vector<std::int64_t> widths(const std::string& first, const std::string& name) const;

private:
    std::map<std::string, Shape> m_shapes;
    std::string m_network;
};

} // namespace heirloom::nn
