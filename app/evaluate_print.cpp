// SPDX-License-Identifier: Apache-2.0
#include "app/evaluate_print.h"

#include "engine/methods/common_params.h"

#include <nlohmann/json.hpp>

#include <array>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

using namespace heirloom::training;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandEvaluate", text);
}

} // namespace

void printText(const EvaluationReport& report, Console& console)
{
    const auto line = [&](const QString& name, const FaceFigures& f) {
        QString text = tr("%1: PSNR %2 to %3 dB (%4), SSIM %5 to %6")
                           .arg(name, -9)
                           .arg(f.psnrIn, 0, 'f', 2)
                           .arg(f.psnrOut, 0, 'f', 2)
                           .arg(QString::asprintf("%+.2f", f.psnrOut - f.psnrIn))
                           .arg(f.ssimIn, 0, 'f', 3)
                           .arg(f.ssimOut, 0, 'f', 3);
        if (f.identityIn && f.identityOut)
            text +=
                tr(", distance to the person %1 to %2").arg(*f.identityIn, 0, 'f', 3).arg(*f.identityOut, 0, 'f', 3);
        if (f.niqeIn && f.niqeOut && f.niqeClean)
            text += tr(", NIQE %1 to %2 (clean %3)")
                        .arg(*f.niqeIn, 0, 'f', 2)
                        .arg(*f.niqeOut, 0, 'f', 2)
                        .arg(*f.niqeClean, 0, 'f', 2);
        if (f.perceptualIn && f.perceptualOut)
            text +=
                tr(", perceptual distance %1 to %2").arg(*f.perceptualIn, 0, 'f', 3).arg(*f.perceptualOut, 0, 'f', 3);
        if (f.kernelIn && f.kernelOut)
            text += tr(", kernel distance %1 to %2").arg(*f.kernelIn, 0, 'f', 1).arg(*f.kernelOut, 0, 'f', 1);
        text += tr(", detail %1 to %2 of the clean faces’")
                    .arg(f.detailIn / f.detailClean, 0, 'f', 2)
                    .arg(f.detailOut / f.detailClean, 0, 'f', 2);
        const auto share = [&](std::size_t region) {
            return QString::number(f.regionsOut[region] / f.regionsClean[region], 'f', 2);
        };
        text += tr(" (eyes %1, mouth %2, skin %3, hair %4)").arg(share(0), share(1), share(2), share(3));
        console.print(text
                      + tr(", grid %1 to %2 (clean %3)")
                            .arg(f.gridIn, 0, 'f', 3)
                            .arg(f.gridOut, 0, 'f', 3)
                            .arg(f.gridClean, 0, 'f', 3));
    };
    line(tr("all"), report.mean);
    const std::array<QString, 3> names{tr("heaviest"), tr("middle"), tr("lightest")};
    for (std::size_t i = 0; i < report.thirds.size(); ++i)
        line(names.at(i), report.thirds[i]);
    console.print(tr("Better than the input: %1 % of %2 faces.")
                      .arg(100 * report.gainedShare, 0, 'f', 1)
                      .arg(report.faces.size()));
}

void printStudy(const StudyReport& study, Console& console)
{
    for (const auto& row : study.rows) {
        const StudyCell& last = row.back();
        QString text = tr("Identity weight %1, all steps: PSNR %2 dB, detail %3")
                           .arg(last.identity)
                           .arg(last.psnr, 0, 'f', 2)
                           .arg(last.detail, 0, 'f', 2);
        if (last.distance)
            text += tr(", distance to the person %1").arg(*last.distance, 0, 'f', 3);
        console.print(text);
    }
    console.print(tr("Along the steps PSNR falls on %1 % and detail rises on %2 % of %3 faces; with the identity "
                     "weight similarity rises on %4 %.")
                      .arg(100 * study.psnrFalls, 0, 'f', 0)
                      .arg(100 * study.detailRises, 0, 'f', 0)
                      .arg(study.faces)
                      .arg(100 * study.similarityRises, 0, 'f', 0));
}

void printSharpness(const SharpnessReport& report, Console& console)
{
    const auto line = [&](const QString& name, const SharpnessStop& stop) {
        console.print(tr("%1: PSNR %2 dB, perceptual distance %3, detail %4")
                          .arg(name)
                          .arg(stop.psnr, 0, 'f', 2)
                          .arg(stop.perceptual, 0, 'f', 3)
                          .arg(stop.detail, 0, 'f', 2));
    };
    for (const SharpnessStop& stop : report.stops)
        line(tr("Sharpness %1").arg(stop.sharpness), stop);
    line(tr("Pictures blended half and half"), report.blendedPictures);
    console.print(tr("The distance falls on %1 % of %2 faces, at every stop on %3 %.")
                      .arg(100 * report.falls, 0, 'f', 0)
                      .arg(report.faces)
                      .arg(100 * report.fallsSteadily, 0, 'f', 0));
}

void printReferences(const ReferenceReport& report, const std::string& bundle, const Choice& choice, bool json,
                     Console& console)
{
    if (json) {
        console.print(nlohmann::ordered_json{{"method", choice.id},
                                             {"bundle", bundle},
                                             {"steps", choice.params.whole(param::kSteps)},
                                             {"identity", choice.params.number(param::kIdentity)},
                                             {"references", toJson(report)}});
        return;
    }
    for (const ReferenceFigures& figures : report)
        console.print(tr("Severity %1: distance to the person %2, restored %3, with a reference picture %4 (closer on "
                         "%5 of %6 faces).")
                          .arg(figures.severity, 0, 'f', 2)
                          .arg(figures.degraded, 0, 'f', 3)
                          .arg(figures.alone, 0, 'f', 3)
                          .arg(figures.helped, 0, 'f', 3)
                          .arg(figures.closer)
                          .arg(figures.faces));
}

void printTruncation(const TruncationReport& report, Console& console)
{
    for (const TruncationLine& line : report.lines) {
        for (const TruncationPoint& point : line.points) {
            QString text = tr("%1, start %2: PSNR %3 dB, detail %4")
                               .arg(QString::fromStdString(line.name))
                               .arg(point.start)
                               .arg(point.psnr, 0, 'f', 2)
                               .arg(point.detail, 0, 'f', 2);
            if (point.distance)
                text += tr(", distance to the person %1").arg(*point.distance, 0, 'f', 3);
            console.print(text + tr(", %1 ms").arg(point.milliseconds, 0, 'f', 0));
        }
    }
}

} // namespace heirloom::cli
