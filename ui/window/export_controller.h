// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/restoration_worker.h"
#include "ui/export/export_queue.h"
#include "ui/project/project_photo.h"
#include "ui/support/inline_message.h"

#include <memory>
#include <vector>

#include <QObject>
#include <QString>

class QSettings;
class QWidget;

namespace heirloom::ui {

class Workspace;

/// From photos of the project to saved files: asks how, makes the orders and hands them to the queue, which works them off
/// through the worker. Thread: the window's.
class ExportController : public QObject {
    Q_OBJECT

public:
    /// `dataFolder`: the program's own; keeps what remains of the queue when the program ends. All must outlive this.
    ExportController(Workspace& workspace, RestorationWorker& worker, QSettings& settings, const QString& dataFolder,
                     QWidget* window);
    ~ExportController() override;

    ExportQueue& queue() { return m_queue; }
    /// Asks how, then exports.
    void ask(const std::vector<PhotoId>& photos);
    /// Without asking, as the last time.
    void exportAs(const std::vector<PhotoId>& photos, const ExportSettings& settings);
    /// Takes up what an earlier run of the program left, paused. How many photos.
    int takeUpRemaining();

Q_SIGNALS:
    /// Photos were given to the queue.
    void queued(int photos);
    void exported(heirloom::PhotoId photo, bool saved);
    void said(heirloom::ui::InlineMessage::Kind kind, const QString& sentence);

private:
    class WorkerExporter;

    ExportConfig config(const QString& dataFolder);
    ExportRequest requestOf(const ProjectPhoto& photo) const;
    QSize sizeOf(const std::filesystem::path& path) const;
    QSize resultSizeOf(const ProjectPhoto& photo) const;

    Workspace& m_workspace;
    QSettings& m_settings;
    QWidget* m_window;
    std::unique_ptr<WorkerExporter> m_exporter;
    bool m_leftoversWait = false; ///< the queue is paused, and nobody has said so
    ExportQueue m_queue;
};

} // namespace heirloom::ui
