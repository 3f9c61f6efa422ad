// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/restoration_worker.h"

#include "engine/core/guarded.h"
#include "engine/pipeline/face_search.h"
#include "engine/worker/answer.h"
#include "engine/worker/engine_news.h"
#include "engine/worker/engine_thread.h"
#include "engine/worker/export_task.h"
#include "engine/worker/face_tasks.h"
#include "engine/worker/filter_task.h"
#include "engine/worker/photo_opening.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <utility>

#include <QCoreApplication>

namespace heirloom {
namespace {

/// A request, perhaps answered by now.
struct Live {
    std::optional<Urgency> urgency; ///< none: nothing for the engine, but for the photo thread
    PhotoId photo = 0;
    int face = 0;
    std::shared_ptr<ReplyLink> link;

    bool isOver() const { return !link->reply; }
};

/// A request that has just begun.
template <class T>
struct Begun {
    TaskName name;
    ReplyPtr<T> reply;
    std::shared_ptr<Answer<T>> answer; ///< shared, because what is posted to a thread has to be copied
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

} // namespace

struct RestorationWorker::Impl {
    explicit Impl(RestorationWorker& owner)
        : worker(owner), outbox([this] { tellBusy(); }),
          news(outbox, owner, [this](PhotoId photo) { return open.contains(photo); }),
          photoThread([this](const std::string& sentence) { news.noticed(QString::fromStdString(sentence)); }),
          engineThread(news, photoThread, inbox)
    {
    }

    ~Impl()
    {
        for (const Live& request : live) {
            if (!request.isOver())
                request.link->reply->abandon();
        }
        ahead.cancel();
        row.cancel.cancel();
        photoThread.stop();
        inbox.shut();
    }

    template <class T>
    Begun<T> begin(std::optional<Urgency> urgency, PhotoId photo, int face)
    {
        Asked<T> asked = ask<T>(outbox);
        const auto link = asked.answer.link();
        const Generation number = ++newest;
        link->whenStopped = [this, number] {
            inbox.post([number](EngineSession&, TaskQueue& queue) { queue.remove(number); });
            tellBusySoon();
        };
        live.push_back({urgency, photo, face, link});
        tellBusy();
        return {{urgency.value_or(Urgency::Visible), number, photo, face, link->stop},
                std::move(asked.reply),
                std::make_shared<Answer<T>>(std::move(asked.answer))};
    }

    /// Nobody need be told by the engine: what is stopped has been replaced there, or its photo is dropped.
    template <class Stale>
    void stop(Stale stale)
    {
        for (const Live& request : live) {
            if (request.isOver() || !stale(request))
                continue;
            request.link->whenStopped = {};
            request.link->reply->cancel();
        }
    }

    void tellBusy()
    {
        std::erase_if(live, [](const Live& request) { return request.isOver(); });
        const bool now = std::any_of(live.begin(), live.end(), [&](const Live& request) {
            return request.urgency != Urgency::Export || !exportsPaused;
        });
        if (now != std::exchange(busy, now))
            Q_EMIT worker.busyChanged(now);
    }

    /// After the delivery of nothing: whoever lets a reply go may be in the middle of anything.
    void tellBusySoon()
    {
        outbox.post([] {});
    }

    /// Nobody wants its faces as they were asked for.
    void stopFaces(PhotoId photo)
    {
        stop([&](const Live& request) { return request.urgency && request.photo == photo; });
        if (row.photo == photo) {
            ahead.cancel();
            row.cancel.cancel();
        }
    }

    /// What closing a photo means, but for who is busy.
    void closePhoto(PhotoId photo)
    {
        open.erase(photo);
        stopFaces(photo);
        stop([&](const Live& request) { return request.photo == photo; });
        inbox.post([photo](EngineSession& session, TaskQueue& queue) {
            queue.removePhoto(photo);
            session.drop(photo);
        });
    }

    template <class T, class Rest>
    ReplyPtr<T> askFinder(PhotoId photo, Rest find)
    {
        Begun<T> begun = begin<T>(std::nullopt, photo, 0);
        const auto held = open.find(photo);
        if (held == open.end())
            begun.answer->finish(notOpen());
        else
            photoThread.post(
                PhotoThread::Lane::Find, [answer = begun.answer, pixels = held->second, find](PhotoThread& finder) {
                    if (answer->stop().cancelled())
                        return;
                    if (pixels->isNull())
                        answer->finish(notOpen());
                    else
                        answer->finish(guarded<Result<T>>([&] { return find(finder, *pixels, answer->stop()); }));
                });
        return std::move(begun.reply);
    }

    template <class FaceWork, class... Rest>
    ReplyPtr<typename FaceWork::Value> post(Urgency urgency, const FaceRequest& request, Rest... rest)
    {
        auto begun = begin<typename FaceWork::Value>(urgency, request.photo, request.face.face.id);
        FaceOrderedWork work{begun.name, request, std::chrono::steady_clock::now()};
        inbox.post([work = std::move(work), answer = begun.answer, rest...](EngineSession& session, TaskQueue& queue) {
            if (!work.name.cancel.cancelled())
                queue.add(std::make_unique<FaceWork>(session, work, std::move(*answer), rest...));
        });
        return std::move(begun.reply);
    }

    void stopBeside(const FaceRequest& request)
    {
        stop([&](const Live& older) {
            return older.urgency == Urgency::Beside && older.photo == request.photo
                   && older.face == request.face.face.id;
        });
    }

