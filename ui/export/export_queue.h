// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/worker/reply.h"
#include "engine/worker/worker_types.h"
#include "ui/export/export_list.h"
#include "ui/export/export_progress.h"
#include "ui/export/export_settings.h"
#include "ui/export/export_state.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QSize>
#include <QString>
#include <QTimer>

namespace heirloom::ui {

/// Whoever restores and saves: the worker, seen from the queue.
class Exporter {
public:
    virtual ~Exporter() = default;
    /// Begins an export; null if that is not possible. Cancelled, it answers ErrorCode::Cancelled, unless it was over
    /// already.
    virtual ReplyPtr<ExportReport> start(const ExportRequest& request) = 0;
};

/// What the queue asks the program around it. A function may be empty; then nothing is known.
struct ExportConfig {
    /// Pixels of a photo from the file's header; invalid if unknown. Asked for one photo at a time, when there is time.
    std::function<QSize(const std::filesystem::path&)> photoSize = {};
    /// Where a photo that the worker holds was read from.
    std::function<std::filesystem::path(PhotoId)> pathOfPhoto = {};
    /// Under which id the worker holds a photo, opening it if need be; 0 if it cannot be opened.
    std::function<PhotoId(const std::filesystem::path&)> photoOfPath = {};
    /// What remains is kept in a list in that folder, to go on after the next start of the program; empty: it is not
    /// kept.
    QString listFolder = {};
};

/// The photos to be exported, one after the other, and what became of them: a row each, oldest first. A finished row
/// stays until forgetFinished(), and the file it wrote is never touched. Photos that are added while nothing is under
/// way begin a new batch; progress counts the batch. Thread: the window's.
class ExportQueue : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< ExportState, as int
        ProgressRole,             ///< 0..1
        StatusRole,               ///< where it stands, as one plain sentence
        OutputRole                ///< the path of the result; empty if there is none
    };

    /// What StateRole says.
    static ExportState stateOf(const QModelIndex& index)
    {
        return static_cast<ExportState>(index.data(StateRole).toInt());
    }

    ExportQueue(Exporter& exporter, ExportConfig config, QObject* parent = nullptr);
    ~ExportQueue() override;

    /// The request is as applySettings() left it.
    void add(const ExportRequest& request, ExistingFiles existing);
    /// Takes up what remained when the program ended, and waits for setPaused(false). How many; 0 if there is no list.
    /// Errors: Unreadable; the damaged list is kept beside the new one.
    Result<int> loadRemaining();
    /// Whether a name is promised to the result of another photo, or is itself a photo to be exported.
    bool claims(const std::filesystem::path& path, const std::filesystem::path& source) const;

    /// While paused nothing new begins, and what is under way waits as far as the exporter lets it.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    void cancel(int row);
    void cancelAll();
    /// A row that failed or was cancelled waits again.
    void retry(int row);
    void retryFailed();
    /// Drops all rows that are over; not their files.
    void forgetFinished();

    int count(ExportState state) const;
    int batchSize() const;                     ///< without what was skipped or cancelled
    int batchOver() const;                     ///< of these
    bool isBusy() const;                       ///< something runs or waits
    double progress() const;                   ///< of the batch, 0..1, weighted by pixels
    std::optional<double> secondsLeft() const; ///< see ui::secondsLeft; nothing while paused

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void pausedChanged(bool paused);
    /// Anything of what the methods above tell.
    void changed();
    /// The export of a photo is over, and nobody stopped it.
    void exported(const QString& source, bool saved);
    /// Nothing is left to do.
    void finished();
    /// Something that the user must know, in a plain sentence.
    void noticed(const QString& sentence);

private:
    struct Job {
        RemainingExport order;
        ExportState state = ExportState::Waiting;
        double done = 0;
        double seconds = 0;
        std::optional<double> megapixels;
        QString message;
        std::filesystem::path file; ///< that was written
        int batch = 0;
        QByteArray json; ///< of the order, made once: the list is written often
        QString sourceKey;
        QString outputKey;
        QString comparisonKey;
    };

    void append(RemainingExport order);
    void wait(Job& job);
    void startNext();
    bool begin(int row);
    void progressed(double done);
    void answered();
    bool avoidExisting(Job& job);
    bool resolveReferences(Job& job);
    void finishWell(int row, const ExportReport& report);
    void finish(int row, ExportState state, const QString& message = {});
    void rowChanged(int row);
    void afterChange();
    void askSize();
    void takeTime();
    double secondsOf(const Job& job) const;
    std::vector<ExportShare> shares() const;
    static const std::filesystem::path& resultOf(const Job& job);
    QString statusOf(const Job& job) const;
    void saveList();

    Exporter& m_exporter;
    ExportConfig m_config;
    std::vector<Job> m_jobs;
    std::optional<int> m_running;   ///< row
    ReplyPtr<ExportReport> m_reply; ///< of that row
    QElapsedTimer m_clock;          ///< valid while a job runs and is not paused
    QTimer m_sizeTimer;
    QTimer m_saveTimer;
    int m_batch = 0;
    bool m_paused = false;
    bool m_listFailed = false;
};

} // namespace heirloom::ui
