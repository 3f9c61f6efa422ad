// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/finish.h"

#include "engine/methods/registry.h"

#include <algorithm>
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
        const Step step = stage->plan(*params, finish.frame.size);
        if (std::holds_alternative<std::monostate>(step))
            continue;
        if (const auto* frame = std::get_if<Frame>(&step))
            finish.frame = compose(*frame, finish.frame);
        else
            finish.tones = finish.tones.then(std::get<ToneCurves>(step));
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

Vocabulary vocabularyOf(const Registry& methods, const StageRegistry& stages)
{
    return {methods.descriptions(), stages.descriptions()};
}

} // namespace heirloom
