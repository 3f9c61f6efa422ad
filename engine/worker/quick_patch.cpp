// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/quick_patch.h"

#include <optional>
#include <utility>

namespace heirloom {
namespace {

/// Pixels: half as many again as the crop has, so that only what the photo itself has finer than that is left out.
constexpr int kQuickSide = 384;

/// The recovered face is the same at the beginning of all rows.
TradeoffKey rowOf(const FaceJob& job, const TradeoffPlace& place)
{
    const TradeoffKey row = job.key(place.identityStop);
    return place.position == 0 ? TradeoffKey{row.face, Method::Recover, 0, 0} : row;
}

/// What does not depend on the crop is there from the last place of the same face.
Result<FacePatch> putTogether(EngineSession& session, PatchName name, const RestoredFace& face, const CancelToken& cancel)
{
    name.row = {};
    name.position = 0;
    const PhotoShelf::Together all = session.photos().together(name.photo, face);
    std::optional<QuickGround>& held = session.quickGround();
    if (!held || !samePatch(held->name, name)) {
        held.reset();
        const auto photo = session.photos().find(name.photo);
        if (!photo)
            return photo.error();
        auto ground = FacePatchGround::prepare(**photo, all.faces, all.which, name.strokes, kQuickSide);
        if (!ground)
            return ground.error();
        held.emplace(QuickGround{name, std::move(*ground)});
    }
    return held->ground.patch(all.faces, cancel);
}

} // namespace

RestoredFace restoredFace(const FaceRequest& request, const FaceJob& job, const Crop& crop)
{
    const FaceOrder& order = request.order;
    return {order.face, job.face().prepared.degraded, crop, {order.strength, order.grain, order.settings.seed}};
}

Result<FacePatch> quickPatch(EngineSession& session, const FaceRequest& request, const FaceJob& job, const TradeoffPlace& place,
                             const Crop& crop, const CancelToken& cancel)
{
    const RestoredFace face = restoredFace(request, job, crop);
    const PatchName name{request.photo, face.face, rowOf(job, place), place.position, face.blend, request.strokes,
                         session.photos().around(request.photo, face.face)};
    if (auto kept = session.quickPatches().find(name))
        return std::move(*kept);
    auto patch = putTogether(session, name, face, cancel);
    if (patch)
        session.quickPatches().keep(name, *patch);
    return patch;
}

} // namespace heirloom
