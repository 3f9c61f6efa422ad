// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/photo/image_buffer.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace heirloom {

/// What becomes of each pixel by itself: a curve a channel, from sRGB's encoded scale (0 black, 1 white) to the same. A photo
/// in shades of grey has a curve of its own, so that it stays grey. Immutable and shared. Thread: any.
class ToneCurves {
public:
    using Curve = std::function<double(double)>;
    enum Channel { Red, Green, Blue, Grey };

    /// All stays as it is.
    ToneCurves() = default;
    /// Samples the curves from -0.25 to 1.25: beyond white and black lie colours that sRGB has not. Further out they go on as
    /// they end.
    ToneCurves(const Curve& red, const Curve& green, const Curve& blue, const Curve& grey);

    bool isNeutral() const { return !m_tables; }
    double at(Channel channel, double value) const;
    /// For a screen: of 8-bit samples.
    std::array<std::uint8_t, 256> table(Channel channel) const;
    /// These, and then others.
    ToneCurves then(const ToneCurves& others) const;

private:
    std::shared_ptr<const std::array<std::vector<double>, 4>> m_tables;
};

/// The pixels, of a photo with this profile (empty: sRGB), with other tones; depth, channels and alpha stay. In a grey photo
/// grey counts. Rows are computed on all processors. Errors: InvalidArgument (a null buffer), those of
/// ColourTransform, Cancelled, ComputeFailed. Memory: the result. Thread: any.
Result<ImageBuffer> toned(const ImageBuffer& photo, std::span<const std::uint8_t> iccProfile, const ToneCurves& curves,
                          const CancelToken& cancel = {});

} // namespace heirloom
