// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/codec_registry.h"

#include "engine/photo/codec_jpeg.h"
#include "engine/photo/codec_png.h"
#include "engine/photo/codec_tiff.h"
#include "engine/photo/codec_webp.h"

#include <algorithm>
#include <cassert>
#include <cctype>
#include <utility>

namespace heirloom {
namespace {

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

template <typename Condition>
const Codec* firstOf(const std::vector<std::shared_ptr<const Codec>>& codecs, Condition condition)
{
    const auto found = std::ranges::find_if(codecs, [&](const auto& codec) { return condition(*codec); });
    return found == codecs.end() ? nullptr : found->get();
}

bool hasSuffix(const Codec& codec, std::string_view suffix)
{
    const auto& suffixes = codec.describe().suffixes;
    return std::ranges::find(suffixes, suffix) != suffixes.end();
}

CodecRegistry makeBuiltIn()
{
    CodecRegistry registry;
    registry.add(makeJpegCodec());
    registry.add(makePngCodec());
    registry.add(makeTiffCodec());
    registry.add(makeWebpCodec());
    return registry;
}

} // namespace

void CodecRegistry::add(std::shared_ptr<const Codec> codec)
{
    assert(!find(codec->describe().id) && !codec->describe().suffixes.empty());
    assert(std::ranges::none_of(codec->describe().suffixes, [&](const auto& suffix) { return find(suffix); }));
    m_codecs.push_back(std::move(codec));
}

const Codec* CodecRegistry::find(std::string_view name) const
{
    const std::string wanted = lowerCase(name);
    return firstOf(m_codecs,
                   [&](const Codec& codec) { return codec.describe().id == wanted || hasSuffix(codec, wanted); });
}

const Codec* CodecRegistry::ofName(const std::filesystem::path& path) const
{
    const std::string extension = lowerCase(path.extension().string());
    if (extension.empty())
        return nullptr;
    return firstOf(m_codecs, [&](const Codec& codec) { return hasSuffix(codec, extension.substr(1)); });
}

const Codec* CodecRegistry::ofContent(Bytes file) const
{
    const Bytes first = file.first(std::min(Codec::kFirstBytes, file.size()));
    return firstOf(m_codecs, [&](const Codec& codec) { return codec.recognises(first); });
}

std::string CodecRegistry::idForName(const std::filesystem::path& path) const
{
    const Codec* codec = ofName(path);
    return codec ? codec->describe().id : kUsualFormat;
}

const CodecRegistry& builtInCodecs()
{
    static const CodecRegistry kCodecs = makeBuiltIn();
    return kCodecs;
}

} // namespace heirloom
