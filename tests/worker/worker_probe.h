// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/align.h"
#include "engine/methods/common_params.h"
#include "engine/photo/photo_writer.h"
#include "engine/worker/restoration_worker.h"
#include "tests/support/same_pixels.h"
#include "tests/support/treatments.h"

#include <cmath>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QTest>

namespace heirloom::test {

/// ms for anything to arrive
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kPatience = 600000;
#else
constexpr int kPatience = 60000;
#endif

/// A worker, and all that it has said.
struct WorkerProbe {
    explicit WorkerProbe(const WorkerOptions& options) : worker(std::make_unique<RestorationWorker>(options))
    {
        RestorationWorker* w = worker.get();
        QObject::connect(w, &RestorationWorker::started, w,
                         [this](const EngineState& state) { started.push_back(state); });
        QObject::connect(w, &RestorationWorker::failedToStart, w,
                         [this](const Error& error) { notStarted.push_back(error); });
        QObject::connect(w, &RestorationWorker::opened, w,
                         [this](const OpenedPhoto& photo) { opened.push_back(photo); });
        QObject::connect(w, &RestorationWorker::found, w,
                         [this](PhotoId, const std::vector<Face>& faces) { found.push_back(faces); });
        QObject::connect(w, &RestorationWorker::shown, w, [this](const ShownFace& face) {
            shown.push_back(face);
            if (onShown)
                onShown(face);
        });
        QObject::connect(w, &RestorationWorker::compared, w,
                         [this](const ComparedFace& face) { compared.push_back(face); });
        QObject::connect(w, &RestorationWorker::rowChanged, w, [this](const TradeoffRow& row) { rows.push_back(row); });
        QObject::connect(w, &RestorationWorker::invented, w,
                         [this](const InventedPatch& patch) { invented.push_back(patch); });
        QObject::connect(w, &RestorationWorker::exported, w,
                         [this](const ExportReport& report) { exported.push_back(report); });
        QObject::connect(w, &RestorationWorker::progressed, w,
                         [this](Generation generation, double done) { progress.emplace_back(generation, done); });
        QObject::connect(w, &RestorationWorker::failed, w,
                         [this](const WorkFailure& failure) { failed.push_back(failure); });
        QObject::connect(w, &RestorationWorker::noticed, w,
                         [this](const QString& sentence) { noticed.push_back(sentence); });
        QObject::connect(w, &RestorationWorker::busyChanged, w, [this](bool now) { busy = now; });
    }

    /// The answer that ends a request, or null.
    const ShownFace* finalOf(Generation generation) const
    {
        for (const ShownFace& face : shown) {
            if (face.generation == generation && face.final)
                return &face;
        }
        return nullptr;
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
    std::vector<OpenedPhoto> opened;
    std::vector<std::vector<Face>> found;
    std::vector<ShownFace> shown;
    std::vector<ComparedFace> compared;
    std::vector<TradeoffRow> rows;
    std::vector<InventedPatch> invented;
    std::vector<ExportReport> exported;
    std::vector<std::pair<Generation, double>> progress;
    std::vector<WorkFailure> failed;
    std::vector<QString> noticed;
    bool busy = false;
    std::function<void(const ShownFace&)> onShown;
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
