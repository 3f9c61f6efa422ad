// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face_finder.h"
#include "engine/worker/inbox.h"

#include <functional>
#include <optional>
#include <string>
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

    /// `noticed` is told, on this thread, what the user has to read: where faces are found otherwise than was asked.
    explicit PhotoThread(std::function<void(const std::string&)> noticed);
    /// Waits for the job under way; the others are dropped.
    ~PhotoThread();

    void post(Lane lane, Job job) { m_inbox.post(std::move(job), static_cast<std::size_t>(lane)); }
    /// From now on no further job is begun.
    void stop() { m_inbox.shut(); }

    /// What the next face is found with.
    void setFinder(const FinderOptions& options);
    /// Errors: those of FaceFinder, which is loaded when it is first needed.
    Result<std::vector<Face>> find(const ImageBuffer& photo, const CancelToken& cancel,
                                   double least = FaceFinder::kFound);
    Result<Face> findInBox(const ImageBuffer& photo, const Box& box, const CancelToken& cancel);

private:
    Status needFinder(const CancelToken& cancel);

    Inbox<Job, static_cast<std::size_t>(Lane::Count)> m_inbox;
    std::function<void(const std::string&)> m_noticed;
    FinderOptions m_options;
    std::optional<FaceFinder> m_finder;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace heirloom
