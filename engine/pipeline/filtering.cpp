// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/filtering.h"

#include "engine/core/guarded.h"
#include "engine/methods/methods_text.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace heirloom {
namespace {

constexpr int kTile = 512; ///< pixels a side, without the halo

/// A part of a picture, whole pixels.
struct Part {
    int left = 0, top = 0, right = 0, bottom = 0;

    int width() const { return right - left; }
    int height() const { return bottom - top; }
};

int tilesAlong(int pixels)
{
    return (pixels + kTile - 1) / kTile;
}

Part tileAt(const ImageFormat& format, std::size_t index)
{
    const int across = tilesAlong(format.width), i = static_cast<int>(index);
    const int left = i % across * kTile, top = i / across * kTile;
    return {left, top, std::min(left + kTile, format.width), std::min(top + kTile, format.height)};
}

Part widened(const Part& part, int by, const ImageFormat& format)
{
    return {std::max(0, part.left - by), std::max(0, part.top - by), std::min(format.width, part.right + by),
            std::min(format.height, part.bottom + by)};
}

/// Copies rows of a part, whose first pixels lie at `from` and `to`.
void copyRows(const std::uint8_t* from, std::size_t fromRow, std::uint8_t* to, std::size_t toRow, std::size_t bytes,
              int rows)
{
    for (int y = 0; y < rows; ++y)
        std::memcpy(to + static_cast<std::size_t>(y) * toRow, from + static_cast<std::size_t>(y) * fromRow, bytes);
}

ImageBuffer cut(const ImageBuffer& picture, const Part& part)
{
    ImageFormat format = picture.format();
    format.width = part.width();
    format.height = part.height();
    std::vector<std::uint8_t> bytes(format.bytes());
    copyRows(picture.row(part.top) + static_cast<std::size_t>(part.left) * format.bytesPerPixel(),
             picture.format().bytesPerRow(), bytes.data(), format.bytesPerRow(), format.bytesPerRow(), part.height());
    return {format, std::move(bytes)};
}

} // namespace

Filtering::Filtering(std::shared_ptr<const Photo> photo, std::vector<std::shared_ptr<const Filter>> filters,
                     double scale, const Key& key, StageCache* cache)
    : m_photo(std::move(photo)), m_filters(std::move(filters)), m_scale(scale),
      m_cache(key == Key() ? nullptr : cache), m_keys{key}
{
    for (const auto& filter : m_filters)
        m_keys.push_back(KeyBuilder("filtered").add(m_keys.back()).add(filter->key()).add(m_scale).key());
    for (std::size_t count = m_cache ? m_filters.size() : 0; count > 0; --count) {
        if (auto known = m_cache->photo(m_keys[count])) {
            m_photo = std::move(known);
            m_next = count;
            break;
        }
    }
}

Status Filtering::step(const CancelToken& cancel)
{
    if (cancel.cancelled())
        return Error{ErrorCode::Cancelled, MethodsText::tr("Restoring was stopped.").toStdString(), {}};
    if (done())
        return success();
    return guarded<Status>([&] {
        if (!m_analysed && m_filters[m_next]->analysisKey() != Key())
            return analyse(cancel);
        return applyTile(cancel);
    });
}

Key Filtering::analysisKey() const
{
    return KeyBuilder("analysis").add(m_keys[m_next]).add(m_filters[m_next]->analysisKey()).add(m_scale).key();
}

Status Filtering::analyse(const CancelToken& cancel)
{
    if (m_cache && (m_analysis = m_cache->analysis(analysisKey()))) {
        m_analysed = true;
        return success();
    }
    auto analysis = m_filters[m_next]->analyse(*m_photo, m_scale, cancel);
    if (!analysis)
        return analysis.error();
    m_analysis = std::move(*analysis);
    m_analysed = true;
    if (m_cache && m_analysis)
        m_cache->keep(analysisKey(), m_analysis);
    return success();
}

Status Filtering::applyTile(const CancelToken& cancel)
{
    const Filter& filter = *m_filters[m_next];
    const ImageFormat& format = m_photo->pixels.format();
    const Part tile = tileAt(format, m_tile), around = widened(tile, filter.halo(m_scale), format);
    Photo part = *m_photo;
    part.pixels = cut(m_photo->pixels, around);
    const auto made = filter.apply(part, m_analysis.get(), m_scale, cancel);
    if (!made)
        return made.error();
    if (!(made->format() == part.pixels.format()))
        return Error{ErrorCode::ComputeFailed,
                     MethodsText::tr("A step of the whole photo gave a picture of another kind.").toStdString(),
                     {}};
    if (m_bytes.empty())
        m_bytes.resize(format.bytes());
    const std::size_t pixel = format.bytesPerPixel();
    copyRows(made->row(tile.top - around.top) + static_cast<std::size_t>(tile.left - around.left) * pixel,
             made->format().bytesPerRow(),
             m_bytes.data() + static_cast<std::size_t>(tile.top) * format.bytesPerRow()
                 + static_cast<std::size_t>(tile.left) * pixel,
             format.bytesPerRow(), static_cast<std::size_t>(tile.width()) * pixel, tile.height());
    if (++m_tile == tiles())
        finishFilter();
    return success();
}

std::size_t Filtering::tiles() const
{
    const ImageFormat& format = m_photo->pixels.format();
    return static_cast<std::size_t>(tilesAlong(format.width)) * static_cast<std::size_t>(tilesAlong(format.height));
}

void Filtering::finishFilter()
{
    auto photo = std::make_shared<Photo>(*m_photo);
    photo->pixels = ImageBuffer(m_photo->pixels.format(), std::exchange(m_bytes, {}));
    m_photo = std::move(photo);
    m_analysis.reset();
    m_analysed = false;
    m_tile = 0;
    ++m_next;
    if (m_cache)
        m_cache->keep(m_keys[m_next], m_photo);
}

double Filtering::progress() const
{
    if (done())
        return 1;
    const double own = static_cast<double>(m_tile) / static_cast<double>(tiles());
    return (static_cast<double>(m_next) + own) / static_cast<double>(m_filters.size());
}

Result<std::shared_ptr<const Photo>> filtered(std::shared_ptr<const Photo> photo,
                                              const std::vector<std::shared_ptr<const Filter>>& filters,
                                              const CancelToken& cancel, const FilterProgress& progress)
{
    Filtering filtering(std::move(photo), filters);
    while (!filtering.done()) {
        if (const Status stepped = filtering.step(cancel); !stepped)
            return stepped.error();
        if (progress)
            progress(filtering.progress());
    }
    return filtering.photo();
}

} // namespace heirloom
