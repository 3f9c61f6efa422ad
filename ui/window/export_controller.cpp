// SPDX-License-Identifier: Apache-2.0
#include "ui/window/export_controller.h"

#include "engine/pipeline/plan.h"
#include "ui/export/export_dialog.h"
#include "ui/window/face_requests.h"
#include "ui/window/reference_photos.h"
#include "ui/window/workspace.h"

#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QSettings>
#include <QWidget>

namespace heirloom::ui {

/// The worker as the queue sees it.
class ExportController::WorkerExporter : public Exporter {
public:
    explicit WorkerExporter(RestorationWorker& worker) : m_worker(worker) {}
    ReplyPtr<ExportReport> start(const ExportRequest& request) override { return m_worker.exportPhoto(request); }

private:
    RestorationWorker& m_worker;
};

ExportController::ExportController(Workspace& workspace, RestorationWorker& worker, QSettings& settings,
                                   const QString& dataFolder, QWidget* window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_window(window),
      m_exporter(std::make_unique<WorkerExporter>(worker)), m_queue(*m_exporter, config(dataFolder), this)
{
    connect(&m_queue, &ExportQueue::exported, this, [this](const QString& source, bool saved) {
        if (const PhotoId photo = m_workspace.project().idOf(source); photo != 0)
            Q_EMIT exported(photo, saved);
    });
    connect(&m_queue, &ExportQueue::pausedChanged, &worker, &RestorationWorker::setExportsPaused);
    connect(&m_queue, &ExportQueue::noticed, this,
            [this](const QString& sentence) { Q_EMIT said(InlineMessage::Kind::Warning, sentence); });
}

ExportController::~ExportController() = default;

ExportConfig ExportController::config(const QString& dataFolder)
{
    return {[this](const std::filesystem::path& path) { return sizeOf(path); },
            [this](PhotoId id) { return pathOf(m_workspace.references().pathOf(id)); },
            [this](const std::filesystem::path& path) {
                const QString name = textOf(path);
                return QFileInfo::exists(name) ? m_workspace.references().idOf(name) : PhotoId(0);
            },
            QDir(dataFolder).absoluteFilePath(QStringLiteral("exports"))};
}

/// From the header alone.
QSize ExportController::sizeOf(const std::filesystem::path& path) const
{
    QImageReader reader(textOf(path));
    const QSize size = reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

/// As it is turned and cropped.
QSize ExportController::resultSizeOf(const ProjectPhoto& photo) const
{
    const QSize size = sizeOf(pathOf(photo.edit.path));
    const auto plan = planPhoto(m_workspace.stages(), photo.edit.recipe.stages, {size.width(), size.height()});
    return size.isEmpty() || !plan ? size : QSize(plan->frame.size.width, plan->frame.size.height);
}

ExportRequest ExportController::requestOf(const ProjectPhoto& photo) const
{
    ExportRequest request;
    request.source = pathOf(photo.edit.path);
    request.search = !photo.edit.searched;
    request.recipe = photo.edit.recipe;
    request.recipe.defaultFace = m_workspace.firstTreatment();
    for (const FaceRecipe& face : photo.edit.recipe.faces) {
        std::vector<ReferenceFace>& references = request.references.emplace_back();
        // Reference pictures are opened when the photo's turn comes, not all at once; and those of a face that is left
        // out, not at all.
        if (face.included)
            references = m_workspace
                             .request(photo, face,
                                      [this](const QString& path) { return m_workspace.references().reserve(path); })
                             .references;
    }
    return request;
}

void ExportController::ask(const std::vector<PhotoId>& photos)
{
    std::vector<ExportSource> sources;
    for (const PhotoId id : photos) {
        if (const ProjectPhoto* photo = m_workspace.project().photo(id))
            sources.push_back({pathOf(photo->edit.path), resultSizeOf(*photo)});
    }
    if (sources.empty())
        return;
    auto* dialog = new ExportDialog(
        std::move(sources), loadExportSettings(m_settings),
        [this](const std::filesystem::path& path) { return m_queue.claims(path, {}); }, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, photos] {
        saveExportSettings(dialog->settings(), m_settings);
        exportAs(photos, dialog->settings());
    });
    dialog->open();
}

void ExportController::exportAs(const std::vector<PhotoId>& photos, const ExportSettings& settings)
{
    int added = 0;
    for (const PhotoId id : photos) {
        const ProjectPhoto* photo = m_workspace.project().photo(id);
        if (!photo)
            continue;
        ExportRequest request = requestOf(*photo);
        const std::filesystem::path source = request.source;
        const Status named = applySettings(
            request, settings, [](const std::filesystem::path& path) { return QFileInfo::exists(textOf(path)); },
            [&](const std::filesystem::path& path) { return m_queue.claims(path, source); });
        if (!named) {
            Q_EMIT said(InlineMessage::Kind::Error, QString::fromStdString(named.error().message));
            continue;
        }
        m_queue.add(request, settings.existing);
        ++added;
    }
    if (added == 0)
        return;
    // What an earlier run left waits for somebody's word; who exports has given it.
    if (std::exchange(m_leftoversWait, false))
        m_queue.setPaused(false);
    Q_EMIT queued(added);
}

int ExportController::takeUpRemaining()
{
    const auto remaining = m_queue.loadRemaining();
    if (!remaining)
        Q_EMIT said(InlineMessage::Kind::Warning, QString::fromStdString(remaining.error().message));
    m_leftoversWait = remaining && *remaining > 0;
    return remaining ? *remaining : 0;
}

} // namespace heirloom::ui
