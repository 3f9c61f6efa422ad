// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/quick_patch.h"

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
    auto patch = session.photos().patchOf(request.photo, face, request.strokes, kQuickSide, cancel);
    if (patch)
        session.quickPatches().keep(name, *patch);
    return patch;
}

} // namespace heirloom
