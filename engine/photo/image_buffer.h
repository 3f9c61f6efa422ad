// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace heirloom {

/// Bytes in one sample of one channel.
enum class SampleDepth : int { Bits8 = 1, Bits16 = 2 };

/// What a buffer's samples are; fixed apart from its pixels.
struct ImageFormat {
    int width = 0;    ///< pixels, > 0
    int height = 0;   ///< pixels, > 0
    int channels = 0; ///< 1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha (not premultiplied)
    SampleDepth depth = SampleDepth::Bits8;

    bool isGrey() const { return channels <= 2; }
    bool hasAlpha() const { return channels == 2 || channels == 4; }
    std::size_t bytesPerPixel() const { return static_cast<std::size_t>(channels) * static_cast<std::size_t>(depth); }
    std::size_t bytesPerRow() const { return bytesPerPixel() * static_cast<std::size_t>(width); }
    std::size_t bytes() const { return bytesPerRow() * static_cast<std::size_t>(height); }
    bool operator==(const ImageFormat&) const = default;
};

/// An immutable picture that is shared, not copied: the value in which pixels cross rooms and threads.
/// Rows follow each other without padding, channels are interleaved (R, G, B[, A]), 16-bit samples are in the
/// machine's byte order and use the whole range 0..65535. The numbers are those of the photo's own colour profile.
/// Thread: safe from any thread, as nothing can change it.
class ImageBuffer {
public:
    ImageBuffer() = default;
    /// Requires `bytes.size() == format.bytes()`. Takes the bytes over; nothing is copied.
    ImageBuffer(ImageFormat format, std::vector<std::uint8_t> bytes);

    bool isNull() const { return !m_bytes; }
    const ImageFormat& format() const { return m_format; }
    int width() const { return m_format.width; }
    int height() const { return m_format.height; }
    int channels() const { return m_format.channels; }
    SampleDepth depth() const { return m_format.depth; }
    /// Null if the buffer is null.
    const std::uint8_t* data() const { return m_bytes ? m_bytes->data() : nullptr; }
    const std::uint8_t* row(int y) const { return data() + static_cast<std::size_t>(y) * m_format.bytesPerRow(); }

private:
    ImageFormat m_format;
    std::shared_ptr<const std::vector<std::uint8_t>> m_bytes;
};

} // namespace heirloom
