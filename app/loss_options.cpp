// SPDX-License-Identifier: Apache-2.0
#include "app/loss_options.h"

#include "engine/bundle/load_network.h"

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

using namespace heirloom::training;

QString tr(const char* text)
{
    return QCoreApplication::translate("LossOptions", text);
}

Result<nn::RecognitionNetwork> recognition(const QString& name)
{
    const auto found = bundle::findBundle(name.toStdString());
    if (!found)
        return found.error();
    return bundle::loadNetwork<nn::RecognitionNetwork>(*found, "recognition", "cpu", at::kFloat);
}

} // namespace

void addLossOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {"features", tr("Weights of SqueezeNet 1.1, by whose features pictures are compared."), "FILE"},
        {"perceptual", tr("IRN and VQGAN: share of the difference of features."), "S", "0"},
        {"patch", tr("IRN and VQGAN: share of an opponent that looks at windows."), "S", "0"},
        {"projected", tr("IRN and VQGAN: share of an opponent that looks at features."), "S", "0"},
        {"components", tr("IRN: share of each of the opponents that look at eyes and mouth."), "S", "0"},
        {"identity",
         tr("IRN: share of the difference in who the face is, as the bundle's recognition network sees it."), "S", "0"},
        {"terms-from", tr("The sample at which these come in."), "N", "0"},
        {"fade-in", tr("Over so many samples they grow to their shares."), "N", "8000"},
    });
}

Result<PictureLossSettings> readLossOptions(const QCommandLineParser& parser)
{
    PictureLossSettings settings;
    bool sound = true;
    const auto number = [&](const char* name, auto& value) {
        bool read = false;
        value = static_cast<std::remove_reference_t<decltype(value)>>(parser.value(name).toDouble(&read));
        sound = sound && read && value >= 0;
    };
    number("perceptual", settings.perceptual);
    number("patch", settings.patch);
    number("projected", settings.projected);
    number("components", settings.components);
    number("identity", settings.identity);
    number("terms-from", settings.from);
    number("fade-in", settings.fadeIn);
    if (!sound)
        return Error{ErrorCode::InvalidArgument,
                     tr("A loss's share, and when it comes in, are numbers of 0 or more.").toStdString(),
                     {}};
    if (parser.isSet("features")) {
        const auto features = loadSqueezeNet(parser.value("features").toStdString());
        if (!features)
            return features.error();
        settings.features = *features;
    }
    if (settings.identity > 0) {
        const auto network = recognition(parser.value("bundle"));
        if (!network)
            return network.error();
        settings.recognition = *network;
    }
    if (const Status able = settings.check(); !able)
        return able.error();
    return settings;
}

} // namespace heirloom::cli
