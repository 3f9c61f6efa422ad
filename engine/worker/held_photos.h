// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/pipeline/face_patch.h"
#include "engine/recipe/key.h"
#include "engine/worker/worker_types.h"

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace heirloom {

/// Why a request fails whose photo is not open, in the user's language. Thread: any.
Error notOpen();

/// The photos that the window has open, as their filters made them, and of each the faces as they were last restored.
/// Thread: the engine's.
class HeldPhotos {
public:
    /// A photo is being read: work on it waits.
    void expect(PhotoId id) { m_photos[id] = {}; }
    void hold(PhotoId id, Photo photo);
    void drop(PhotoId id) { m_photos.erase(id); }
    /// It is being filtered: work on its faces waits, and what is kept of them counts no more.
    void expectFiltered(PhotoId id);
    /// What faces are restored in from now on. Nothing happens where the photo is not open.
    void holdFiltered(PhotoId id, std::shared_ptr<const Photo> photo);

    bool isBeingRead(PhotoId id) const;
    /// Whether it is being read or filtered.
    bool isComing(PhotoId id) const;
    /// Whether one of the pictures is.
    bool isComing(std::span<const ReferenceFace> references) const;
    /// As it was filtered. Errors: NotFound.
    Result<std::shared_ptr<const Photo>> find(PhotoId id) const;
    /// As it was read. Errors: NotFound.
    Result<std::shared_ptr<const Photo>> original(PhotoId id) const;
    /// What the photo as it was read is known by in a cache. Requires one that is open.
    Key key(PhotoId id) const;

    /// Keeps a face as it is restored now: its neighbours' patches show it where their masks overlap.
    void remember(PhotoId id, const RestoredFace& face);
    /// The faces whose masks may overlap a face's, as they are kept by now: a number each that is never used again.
    std::vector<std::uint64_t> around(PhotoId id, const Face& face) const;
    /// A face and its neighbours, as makeFacePatch() takes them.
    struct Together {
        std::vector<RestoredFace> faces;
        std::size_t which = 0;
    };
    Together together(PhotoId id, const RestoredFace& face) const;
    /// The patch of a face among its neighbours; see makeFacePatch().
    Result<FacePatch> patchOf(PhotoId id, const RestoredFace& face, const std::vector<ProtectStroke>& strokes,
                              int maxSide, const CancelToken& cancel) const;

private:
    struct Kept {
        RestoredFace face;
        std::uint64_t number = 0;
    };
    struct Held {
        std::shared_ptr<const Photo> original; ///< null while it is being read
        std::uint64_t number = 0;              ///< of that reading, never used again
        std::shared_ptr<const Photo> photo;    ///< as it was filtered; null while it is being read or filtered
        bool filtering = false;
        std::map<int, Kept> restored; ///< by id, which is the order in which a saved photo gets them
    };
    std::map<PhotoId, Held> m_photos;
    std::uint64_t m_kept = 0; ///< how many have ever been
    std::uint64_t m_read = 0; ///< likewise
};

} // namespace heirloom
