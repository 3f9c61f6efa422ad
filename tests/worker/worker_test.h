// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/face_restorer.h"
#include "engine/pipeline/photo_restoration.h"
#include "tests/worker/tiny_bundles.h"
#include "tests/worker/worker_probe.h"

#include <filesystem>
#include <memory>
#include <utility>

#include <QTemporaryDir>
#include <QTest>

namespace heirloom::test {

/// A face as a photo's restoration has it, without a worker.
inline RestoredFace restoredAlone(const Photo& photo, const FaceRecipe& face, FaceRestorer& networks)
{
    Recipe recipe;
    recipe.faces = {face};
    PhotoRestoration restoration(std::make_shared<const Photo>(photo), recipe);
    while (!restoration.done()) {
        if (!restoration.step(networks, {}))
            qFatal("The face cannot be restored.");
    }
    return restoration.restored().at(0);
}

/// What tests of a worker begin with: a bundle that can refine, and a drawn photo.
class WorkerTest : public QObject {
protected:
    /// For initTestCase().
    void prepare() const
    {
        QVERIFY(writeRefiningBundle(file("bundle")));
        QVERIFY(writePhoto(file("photo.png")));
        setComputeThreads(2);
    }
    std::filesystem::path file(const char* name) const { return (m_folder.path() + "/" + name).toStdString(); }
    WorkerOptions options() const
    {
        WorkerOptions options;
        options.bundle = file("bundle").string();
        options.device = "cpu";
        options.threads = 2;
        return options;
    }
    /// A worker that has the drawn photo open as photo 1.
    std::unique_ptr<WorkerProbe> opened() const
    {
        auto probe = std::make_unique<WorkerProbe>(options());
        const auto& photo = probe->open(1, file("photo.png"));
        if (!QTest::qWaitFor([&] { return photo.value() && !probe->started.empty(); }, kPatience))
            qFatal("The worker does not start, or does not read.");
        return probe;
    }
    FaceRestorer restorer() const
    {
        return std::move(*FaceRestorer::load(builtInMethods(), file("bundle").string(), *chooseDevice("cpu")));
    }

    QTemporaryDir m_folder;
};

} // namespace heirloom::test
