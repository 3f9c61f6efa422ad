// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/photo_opening.h"

#include "engine/core/guarded.h"
#include "engine/photo/display_pixels.h"
#include "engine/worker/task_queue.h"

#include <utility>

namespace heirloom {

void PhotoOpening::read()
{
    if (answer.stop().cancelled())
        return;
    auto result = guarded<Result<OpenedPhoto>>([this] { return opened(); });
    // On the engine's thread it is certain whether the photo has been closed meanwhile.
    if (result) {
        *pixels = result->photo.pixels;
        inbox.post([id = photo, held = result->photo, stop = answer.stop()](EngineSession& session, TaskQueue&) {
            if (!stop.cancelled())
                session.photos().hold(id, held);
        });
    } else {
        inbox.post([id = photo, stop = answer.stop()](EngineSession& session, TaskQueue&) {
            if (!stop.cancelled())
                session.drop(id);
        });
    }
    answer.finish(std::move(result));
}

Result<OpenedPhoto> PhotoOpening::opened() const
{
    auto read = readPhoto(path, {}, codecs);
    if (!read)
        return read.error();
    OpenedPhoto photoOpened{photo, std::move(*read), {}};
    if (!options.display)
        return photoOpened;
    auto display = displayPixels(photoOpened.photo);
    if (!display)
        return display.error();
    photoOpened.display = std::move(*display);
    return photoOpened;
}

} // namespace heirloom
