// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/restoration_worker.h"

#include <map>
#include <vector>

#include <QObject>
#include <QString>

namespace heirloom::ui {

/// What of a photo's faces is invented, as far as it has been measured. Thread: the window's.
class InventedMeasurement : public QObject {
    Q_OBJECT

public:
    /// `worker` must outlive this.
    explicit InventedMeasurement(RestorationWorker& worker) : m_worker(worker) {}

    /// Measures these faces. Requires that nothing is measured: see drop().
    void measure(const std::vector<FaceRequest>& faces);
    /// Ends what is under way; what was measured counts no more.
    void drop() { m_measuring.clear(); }

Q_SIGNALS:
    void measured(const heirloom::InventedPatch& patch);
    void failed(int face, const QString& sentence);
    void progressed(double done); ///< 0..1 over all faces; 1: nothing is under way

private:
    struct Measuring {
        ReplyPtr<InventedPatch> reply;
        double done = 0; ///< 0..1
    };

    void answered(int face);
    void tellProgress();

    RestorationWorker& m_worker;
    std::map<int, Measuring> m_measuring; ///< by face
};

} // namespace heirloom::ui
