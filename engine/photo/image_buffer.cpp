// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/image_buffer.h"

#include <cassert>
#include <utility>

namespace heirloom {

ImageBuffer::ImageBuffer(ImageFormat format, std::vector<std::uint8_t> bytes)
    : m_format(format), m_bytes(std::make_shared<const std::vector<std::uint8_t>>(std::move(bytes)))
{
    assert(m_bytes->size() == m_format.bytes());
}

} // namespace heirloom
