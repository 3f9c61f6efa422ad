// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/faces/face.h"
#include "engine/worker/worker_types.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <vector>

#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>
#include <QThreadPool>

namespace heirloom::ui {

/// Makes thumbnails of photos and of faces on a thread of its own, one photo after the other, in the order they are asked
/// for; faces come before photos, because somebody waits for them. Thread: the window's.
class ThumbnailLoader : public QObject {
    Q_OBJECT

public:
    explicit ThumbnailLoader(QObject* parent = nullptr);
    /// Stops within one photo.
    ~ThumbnailLoader() override;

    /// Then loaded() or failed(), once. Asked for again before that: takes the place of the first request.
    void load(PhotoId photo, const QString& path);
    /// Not wanted any more: it is not read if that has not begun, and no signal comes in any case.
    void drop(PhotoId photo);
    /// These first, in this order; those that do not wait are not looked at. For the photos that are in view.
    void hurry(const std::vector<PhotoId>& photos);

    /// Then faceLoaded() or faceFailed(), once. `key`: the caller's name for it. Faces of one photo that wait together are
    /// cut from one reading of it.
    void loadFace(std::uint64_t key, const QString& path, const Face& face);
    void dropFace(std::uint64_t key);

Q_SIGNALS:
    /// `picture`: see Thumbnail; `size`: of the upright photo.
    void loaded(heirloom::PhotoId photo, const QImage& picture, QSize size);
    void failed(heirloom::PhotoId photo, const heirloom::Error& error);
    /// A square, see readFacePictures().
    void faceLoaded(std::uint64_t key, const QImage& picture);
    void faceFailed(std::uint64_t key, const heirloom::Error& error);

private:
    struct PhotoJob {
        PhotoId photo = 0;
        QString path;
    };
    struct FaceJob {
        std::uint64_t key = 0;
        QString path;
        Face face;
    };

    void startNext();
    void startPhoto();
    void startFaces();
    /// Runs `work` on the other thread, then what it returns on this one.
    void run(std::function<std::function<void()>()> work);

    std::deque<PhotoJob> m_photos;
    std::deque<FaceJob> m_faces;
    PhotoId m_photoNow = 0; ///< whose answer is awaited; 0: nobody's
    std::vector<std::uint64_t> m_facesNow;
    bool m_running = false;
    QThreadPool m_thread; ///< last: gone before what its work answers to
};

} // namespace heirloom::ui
