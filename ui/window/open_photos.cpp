// SPDX-License-Identifier: Apache-2.0
#include "ui/window/open_photos.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace heirloom::ui {
namespace {

/// Of a photo that may still be being read. Worker and window share what they hold.
std::size_t bytesOf(const Reply<OpenedPhoto>& reply)
{
    const OpenedPhoto* photo = reply.latest();
    return photo ? photo->photo.pixels.format().bytes() + photo->display.format().bytes() : 0;
}

} // namespace

OpenPhotos::OpenPhotos(RestorationWorker& worker, std::function<std::size_t()> otherBytes, std::size_t mostBytes)
    : m_worker(worker), m_otherBytes(std::move(otherBytes)), m_mostBytes(mostBytes)
{
}

std::vector<OpenPhotos::Held>::iterator OpenPhotos::held(PhotoId id)
{
    return std::find_if(m_held.begin(), m_held.end(), [id](const Held& each) { return each.id == id; });
}

const OpenedPhoto* OpenPhotos::find(PhotoId id) const
{
    const auto found = std::find_if(m_held.begin(), m_held.end(), [id](const Held& each) { return each.id == id; });
    return found == m_held.end() ? nullptr : found->photo->latest();
}

bool OpenPhotos::isSearching(PhotoId id) const
{
    return std::any_of(m_held.begin(), m_held.end(), [id](const Held& each) { return each.id == id && each.search; });
}

void OpenPhotos::open(PhotoId id, const std::filesystem::path& path)
{
    if (held(id) != m_held.end())
        return;
    Held& photo = m_held.emplace_back(Held{id, m_worker.open(id, path), {}});
    connect(photo.photo.get(), &ReplyBase::finished, this, [this, id] { photoRead(id); });
}

void OpenPhotos::search(PhotoId id, int quarterTurns)
{
    const auto photo = held(id);
    if (photo == m_held.end())
        return;
    photo->search = m_worker.findFaces(id, quarterTurns);
    connect(photo->search.get(), &ReplyBase::finished, this, [this, id] { searched(id); });
}

void OpenPhotos::photoRead(PhotoId id)
{
    const Result<OpenedPhoto> result = *held(id)->photo->result();
    if (!result) {
        m_held.erase(held(id)); // it may be tried again
        Q_EMIT failed(id, result.error());
        return;
    }
    makeRoom();
    Q_EMIT opened(*result);
}

void OpenPhotos::searched(PhotoId id)
{
    const Result<std::vector<Face>> faces = *std::exchange(held(id)->search, nullptr)->result();
    if (faces)
        Q_EMIT found(id, *faces);
    else
        Q_EMIT failed(id, faces.error());
}

void OpenPhotos::setShown(PhotoId id)
{
    m_shown = id;
    if (const auto shown = held(id); shown != m_held.end())
        std::rotate(shown, std::next(shown), m_held.end());
    makeRoom();
}

/// Closes what no longer fits, beginning with what was not shown for long.
void OpenPhotos::makeRoom()
{
    std::size_t bytes = m_otherBytes ? m_otherBytes() : 0;
    std::vector<PhotoId> unfit;
    for (auto each = m_held.rbegin(); each != m_held.rend(); ++each) {
        const std::size_t own = each->id == m_shown ? 0 : bytesOf(*each->photo);
        if (own > 0 && bytes + own > m_mostBytes)
            unfit.push_back(each->id);
        else
            bytes += own;
    }
    for (const PhotoId id : unfit)
        close(id);
}

void OpenPhotos::close(PhotoId id)
{
    m_worker.close(id);
    std::erase_if(m_held, [id](const Held& each) { return each.id == id; });
}

} // namespace heirloom::ui
