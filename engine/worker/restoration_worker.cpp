// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/restoration_worker.h"

#include "engine/core/guarded.h"
#include "engine/photo/display_pixels.h"
#include "engine/worker/engine_thread.h"
#include "engine/worker/export_task.h"
#include "engine/worker/face_tasks.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include <QCoreApplication>
#include <QPointer>

namespace heirloom {
namespace {

/// A request that is still to be answered.
struct Live {
    std::optional<Urgency> urgency; ///< none: nothing for the engine, but for the photo thread
    PhotoId photo = 0;
    int face = 0;
    CancelToken cancel;
};

/// In which the visible face lies, and who asks for it to be computed.
struct VisibleRow {
    PhotoId photo = 0;
    int face = 0;
    TradeoffPoint point; ///< without what changes along the row
    CancelToken cancel;

    bool isSame(const VisibleRow& other) const
    {
        return photo == other.photo && face == other.face && point == other.point;
    }
};

VisibleRow rowOf(const FaceRequest& request, const Registry& methods)
{
    VisibleRow row{request.photo, request.face.face.id, pointOf(request.face.treatment), {}};
    if (const Method* method = methods.find(row.point.method.id))
        row.point.method.params = runParams(method->describe(), row.point.method.params);
    return row;
}

/// Reads a photo, hands it to the engine and to the window, and finds its faces if they are not known.
struct Opening {
    Generation generation = 0;
    PhotoId photo = 0;
    std::filesystem::path path;
    CodecRegistry codecs;
    bool known = false;
    CancelToken cancel;
    Outbox* outbox = nullptr;
    EngineInbox* inbox = nullptr;

    void fail(const Error& error) const { outbox->failed({generation, photo, 0, error}); }

    void read(PhotoThread& thread) const
    {
        if (cancel.cancelled())
            return;
        auto photoRead = guarded<Result<Photo>>([&] { return readPhoto(path, {}, codecs); });
        auto display = photoRead ? guarded<Result<ImageBuffer>>([&] { return displayPixels(*photoRead); })
                                 : Result<ImageBuffer>(photoRead.error());
        // On the engine's thread it is certain whether the photo has been closed meanwhile.
        if (!display) {
            inbox->post([opening = *this](EngineSession& session, TaskQueue&) {
                if (!opening.cancel.cancelled())
                    session.drop(opening.photo);
            });
            fail(display.error());
            return;
        }
        inbox->post([opening = *this, held = *photoRead](EngineSession& session, TaskQueue&) {
            if (!opening.cancel.cancelled())
                session.photos().hold(opening.photo, held);
        });
        outbox->opened(generation, {photo, *photoRead, std::move(*display)}, known);
        if (!known)
            thread.post(PhotoThread::Lane::Find, [opening = *this, pixels = photoRead->pixels](PhotoThread& finder) {
                opening.find(pixels, finder);
            });
    }

    void find(const ImageBuffer& pixels, PhotoThread& thread) const
    {
        if (cancel.cancelled())
            return;
        const auto faces = guarded<Result<std::vector<Face>>>([&] { return thread.find(pixels, cancel); });
        if (faces)
            outbox->found(generation, photo, *faces);
        else
            fail(faces.error());
    }
};

} // namespace

struct RestorationWorker::Impl {
    explicit Impl(RestorationWorker& owner)
        : worker(owner), outbox([this](const Answer& answer) { deliver(answer); }),
          engineThread(outbox, photoThread, inbox)
    {
    }

    ~Impl()
    {
        for (auto& [generation, request] : live)
            request.cancel.cancel();
        ahead.cancel();
        row.cancel.cancel();
        photoThread.stop();
        inbox.shut();
    }

    Generation begin(Live request)
    {
        const Generation generation = ++newest;
        live.emplace(generation, std::move(request));
        tellBusy();
        return generation;
    }

