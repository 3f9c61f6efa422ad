// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/manifest.h"
#include "engine/core/result.h"
#include "engine/methods/run.h"
#include "engine/recipe/description.h"

#include <cstdint>
#include <memory>

namespace heirloom {

class NetworkPool;

/// One way to restore an aligned face. It has no state: what it is told it by parameters, what it computes with by the
/// pool. Thread: describing, any; computing, the restorer's.
class Method {
public:
    virtual ~Method() = default;

    /// What it is, with any networks.
    virtual Description describe() const = 0;
    /// The same with the standards that a bundle's manifest gives.
    virtual Description describe(const bundle::Manifest&) const { return describe(); }
    /// Whether a bundle can do what these parameters ask for. Errors: NotFound, InvalidArgument.
    virtual Status check(const NetworkPool& pool, const Params& params) const = 0;
    /// Begins a run. `params`: resolved by describe(manifest). Errors: those of check(), ComputeFailed.
    virtual Result<std::unique_ptr<Run>> begin(std::shared_ptr<NetworkPool> pool, const PreparedFace& face,
                                               const Params& params, std::uint64_t seed) const = 0;
};

} // namespace heirloom
