// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/restoration_worker.h"
#include "ui/window/pending_replies.h"

#include <map>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>

namespace heirloom::ui {

/// What is known of a face of the shown photo.
struct FaceView {
    std::optional<ShownFace> shown; ///< the last answer
    bool busy = false;              ///< asked for, and the last answer was not its last
    QString problem = {};           ///< why it could not be restored, a sentence
};

/// The faces of one photo while it is shown: what was asked of the worker for each, and what has come of it. It goes
/// when the photo is left, and with it what is under way. Thread: the window's.
class ShownFaces : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this. `leaving`: for faces that were deleted. Those are taken out of the picture even where
    /// the photo is left meanwhile, or they would come back with it.
    ShownFaces(RestorationWorker& worker, PendingReplies<ShownFace>& leaving);

    const FaceView& view(int face) const;

    /// From now on somebody looks at this face, and others are beside it; 0: at none. Nothing is asked.
    void setVisible(int face) { m_visible = face; }
    /// Asks for every face of which something has changed since it was asked for, in this order; faces that are not
    /// among `wanted` leave the picture, with `strokes` those of the photo. Whether anything has changed.
    bool ask(const std::vector<FaceRequest>& wanted, const std::vector<ProtectStroke>& strokes);
    /// Asks for a face once more, as it was wanted last.
    void askAgain(int face);
    /// What was asked counts no more: the next ask() asks anew.
    void forgetAll() { m_asked.clear(); }
    /// The same, but for what is under way, and what failed.
    void forgetShown();

Q_SIGNALS:
    void faceShown(const heirloom::ShownFace& face);
    /// Busy, or a problem.
    void viewChanged(int face);
    /// The visible face starts from something else: where it lies, or whom it is held to.
    void sourceChanged();

private:
    struct Asked {
        FaceRequest request; ///< what is wanted
        ReplyPtr<ShownFace> reply = {};
        bool unanswered = false; ///< it was asked for as the visible face, and nothing has come yet
        bool held = false;       ///< `request` is newer than `reply`, and waits for the first answer to that
    };

    void want(const FaceRequest& request);
    void send(const FaceRequest& request);
    bool goOn(int face);
    void answered(ShownFace face);
    void failed(int face, const Error& error);
    void leave(int face, const std::vector<ProtectStroke>& strokes);

    RestorationWorker& m_worker;
    PendingReplies<ShownFace>& m_leaving;
    int m_visible = 0;
    std::map<int, Asked> m_asked;
    std::map<int, FaceView> m_views;
};

} // namespace heirloom::ui
