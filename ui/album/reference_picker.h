// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/project/photo_edit.h"
#include "ui/support/inline_message.h"

#include <vector>

#include <QDialog>
#include <QImage>
#include <QString>

class QLayout;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;

namespace heirloom::ui {

/// A face that may be the same person.
struct ReferenceCandidate {
    QString path;   ///< of the photo, absolute
    Face face;      ///< in it; with the path, what tells candidates apart is its id
    QString title;  ///< below the picture and for screen readers, such as the photo's name
    QImage picture; ///< of the face, a square; null until there is one
};

/// Asks which other pictures show the same person as a face. Keys: arrows move, Space chooses, Enter accepts.
/// Thread: the window's.
class ReferencePicker : public QDialog {
    Q_OBJECT

public:
    enum class Choice { One, Several };

    explicit ReferencePicker(const std::vector<ReferenceCandidate>& candidates, Choice choice = Choice::Several,
                             QWidget* parent = nullptr);

    /// Faces of a file that the user named; takes away what was said before. A photo's only face becomes selected; if there
    /// are several, nothing is, and the user is asked. One that is there already is not added again, but selected likewise.
    /// Returns their indices, one for each of `candidates`.
    std::vector<int> addCandidates(const std::vector<ReferenceCandidate>& candidates);
    int count() const;
    /// `index`: as they were given to the constructor, and on from there. An index that is not there is not looked at.
    void setPicture(int index, const QImage& picture);
    /// What went wrong, or what is being waited for. An empty sentence takes the message away.
    void say(const QString& sentence, InlineMessage::Kind kind = InlineMessage::Kind::Warning);

    /// What is selected, in the order shown.
    std::vector<ReferencePicture> chosen() const;

Q_SIGNALS:
    /// The user wants to name a file; the owner asks for it, has its faces found and calls addCandidates() or say().
    void fileRequested();

private:
    QWidget* makeGrid(Choice choice);
    QLayout* makeButtons();
    /// The index of what is there already, or of what was appended.
    int append(const ReferenceCandidate& candidate);
    int indexOf(const ReferenceCandidate& candidate) const;
    void updateControls();

    std::vector<ReferenceCandidate> m_candidates; ///< by index, without pictures: those are the items'
    QListWidget* m_list;
    QStackedWidget* m_pages; ///< the list, or why there is nothing in it
    InlineMessage* m_message;
    QPushButton* m_use = nullptr;
};

} // namespace heirloom::ui