    RestorationWorker& worker;
    Generation newest = 0;
    std::vector<Live> live;
    std::map<PhotoId, SharedPixels> open; ///< of which the engine is told
    std::shared_ptr<const Registry> methods = builtInMethods();
    CodecRegistry codecs;
    VisibleRow row;    ///< of the last request for the visible face
    CancelToken ahead; ///< what is computed beyond that row until the next such request
    bool exportsPaused = false;
    bool busy = false;
    Outbox outbox;
    EngineNews news;
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

ReplyPtr<OpenedPhoto> RestorationWorker::open(PhotoId photo, const std::filesystem::path& path,
                                              const OpenOptions& options)
{
    m_impl->stop([&](const Live& request) { return !request.urgency && request.photo == photo; });
    const auto pixels = m_impl->open[photo] = std::make_shared<ImageBuffer>();
    m_impl->inbox.post([photo](EngineSession& session, TaskQueue&) {
        session.drop(photo);
        session.photos().expect(photo);
    });
    Begun<OpenedPhoto> begun = m_impl->begin<OpenedPhoto>(std::nullopt, photo, 0);
    begun.answer->link()->whenStopped = [impl = m_impl.get(), photo] {
        impl->closePhoto(photo);
        impl->tellBusySoon();
    };
    const auto opening = std::make_shared<PhotoOpening>(
        PhotoOpening{photo, path, options, m_impl->codecs, pixels, std::move(*begun.answer), m_impl->inbox});
    m_impl->photoThread.post(PhotoThread::Lane::Read, [opening](PhotoThread&) { opening->read(); });
    return std::move(begun.reply);
}

void RestorationWorker::close(PhotoId photo)
{
    m_impl->closePhoto(photo);
    m_impl->tellBusy();
}

ReplyPtr<std::vector<Face>> RestorationWorker::findFaces(PhotoId photo, int quarterTurns, double least)
{
    return m_impl->askFinder<std::vector<Face>>(
        photo, [quarterTurns, least](PhotoThread& finder, const ImageBuffer& pixels, const CancelToken& stop) {
            return facesIn(pixels, turnedFrame({pixels.width(), pixels.height()}, quarterTurns),
                           [&](const ImageBuffer& upright) { return finder.find(upright, stop, least); });
        });
}

ReplyPtr<Face> RestorationWorker::findFaceInBox(PhotoId photo, const Box& box, int quarterTurns)
{
    return m_impl->askFinder<Face>(
        photo, [box, quarterTurns](PhotoThread& finder, const ImageBuffer& pixels, const CancelToken& stop) {
            return faceIn(
                pixels, turnedFrame({pixels.width(), pixels.height()}, quarterTurns), box,
                [&](const ImageBuffer& upright, const Box& there) { return finder.findInBox(upright, there, stop); });
        });
}

ReplyPtr<FilteredPhoto> RestorationWorker::filter(PhotoId photo, const std::vector<Choice>& stages)
{
    m_impl->stopFaces(photo);
    Begun<FilteredPhoto> begun = m_impl->begin<FilteredPhoto>(Urgency::Filter, photo, 0);
    begun.answer->link()->whenStopped = [impl = m_impl.get(), number = begun.name.generation, photo] {
        impl->inbox.post([number, photo](EngineSession& session, TaskQueue& queue) {
            queue.remove(number);
            session.unfilter(photo);
        });
        impl->tellBusySoon();
    };
    m_impl->inbox.post([name = begun.name, stages, answer = begun.answer](EngineSession& session, TaskQueue& queue) {
        queue.removePhoto(name.photo);
        session.expectFiltered(name.photo);
        queue.add(std::make_unique<FilterTask>(session, name, stages, std::move(*answer)));
    });
    return std::move(begun.reply);
}

ReplyPtr<ShownFace> RestorationWorker::show(const FaceRequest& request)
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

ReplyPtr<ShownFace> RestorationWorker::showBeside(const FaceRequest& request)
{
    m_impl->stopBeside(request);
    return m_impl->post<BesideTask>(Urgency::Beside, request);
}

ReplyPtr<ComparedFace> RestorationWorker::compare(const FaceRequest& request)
{
    m_impl->stopBeside(request);
    return m_impl->post<CompareTask>(Urgency::Beside, request);
}

ReplyPtr<InventedPatch> RestorationWorker::measureInvented(const FaceRequest& request, int seeds)
{
    return m_impl->post<InventedTask>(Urgency::Invented, request, seeds);
}

ReplyPtr<ExportReport> RestorationWorker::exportPhoto(const ExportRequest& request)
{
    Begun<ExportReport> begun = m_impl->begin<ExportReport>(Urgency::Export, 0, 0);
    const auto link = begun.answer->link();
    link->answersWhenStopped = true;
    link->whenStopped = [impl = m_impl.get()] {
        impl->inbox.post([](EngineSession&, TaskQueue&) {}); // a paused one has to be woken up for its answer
        impl->tellBusySoon();
    };
    m_impl->inbox.post([name = begun.name, request, answer = begun.answer](EngineSession& session, TaskQueue& queue) {
        queue.add(std::make_unique<ExportTask>(session, name, request, std::move(*answer)));
    });
    return std::move(begun.reply);
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
                             [finder = options.finder](PhotoThread& thread) { thread.setFinder(finder); });
    m_impl->methods = options.methods;
    m_impl->codecs = options.codecs;
    m_impl->inbox.post([options](EngineSession& session, TaskQueue&) { session.load(options); });
}

} // namespace heirloom
