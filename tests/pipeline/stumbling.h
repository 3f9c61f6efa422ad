// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/common_params.h"
#include "engine/methods/registry.h"
#include "tests/support/darkening.h"

#include <memory>
#include <optional>
#include <utility>

namespace heirloom::test {

/// What the next evaluation of the method below fails with; none: it goes well.
using Stumble = std::shared_ptr<std::optional<Error>>;

/// A run that a test has fail.
class StumblingRun final : public Run {
public:
    StumblingRun(Crop recovered, Stumble stumble) : m_recovered(std::move(recovered)), m_stumble(std::move(stumble)) {}

    int steps() const override { return kRunSteps; }
    int ready() const override { return m_ready; }
    Status advance(const CancelToken&) override
    {
        if (m_ready > 0 && *m_stumble)
            return *std::exchange(*m_stumble, std::nullopt);
        ++m_ready;
        return success();
    }
    Result<Crop> show(int position) override { return darkened(m_recovered, 0.03 * position); }
    std::size_t bytes() const override { return 0; }

private:
    Crop m_recovered;
    Stumble m_stumble;
    int m_ready = 0;
};

/// A method that fails once, at the second evaluation of a run, where a test says so.
class Stumbling final : public Method {
public:
    explicit Stumbling(Stumble stumble) : m_stumble(std::move(stumble)) {}

    Description describe() const override
    {
        Description description{"stumble"};
        description.params = {stepsParam()};
        description.position = param::kSteps;
        return description;
    }
    Status check(const NetworkPool&, const Params&) const override { return success(); }
    Result<std::unique_ptr<Run>> begin(std::shared_ptr<NetworkPool>, const PreparedFace& face, const Params&,
                                       std::uint64_t) const override
    {
        return std::unique_ptr<Run>(std::make_unique<StumblingRun>(face.recovered, m_stumble));
    }

private:
    Stumble m_stumble;
};

/// Heirloom's own methods, that of darkening.h, and the one above.
inline std::shared_ptr<const Registry> methodsThatStumble(const Stumble& stumble)
{
    Registry registry = makeRegistry();
    registry.add(std::make_unique<Darken>());
    registry.add(std::make_unique<Stumbling>(stumble));
    return std::make_shared<const Registry>(std::move(registry));
}

} // namespace heirloom::test
