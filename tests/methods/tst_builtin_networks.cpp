// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/faces/face_finder.h"
#include "engine/methods/common_params.h"
#include "engine/methods/crop_tensor.h"
#include "engine/methods/face_restorer.h"
#include "engine/photo/photo.h"
#include "engine/pipeline/photo_restoration.h"
#include "engine/training/degradation.h"
#include "engine/training/metrics/fidelity.h"
#include "tests/support/test_main.h"
#include "tests/support/treatments.h"

#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <QTest>

using namespace heirloom;
using namespace heirloom::training;
using heirloom::test::treatmentOf;

namespace {

/// Of a face beside the clean one.
struct Figures {
    double psnr, person, detail;
};

} // namespace

/// The networks that are shipped, on four faces: damaged in known ways, restored, and held to floors. What ruins a result, in
/// the weights or on the way to them, shows here. In float32, so that machines hardly differ; the floors leave room for that.
class TestBuiltinNetworks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void faces_data();
    void faces();
    void aGoodFaceIsLeftAlmostAlone_data();
    void aGoodFaceIsLeftAlmostAlone();

private:
    Figures figuresOf(const at::Tensor& face, const at::Tensor& clean);

    std::optional<FaceRestorer> m_restorer;
    std::map<QString, at::Tensor> m_faces; ///< by who it is: 1 x 3 x 256 x 256
};

namespace {

DegradationRecipe blurred()
{
    DegradationRecipe recipe;
    recipe.blurSigma = 2.0;
    return recipe;
}

DegradationRecipe smallAndNoisy()
{
    DegradationRecipe recipe;
    recipe.blurSigma = 1.2;
    recipe.downsampling = 3;
    recipe.gaussianNoise = 8.0 / 255;
    recipe.jpegQuality = 60;
    return recipe;
}

DegradationRecipe oldPrint()
{
    DegradationRecipe recipe;
    recipe.tone = Tone::Grey;
    recipe.blurSigma = 1.2;
    recipe.filmGrain = 16.0 / 255;
    recipe.contrast = 0.8;
    recipe.downsampling = 2;
    return recipe;
}

DegradationRecipe ruined()
{
    DegradationRecipe recipe;
    recipe.blurSigma = 3.0;
    recipe.downsampling = 5;
    recipe.gaussianNoise = 14.0 / 255;
    recipe.jpegQuality = 45;
    return recipe;
}

} // namespace

void TestBuiltinNetworks::initTestCase()
{
    setComputeThreads(2);
    auto restorer = FaceRestorer::load(builtInMethods(), "builtin-256", {"cpu", Precision::Float32});
    QVERIFY2(restorer.ok(), restorer ? "" : restorer.error().message.c_str());
    m_restorer.emplace(std::move(*restorer));
    // The floors are those of crops that landmarks alone aligned; what is measured here are the networks that restore.
    const auto finder = FaceFinder::load({.detector = DetectorKind::Hog});
    QVERIFY2(finder.ok(), finder ? "" : finder.error().message.c_str());
    const QString portraits = QStringLiteral(HEIRLOOM_SOURCE_DIR "/tests/methods/portraits/%1.jpg");
    for (const auto& [who, file] :
         {std::pair{"collins", qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/samples/astronaut.jpg"},
          std::pair{"hopper", portraits.arg("hopper")}, std::pair{"obama", portraits.arg("obama")},
          std::pair{"biden", portraits.arg("biden")}}) {
        const auto photo = readPhoto(file.toStdString());
        QVERIFY2(photo.ok(), qPrintable(file));
        const auto found = finder->find(photo->pixels);
        QVERIFY(found && found->size() == 1);
        const auto crop = cropOf(*photo, found->front(), m_restorer->resolution());
        QVERIFY(crop);
        m_faces[who] = toTensor(*crop);
    }
}

Figures TestBuiltinNetworks::figuresOf(const at::Tensor& face, const at::Tensor& clean)
{
    const std::vector<float> one = *m_restorer->person(toCrop(face)), other = *m_restorer->person(toCrop(clean));
    double cosine = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        cosine += static_cast<double>(one[i]) * static_cast<double>(other[i]);
    return {metrics::psnr(face, clean).front(), cosine,
            metrics::detailEnergy(face).front() / metrics::detailEnergy(clean).front()};
}

void TestBuiltinNetworks::faces_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<DegradationRecipe>("damage");
    QTest::addColumn<QString>("method");
    QTest::addColumn<Figures>("measured");
    const auto rows = [](const char* who, const char* name, const DegradationRecipe& damage,
                         const std::array<Figures, 3>& measured) {
        for (std::size_t i = 0; i < measured.size(); ++i) {
            const char* method = std::array{"recover", "latent", "staged"}[i];
            QTest::addRow("%s, %s, %s", who, name, method) << who << damage << method << measured[i];
        }
    };
    // Half a run of bundle 0.10.0: dB that are gained, cosine to the person, detail as a share of the clean face's.
    rows("collins", "blurred", blurred(), {{{3.63, 0.96, 0.44}, {0.16, 0.93, 1.71}, {1.61, 0.96, 0.87}}});
    rows("collins", "small and noisy", smallAndNoisy(),
         {{{1.11, 0.85, 0.35}, {-0.71, 0.78, 1.56}, {0.22, 0.86, 0.74}}});
    rows("collins", "old print", oldPrint(), {{{2.54, 0.90, 0.45}, {1.10, 0.87, 1.24}, {1.46, 0.90, 0.91}}});
    rows("collins", "ruined", ruined(), {{{1.31, 0.72, 0.14}, {0.59, 0.54, 0.95}, {0.84, 0.72, 0.62}}});
    rows("hopper", "small and noisy", smallAndNoisy(), {{{1.02, 0.98, 0.14}, {0.48, 0.98, 0.37}, {0.75, 0.98, 0.26}}});
    rows("hopper", "old print", oldPrint(), {{{1.47, 0.97, 0.24}, {0.69, 0.97, 0.59}, {1.04, 0.97, 0.39}}});
    rows("obama", "small and noisy", smallAndNoisy(), {{{1.09, 0.97, 0.19}, {0.56, 0.96, 0.38}, {0.44, 0.97, 0.41}}});
    rows("obama", "old print", oldPrint(), {{{2.58, 0.96, 0.25}, {1.65, 0.96, 0.69}, {1.72, 0.97, 0.55}}});
    rows("biden", "small and noisy", smallAndNoisy(), {{{0.94, 0.94, 0.15}, {0.91, 0.93, 0.20}, {0.36, 0.95, 0.44}}});
    rows("biden", "old print", oldPrint(), {{{3.29, 0.91, 0.22}, {2.23, 0.90, 0.73}, {2.16, 0.93, 0.86}}});
}

