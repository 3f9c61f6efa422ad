// SPDX-License-Identifier: Apache-2.0
#include "ui/export/export_queue.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFileInfo>

namespace heirloom::ui {
namespace {

QString keyOf(const std::filesystem::path& path)
{
    return path.empty() ? QString() : textOf(path.lexically_normal()).toCaseFolded();
}

bool isThere(const std::filesystem::path& path)
{
    return !path.empty() && QFileInfo::exists(textOf(path));
}

QString withRemarks(const QString& sentence, const QString& remarks)
{
    return remarks.isEmpty() ? sentence : sentence + ' ' + remarks;
}

} // namespace

ExportQueue::ExportQueue(Exporter& exporter, ExportConfig config, QObject* parent)
    : QAbstractListModel(parent), m_exporter(exporter), m_config(std::move(config))
{
    connect(&m_sizeTimer, &QTimer::timeout, this, &ExportQueue::askSize);
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &ExportQueue::saveList);
}

ExportQueue::~ExportQueue()
{
    if (m_saveTimer.isActive())
        saveList();
}

void ExportQueue::add(const ExportRequest& request, ExistingFiles existing)
{
    RemainingExport order{request, existing, {}};
    for (const auto& references : request.references) {
        auto& paths = order.referencePaths.emplace_back();
        for (const ReferenceFace& reference : references)
            paths.push_back(m_config.pathOfPhoto ? m_config.pathOfPhoto(reference.photo) : std::filesystem::path());
    }
    append(std::move(order));
    afterChange();
    startNext();
}

Result<int> ExportQueue::loadRemaining()
{
    ExportList list = loadExportList(m_config.listFolder);
    const int count = static_cast<int>(list.exports.size());
    if (count > 0)
        setPaused(true);
    for (RemainingExport& order : list.exports)
        append(std::move(order));
    if (count > 0)
        afterChange();
    if (list.damaged) {
        const QString reason = tr(
            "The list of photos that were waiting to be exported is damaged; %n of them can go on.", nullptr, count);
        return Error{ErrorCode::Unreadable, reason.toStdString(), {}};
    }
    return count;
}

bool ExportQueue::claims(const std::filesystem::path& path, const std::filesystem::path& source) const
{
    const QString wanted = keyOf(path);
    const QString own = keyOf(source);
    return std::any_of(m_jobs.begin(), m_jobs.end(), [&](const Job& job) {
        const bool writes = !isOver(job.state) || job.state == ExportState::Done;
        return job.sourceKey == wanted
               || (writes && job.sourceKey != own && (job.outputKey == wanted || job.comparisonKey == wanted));
    });
}

void ExportQueue::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    takeTime();
    m_paused = paused;
    if (m_paused)
        m_clock.invalidate();
    else if (m_running)
        m_clock.start();
    Q_EMIT pausedChanged(paused);
    if (m_running)
        rowChanged(*m_running);
    Q_EMIT changed();
    startNext();
}

void ExportQueue::cancel(int row)
{
    const Job& job = m_jobs.at(static_cast<std::size_t>(row));
    if (job.state == ExportState::Waiting)
        finish(row, ExportState::Cancelled);
    else if (job.state == ExportState::Running)
        m_reply->cancel(); // its answer ends the job
}

void ExportQueue::cancelAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_jobs[static_cast<std::size_t>(row)].state == ExportState::Waiting)
            finish(row, ExportState::Cancelled);
    }
    if (m_running)
        cancel(*m_running);
}

void ExportQueue::retry(int row)
{
    Job& job = m_jobs.at(static_cast<std::size_t>(row));
    if (job.state != ExportState::Failed && job.state != ExportState::Cancelled)
        return;
    wait(job);
    rowChanged(row);
    afterChange();
    startNext();
}

void ExportQueue::retryFailed()
{
    // First all, then the start: the rows that wait form one batch.
    for (int row = 0; row < rowCount(); ++row) {
        Job& job = m_jobs[static_cast<std::size_t>(row)];
        if (job.state == ExportState::Failed) {
            wait(job);
            rowChanged(row);
        }
    }
    afterChange();
    startNext();
}

void ExportQueue::forgetFinished()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isOver(m_jobs[static_cast<std::size_t>(row)].state))
            continue;
        beginRemoveRows({}, row, row);
        m_jobs.erase(m_jobs.begin() + row);
        if (m_running && *m_running > row)
            --*m_running;
        endRemoveRows();
    }
    afterChange();
}

int ExportQueue::count(ExportState state) const
{
    return static_cast<int>(
        std::count_if(m_jobs.begin(), m_jobs.end(), [&](const Job& job) { return job.state == state; }));
}

int ExportQueue::batchSize() const
{
    return static_cast<int>(shares().size());
}

int ExportQueue::batchOver() const
{
    const std::vector<ExportShare> all = shares();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const ExportShare& share) { return share.over; }));
}

bool ExportQueue::isBusy() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [](const Job& job) { return !isOver(job.state); });
}

double ExportQueue::progress() const
{
    return overallProgress(shares());
}

