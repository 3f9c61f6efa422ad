// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/align.h"
#include "engine/methods/common_params.h"
#include "engine/photo/photo_writer.h"
#include "engine/worker/restoration_worker.h"
#include "tests/support/same_pixels.h"
#include "tests/support/treatments.h"

#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <QTest>

namespace heirloom::test {

/// ms for anything to arrive
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kPatience = 600000;
#else
constexpr int kPatience = 60000;
#endif

/// A reply, and all that has come of it.
template <class T>
class Watched {
public:
    explicit Watched(ReplyPtr<T> watched) : reply(std::move(watched))
    {
        const Reply<T>* const r = reply.get();
        QObject::connect(r, &ReplyBase::progressed, r, [this](double done) { progress.push_back(done); });
        QObject::connect(r, &ReplyBase::improved, r, [this, r] { came.push_back(*r->latest()); });
        QObject::connect(r, &ReplyBase::finished, r, [this, r] {
            if (++finished > 1)
                qFatal("A reply has finished twice.");
            if (*r->result())
                came.push_back(**r->result());
        });
    }
    Watched(const Watched&) = delete;
    Watched& operator=(const Watched&) = delete;

    bool isOver() const { return finished > 0; }
    /// That it has finished with; null: it has not, or failed.
    const T* value() const { return isOver() && *reply->result() ? &reply->result()->value() : nullptr; }
    const Error* error() const { return isOver() && !*reply->result() ? &reply->result()->error() : nullptr; }
    bool isCancelled() const { return error() && error()->code == ErrorCode::Cancelled; }
    /// Why there is no value, for a failing test.
    const char* why() const { return error() ? error()->message.c_str() : "no answer"; }

    ReplyPtr<T> reply;
    std::vector<T> came; ///< the last one is the result's value
    std::vector<double> progress;
    int finished = 0;
};

template <class T>
std::unique_ptr<Watched<T>> watch(ReplyPtr<T> reply)
{
    return std::make_unique<Watched<T>>(std::move(reply));
}

/// A worker, and all that it has said.
struct WorkerProbe {
    explicit WorkerProbe(const WorkerOptions& options) : worker(std::make_unique<RestorationWorker>(options))
    {
        RestorationWorker* w = worker.get();
        QObject::connect(w, &RestorationWorker::started, w,
                         [this](const EngineState& state) { started.push_back(state); });
        QObject::connect(w, &RestorationWorker::failedToStart, w,
                         [this](const Error& error) { notStarted.push_back(error); });
        QObject::connect(w, &RestorationWorker::rowChanged, w, [this](const TradeoffRow& row) { rows.push_back(row); });
        QObject::connect(w, &RestorationWorker::noticed, w,
                         [this](const QString& sentence) { noticed.push_back(sentence); });
        QObject::connect(w, &RestorationWorker::busyChanged, w, [this](bool now) { busy = now; });
    }

    // Requests whose replies are held as long as this lives.

    Watched<OpenedPhoto>& open(PhotoId photo, const std::filesystem::path& path)
    {
        return *photos.emplace_back(watch(worker->open(photo, path)));
    }
    Watched<ShownFace>& show(const FaceRequest& request) { return *faces.emplace_back(watch(worker->show(request))); }
    Watched<ShownFace>& showBeside(const FaceRequest& request)
    {
        return *faces.emplace_back(watch(worker->showBeside(request)));
    }

    /// The identity weight of a row.
    static double identityOf(const TradeoffRow& row)
    {
        return row.point.method.params.number(param::kIdentity, std::get<double>(identityParam().standard));
    }
    /// What was last said of the row with an identity weight, or null.
    const TradeoffRow* row(double identity) const
    {
        for (auto each = rows.rbegin(); each != rows.rend(); ++each) {
            if (identityOf(*each) == identity)
                return &*each;
        }
        return nullptr;
    }

    std::vector<EngineState> started;
    std::vector<Error> notStarted;
    std::vector<TradeoffRow> rows;
    std::vector<QString> noticed;
    bool busy = false;
    std::vector<std::unique_ptr<Watched<OpenedPhoto>>> photos;
    std::vector<std::unique_ptr<Watched<ShownFace>>> faces;
    std::unique_ptr<RestorationWorker> worker; ///< last: it stops before what it tells goes
};

inline ImageBuffer drawnPhoto(int width, int height)
{
    std::vector<std::uint8_t> bytes;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < 3; ++c)
                bytes.push_back(static_cast<std::uint8_t>(128 + 60 * std::sin(x / 17.0 + c) + 50 * std::cos(y / 23.0)));
        }
    }
    return {{width, height, 3, SampleDepth::Bits8}, std::move(bytes)};
}

inline bool writePhoto(const std::filesystem::path& path, int width = 420, int height = 360)
{
    SaveOptions options;
    options.format = "png";
    options.overwrite = true;
    return savePhoto({}, drawnPhoto(width, height), path, options).ok();
}

/// A face that somebody placed: `eyes` pixels between the eyes, around (x, y).
inline Face placedFace(int id, double x, double y, double eyes = 60)
{
    const double u = eyes / 2;
    auto face = faceFromPoints({Point{x - u, y - u}, Point{x + u, y - u}, Point{x, y + 0.3 * u},
                                Point{x - 0.8 * u, y + 1.1 * u}, Point{x + 0.8 * u, y + 1.1 * u}});
    face->id = id;
    return *face;
}

/// The recovered face has neither steps nor an identity weight.
inline FaceRequest requestOf(PhotoId photo, const Face& face, const std::string& method, int steps = 0,
                             double identity = 0.5, std::uint64_t seed = 1)
{
    FaceRequest request;
    request.photo = photo;
    request.face.face = face;
    request.face.treatment = treatmentOf(method, {}, seed);
    if (method != "recover")
        request.face.treatment.method.params = {{param::kSteps, steps}, {param::kIdentity, identity}};
    return request;
}

/// The methods that can be used, by their ids.
inline std::vector<std::string> usable(const EngineState& state)
{
    std::vector<std::string> ids;
    for (const AvailableMethod& method : state.methods) {
        if (method.available())
            ids.push_back(method.description.id);
    }
    return ids;
}

} // namespace heirloom::test
