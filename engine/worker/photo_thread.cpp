// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/photo_thread.h"

#include <utility>

namespace heirloom {

PhotoThread::PhotoThread()
{
    m_thread = std::thread([this] {
        while (const auto job = m_inbox.take(true))
            (*job)(*this);
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

Result<std::vector<Face>> PhotoThread::find(const ImageBuffer& photo, const CancelToken& cancel)
{
    if (!m_finder) {
        auto finder = FaceFinder::load(m_landmarkFile, cancel);
        if (!finder)
            return finder.error();
        m_finder = std::move(*finder);
    }
    return m_finder->find(photo, cancel);
}

} // namespace heirloom
