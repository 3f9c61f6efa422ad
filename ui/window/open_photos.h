// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/restoration_worker.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <vector>

#include <QObject>

namespace heirloom::ui {

/// The photos of the project that the worker holds: the one that is shown, and of those shown before it what fits into
/// the memory for them, so that going back to one is quick. Thread: the window's.
class OpenPhotos : public QObject {
    Q_OBJECT

public:
    /// Bytes of pixels that may stay besides those of the shown photo.
    static constexpr std::size_t kMostBytes = std::size_t(1) << 30;

    /// `worker` must outlive this. `otherBytes`: what else takes of that memory; may be empty.
    explicit OpenPhotos(RestorationWorker& worker, std::function<std::size_t()> otherBytes = {},
                        std::size_t mostBytes = kMostBytes);

    /// Null while the photo is being read, and where it is not open.
    const OpenedPhoto* find(PhotoId id) const;
    bool isSearching(PhotoId id) const;

    /// Reads a photo: opened() or failed(). What is being read already is not begun anew.
    void open(PhotoId id, const std::filesystem::path& path);
    /// Looks for the faces of an open photo, which may still be being read, and is upright after so many quarter turns:
    /// found() or failed(). A search that is under way is given up.
    void search(PhotoId id, int quarterTurns = 0);
    /// From now on this photo is shown, and stays open; 0: none. Others may be closed.
    void setShown(PhotoId id);
    void close(PhotoId id);

Q_SIGNALS:
    void opened(const heirloom::OpenedPhoto& photo);
    void found(heirloom::PhotoId id, const std::vector<heirloom::Face>& faces);
    void failed(heirloom::PhotoId id, const heirloom::Error& error);

private:
    struct Held {
        PhotoId id = 0;
        ReplyPtr<OpenedPhoto> photo;
        ReplyPtr<std::vector<Face>> search; ///< null: none is under way
    };

    std::vector<Held>::iterator held(PhotoId id);
    void photoRead(PhotoId id);
    void searched(PhotoId id);
    void makeRoom();

    RestorationWorker& m_worker;
    std::function<std::size_t()> m_otherBytes;
    std::size_t m_mostBytes;
    std::vector<Held> m_held; ///< the last shown last
    PhotoId m_shown = 0;
};

} // namespace heirloom::ui