    /// What the request stands for is answered no more.
    template <class Stale>
    void stop(Stale stale)
    {
        std::erase_if(live, [&](auto& entry) {
            const bool gone = stale(entry.second);
            if (gone)
                entry.second.cancel.cancel();
            return gone;
        });
    }

    void deliver(const Answer& answer)
    {
        if ((answer.generation != 0 && !live.contains(answer.generation))
            || (answer.photo != 0 && !open.contains(answer.photo)))
            return;
        if (answer.last)
            live.erase(answer.generation);
        // Whoever is told may delete the worker.
        const QPointer<RestorationWorker> alive(&worker);
        answer.tell(worker);
        if (alive)
            tellBusy();
    }

    void tellBusy()
    {
        const bool now = std::any_of(live.begin(), live.end(), [&](const auto& entry) {
            return entry.second.urgency != Urgency::Export || !exportsPaused;
        });
        if (now != std::exchange(busy, now))
            Q_EMIT worker.busyChanged(now);
    }

    void openPhoto(PhotoId photo, const std::filesystem::path& path, bool known)
    {
        const CancelToken cancel;
        stop([&](const Live& request) { return !request.urgency && request.photo == photo; });
        open.insert(photo);
        inbox.post([photo](EngineSession& session, TaskQueue&) {
            session.drop(photo);
            session.photos().expect(photo);
        });
        const Generation generation = begin({std::nullopt, photo, 0, cancel});
        photoThread.post(PhotoThread::Lane::Read,
                         [opening = Opening{generation, photo, path, codecs, known, cancel, &outbox, &inbox}](
                             PhotoThread& thread) { opening.read(thread); });
    }

    Generation postBeside(const FaceRequest& request, BesideTask::Purpose purpose)
    {
        stop([&](const Live& older) {
            return older.urgency == Urgency::Beside && older.photo == request.photo
                   && older.face == request.face.face.id;
        });
        return post<BesideTask>(Urgency::Beside, request, purpose);
    }

    template <class FaceWork, class... Rest>
    Generation post(Urgency urgency, const FaceRequest& request, Rest... rest)
    {
        const CancelToken cancel;
        const int face = request.face.face.id;
        const Generation generation = begin({urgency, request.photo, face, cancel});
        FaceOrderedWork work{
            {urgency, generation, request.photo, face, cancel}, request, std::chrono::steady_clock::now()};
        inbox.post([work = std::move(work), rest...](EngineSession& session, TaskQueue& queue) {
            if (!work.name.cancel.cancelled())
                queue.add(std::make_unique<FaceWork>(session, work, rest...));
        });
        return generation;
    }