std::optional<double> ExportQueue::secondsLeft() const
{
    return m_paused ? std::nullopt : ui::secondsLeft(shares());
}

int ExportQueue::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

QVariant ExportQueue::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Job& job = m_jobs[static_cast<std::size_t>(index.row())];
    const QString name = textOf(job.order.request.source.filename());
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::ToolTipRole: return textOf(job.order.request.source) + '\n' + statusOf(job);
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(name, statusOf(job));
    case StateRole: return static_cast<int>(job.state);
    case ProgressRole: return job.done;
    case StatusRole: return statusOf(job);
    case OutputRole: return isLeftAlone(job.state) ? QString() : textOf(resultOf(job));
    default: return {};
    }
}

void ExportQueue::append(RemainingExport order)
{
    Job job;
    job.json = toJson(order);
    job.sourceKey = keyOf(order.request.source);
    job.outputKey = keyOf(order.request.target.output);
    job.comparisonKey = keyOf(order.request.target.comparison);
    job.order = std::move(order);
    wait(job);
    beginInsertRows({}, rowCount(), rowCount());
    m_jobs.push_back(std::move(job));
    endInsertRows();
    if (m_config.photoSize)
        m_sizeTimer.start();
}

void ExportQueue::wait(Job& job)
{
    if (!isBusy())
        ++m_batch;
    job.state = ExportState::Waiting;
    job.batch = m_batch;
    job.done = 0;
    job.seconds = 0;
    job.message.clear();
    job.file.clear();
}

void ExportQueue::startNext()
{
    for (int row = 0; row < rowCount() && !m_paused && !m_running; ++row) {
        if (m_jobs[static_cast<std::size_t>(row)].state == ExportState::Waiting && begin(row))
            return;
    }
}

bool ExportQueue::begin(int row)
{
    Job& job = m_jobs[static_cast<std::size_t>(row)];
    if (!avoidExisting(job)) {
        finish(row, ExportState::Skipped, tr("The file is there already."));
        return false;
    }
    if (!resolveReferences(job)) {
        finish(row, ExportState::Failed, tr("A picture of the same person that was to help cannot be opened."));
        return false;
    }
    m_reply = m_exporter.start(job.order.request);
    if (!m_reply) {
        finish(row, ExportState::Failed, tr("The engine is not ready."));
        return false;
    }
    connect(m_reply.get(), &ReplyBase::progressed, this, &ExportQueue::progressed);
    connect(m_reply.get(), &ReplyBase::finished, this, &ExportQueue::answered);
    job.state = ExportState::Running;
    m_running = row;
    m_clock.start();
    rowChanged(row);
    Q_EMIT changed();
    return true;
}

void ExportQueue::progressed(double done)
{
    Job& job = m_jobs[static_cast<std::size_t>(*m_running)];
    job.done = std::clamp(done, job.done, 1.0); // never back
    rowChanged(*m_running);
    Q_EMIT changed();
}

void ExportQueue::answered()
{
    takeTime();
    m_clock.invalidate();
    const int row = *m_running;
    const Result<ExportReport> result = *std::exchange(m_reply, nullptr)->result();
    m_running.reset();
    Job& job = m_jobs[static_cast<std::size_t>(row)];
    const QString source = textOf(job.order.request.source);
    const bool stopped = !result && result.error().code == ErrorCode::Cancelled;
    if (result) {
        finishWell(row, *result);
    } else if (stopped) {
        finish(row, ExportState::Cancelled);
    } else if (result.error().code == ErrorCode::Exists && job.order.existing == ExistingFiles::Skip) {
        finish(row, ExportState::Skipped, tr("The file is there already."));
    } else {
        job.seconds = 0; // how fast it failed says nothing about the others
        finish(row, ExportState::Failed, QString::fromStdString(result.error().message));
    }
    startNext();
    if (!stopped)
        Q_EMIT exported(source, result && !result->file.empty());
}

/// False if the photo is to be skipped. Asked anew when its turn comes: other programs save files, too.
bool ExportQueue::avoidExisting(Job& job)
{
    const std::filesystem::path& source = job.order.request.source;
    ExportTarget& target = job.order.request.target;
    if (!isThere(target.output) && !isThere(target.comparison))
        return true;
    if (job.order.existing != ExistingFiles::Number)
        return job.order.existing == ExistingFiles::Replace;
    ExportSettings numbered;
    numbered.format = target.save.format;
    numbered.suffix.clear();
    numbered.comparison = !target.comparison.empty();
    numbered.existing = ExistingFiles::Number;
    const auto output = outputPathOf(target.output, numbered, isThere,
                                     [&](const auto& path) { return claims(path, source); });
    if (output) { // otherwise the exporter says that the file is there
        target.output = *output;
        job.outputKey = keyOf(*output);
        if (numbered.comparison)
            target.comparison = comparisonPathOf(*output);
        job.comparisonKey = keyOf(target.comparison);
    }
    return true;
}

