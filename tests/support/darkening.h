// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/registry.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace heirloom::test {

/// What the method below makes of a recovered face; of depth 0, exactly that face.
inline Crop darkened(Crop face, double depth)
{
    for (float& sample : face.rgb)
        sample = std::max(-1.0F, sample - static_cast<float>(depth) * (sample + 1));
    return face;
}

/// The one picture of the method below.
class DarkRun final : public Run {
public:
    explicit DarkRun(Crop picture) : m_picture(std::move(picture)) {}

    int steps() const override { return 0; }
    int ready() const override { return 0; }
    Status advance(const CancelToken&) override
    {
        return Error{ErrorCode::InvalidArgument, "Nothing is left to do.", {}};
    }
    Result<Crop> show(int position) override
    {
        if (position == 0)
            return m_picture;
        return Error{ErrorCode::InvalidArgument, "There is one picture.", {}};
    }
    std::size_t bytes() const override { return m_picture.rgb.size() * sizeof(float); }

private:
    Crop m_picture;
};

/// A method that tests alone know: the recovered face, made darker. It has one picture, nothing random in it, and needs no
/// network but the one that every method begins with.
class Darken final : public Method {
public:
    Description describe() const override
    {
        ParamSpec depth{"depth"};
        depth.standard = 0.25;
        depth.axis = ParamSpec::Axis::Across;
        depth.label = {"Tests", "Depth"};
        depth.hint = {"Tests", "How much darker the face becomes."};
        Description description{"darken"};
        description.name = {"Tests", "Darken"};
        description.sentence = {"Tests", "Makes the recovered face darker."};
        description.params = {depth};
        description.networks = {"identity_recovery"};
        return description;
    }
    Status check(const NetworkPool&, const Params&) const override { return success(); }
    Result<std::unique_ptr<Run>> begin(std::shared_ptr<NetworkPool>, const PreparedFace& face, const Params& params,
                                       std::uint64_t) const override
    {
        return std::unique_ptr<Run>(std::make_unique<DarkRun>(darkened(face.recovered, params.number("depth"))));
    }
};

/// Heirloom's own methods, and the one above.
inline std::shared_ptr<const Registry> methodsAndDarken()
{
    Registry registry = makeRegistry();
    registry.add(std::make_unique<Darken>());
    return std::make_shared<const Registry>(std::move(registry));
}

} // namespace heirloom::test
