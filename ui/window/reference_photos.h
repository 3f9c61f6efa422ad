// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/restoration_worker.h"

#include <cstddef>
#include <map>
#include <vector>

#include <QObject>
#include <QSet>
#include <QString>

namespace heirloom::ui {

/// Pictures that are open in the worker only to say who somebody is: they are in no film strip, nothing is made of them
/// for the screen, and they get ids that no photo of a project has. Thread: the window's.
class ReferencePhotos : public QObject {
    Q_OBJECT

public:
    /// `worker` must outlive this.
    explicit ReferencePhotos(RestorationWorker& worker, QObject* parent = nullptr);

    bool isEmpty() const { return m_pictures.empty(); }
    /// Of their pixels, as far as they have been read.
    std::size_t bytes() const;
    /// Under which id the worker holds the picture; it is opened if need be.
    PhotoId idOf(const QString& path);
    /// The id that idOf() will give, without opening anything.
    PhotoId reserve(const QString& path);
    /// Empty if it is none of these.
    QString pathOf(PhotoId id) const;
    /// Opens a picture and has its faces found: found() or failed().
    void search(const QString& path);
    /// Closes those that are not among `wanted`, the paths that are still in use.
    void keepOnly(const QSet<QString>& wanted);

Q_SIGNALS:
    void found(const QString& path, const std::vector<heirloom::Face>& faces);
    void failed(const QString& path, const heirloom::Error& error);

private:
    struct Picture {
        PhotoId id = 0;
        ReplyPtr<OpenedPhoto> photo = {};        ///< null: it is not open
        ReplyPtr<std::vector<Face>> search = {}; ///< null: nobody waits for its faces
    };

    Picture& open(const QString& path);
    void drop(const QString& path, const Error& error);

    RestorationWorker& m_worker;
    std::map<QString, Picture> m_pictures; ///< by path
    PhotoId m_next;
};

} // namespace heirloom::ui
