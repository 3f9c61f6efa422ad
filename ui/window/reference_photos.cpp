// SPDX-License-Identifier: Apache-2.0
#include "ui/window/reference_photos.h"

#include "ui/export/export_settings.h"

#include <utility>

namespace heirloom::ui {
namespace {

/// Projects count from 1 and never come here.
constexpr PhotoId kFirst = PhotoId(1) << 62;

} // namespace

ReferencePhotos::ReferencePhotos(RestorationWorker& worker, QObject* parent)
    : QObject(parent), m_worker(worker), m_next(kFirst)
{
}

std::size_t ReferencePhotos::bytes() const
{
    std::size_t bytes = 0;
    for (const auto& [path, picture] : m_pictures) {
        if (const OpenedPhoto* photo = picture.photo ? picture.photo->latest() : nullptr)
            bytes += photo->photo.pixels.format().bytes();
    }
    return bytes;
}

PhotoId ReferencePhotos::reserve(const QString& path)
{
    const auto [entry, isNew] = m_pictures.try_emplace(path);
    if (isNew)
        entry->second.id = m_next++;
    return entry->second.id;
}

PhotoId ReferencePhotos::idOf(const QString& path)
{
    return open(path).id;
}

ReferencePhotos::Picture& ReferencePhotos::open(const QString& path)
{
    const PhotoId id = reserve(path);
    Picture& picture = m_pictures[path];
    if (picture.photo)
        return picture;
    picture.photo = m_worker.open(id, heirloom::ui::pathOf(path), {.display = false});
    connect(picture.photo.get(), &ReplyBase::finished, this, [this, path] {
        if (const auto& result = *m_pictures[path].photo->result(); !result)
            drop(path, Error(result.error()));
    });
    return picture;
}

void ReferencePhotos::search(const QString& path)
{
    Picture& picture = open(path);
    picture.search = m_worker.findFaces(picture.id);
    connect(picture.search.get(), &ReplyBase::finished, this, [this, path] {
        const Result<std::vector<Face>> faces = *std::exchange(m_pictures[path].search, nullptr)->result();
        if (faces)
            Q_EMIT found(path, *faces);
        else
            drop(path, faces.error());
    });
}

/// It may be tried again.
void ReferencePhotos::drop(const QString& path, const Error& error)
{
    m_worker.close(m_pictures[path].id);
    m_pictures.erase(path);
    Q_EMIT failed(path, error);
}

void ReferencePhotos::keepOnly(const QSet<QString>& wanted)
{
    std::erase_if(m_pictures, [&](const auto& entry) {
        const bool unused = !wanted.contains(entry.first) && !entry.second.search;
        if (unused && entry.second.photo)
            m_worker.close(entry.second.id);
        return unused;
    });
}

QString ReferencePhotos::pathOf(PhotoId id) const
{
    for (const auto& [path, picture] : m_pictures) {
        if (picture.id == id)
            return path;
    }
    return {};
}

} // namespace heirloom::ui
