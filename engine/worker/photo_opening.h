// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/answer.h"
#include "engine/worker/engine_session.h"

#include <filesystem>
#include <memory>

namespace heirloom {

/// The pixels of a photo that the window has open; null until it has been read. Thread: the photo thread's, to read and
/// write.
using SharedPixels = std::shared_ptr<ImageBuffer>;

/// A photo on its way from its file to the engine, to the window and to whoever looks for faces in it.
struct PhotoOpening {
    PhotoId photo = 0;
    std::filesystem::path path;
    OpenOptions options;
    CodecRegistry codecs;
    SharedPixels pixels;
    Answer<OpenedPhoto> answer;
    EngineInbox& inbox;

    /// Thread: the photo thread's.
    void read();

private:
    Result<OpenedPhoto> opened() const;
};

} // namespace heirloom
