// SPDX-License-Identifier: Apache-2.0
#include "ui/window/reference_shelf.h"

#include "ui/export/export_settings.h"

#include <utility>

namespace heirloom::ui {
namespace {

/// Projects count from 1 and never come here.
constexpr PhotoId kFirst = PhotoId(1) << 62;

} // namespace

ReferenceShelf::ReferenceShelf(RestorationWorker& worker, QObject* parent)
    : QObject(parent), m_worker(worker), m_next(kFirst)
{
    connect(&worker, &RestorationWorker::found, this, [this](PhotoId id, const std::vector<Face>& faces) {
        if (const QString path = pathOf(id); m_searched.remove(path))
            Q_EMIT found(path, faces);
    });
    connect(&worker, &RestorationWorker::failed, this, [this](const WorkFailure& failure) {
        const QString path = pathOf(failure.photo);
        if (path.isEmpty())
            return;
        m_searched.remove(path);
        m_pictures.erase(path); // may be tried again
        m_worker.close(failure.photo);
        Q_EMIT failed(path, failure.error);
    });
}

PhotoId ReferenceShelf::reserve(const QString& path)
{
    const auto [entry, isNew] = m_pictures.try_emplace(path);
    if (isNew)
        entry->second.id = m_next++;
    return entry->second.id;
}

PhotoId ReferenceShelf::idOf(const QString& path)
{
    const PhotoId id = reserve(path);
    if (!std::exchange(m_pictures[path].open, true))
        m_worker.openKnown(id, heirloom::ui::pathOf(path));
    return id;
}

void ReferenceShelf::search(const QString& path)
{
    const PhotoId id = reserve(path);
    m_pictures[path].open = true;
    m_searched.insert(path);
    m_worker.open(id, heirloom::ui::pathOf(path));
}

void ReferenceShelf::keepOnly(const QSet<QString>& wanted)
{
    std::erase_if(m_pictures, [&](const auto& entry) {
        const bool drop = !wanted.contains(entry.first) && !m_searched.contains(entry.first);
        if (drop && entry.second.open)
            m_worker.close(entry.second.id);
        return drop;
    });
}

QString ReferenceShelf::pathOf(PhotoId id) const
{
    for (const auto& [path, picture] : m_pictures) {
        if (picture.id == id)
            return path;
    }
    return {};
}

} // namespace heirloom::ui
