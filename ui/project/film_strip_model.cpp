// SPDX-License-Identifier: Apache-2.0
#include "ui/project/film_strip_model.h"

#include "engine/pipeline/finish.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFileInfo>

namespace heirloom::ui {
namespace {

/// The picture itself where nothing is to be done, or cannot be.
QImage finishedPicture(const QImage& picture, const StageRegistry& registry, const std::vector<Choice>& stages)
{
    const auto plan = planPhoto(registry, stages, {picture.width(), picture.height()});
    if (picture.isNull() || !plan || !plan->changesAnything())
        return picture;
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    const ImageFormat format{rgb.width(), rgb.height(), 3, SampleDepth::Bits8};
    std::vector<std::uint8_t> bytes(format.bytes());
    for (int y = 0; y < format.height; ++y)
        std::copy_n(rgb.constScanLine(y), format.bytesPerRow(), bytes.data() + y * format.bytesPerRow());
    const auto done = finished({}, ImageBuffer(format, std::move(bytes)), *plan);
    if (!done)
        return picture;
    return QImage(done->data(), done->width(), done->height(), static_cast<qsizetype>(done->format().bytesPerRow()),
                  QImage::Format_RGB888)
        .copy();
}

} // namespace

FilmStripModel::FilmStripModel(const Project* project, std::shared_ptr<const StageRegistry> stages, QObject* parent)
    : QAbstractListModel(parent), m_project(project), m_stages(std::move(stages))
{
    for (const ProjectPhoto& photo : project->photos())
        m_entries.push_back(entryFor(photo.id));
    connect(project, &Project::photoAdded, this, &FilmStripModel::insert);
    connect(project, &Project::photoRemoved, this, &FilmStripModel::remove);
    connect(project, &Project::facesChanged, this, &FilmStripModel::edited);
    connect(project, &Project::treatmentChanged, this, &FilmStripModel::edited);
    connect(project, &Project::strokesChanged, this, &FilmStripModel::edited);
    connect(project, &Project::stagesChanged, this, [this](PhotoId id) {
        edited(id);
        finish(id);
    });
}

int FilmStripModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant FilmStripModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const ProjectPhoto* photo = m_project->photo(entry.id);
    if (!photo)
        return {}; // just removed
    switch (role) {
    case ThumbnailRole: return entry.finished;
    case NameRole: return QFileInfo(photo->edit.path).fileName();
    case IdRole: return static_cast<qulonglong>(entry.id);
    case PathRole: return photo->edit.path;
    case StateRole: return QVariant::fromValue(entry.state);
    case ReasonRole: return entry.reason;
    case Qt::ToolTipRole: return tr("%1\n%2").arg(QDir::toNativeSeparators(photo->edit.path), sentence(entry));
    case Qt::AccessibleDescriptionRole: return sentence(entry);
    default: return {};
    }
}

QHash<int, QByteArray> FilmStripModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(IdRole, "photoId");
    names.insert(PathRole, "path");
    names.insert(StateRole, "state");
    names.insert(ReasonRole, "reason");
    return names;
}

QModelIndex FilmStripModel::indexOf(PhotoId id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

PhotoId FilmStripModel::idAt(const QModelIndex& index) const
{
    // Views ask with no index, too, which is nothing to warn about.
    return index.isValid() && checkIndex(index) ? m_entries[static_cast<std::size_t>(index.row())].id : 0;
}

void FilmStripModel::setThumbnail(PhotoId id, const QImage& thumbnail)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_entries[static_cast<std::size_t>(row)].thumbnail = thumbnail;
    finish(id);
}

void FilmStripModel::finish(PhotoId id)
{
    const int row = rowOf(id);
    const ProjectPhoto* photo = m_project->photo(id);
    if (row < 0 || !photo)
        return;
    Entry& entry = m_entries[static_cast<std::size_t>(row)];
    entry.finished = finishedPicture(entry.thumbnail, *m_stages, photo->edit.recipe.stages);
    Q_EMIT dataChanged(index(row), index(row), {ThumbnailRole});
}

void FilmStripModel::setState(PhotoId id, State state, const QString& reason)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    Entry& entry = m_entries[static_cast<std::size_t>(row)];
    if (entry.state == state && entry.reason == reason)
        return;
    entry.state = state;
    entry.reason = reason;
    Q_EMIT dataChanged(index(row), index(row), {StateRole, ReasonRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

FilmStripModel::State FilmStripModel::state(PhotoId id) const
{
    const int row = rowOf(id);
    return row < 0 ? State::Waiting : m_entries[static_cast<std::size_t>(row)].state;
}

int FilmStripModel::rowOf(PhotoId id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry& e) { return e.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

FilmStripModel::Entry FilmStripModel::entryFor(PhotoId id) const
{
    Entry entry;
    entry.id = id;
    if (m_project->photo(id)->missing) {
        entry.state = State::Problem;
        entry.reason = tr("The photo is not where it was.");
    }
    return entry;
}

void FilmStripModel::insert(PhotoId id, int row)
{
    beginInsertRows({}, row, row);
    m_entries.insert(m_entries.begin() + row, entryFor(id));
    endInsertRows();
}

void FilmStripModel::remove(PhotoId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
}

void FilmStripModel::edited(PhotoId id)
{
    const State now = state(id);
    if (now == State::Ready || now == State::Exported)
        setState(id, State::Edited);
}

QString FilmStripModel::sentence(const Entry& entry) const
{
    switch (entry.state) {
    case State::Waiting: return tr("The photo waits to be read.");
    case State::Reading: return tr("The photo is being read.");
    case State::Ready: return entry.reason.isEmpty() ? tr("The photo is ready.") : entry.reason;
    case State::Edited: return tr("The photo has changes that are not exported yet.");
    case State::Exported: return entry.reason.isEmpty() ? tr("The restored photo is saved.") : entry.reason;
    case State::Problem: return entry.reason;
    }
    return {};
}

} // namespace heirloom::ui
