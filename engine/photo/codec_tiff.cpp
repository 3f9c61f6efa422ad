// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/codec_tiff.h"

#include "engine/photo/codec_support.h"

#include <algorithm>
#include <array>

namespace heirloom {
namespace {

class TiffCodec final : public Codec {
public:
    const CodecDescription& describe() const override
    {
        static const CodecDescription kDescription{
            .id = "tiff",
            .name = "TIFF",
            .suffixes = {"tif", "tiff"},
            .usualSizes = {{100, 12}},
            .metadata = MetadataPlace::Exiv2,
        };
        return kDescription;
    }
    bool recognises(Bytes first) const override
    {
        using namespace std::string_view_literals;
        static constexpr std::array kMarks{"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv};
        return std::ranges::any_of(kMarks,
                                   [&](std::string_view mark) { return charactersOf(first).starts_with(mark); });
    }
    Result<Decoded> decode(Bytes file, const PhotoLimits& limits) const override { return decodeTiff(file, limits); }
    Result<std::vector<std::uint8_t>> encode(const ImageBuffer& pixels, int,
                                             const MetadataBlocks& metadata) const override
    {
        return encodeTiff(pixels, metadata.resolution);
    }
};

} // namespace

std::shared_ptr<const Codec> makeTiffCodec()
{
    return std::make_shared<const TiffCodec>();
}

} // namespace heirloom
