// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "engine/core/result.h"

namespace heirloom {

/// From the numbers of a photo to sRGB and back, for whole rows of float samples where 1 is full scale.
/// A grey photo has one sample a pixel on its own side and three on the sRGB side. Alpha is not passed.
/// Thread: made once, then used from any number of threads at once; copies share the same tables.
class ColourTransform {
public:
    /// `iccProfile` empty: the photo is sRGB, or grey with sRGB's curve. `colourChannels`: 1 or 3.
    /// Errors: Unsupported if the profile is damaged, or is not one for that many channels.
    static Result<ColourTransform> create(std::span<const std::uint8_t> iccProfile, int colourChannels);

    /// True for a profile that leads only one way, as some scanners embed: there is no way back to the photo's numbers,
    /// so both ways treat them as sRGB. `readPhoto` says so in a note and keeps the profile.
    bool assumesSrgb() const;

    /// `in`: pixels * colourChannels; `out`: pixels * 3. Not clamped: colours outside sRGB come out below 0 or above 1,
    /// so that the way back is exact.
    void toSrgb(const float* in, float* out, std::size_t pixels) const;
    /// `in`: pixels * 3; `out`: pixels * colourChannels. Not clamped.
    void fromSrgb(const float* in, float* out, std::size_t pixels) const;

private:
    struct Tables;
    explicit ColourTransform(std::shared_ptr<const Tables> tables) : m_tables(std::move(tables)) {}
    std::shared_ptr<const Tables> m_tables;
};

} // namespace heirloom
