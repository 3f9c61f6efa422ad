// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/finish.h"

#include "engine/methods/registry.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace heirloom {

Result<Finish> planFinish(const StageRegistry& registry, const std::vector<Choice>& stages, PixelSize photo)
{
    Finish finish{wholeFrame(photo)};
    for (const Choice& choice : stages) {
        if (!registry.find(choice.id))
            finish.unknown.push_back(choice.id);
    }
    for (const auto& stage : registry.stages()) {
        const Description description = stage->describe();
        const auto chosen = std::ranges::find_if(stages,
                                                 [&](const Choice& each) { return description.isCalled(each.id); });
        if (chosen == stages.end() || !chosen->on)
            continue;
        auto params = resolved(description, chosen->params);
        if (!params)
            return params.error();
        const auto step = stage->plan(*params, finish.frame.size);
        if (!step)
            return step.error();
        if (std::holds_alternative<std::monostate>(*step))
            continue;
        if (const auto* frame = std::get_if<Frame>(&*step))
            finish.frame = compose(*frame, finish.frame);
        else
            finish.tones = finish.tones.then(std::get<ToneCurves>(*step));
        finish.stages.push_back({description.id, description.paramsVersion, true, std::move(*params)});
    }
    return finish;
}

Result<ImageBuffer> finished(const Photo& photo, const ImageBuffer& restored, const Finish& finish,
                             const CancelToken& cancel)
{
    if (!finish.changesAnything())
        return restored;
    const auto inFrame = framed(restored, finish.frame, cancel);
    return inFrame ? toned(*inFrame, photo.iccProfile, finish.tones, cancel) : inFrame;
}

Result<std::vector<Face>> facesIn(const ImageBuffer& photo, const Frame& frame, const FindFaces& find)
{
    const Frame upright = turnedFrame({photo.width(), photo.height()}, frame.quarterTurns());
    const auto turned = framed(photo, upright);
    if (!turned)
        return turned.error();
    auto faces = find(*turned);
    for (Face& face : faces ? *faces : std::span<Face>()) {
        if (frame.quarterTurns() != 0)
            face = faceInPhoto(face, upright);
    }
    return faces;
}

Result<Face> faceIn(const ImageBuffer& photo, const Frame& frame, const Box& box, const FindFace& find)
{
    const Frame upright = turnedFrame({photo.width(), photo.height()}, frame.quarterTurns());
    const auto turned = framed(photo, upright);
    if (!turned)
        return turned.error();
    // Corners by the edges of pixels.
    const Affine there = upright.toPhoto.inverse();
    const Point a = there.apply({box.x - 0.5, box.y - 0.5}),
                b = there.apply({box.x + box.width - 0.5, box.y + box.height - 0.5});
    const Box inFrame{std::min(a.x, b.x) + 0.5, std::min(a.y, b.y) + 0.5, std::abs(b.x - a.x), std::abs(b.y - a.y)};
    auto face = find(*turned, inFrame);
    if (face && frame.quarterTurns() != 0)
        *face = faceInPhoto(*face, upright);
    return face;
}

Vocabulary vocabularyOf(const Registry& methods, const StageRegistry& stages)
{
    return {methods.descriptions(), stages.descriptions()};
}

} // namespace heirloom
