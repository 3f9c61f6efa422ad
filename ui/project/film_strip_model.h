// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/stages/stage_registry.h"
#include "ui/project/project.h"

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QImage>
#include <QString>

namespace heirloom::ui {

/// The open photos as the film strip shows them, in the project's order. Thread: the window's.
class FilmStripModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class State {
        Waiting,  ///< nothing has been done with it yet
        Reading,  ///< being read, or searched for faces
        Ready,    ///< as it was found
        Edited,   ///< changed since it was found or exported
        Exported, ///< the result is saved
        Problem   ///< see ReasonRole
    };
    Q_ENUM(State)

    enum Role {
        ThumbnailRole = Qt::DecorationRole, ///< QImage, null until there is one
        NameRole = Qt::DisplayRole,         ///< of the file
        IdRole = Qt::UserRole,              ///< PhotoId as qulonglong
        PathRole,                           ///< absolute
        StateRole,                          ///< State
        ReasonRole                          ///< one sentence; empty unless there is something to say
    };

    /// `project` must outlive this. Also answers for tool tips and accessible descriptions, in a sentence.
    explicit FilmStripModel(const Project* project, std::shared_ptr<const StageRegistry> stages = builtInStages(),
                            QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Invalid if it is not there.
    QModelIndex indexOf(PhotoId id) const;
    /// 0 for an invalid index.
    PhotoId idAt(const QModelIndex& index) const;

    /// Of the photo as it is in its file; shown turned, cropped and toned as the photo's recipe has it.
    void setThumbnail(PhotoId id, const QImage& thumbnail);
    /// Ready and Exported become Edited by themselves when the photo is edited.
    void setState(PhotoId id, State state, const QString& reason = {});
    State state(PhotoId id) const;

private:
    struct Entry {
        PhotoId id = 0;
        QImage thumbnail; ///< of the file
        QImage finished;  ///< as it is shown
        State state = State::Waiting;
        QString reason;
    };
    int rowOf(PhotoId id) const;
    Entry entryFor(PhotoId id) const;
    void insert(PhotoId id, int row);
    void remove(PhotoId id);
    void edited(PhotoId id);
    void finish(PhotoId id);
    QString sentence(const Entry& entry) const;

    const Project* m_project;
    std::shared_ptr<const StageRegistry> m_stages;
    std::vector<Entry> m_entries;
};

} // namespace heirloom::ui
