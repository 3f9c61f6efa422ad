// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/photo_thread.h"

#include "engine/core/guarded.h"

#include <utility>

namespace heirloom {

PhotoThread::PhotoThread(std::function<void(const std::string&)> noticed) : m_noticed(std::move(noticed))
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

void PhotoThread::setFinder(const FinderOptions& options)
{
    if (options != m_options)
        m_finder.reset();
    m_options = options;
}

Status PhotoThread::needFinder(const CancelToken& cancel)
{
    if (m_finder)
        return success();
    auto finder = FaceFinder::load(m_options, cancel);
    if (!finder)
        return finder.error();
    m_finder = std::move(*finder);
    if (!m_finder->note().empty())
        m_noticed(m_finder->note());
    return success();
}

Result<std::vector<Face>> PhotoThread::find(const ImageBuffer& photo, const CancelToken& cancel, double least)
{
    if (const Status ready = needFinder(cancel); !ready)
        return ready.error();
    return m_finder->find(photo, cancel, least);
}

Result<Face> PhotoThread::findInBox(const ImageBuffer& photo, const Box& box, const CancelToken& cancel)
{
    if (const Status ready = needFinder(cancel); !ready)
        return ready.error();
    return m_finder->findInBox(photo, box, cancel);
}

} // namespace heirloom
