// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/nn/face_recognition_densenet.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <map>

#include <QTest>

using namespace heirloom::nn;

namespace {

at::Tensor random(at::IntArrayRef shape, std::uint64_t seed)
{
    at::Generator generator = at::detail::createCPUGenerator(seed);
    return at::rand(shape, generator);
}

std::map<std::string, std::vector<std::int64_t>> shapesOf(FaceRecognitionDensenet& network)
{
    std::map<std::string, std::vector<std::int64_t>> shapes;
    for (const auto& parameter : network->named_parameters())
        shapes[parameter.key()] = parameter.value().sizes().vec();
    return shapes;
}

} // namespace

class TestFaceRecognitionDensenet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { at::manual_seed(20); } // networks start with random weights

    void keysAreThoseOfTheFile_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QList<int>>("shape");
        QTest::newRow("stem") << QByteArray("stem.conv.weight") << QList<int>{32, 3, 7, 7};
        QTest::newRow("stem bias") << QByteArray("stem.conv.bias") << QList<int>{32};
        QTest::newRow("stem affine") << QByteArray("stem.affine.gamma") << QList<int>{32};
        QTest::newRow("first layer") << QByteArray("block1.0.conv1.weight") << QList<int>{64, 32, 1, 1};
        QTest::newRow("first layer's growth") << QByteArray("block1.0.conv2.weight") << QList<int>{16, 64, 3, 3};
        QTest::newRow("second layer") << QByteArray("block1.1.affine1.gamma") << QList<int>{48};
        QTest::newRow("first transition") << QByteArray("transition1.conv.weight") << QList<int>{40, 80, 1, 1};
        QTest::newRow("second transition") << QByteArray("transition2.conv.weight") << QList<int>{68, 136, 1, 1};
        QTest::newRow("third transition") << QByteArray("transition3.affine.beta") << QList<int>{260};
        QTest::newRow("last layer") << QByteArray("block4.7.affine1.beta") << QList<int>{242};
        QTest::newRow("last layer's middle") << QByteArray("block4.7.affine2.gamma") << QList<int>{64};
        QTest::newRow("head affine") << QByteArray("head.affine.gamma") << QList<int>{258};
        QTest::newRow("head") << QByteArray("head.fc.weight") << QList<int>{258, 128};
    }

    void keysAreThoseOfTheFile()
    {
        QFETCH(QByteArray, key);
        QFETCH(QList<int>, shape);
        FaceRecognitionDensenet network;
        const auto shapes = shapesOf(network);
        const auto found = shapes.find(key.toStdString());
        QVERIFY(found != shapes.end());
        QCOMPARE(QList<int>(found->second.begin(), found->second.end()), shape);
    }

    void holdsAsManyValuesAsTheFile()
    {
        FaceRecognitionDensenet network;
        std::int64_t values = 0;
        for (const at::Tensor& parameter : network->parameters())
            values += parameter.numel();
        QCOMPARE(values, 622018);
        QCOMPARE(network->parameters().size(), std::size_t{251});
        QVERIFY(network->buffers().empty());
    }

    void chipsOfABatchDoNotMix()
    {
        const at::NoGradGuard noGrad;
        FaceRecognitionDensenet network;
        const at::Tensor chips = random({3, 3, 150, 150}, 1) * 255.0;
        const at::Tensor together = network->forward(chips);
        QCOMPARE(together.sizes().vec(), (std::vector<std::int64_t>{3, 128}));
        for (int i = 0; i < 3; ++i) {
            const at::Tensor alone = network->forward(chips.narrow(0, i, 1));
            QVERIFY((alone[0] - together[i]).norm().item<double>() < 1e-4 * alone.norm().item<double>());
        }
        QVERIFY((together[0] - together[1]).norm().item<double>() > 1e-3 * together[0].norm().item<double>());
    }

    void inputIsCentredOnTheFilesMean()
    {
        // A chip of the mean colour is zero after normalisation, so with all biases and betas zero nothing gets through.
        const at::NoGradGuard noGrad;
        FaceRecognitionDensenet network;
        for (auto& parameter : network->named_parameters())
            if (parameter.key().ends_with("bias") || parameter.key().ends_with("beta"))
                parameter.value().zero_();
        const at::Tensor mean = at::tensor({122.782F, 117.001F, 104.298F}).view({1, 3, 1, 1}).expand({1, 3, 150, 150});
        QVERIFY(network->forward(mean).abs().max().item<double>() < 1e-6);
        // Nothing but ReLUs and linear maps is left: twice the contrast is twice the embedding.
        const at::Tensor contrast = random({1, 3, 150, 150}, 2) * 50.0;
        const at::Tensor once = network->forward(mean + contrast);
        const at::Tensor twice = network->forward(mean + 2.0 * contrast);
        QVERIFY(once.norm().item<double>() > 1e-6);
        QVERIFY((twice - 2.0 * once).norm().item<double>() < 1e-4 * once.norm().item<double>());
    }

    void gradientReachesTheCrop()
    {
        FaceRecognitionDensenet network;
        const at::Tensor crop = (random({2, 3, 256, 256}, 3) * 2.0 - 1.0).requires_grad_();
        network->forward(chipFromCrop(crop)).square().sum().backward();
        QVERIFY(crop.grad().defined());
        QVERIFY(at::isfinite(crop.grad()).all().item<bool>());
        const at::Tensor strength = crop.grad().abs().sum(at::IntArrayRef{0, 1});
        QVERIFY(strength.narrow(0, 100, 100).narrow(1, 80, 100).gt(0).to(at::kFloat).mean().item<double>() > 0.9);
        QCOMPARE(strength.narrow(0, 0, 50).sum().item<double>(), 0.0); // above the window nothing is seen
    }

    void wrongShapesAreRefused()
    {
        FaceRecognitionDensenet network;
        QVERIFY_EXCEPTION_THROWN(network->forward(at::zeros({1, 3, 149, 150})), c10::Error);
        QVERIFY_EXCEPTION_THROWN(network->forward(at::zeros({3, 150, 150})), c10::Error);
        QVERIFY_EXCEPTION_THROWN(network->forward(at::zeros({1, 1, 150, 150})), c10::Error);
        QVERIFY_EXCEPTION_THROWN(chipFromCrop(at::zeros({1, 3, 255, 256})), c10::Error);
        QVERIFY_EXCEPTION_THROWN(chipFromCrop(at::zeros({3, 256, 256})), c10::Error);
    }

    void chipIsScaledToEightBits()
    {
        for (const float value : {-1.0F, 0.0F, 1.0F}) {
            const at::Tensor chip = chipFromCrop(at::full({1, 3, 256, 256}, value));
            QCOMPARE(chip.sizes().vec(), (std::vector<std::int64_t>{1, 3, 150, 150}));
            QVERIFY(at::allclose(chip, at::full_like(chip, (value + 1.0) * 127.5), 0.0, 1e-3));
        }
        QCOMPARE(chipFromCrop(at::zeros({1, 3, 256, 256}, at::kBFloat16)).scalar_type(), at::kFloat);
    }

    void chipShowsTheWindow()
    {
        // In a ramp, each value tells the place that it was taken from.
        const at::Tensor ramp = at::arange(256, at::kFloat) / 127.5 - 1.0;
        const at::Tensor across = chipFromCrop(ramp.view({1, 1, 1, 256}).expand({1, 3, 256, 256}))[0][0];
        const at::Tensor down = chipFromCrop(ramp.view({1, 1, 256, 1}).expand({1, 3, 256, 256}))[0][0];
        QVERIFY(std::abs(across.mean().item<double>() - 129.37) < 0.01);
        QVERIFY(std::abs(down.mean().item<double>() - 153.488) < 0.01);
        QVERIFY(std::abs((across[75][149] - across[75][0]).item<double>() / 149.0 - 1.1496) < 1e-3);
        QVERIFY(std::abs((down[149][75] - down[0][75]).item<double>() / 149.0 - 1.1496) < 1e-3);
        QVERIFY(std::abs((down[75][149] - down[75][0]).item<double>() / 149.0 + 1.1496 * 0.0051) < 1e-3);
        QVERIFY(across.min().item<double>() > 40.0 && across.max().item<double>() < 216.0);
        QVERIFY(down.min().item<double>() > 64.0 && down.max().item<double>() < 242.0);
    }

    void eyesComeToWhereDlibHasThem_data()
    {
        QTest::addColumn<double>("cropX");
        QTest::addColumn<double>("cropY");
        QTest::addColumn<double>("chipX");
        QTest::addColumn<double>("chipY");
        // Eyes of the FFHQ template at 256 px; middle of each eye in dlib's mean face shape, padding 0.25, 150 px.
        QTest::newRow("right eye") << 96.5 << 120.0 << 47.5 << 46.6;
        QTest::newRow("left eye") << 159.5 << 120.1 << 100.5 << 46.6;
    }

    void eyesComeToWhereDlibHasThem()
    {
        QFETCH(double, cropX);
        QFETCH(double, cropY);
        QFETCH(double, chipX);
        QFETCH(double, chipY);
        const at::Tensor place = at::arange(256, at::kDouble);
        const at::Tensor spot = at::exp(
            -((place.view({256, 1}) - cropY).square() + (place.view({1, 256}) - cropX).square()) / 18.0);
        const at::Tensor chip = chipFromCrop((spot * 2.0 - 1.0).expand({1, 3, 256, 256}))[0][1];
        const at::Tensor pixel = at::arange(150, at::kFloat);
        const double foundX = ((chip.sum(0) * pixel).sum() / chip.sum()).item<double>();
        const double foundY = ((chip.sum(1) * pixel).sum() / chip.sum()).item<double>();
        QVERIFY2(std::hypot(foundX - chipX, foundY - chipY) < 3.0,
                 qPrintable(QString("%1 %2").arg(foundX).arg(foundY)));
    }
};

HEIRLOOM_GUILESS_TEST(TestFaceRecognitionDensenet)
#include "tst_face_recognition_densenet.moc"
