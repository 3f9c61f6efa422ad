// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/photo/codec_registry.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

namespace heirloom::test {

/// A format that tests alone know: a mark, a header, the profile, the samples. It stores whatever it is given, and says
/// of itself what the test wants.
class PlainCodec final : public Codec {
public:
    explicit PlainCodec(CodecDescription description) : m_description(std::move(description)) {}

    const CodecDescription& describe() const override { return m_description; }
    bool recognises(Bytes first) const override
    {
        return first.size() >= kMark.size() && std::equal(kMark.begin(), kMark.end(), first.begin());
    }
    Result<Decoded> decode(Bytes file, const PhotoLimits& limits) const override
    {
        Header header;
        if (file.size() < kMark.size() + sizeof header)
            return Error{ErrorCode::Unreadable, "The file ends in its header.", {}};
        std::memcpy(&header, file.data() + kMark.size(), sizeof header);
        if (header.format.width > limits.maxSide || header.format.height > limits.maxSide)
            return Error{ErrorCode::TooLarge, "The photo is too large.", {}};
        const Bytes rest = file.subspan(kMark.size() + sizeof header);
        if (rest.size() != header.profileBytes + header.format.bytes())
            return Error{ErrorCode::Unreadable, "The file is cut short.", {}};
        const Bytes profile = rest.first(header.profileBytes), samples = rest.subspan(header.profileBytes);
        Decoded decoded;
        decoded.format = header.format;
        decoded.samples.assign(samples.begin(), samples.end());
        decoded.iccProfile.emplace(profile.begin(), profile.end());
        if (header.resolution.x > 0)
            decoded.resolution = header.resolution;
        return decoded;
    }
    Result<std::vector<std::uint8_t>> encode(const ImageBuffer& pixels, int,
                                             const MetadataBlocks& metadata) const override
    {
        const Header header{pixels.format(), metadata.resolution.value_or(Resolution{}), metadata.iccProfile.size()};
        std::vector<std::uint8_t> file(kMark.begin(), kMark.end());
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(&header);
        file.insert(file.end(), bytes, bytes + sizeof header);
        file.insert(file.end(), metadata.iccProfile.begin(), metadata.iccProfile.end());
        file.insert(file.end(), pixels.data(), pixels.data() + pixels.format().bytes());
        return file;
    }

private:
    static constexpr std::array<std::uint8_t, 6> kMark{'P', 'L', 'A', 'I', 'N', '!'};
    struct Header {
        ImageFormat format;
        Resolution resolution; ///< 0: not known
        std::size_t profileBytes = 0;
    };

    CodecDescription m_description;
};

/// A plain format that holds everything but metadata.
inline CodecDescription plainDescription()
{
    return {.id = "plain", .name = "Plain", .suffixes = {"pln", "plain"}, .usualSizes = {{100, 24}}};
}

/// Heirloom's own formats, and the one above.
inline CodecRegistry codecsAndPlain(CodecDescription description = plainDescription())
{
    CodecRegistry codecs = builtInCodecs();
    codecs.add(std::make_shared<const PlainCodec>(std::move(description)));
    return codecs;
}

} // namespace heirloom::test
