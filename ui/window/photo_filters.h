// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/restoration_worker.h"
#include "ui/window/pending_replies.h"

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>

namespace heirloom::ui {

/// What the filters of its stages make of the shown photo: its recipe becomes requests, and their answers are told.
/// Thread: the window's.
class PhotoFilters : public QObject {
    Q_OBJECT

public:
    /// `worker` must outlive this.
    PhotoFilters(RestorationWorker& worker, std::shared_ptr<const StageRegistry> stages);

    /// The photo as it is to be: asks where the filters are others than those asked for last. While nothing has come of
    /// these, the newest wait: each would make the ones before stale, and a drag would show nothing until it ends.
    void show(PhotoId photo, const std::vector<Choice>& stages, PixelSize size);
    /// No photo is shown any more. The worker's goes back to what was read.
    void leave();

Q_SIGNALS:
    /// The faces' pixels are going to be others: what was asked for them counts no more.
    void sourceChanged();
    /// Perhaps small, and better ones follow; without a picture it is the photo as it was read.
    void filtered(const heirloom::FilteredPhoto& photo);
    void failed(const QString& sentence);

private:
    void send();
    void answered(const FilteredPhoto& photo);
    void goOn();

    RestorationWorker& m_worker;
    std::shared_ptr<const StageRegistry> m_registry;
    PhotoId m_photo = 0;
    std::vector<Key> m_asked; ///< of the filters that were asked for last; none: the photo as it was read
    std::vector<Choice> m_stages;
    std::vector<Key> m_wanted;
    bool m_answered = true; ///< something has come of what was asked for
    ReplyPtr<FilteredPhoto> m_reply;
    PendingReplies<FilteredPhoto> m_leaving; ///< photos that are left, going back to what was read
};

} // namespace heirloom::ui
