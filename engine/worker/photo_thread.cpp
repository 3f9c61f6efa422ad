// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/photo_thread.h"

#include "engine/core/guarded.h"

#include <utility>

namespace heirloom {

PhotoThread::PhotoThread()
{
    m_thread = std::thread([this] {
        // A job answers whoever waits for it, also where something escapes from it (see guarded()); this is the last catch.
        while (const auto job = m_inbox.take(true)) {
            static_cast<void>(guarded<Status>([&] {
                (*job)(*this);
                return success();
            }));
        }
    });
}

PhotoThread::~PhotoThread()
{
    stop();
    m_thread.join();
}

void PhotoThread::setLandmarkFile(std::filesystem::path file)
{
    if (file != m_landmarkFile)
        m_finder.reset();
    m_landmarkFile = std::move(file);
}

Status PhotoThread::needFinder(const CancelToken& cancel)
{
    if (m_finder)
        return success();
    auto finder = FaceFinder::load(m_landmarkFile, cancel);
    if (!finder)
        return finder.error();
    m_finder = std::move(*finder);
    return success();
}

Result<std::vector<Face>> PhotoThread::find(const ImageBuffer& photo, const CancelToken& cancel)
{
    if (const Status ready = needFinder(cancel); !ready)
        return ready.error();
    return m_finder->find(photo, cancel);
}

Result<Face> PhotoThread::findInBox(const ImageBuffer& photo, const Box& box, const CancelToken& cancel)
{
    if (const Status ready = needFinder(cancel); !ready)
        return ready.error();
    return m_finder->findInBox(photo, box, cancel);
}

} // namespace heirloom
