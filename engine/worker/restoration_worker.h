// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/worker_types.h"

#include <memory>

#include <QObject>

namespace heirloom {

/// The engine behind a window: requests go in and return at once, answers come back as signals on the thread that made
/// this object (it needs an event loop). Of its two threads one owns every tensor and the device; the other reads photos
/// and finds faces. Work is cut into pieces of at most one network evaluation, after each of which the most urgent comes
/// next: the visible face, faces beside it or to compare it with, what is invented, exports, and in idle time the neighbours of the visible
/// face in the trade-off. A newer request for the visible face makes the older one stale, which is answered no more.
class RestorationWorker : public QObject {
    Q_OBJECT

public:
    explicit RestorationWorker(const WorkerOptions& options, QObject* parent = nullptr);
    /// Stops within one piece of work. What an export was writing is not left half-written.
    ~RestorationWorker() override;

    /// Reads a photo and finds its faces: opened(), then found(), or failed().
    void open(PhotoId photo, const std::filesystem::path& path);
    /// Reads a photo, of which the faces are known.
    void openKnown(PhotoId photo, const std::filesystem::path& path);
    /// Drops a photo and everything computed of it.
    void close(PhotoId photo);

    // Work on a photo that is still being read waits for it. Each of these may answer failed() instead.

    /// The face somebody looks at: shown() at once with what is there, and again until `final`; rowChanged() meanwhile.
    Generation show(const FaceRequest& request);
    /// A face beside it, when there is time. One answer. Newer requests for the same face replace older ones.
    Generation showBeside(const FaceRequest& request);
    /// A face otherwise than it is shown, when there is time: compared(). The photo does not change. Requests for faces beside and
    /// for comparing replace older ones of the same face.
    Generation compare(const FaceRequest& request);
    /// What of a face is invented, over `seeds` runs: invented(), with progressed() meanwhile. Of a face that is only
    /// recovered, in which nothing is random, it is measured over whole runs of refining.
    Generation measureInvented(const FaceRequest& request, int seeds = 6);
    /// The face in a box that somebody drew, with `pixels` those of the photo as it was opened(): placed(). It comes after the
    /// searches for faces that are waiting. Opening the photo anew drops the request, as closing it does.
    Generation placeFace(PhotoId photo, const ImageBuffer& pixels, const Box& box);
    /// Restores and saves: exported(), with progressed() meanwhile. Several wait for each other.
    Generation exportPhoto(const ExportRequest& request);
    /// Stops a request, whatever it is; it is answered no more, but an export answers with ErrorCode::Cancelled.
    void cancel(Generation generation);
    /// Exports wait, or go on; everything else is not touched.
    void setExportsPaused(bool paused);

    /// Other networks, device or memory. Everything computed is dropped; then started() or failedToStart().
    void restart(const WorkerOptions& options);

Q_SIGNALS:
    /// Also when the device had to be changed in the middle of work, which goes on by itself.
    void started(const heirloom::EngineState& state);
    void failedToStart(const heirloom::Error& error);
    void opened(const heirloom::OpenedPhoto& photo);
    void found(heirloom::PhotoId photo, const std::vector<heirloom::Face>& faces);
    /// Its id is 0; if its `confidence` is 0 too, nothing but the box says where it lies. See FaceFinder::place.
    void placed(heirloom::Generation generation, heirloom::PhotoId photo, const heirloom::Face& face);
    void shown(const heirloom::ShownFace& face);
    void compared(const heirloom::ComparedFace& face);
    void rowChanged(const heirloom::TradeoffRow& row);
    void invented(const heirloom::InventedPatch& patch);
    void exported(const heirloom::ExportReport& report);
    void progressed(heirloom::Generation generation, double done); ///< 0..1
    void failed(const heirloom::WorkFailure& failure);
    /// What was done instead of what was asked, in a plain sentence: less memory, another device.
    void noticed(const QString& sentence);
    /// Whether anything that somebody waits for is under way; not prefetching.
    void busyChanged(bool busy);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace heirloom
