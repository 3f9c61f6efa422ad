// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/quick_patch.h"

#include <optional>
#include <utility>

namespace heirloom {
namespace {

/// Pixels: half as many again as the crop has, so that only what the photo itself has finer than that is left out.
constexpr int kQuickSide = 384;

/// Which crop of the face: a run and a position along it. The recovered face is the same wherever a run begins with it.
std::pair<RunKey, int> cropAt(const FaceJob& job, const TradeoffPoint& point)
{
    const Key& face = job.face().prepared.key;
    const auto params = resolved(job.method(), point.method.params);
    if (!params)
        return {RunKey{face, {}}, 0};
    const int position = positionOf(job.method(), *params);
    return {position == 0 && job.method().beginsRecovered() ? RunKey{face, {}} : job.key(*params), position};
}

/// What does not depend on the crop is there from the last place of the same face.
Result<FacePatch> putTogether(EngineSession& session, PatchName name, const RestoredFace& face,
                              const CancelToken& cancel)
{
    name.row = {};
    name.position = 0;
    const HeldPhotos::Together all = session.photos().together(name.photo, face);
    std::optional<QuickRenderer>& held = session.quickRenderer();
    if (!held || !samePatch(held->name, name)) {
        held.reset();
        const auto photo = session.photos().find(name.photo);
        if (!photo)
            return photo.error();
        auto ground = PatchRenderer::prepare(**photo, all.faces, all.which, name.strokes, kQuickSide);
        if (!ground)
            return ground.error();
        held.emplace(QuickRenderer{name, std::move(*ground)});
    }
    return held->ground.patch(all.faces, cancel);
}

} // namespace

RestoredFace restoredFace(const FaceRequest& request, const FaceJob& job, const Crop& crop)
{
    const FaceRecipe& face = request.face;
    return {
        face.face, job.face().prepared.degraded, crop, {face.strength(), face.treatment.grain, face.treatment.seed}};
}

Result<FacePatch> quickPatch(EngineSession& session, const FaceRequest& request, const FaceJob& job,
                             const TradeoffPoint& point, const Crop& crop, const CancelToken& cancel)
{
    const RestoredFace face = restoredFace(request, job, crop);
    const auto [run, position] = cropAt(job, point);
    const PatchName name{request.photo,
                         face.face,
                         run,
                         position,
                         face.blend,
                         request.strokes,
                         session.photos().around(request.photo, face.face)};
    if (auto kept = session.quickPatches().find(name))
        return std::move(*kept);
    auto patch = putTogether(session, name, face, cancel);
    if (patch)
        session.quickPatches().keep(name, *patch);
    return patch;
}

} // namespace heirloom
