// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/workspace.h"

#include <map>
#include <set>
#include <vector>

#include <QObject>

namespace heirloom::ui {

class InlineMessage;

/// Asks above a photo, once, whether it is to be turned, where a search has shown that the people in it do not stand upright.
/// Nobody is asked about a photo that somebody has turned. Thread: the window's.
class TurnOffer : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this, but their owner may be the same. It alone speaks in the bar.
    TurnOffer(Workspace& workspace, InlineMessage& bar, QObject* parent);

private:
    void consider(PhotoId id, const std::vector<Face>& found);
    void close(PhotoId id);
    void show();
    void turn();

    Workspace& m_workspace;
    InlineMessage& m_bar;
    std::map<PhotoId, int>
        m_open; ///< photos of which nobody has answered, with the quarter turns after which they stand upright
    std::set<PhotoId> m_asked; ///< or turned by somebody: not to be asked about
};

} // namespace heirloom::ui
