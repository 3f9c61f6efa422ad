// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/restore/face_patch.h"
#include "engine/worker/worker_types.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace heirloom {

/// The photos that the window has open, and of each the faces as they were last restored. Thread: the engine's.
class PhotoShelf {
public:
    /// A photo is being read: work on it waits.
    void expect(PhotoId id) { m_photos[id] = {}; }
    void hold(PhotoId id, Photo photo);
    void drop(PhotoId id) { m_photos.erase(id); }

    bool isComing(PhotoId id) const;
    /// Whether one of the pictures is still being read.
    bool isComing(std::span<const ReferenceFace> references) const;
    /// Errors: NotFound.
    Result<std::shared_ptr<const Photo>> find(PhotoId id) const;

    /// Keeps a face as it is restored now: its neighbours' patches show it where their masks overlap.
    void remember(PhotoId id, const RestoredFace& face);
    /// The patch of a face among its neighbours; see makeFacePatch().
    Result<FacePatch> patchOf(PhotoId id, const RestoredFace& face, const std::vector<ProtectStroke>& strokes, int maxSide,
                              const CancelToken& cancel) const;

private:
    struct Held {
        std::shared_ptr<const Photo> photo; ///< null while it is being read
        std::map<int, RestoredFace> restored; ///< by id, which is the order in which a saved photo gets them
    };
    std::map<PhotoId, Held> m_photos;
};

} // namespace heirloom
