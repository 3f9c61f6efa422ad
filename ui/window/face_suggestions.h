// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/restoration_worker.h"
#include "ui/project/project.h"

#include <vector>

#include <QObject>
#include <QString>

namespace heirloom::ui {

/// Places of the shown photo that may be faces: what a search brought that is content with less. They are no faces until
/// somebody says so, and nobody saves them. What is a face of the photo by now, or dismissed, is none of them; undone, it is one
/// again. Thread: the window's.
class FaceSuggestions : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    FaceSuggestions(Project& project, RestorationWorker& worker, QObject* parent = nullptr);

    /// Another photo, or none, is shown: what was suggested of the one before is forgotten, a search given up.
    void setPhoto(PhotoId id);
    /// Searches the shown photo, which is upright after so many quarter turns, once more: changed() or failed().
    void search(int quarterTurns);
    /// What such a search brought; of another photo than the shown one it is not looked at.
    void take(PhotoId id, const std::vector<Face>& faces);

    bool isSearching() const { return m_search != nullptr; }
    /// Whether such a search has ended since the photo is shown.
    bool isSearched() const { return m_searched; }
    /// In reading order; their ids count from 1 and stay the same until the next search.
    const std::vector<Face>& all() const { return m_left; }
    /// One of them, or null if there are none.
    const Face* selected() const;
    void select(int id);
    /// To the next, around the end.
    void selectNext();

    /// The selected one becomes a face of the photo. Returns the face's id there; 0 if there is none.
    int add(const FaceTreatment& treatment);
    /// The selected one is no face.
    void dismiss();

Q_SIGNALS:
    void changed();
    /// Why the search failed, a sentence; changed() comes, too.
    void failed(const QString& sentence);

private:
    void searched();
    void refresh();

    Project& m_project;
    RestorationWorker& m_worker;
    PhotoId m_photo = 0;
    ReplyPtr<std::vector<Face>> m_search; ///< null: none is under way
    bool m_searched = false;
    std::vector<Face> m_found; ///< all that the last search brought
    std::vector<Face> m_left;  ///< those of them that are news
    int m_selected = 0;
};

} // namespace heirloom::ui