    RestorationWorker& worker;
    Generation newest = 0;
    std::map<Generation, Live> live;
    std::set<PhotoId> open;
    std::shared_ptr<const Registry> methods = builtInMethods();
    CodecRegistry codecs;
    VisibleRow row;    ///< of the last request for the visible face
    CancelToken ahead; ///< what is computed beyond that row until the next such request
    bool exportsPaused = false;
    bool busy = false;
    Outbox outbox;
    EngineInbox inbox;
    PhotoThread photoThread;
    EngineThread engineThread;
};

RestorationWorker::RestorationWorker(const WorkerOptions& options, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(*this))
{
    restart(options);
}

RestorationWorker::~RestorationWorker() = default;

void RestorationWorker::open(PhotoId photo, const std::filesystem::path& path)
{
    m_impl->openPhoto(photo, path, false);
}

void RestorationWorker::openKnown(PhotoId photo, const std::filesystem::path& path)
{
    m_impl->openPhoto(photo, path, true);
}

void RestorationWorker::close(PhotoId photo)
{
    m_impl->open.erase(photo);
    m_impl->stop([&](const Live& request) { return request.photo == photo; });
    if (m_impl->row.photo == photo) {
        m_impl->ahead.cancel();
        m_impl->row.cancel.cancel();
    }
    m_impl->inbox.post([photo](EngineSession& session, TaskQueue& queue) {
        queue.removePhoto(photo);
        session.drop(photo);
    });
    m_impl->tellBusy();
}

Generation RestorationWorker::show(const FaceRequest& request)
{
    m_impl->stop([](const Live& older) { return older.urgency == Urgency::Visible; });
    m_impl->ahead.cancel();
    m_impl->ahead = {};
    VisibleRow row = rowOf(request, *m_impl->methods);
    if (row.isSame(m_impl->row) && !m_impl->row.cancel.cancelled())
        row.cancel = m_impl->row.cancel;
    else
        m_impl->row.cancel.cancel();
    m_impl->row = row;
    return m_impl->post<VisibleTask>(Urgency::Visible, request, row.cancel, m_impl->ahead);
}

Generation RestorationWorker::showBeside(const FaceRequest& request)
{
    return m_impl->postBeside(request, BesideTask::Purpose::Show);
}

Generation RestorationWorker::compare(const FaceRequest& request)
{
    return m_impl->postBeside(request, BesideTask::Purpose::Compare);
}

Generation RestorationWorker::measureInvented(const FaceRequest& request, int seeds)
{
    return m_impl->post<InventedTask>(Urgency::Invented, request, seeds);
}

Generation RestorationWorker::placeFace(PhotoId photo, const ImageBuffer& pixels, const Box& box)
{
    const CancelToken cancel;
    const Generation generation = m_impl->begin({std::nullopt, photo, 0, cancel});
    Outbox* const outbox = &m_impl->outbox;
    if (!m_impl->open.contains(photo)) {
        outbox->failed({generation,
                        photo,
                        0,
                        {ErrorCode::NotFound,
                         QCoreApplication::translate("RestorationWorker", "This photo is not open.").toStdString(),
                         {}}});
        return generation;
    }
    m_impl->photoThread.post(PhotoThread::Lane::Find, [=](PhotoThread& finder) {
        if (cancel.cancelled())
            return;
        const auto face = guarded<Result<Face>>([&] { return finder.place(pixels, box, cancel); });
        if (face)
            outbox->placed(generation, photo, *face);
        else
            outbox->failed({generation, photo, 0, face.error()});
    });
    return generation;
}

Generation RestorationWorker::exportPhoto(const ExportRequest& request)
{
    const CancelToken cancel;
    const Generation generation = m_impl->begin({Urgency::Export, 0, 0, cancel});
    m_impl->inbox.post([name = TaskName{Urgency::Export, generation, 0, 0, cancel}, request](EngineSession& session,
                                                                                             TaskQueue& queue) {
        queue.add(std::make_unique<ExportTask>(session, name, request));
    });
    return generation;
}

void RestorationWorker::cancel(Generation generation)
{
    const auto request = m_impl->live.find(generation);
    if (request == m_impl->live.end())
        return;
    request->second.cancel.cancel();
    if (request->second.urgency == Urgency::Export) {
        // It answers itself; a paused one has to be woken up for that.
        m_impl->inbox.post([](EngineSession&, TaskQueue&) {});
        return;
    }
    m_impl->live.erase(request);
    m_impl->inbox.post([generation](EngineSession&, TaskQueue& queue) { queue.remove(generation); });
    m_impl->tellBusy();
}

void RestorationWorker::setExportsPaused(bool paused)
{
    m_impl->exportsPaused = paused;
    m_impl->inbox.post([paused](EngineSession&, TaskQueue& queue) { queue.setExportsPaused(paused); });
    m_impl->tellBusy();
}

void RestorationWorker::restart(const WorkerOptions& options)
{
    m_impl->photoThread.post(PhotoThread::Lane::Read,
                             [file = options.landmarkFile](PhotoThread& thread) { thread.setLandmarkFile(file); });
    m_impl->methods = options.methods;
    m_impl->codecs = options.codecs;
    m_impl->inbox.post([options](EngineSession& session, TaskQueue&) { session.load(options); });
}

} // namespace heirloom
