// SPDX-License-Identifier: Apache-2.0
#include "ui/album/thumbnail_loader.h"

#include <algorithm>
#include <utility>

#include "ui/album/thumbnail_reader.h"

namespace heirloom::ui {
namespace {

Error notInThePhoto()
{
    return {ErrorCode::InvalidArgument, ThumbnailLoader::tr("The face does not lie in the photo.").toStdString(), {}};
}

} // namespace

ThumbnailLoader::ThumbnailLoader(QObject* parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowPriority);
}

ThumbnailLoader::~ThumbnailLoader()
{
    m_thread.waitForDone(); // there is never more than one photo in it
}

void ThumbnailLoader::load(PhotoId photo, const QString& path)
{
    drop(photo);
    m_photos.push_back({photo, path});
    startNext();
}

void ThumbnailLoader::drop(PhotoId photo)
{
    std::erase_if(m_photos, [photo](const PhotoJob& job) { return job.photo == photo; });
    if (m_photoNow == photo)
        m_photoNow = 0;
}

void ThumbnailLoader::hurry(const std::vector<PhotoId>& photos)
{
    auto place = m_photos.begin();
    for (const PhotoId photo : photos) {
        const auto found = std::find_if(place, m_photos.end(),
                                        [photo](const PhotoJob& job) { return job.photo == photo; });
        if (found != m_photos.end()) {
            std::rotate(place, found, found + 1);
            ++place;
        }
    }
}

void ThumbnailLoader::loadFace(std::uint64_t key, const QString& path, const Face& face)
{
    dropFace(key);
    m_faces.push_back({key, path, face});
    startNext();
}

void ThumbnailLoader::dropFace(std::uint64_t key)
{
    std::erase_if(m_faces, [key](const FaceJob& job) { return job.key == key; });
    std::erase(m_facesNow, key);
}

void ThumbnailLoader::startNext()
{
    if (m_running)
        return;
    if (!m_faces.empty())
        startFaces();
    else if (!m_photos.empty())
        startPhoto();
}

void ThumbnailLoader::startPhoto()
{
    const PhotoJob job = m_photos.front();
    m_photos.pop_front();
    m_photoNow = job.photo;
    run([this, job]() -> std::function<void()> {
        return [this, photo = job.photo, thumbnail = readThumbnail(job.path)] {
            if (std::exchange(m_photoNow, 0) != photo)
                return; // dropped
            if (thumbnail)
                Q_EMIT loaded(photo, thumbnail->picture, thumbnail->photo);
            else
                Q_EMIT failed(photo, thumbnail.error());
        };
    });
}

void ThumbnailLoader::startFaces()
{
    const QString path = m_faces.front().path;
    std::vector<std::uint64_t> keys;
    std::vector<Face> faces;
    for (const FaceJob& job : m_faces) {
        if (job.path == path) {
            keys.push_back(job.key);
            faces.push_back(job.face);
        }
    }
    std::erase_if(m_faces, [&path](const FaceJob& job) { return job.path == path; });
    m_facesNow = keys;
    run([this, path, keys, faces]() -> std::function<void()> {
        return [this, keys, pictures = readFacePictures(path, faces)] {
            for (std::size_t i = 0; i < keys.size(); ++i) {
                if (std::erase(m_facesNow, keys[i]) == 0)
                    continue; // dropped
                if (!pictures)
                    Q_EMIT faceFailed(keys[i], pictures.error());
                else if ((*pictures)[i].isNull())
                    Q_EMIT faceFailed(keys[i], notInThePhoto());
                else
                    Q_EMIT faceLoaded(keys[i], (*pictures)[i]);
            }
        };
    });
}

void ThumbnailLoader::run(std::function<std::function<void()>()> work)
{
    m_running = true;
    m_thread.start([this, work = std::move(work)] {
        QMetaObject::invokeMethod(
            this,
            [this, answer = work()] {
                answer();
                m_running = false;
                startNext();
            },
            Qt::QueuedConnection);
    });
}

} // namespace heirloom::ui