bool ExportQueue::resolveReferences(Job& job)
{
    auto& references = job.order.request.references;
    for (std::size_t i = 0; i < references.size(); ++i) {
        for (std::size_t k = 0; k < references[i].size(); ++k) {
            // The photo may have been closed since, or opened under another id.
            const std::filesystem::path& path = job.order.referencePaths[i][k];
            if (!path.empty() && m_config.photoOfPath)
                references[i][k].photo = m_config.photoOfPath(path);
            if (references[i][k].photo == 0)
                return false;
        }
    }
    return true;
}

/// With a result, or because there was nothing to be done.
void ExportQueue::finishWell(int row, const ExportReport& report)
{
    Job& job = m_jobs[static_cast<std::size_t>(row)];
    const QString remarks = remarksOf(report, job.order.request);
    job.file = report.file;
    const ExportState state = stateAfter(report);
    if (isLeftAlone(state))
        job.seconds = 0; // how fast nothing was done says nothing about the others
    finish(row, state, remarks);
}

void ExportQueue::finish(int row, ExportState state, const QString& message)
{
    Job& job = m_jobs[static_cast<std::size_t>(row)];
    job.state = state;
    job.message = message;
    if (state == ExportState::Done || isLeftAlone(state))
        job.done = 1;
    rowChanged(row);
    afterChange();
    if (!isBusy())
        Q_EMIT finished();
}

void ExportQueue::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

void ExportQueue::afterChange()
{
    if (!m_config.listFolder.isEmpty())
        m_saveTimer.start(0);
    if (!isBusy())
        setPaused(false); // or the next export would wait for a button that nobody thinks of
    Q_EMIT changed();
}

void ExportQueue::askSize()
{
    const auto job = std::find_if(m_jobs.begin(), m_jobs.end(),
                                  [](const Job& each) { return !each.megapixels && !isOver(each.state); });
    if (job == m_jobs.end()) {
        m_sizeTimer.stop();
        return;
    }
    const QSize size = m_config.photoSize(job->order.request.source);
    job->megapixels = size.isEmpty() ? 0 : 1e-6 * size.width() * size.height();
    Q_EMIT changed();
}

void ExportQueue::takeTime()
{
    if (!m_running || !m_clock.isValid())
        return;
    m_jobs[static_cast<std::size_t>(*m_running)].seconds += 1e-3 * static_cast<double>(m_clock.restart());
}

double ExportQueue::secondsOf(const Job& job) const
{
    const bool isTicking = job.state == ExportState::Running && m_clock.isValid();
    return job.seconds + (isTicking ? 1e-3 * static_cast<double>(m_clock.elapsed()) : 0);
}

std::vector<ExportShare> ExportQueue::shares() const
{
    std::vector<const Job*> jobs;
    double known = 0;
    int knownJobs = 0;
    for (const Job& job : m_jobs) {
        if (job.batch != m_batch || job.state == ExportState::Skipped || job.state == ExportState::Cancelled)
            continue;
        jobs.push_back(&job);
        if (job.megapixels.value_or(0) > 0) {
            known += *job.megapixels;
            ++knownJobs;
        }
    }
    // A photo of unknown size counts as a middling one.
    const double usual = knownJobs > 0 ? known / knownJobs : 1;
    std::vector<ExportShare> shares;
    for (const Job* job : jobs) {
        const double megapixels = job->megapixels.value_or(0);
        shares.push_back({megapixels > 0 ? megapixels : usual, job->done, secondsOf(*job), isOver(job->state)});
    }
    return shares;
}

/// What was written, or else what is to be.
const std::filesystem::path& ExportQueue::resultOf(const Job& job)
{
    return job.file.empty() ? job.order.request.target.output : job.file;
}

QString ExportQueue::statusOf(const Job& job) const
{
    const QString result = textOf(resultOf(job).filename());
    const int percent = static_cast<int>(std::floor(100 * job.done));
    switch (job.state) {
    case ExportState::Waiting: return tr("Waiting");
    case ExportState::Running: return m_paused ? tr("Paused at %1 %").arg(percent) : tr("Restoring, %1 %").arg(percent);
    case ExportState::Done:
        return job.message.isEmpty() ? tr("Saved as %1").arg(result) : tr("Saved as %1. %2").arg(result, job.message);
    case ExportState::Skipped: return tr("Skipped. %1").arg(job.message);
    case ExportState::NoFace: return withRemarks(tr("No face was found, so nothing was saved."), job.message);
    case ExportState::NotRestored:
        return withRemarks(tr("Nothing could be restored, so nothing was saved."), job.message);
    case ExportState::Failed: return tr("Failed. %1").arg(job.message);
    case ExportState::Cancelled: return tr("Stopped");
    }
    return {};
}

void ExportQueue::saveList()
{
    QByteArrayList waiting;
    for (const Job& job : m_jobs) {
        if (!isOver(job.state))
            waiting.append(job.json);
    }
    const Status saved = saveExportList(m_config.listFolder, waiting);
    if (!saved && !m_listFailed)
        Q_EMIT noticed(QString::fromStdString(saved.error().message));
    m_listFailed = !saved;
}

} // namespace heirloom::ui
