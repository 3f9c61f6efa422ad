// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace heirloom::training {

/// One step of splitmix64: mixes a seed with a number into a new seed.
constexpr std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t value)
{
    std::uint64_t z = seed + 0x9e3779b97f4a7c15ULL * (value + 1);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

/// A seed for a named thing: a face keeps its damage whatever stands beside it in the folder.
constexpr std::uint64_t mixSeed(std::uint64_t seed, std::string_view name)
{
    for (const char c : name)
        seed = mixSeed(seed, static_cast<std::uint64_t>(static_cast<unsigned char>(c)));
    return seed;
}

/// Repeatable random numbers that are the same with every standard library and on every machine, which
/// std::uniform_real_distribution does not promise. Thread: one thread at a time.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_seed(seed) {}

    std::uint64_t bits() { return mixSeed(m_seed, m_count++); }
    /// Uniform in [low, high).
    double uniform(double low = 0.0, double high = 1.0)
    {
        return low + (high - low) * static_cast<double>(bits() >> 11) * 0x1.0p-53;
    }
    bool chance(double probability) { return uniform() < probability; }
    /// Uniform in 0 .. count-1. Requires count > 0.
    std::int64_t index(std::int64_t count)
    {
        return static_cast<std::int64_t>(bits() % static_cast<std::uint64_t>(count));
    }

private:
    std::uint64_t m_seed;
    std::uint64_t m_count = 0;
};

} // namespace heirloom::training
