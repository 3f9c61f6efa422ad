// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/reply.h"
#include "engine/worker/worker_types.h"

#include <filesystem>
#include <memory>
#include <vector>

#include <QObject>

namespace heirloom {

/// The engine behind a window: a request goes in and returns at once with its reply, which is told on the thread that
/// made this object (it needs an event loop). Of its two threads one owns every tensor and the device; the other reads
/// photos and finds faces. Work is cut into pieces of at most one network evaluation, after each of which the most
/// urgent comes next: a photo's filters, the visible face, faces beside it or to compare it with, what is invented, exports, and in idle
/// time the neighbours of the visible face in the trade-off.
///
/// Each reply finishes once: with a value, an error, or ErrorCode::Cancelled where it was cancelled, a newer request
/// took its place, its photo was closed, or the worker went. Whoever lets a reply go cancels its request.
class RestorationWorker : public QObject {
    Q_OBJECT

public:
    explicit RestorationWorker(const WorkerOptions& options, QObject* parent = nullptr);
    /// Stops within one piece of work. What an export was writing is not left half-written.
    ~RestorationWorker() override;

    /// Reads a photo; to cancel that closes it. Opened anew, it is read anew: what was looked for in it is cancelled,
    /// and work on its faces waits. Errors: those of readPhoto() and displayPixels().
    [[nodiscard]] ReplyPtr<OpenedPhoto> open(PhotoId photo, const std::filesystem::path& path,
                                             const OpenOptions& options = {});
    /// Drops a photo and everything computed of it.
    void close(PhotoId photo);

    // Work on a photo that is still being read waits for it. Errors of all: NotFound (the photo is not open).

    /// Looks for the faces of a photo that is upright after so many quarter turns, clockwise, with a confidence of at least
    /// `least`. They are told where they lie in the photo itself. Errors: those of FaceFinder.
    [[nodiscard]] ReplyPtr<std::vector<Face>> findFaces(PhotoId photo, int quarterTurns = 0,
                                                        double least = FaceFinder::kFound);
    /// The face in a box that somebody drew in a photo that is upright after so many quarter turns; the box and the face
    /// lie in the photo itself. Its id is 0; if its `confidence` is 0 too, nothing but the box says where
    /// it lies. It comes after the searches that are waiting. Errors: those of FaceFinder::place.
    [[nodiscard]] ReplyPtr<Face> findFaceInBox(PhotoId photo, const Box& box, int quarterTurns = 0);

    /// From now on the photo's faces are restored in what the filters of these stages make of it: improved() with a small
    /// picture, and then the whole one. Nothing is asked of it that was asked before: requests for its faces are cancelled
    /// and what was computed of them is dropped. It takes the place of the one before. Without filters, and where it fails
    /// or is let go, the faces are restored in the photo as it was read. Errors: those of planPhoto() and
    /// Filtering::step().
    [[nodiscard]] ReplyPtr<FilteredPhoto> filter(PhotoId photo, const std::vector<Choice>& stages);

    // Errors of these: those of FaceRestorer and makeFacePatch(), Unsupported (see refusalOf()), and what the device says.

    /// The face somebody looks at: improved() at once with what is there, and until it is `final`; rowChanged()
    /// meanwhile. It takes the place of the one before.
    [[nodiscard]] ReplyPtr<ShownFace> show(const FaceRequest& request);
    /// A face beside it, when there is time. It takes the place of one before of the same face, beside or to compare
    /// with.
    [[nodiscard]] ReplyPtr<ShownFace> showBeside(const FaceRequest& request);
    /// A face otherwise than it is shown, when there is time. The photo does not change. It takes places as
    /// showBeside().
    [[nodiscard]] ReplyPtr<ComparedFace> compare(const FaceRequest& request);
    /// What of a face is invented, over `seeds` runs, with progressed() meanwhile. Of a face that is only recovered, in
    /// which nothing is random, it is measured over whole runs of refining.
    [[nodiscard]] ReplyPtr<InventedPatch> measureInvented(const FaceRequest& request, int seeds = 6);

    /// Restores and saves, with progressed() meanwhile. Several wait for each other. Cancelled after saving has begun,
    /// it is saved. Errors: those of readPhoto(), FaceRestorer and saveRestored(); a face that fails is none, unless
    /// all do.
    [[nodiscard]] ReplyPtr<ExportReport> exportPhoto(const ExportRequest& request);
    /// Exports wait, or go on; everything else is not touched.
    void setExportsPaused(bool paused);

    /// Other networks, device or memory. Everything computed is dropped; then started() or failedToStart().
    void restart(const WorkerOptions& options);

Q_SIGNALS:
    /// Also when the device had to be changed in the middle of work, which goes on by itself.
    void started(const heirloom::EngineState& state);
    void failedToStart(const heirloom::Error& error);
    /// Of the visible face and of what is computed ahead for it.
    void rowChanged(const heirloom::TradeoffRow& row);
    /// What was done instead of what was asked, in a plain sentence: less memory, another device.
    void noticed(const QString& sentence);
    /// Whether anything that somebody waits for is under way; not prefetching. Of a reply that is cancelled or let go
    /// it is told by the event loop, otherwise at once.
    void busyChanged(bool busy);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace heirloom
