// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/workspace.h"

#include <string>

#include <QObject>
#include <QString>

namespace heirloom::ui {

/// The selected face as it would be by another method, for a picture beside it. Nothing of the face or of the photo
/// changes. What is under way is dropped as soon as the face is another one or is to look otherwise. Thread: the
/// window's.
class OtherMethod : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    OtherMethod(Workspace& workspace, RestorationWorker& worker);

    /// As the face is set, but for the method: computed(). What is being computed already is not begun anew.
    void compute(const std::string& method);

Q_SIGNALS:
    void computed(const heirloom::ComparedFace& face);
    void failed(const QString& sentence);

private:
    void drop();

    void answered();

    Workspace& m_workspace;
    RestorationWorker& m_worker;
    ReplyPtr<ComparedFace> m_reply; ///< null: nothing is under way
    std::string m_method;           ///< that it is for
};

} // namespace heirloom::ui
