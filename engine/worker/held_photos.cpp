// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/held_photos.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>

namespace heirloom {
namespace {

/// Whether the crops of two faces may touch.
bool mayOverlap(const Face& a, const Face& b)
{
    struct Circle {
        Point centre;
        double radius;
    };
    const auto around = [](const Face& face) {
        const Similarity toPhoto = face.toCrop.inverse();
        return Circle{toPhoto.apply({128, 128}), 128 * std::sqrt(2.0) * toPhoto.scale()};
    };
    const Circle one = around(a), other = around(b);
    return std::hypot(one.centre.x - other.centre.x, one.centre.y - other.centre.y) < one.radius + other.radius;
}

} // namespace

Error notOpen()
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("RestorationWorker", "This photo is not open.").toStdString(),
            {}};
}

void HeldPhotos::hold(PhotoId id, Photo photo)
{
    Held& held = m_photos[id];
    held.original = std::make_shared<const Photo>(std::move(photo));
    held.number = ++m_read;
    if (!held.filtering)
        held.photo = held.original;
}

void HeldPhotos::expectFiltered(PhotoId id)
{
    const auto found = m_photos.find(id);
    if (found == m_photos.end())
        return;
    found->second.filtering = true;
    found->second.photo.reset();
    found->second.restored.clear();
}

void HeldPhotos::holdFiltered(PhotoId id, std::shared_ptr<const Photo> photo)
{
    const auto found = m_photos.find(id);
    if (found == m_photos.end())
        return;
    found->second.filtering = false;
    found->second.photo = std::move(photo);
}

bool HeldPhotos::isBeingRead(PhotoId id) const
{
    const auto found = m_photos.find(id);
    return found != m_photos.end() && !found->second.original;
}

bool HeldPhotos::isComing(PhotoId id) const
{
    const auto found = m_photos.find(id);
    return found != m_photos.end() && !found->second.photo;
}

bool HeldPhotos::isComing(std::span<const ReferenceFace> references) const
{
    return std::any_of(references.begin(), references.end(),
                       [&](const ReferenceFace& reference) { return isComing(reference.photo); });
}

Result<std::shared_ptr<const Photo>> HeldPhotos::find(PhotoId id) const
{
    const auto found = m_photos.find(id);
    if (found == m_photos.end() || !found->second.photo)
        return notOpen();
    return found->second.photo;
}

Result<std::shared_ptr<const Photo>> HeldPhotos::original(PhotoId id) const
{
    const auto found = m_photos.find(id);
    if (found == m_photos.end() || !found->second.original)
        return notOpen();
    return found->second.original;
}

Key HeldPhotos::key(PhotoId id) const
{
    return KeyBuilder("photo").add(m_photos.at(id).number).key();
}

void HeldPhotos::remember(PhotoId id, const RestoredFace& face)
{
    if (const auto found = m_photos.find(id); found != m_photos.end())
        found->second.restored[face.face.id] = {face, ++m_kept};
}

std::vector<std::uint64_t> HeldPhotos::around(PhotoId id, const Face& face) const
{
    std::vector<std::uint64_t> numbers;
    const auto found = m_photos.find(id);
    if (found == m_photos.end())
        return numbers;
    for (const auto& [other, kept] : found->second.restored) {
        if (other != face.id && mayOverlap(kept.face.face, face))
            numbers.push_back(kept.number);
    }
    return numbers;
}

HeldPhotos::Together HeldPhotos::together(PhotoId id, const RestoredFace& face) const
{
    std::vector<RestoredFace> faces{face};
    if (const auto found = m_photos.find(id); found != m_photos.end()) {
        for (const auto& [other, kept] : found->second.restored) {
            if (other != face.face.id && mayOverlap(kept.face.face, face.face))
                faces.push_back(kept.face);
        }
    }
    std::sort(faces.begin(), faces.end(),
              [](const RestoredFace& a, const RestoredFace& b) { return a.face.id < b.face.id; });
    const auto own = std::find_if(faces.begin(), faces.end(),
                                  [&](const RestoredFace& each) { return each.face.id == face.face.id; });
    const auto which = static_cast<std::size_t>(own - faces.begin());
    return {std::move(faces), which};
}

Result<FacePatch> HeldPhotos::patchOf(PhotoId id, const RestoredFace& face, const std::vector<ProtectStroke>& strokes,
                                      int maxSide, const CancelToken& cancel) const
{
    const auto photo = find(id);
    if (!photo)
        return photo.error();
    const Together all = together(id, face);
    return makeFacePatch(**photo, all.faces, all.which, strokes, maxSide, cancel);
}

} // namespace heirloom
