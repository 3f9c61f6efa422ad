// SPDX-License-Identifier: Apache-2.0
#include "app/command.h"
#include "engine/bundle/bundle.h"
#include "engine/bundle/weight_line.h"

#include <nlohmann/json.hpp>

#include <QCommandLineParser>
#include <QCoreApplication>

namespace heirloom::cli {
namespace {

using nlohmann::ordered_json;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandBundles", text);
}

void printBundle(const bundle::Bundle& bundle, bool json, Console& console)
{
    const bundle::Manifest& manifest = bundle.manifest();
    std::int64_t parameters = 0;
    ordered_json networks = ordered_json::array();
    for (const bundle::NetworkEntry& entry : manifest.networks) {
        parameters += entry.parameters;
        networks.push_back({{"role", entry.role},
                            {"file", entry.file},
                            {"parameters", entry.parameters},
                            {"dtype", entry.dtype},
                            {"sha256", entry.sha256}});
    }
    if (json) {
        console.print(ordered_json{{"bundle", bundle.folder().filename().string()},
                                   {"name", manifest.name},
                                   {"version", manifest.version},
                                   {"licence", manifest.licence},
                                   {"resolution", manifest.resolution},
                                   {"folder", bundle.folder().string()},
                                   {"networks", networks}});
        return;
    }
    console.print(tr("%1: %2 %3, %4 pixels, %5 million parameters, licence %6, in %7")
                      .arg(QString::fromStdString(bundle.folder().filename().string()),
                           QString::fromStdString(manifest.name), QString::fromStdString(manifest.version))
                      .arg(manifest.resolution)
                      .arg(static_cast<double>(parameters) / 1e6, 0, 'f', 1)
                      .arg(QString::fromStdString(manifest.licence), QString::fromStdString(bundle.folder().string())));
}

int verify(const QStringList& names, Console& console)
{
    int status = Done;
    std::vector<bundle::Bundle> bundles;
    if (names.isEmpty())
        bundles = bundle::listBundles();
    for (const QString& name : names) {
        const auto found = bundle::findBundle(name.toStdString());
        if (found)
            bundles.push_back(*found);
        else
            console.fail(name, found.error());
        status = found ? status : SomethingFailed;
    }
    for (const bundle::Bundle& bundle : bundles) {
        const QString name = QString::fromStdString(bundle.folder().filename().string());
        if (const Status sound = bundle.verify(); sound) {
            console.print(tr("%1: every file is the one its manifest names.").arg(name));
        } else {
            console.fail(name, sound.error());
            status = SomethingFailed;
        }
    }
    return status;
}

} // namespace

int runBundles(const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Lists the bundles, checks their files, or puts trained weights into one."));
    parser.addPositionalArgument("ACTION", tr("list; verify [BUNDLE...]; import WEIGHTS; blend FROM TO."));
    parser.addOptions({
        {"json", tr("Prints one JSON object a bundle.")},
        {"as", tr("With import: the network's role, such as identity_recovery."), "ROLE"},
        {"into", tr("With import: the bundle's folder; it is made if it is not there."), "DIR"},
        {"name", tr("With import: the bundle's name."), "NAME"},
        {"bundle-version", tr("With import: the bundle's version."), "VERSION"},
        {"set", tr("With import: a number that belongs to the networks, such as truncated_start=0.7; may be repeated."),
         "KEY=NUMBER"},
        {"licence", tr("With import: the weights' licence."), "SPDX"},
        {"share", tr("With blend: 0 is FROM, 1 is TO, 0.5 the middle; more than 1 goes on beyond TO."), "SHARE"},
        {"o", tr("With blend: the file to write."), "FILE"},
    });
    if (const auto status = parse(
            parser, arguments,
            "  heirloom-cli bundles list\n  heirloom-cli bundles verify\n"
            "  heirloom-cli bundles import runs/irn/weights.safetensors --as identity_recovery --into my-bundle\n",
            console))
        return *status;
    QStringList positional = parser.positionalArguments();
    const QString action = positional.isEmpty() ? QString() : positional.takeFirst();
    if (action == "list" && positional.isEmpty()) {
        for (const bundle::Bundle& bundle : bundle::listBundles())
            printBundle(bundle, parser.isSet("json"), console);
        return Done;
    }
    if (action == "verify")
        return verify(positional, console);
    if (action == "import" && positional.size() == 1 && parser.isSet("as") && parser.isSet("into")) {
        bundle::ImportOptions options{parser.value("as").toStdString(), parser.value("name").toStdString(),
                                      parser.value("bundle-version").toStdString(),
                                      parser.value("licence").toStdString()};
        for (const QString& setting : parser.values("set")) {
            bool number = false;
            options.settings[setting.section('=', 0, 0).toStdString()] = setting.section('=', 1).toDouble(&number);
            if (!number)
                return console.usageError(tr("--set takes a name and a number, such as truncated_start=0.7."));
        }
        const Status imported = bundle::importNetwork(positional.first().toStdString(),
                                                      parser.value("into").toStdString(), options);
        if (!imported) {
            console.fail(positional.first(), imported.error());
            return SomethingFailed;
        }
        return Done;
    }
    if (action == "blend" && positional.size() == 2 && parser.isSet("share") && parser.isSet("o")) {
        bool number = false;
        const double share = parser.value("share").toDouble(&number);
        if (!number)
            return console.usageError(tr("--share takes a number."));
        const Status written = bundle::writeOnLine(positional[0].toStdString(), positional[1].toStdString(), share,
                                                   parser.value("o").toStdString());
        if (!written)
            console.fail(positional.join(' '), written.error());
        return written ? Done : SomethingFailed;
    }
    return console.usageError(tr("Say what to do: list, verify [BUNDLE...], import WEIGHTS --as ROLE --into DIR, or "
                                 "blend FROM TO --share SHARE -o FILE."));
}

} // namespace heirloom::cli