void TestBuiltinNetworks::faces()
{
    QFETCH(QString, who);
    QFETCH(DegradationRecipe, damage);
    QFETCH(QString, method);
    QFETCH(Figures, measured);
    damage.noiseSeed = 7;
    const TrainingPair pair = applyDegradation(m_faces[who].squeeze(0), damage);
    const at::Tensor clean = pair.clean.unsqueeze(0), degraded = pair.degraded.unsqueeze(0);
    const auto restored = m_restorer->restore(toCrop(degraded),
                                              treatmentOf(method.toStdString(), {{param::kSteps, 8}}));
    QVERIFY2(restored.ok(), restored ? "" : restored.error().message.c_str());
    const Figures before = figuresOf(degraded, clean), after = figuresOf(toTensor(restored->crop), clean);
    const QString told = QStringLiteral("gain %1 dB, person %2 (damaged %3), detail %4 (damaged %5)")
                             .arg(after.psnr - before.psnr, 0, 'f', 2)
                             .arg(after.person, 0, 'f', 3)
                             .arg(before.person, 0, 'f', 3)
                             .arg(after.detail, 0, 'f', 2)
                             .arg(before.detail, 0, 'f', 2);
    // What machines may differ by; too much detail is a fault as well.
    QVERIFY2(after.psnr - before.psnr >= measured.psnr - 0.4 && after.person >= measured.person - 0.04
                 && after.detail >= 0.75 * measured.detail && after.detail <= 1.35 * measured.detail,
             qPrintable(told));
}

void TestBuiltinNetworks::aGoodFaceIsLeftAlmostAlone_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<double>("psnr");
    QTest::newRow("recover") << "recover" << 44.0;
    QTest::newRow("refine") << "latent" << 44.0;
    QTest::newRow("in stages") << "staged" << 44.0;
}

void TestBuiltinNetworks::aGoodFaceIsLeftAlmostAlone()
{
    QFETCH(QString, method);
    QFETCH(double, psnr);
    const at::Tensor face = m_faces["collins"];
    const auto restored = m_restorer->restore(toCrop(face), treatmentOf(method.toStdString(), {{param::kSteps, 8}}));
    QVERIFY(restored);
    const double reached = metrics::psnr(toTensor(restored->crop), face).front();
    QVERIFY2(reached >= psnr, qPrintable(QString::number(reached)));
}

HEIRLOOM_GUILESS_TEST(TestBuiltinNetworks)
#include "tst_builtin_networks.moc"
