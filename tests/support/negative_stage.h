// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/stages/stage_registry.h"

#include <memory>

namespace heirloom::test {

/// A stage that Heirloom does not have: the photo as a negative.
class NegativeStage final : public Stage {
public:
    Description describe() const override
    {
        Description description{"negative"};
        description.name = {"Test", "Negative"};
        description.sentence = {"Test", "Turns light into dark."};
        ParamSpec amount{"amount", ParamSpec::Kind::Number, 0.0};
        amount.label = {"Test", "Amount"};
        amount.hint = {"Test", "How dark light becomes."};
        description.params = {amount};
        return description;
    }
    Result<Step> plan(const Params& params, PixelSize) const override
    {
        const double amount = params.number("amount");
        if (amount == 0)
            return Step();
        const auto curve = [amount](double value) { return value + amount * (1 - 2 * value); };
        return Step(ToneCurves(curve, curve, curve, curve));
    }
};

inline std::shared_ptr<const StageRegistry> stagesAndNegative()
{
    StageRegistry registry = makeStageRegistry();
    registry.add(std::make_unique<NegativeStage>());
    return std::make_shared<const StageRegistry>(std::move(registry));
}

} // namespace heirloom::test
