// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/recover/recover.h"

#include "engine/methods/common_params.h"
#include "engine/methods/methods_text.h"
#include "engine/methods/network_pool.h"

#include <utility>

namespace heirloom {
namespace {

/// The one picture there is: the recovered face itself.
class RecoverRun final : public Run {
public:
    explicit RecoverRun(Crop recovered) : m_recovered(std::move(recovered)) {}

    int steps() const override { return 0; }
    int ready() const override { return 0; }
    Status advance(const CancelToken&) override
    {
        return Error{ErrorCode::InvalidArgument, MethodsText::tr("This method has no steps.").toStdString(), {}};
    }
    Result<Crop> show(int position) override
    {
        if (position == 0)
            return m_recovered;
        return Error{ErrorCode::InvalidArgument, MethodsText::tr("This method has no steps.").toStdString(), {}};
    }
    std::size_t bytes() const override { return 0; } // the prepared face holds it

private:
    Crop m_recovered;
};

class Recover final : public Method {
public:
    Description describe() const override
    {
        Description description{"recover"};
        description.name = HEIRLOOM_TEXT("Methods", "Recover");
        description.sentence = HEIRLOOM_TEXT("Methods", "Clears up what the photo shows and adds nothing of its own.");
        description.params = {sharpnessParam(ParamSpec::Axis::Across)};
        description.networks = {"identity_recovery"};
        description.optionalNetworks = {"identity_recovery_sharp", "recognition"};
        description.isRecovery = true;
        return description;
    }
    Description describe(const bundle::Manifest& manifest) const override
    {
        Description description = describe();
        fitToBundle(description, manifest);
        return description;
    }

    Status check(const NetworkPool& pool, const Params& params) const override
    {
        return pool.checkSharpness(params.number(param::kSharpness));
    }

    Result<std::unique_ptr<Run>> begin(std::shared_ptr<NetworkPool>, const PreparedFace& face, const Params&,
                                       std::uint64_t) const override
    {
        return std::unique_ptr<Run>(std::make_unique<RecoverRun>(face.recovered));
    }
};

} // namespace

std::unique_ptr<const Method> makeRecoverMethod()
{
    return std::make_unique<Recover>();
}

} // namespace heirloom
