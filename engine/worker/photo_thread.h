// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face_finder.h"
#include "engine/worker/inbox.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <thread>
#include <vector>

namespace heirloom {

/// The thread that reads photos, finds and places faces, and puts together and saves results: everything that takes
/// long and needs no network. Thread: post() from any; the rest is for jobs, on the thread itself.
class PhotoThread {
public:
    /// What goes before what: the first is the most urgent.
    enum class Lane { Read, Find, Export, Count };
    using Job = std::function<void(PhotoThread&)>;

    PhotoThread();
    /// Waits for the job under way; the others are dropped.
    ~PhotoThread();

    void post(Lane lane, Job job) { m_inbox.post(std::move(job), static_cast<std::size_t>(lane)); }
    /// From now on no further job is begun.
    void stop() { m_inbox.shut(); }

    /// The file that the next face is found with. See FaceFinder::load.
    void setLandmarkFile(std::filesystem::path file);
    /// Errors: those of FaceFinder, which is loaded when it is first needed.
    Result<std::vector<Face>> find(const ImageBuffer& photo, const CancelToken& cancel);
    Result<Face> findInBox(const ImageBuffer& photo, const Box& box, const CancelToken& cancel);

private:
    Status needFinder(const CancelToken& cancel);

    Inbox<Job, static_cast<std::size_t>(Lane::Count)> m_inbox;
    std::filesystem::path m_landmarkFile;
    std::optional<FaceFinder> m_finder;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace heirloom
