// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/tradeoff_sheet.h"

#include "engine/methods/common_params.h"
#include "engine/methods/methods_text.h"

#include <algorithm>
#include <cstddef>
#include <exception>
#include <string>

#include <opencv2/imgproc.hpp>

#include <QString>

namespace heirloom {
namespace {

constexpr int kGap = 6;
constexpr int kLabel = 26; ///< pixels of a line of text

cv::Mat pictureOf(const Crop& crop)
{
    std::vector<cv::Mat> planes;
    for (int c = 0; c < 3; ++c)
        planes.emplace_back(crop.size, crop.size, CV_32F,
                            const_cast<float*>(crop.rgb.data())
                                + static_cast<std::ptrdiff_t>(c) * crop.size * crop.size);
    cv::Mat picture;
    cv::merge(planes, picture);
    picture.convertTo(picture, CV_8UC3, 127.5, 127.5);
    return picture;
}

QString labelOf(const Likeness& likeness)
{
    const bool tells = likeness.verdict != LikenessVerdict::CannotTell && likeness.verdict != LikenessVerdict::NoFace;
    return tells ? QString::number(likeness.photo, 'f', 3) : QStringLiteral("-");
}

void write(cv::Mat& sheet, const QString& text, int x, int y)
{
    cv::putText(sheet, text.toStdString(), {x + 4, y + kLabel - 8}, cv::FONT_HERSHEY_SIMPLEX, 0.55, {40, 40, 40}, 1,
                cv::LINE_AA);
}

} // namespace

Result<TradeoffSweep> sweepTradeoff(FaceRestorer& restorer, const Crop& degraded, const FaceTreatment& treatment,
                                    const std::vector<Crop>& references, std::vector<int> steps,
                                    const std::vector<double>& identities, const CancelToken& cancel,
                                    const std::function<void(double)>& progress)
{
    std::sort(steps.begin(), steps.end());
    if (steps.empty() || identities.empty() || steps.front() < 0)
        return Error{
            ErrorCode::InvalidArgument,
            MethodsText::tr("A sweep needs at least one number of steps and one identity weight.").toStdString(),
            {}};
    const auto choice = restorer.resolve(treatment.method);
    if (!choice)
        return choice.error();
    const auto face = restorer.prepare(degraded, references, choice->params.number(param::kSharpness));
    if (!face)
        return face.error();
    TradeoffSweep sweep{degraded, {}};
    FaceTreatment whole = treatment;
    whole.method.params.set(param::kSteps, std::int64_t{steps.back()});
    for (const double identity : identities) {
        whole.method.params.set(param::kIdentity, identity);
        const auto run = restorer.begin(*face, whole);
        if (!run)
            return run.error();
        std::vector<TradeoffCell> row;
        for (const int wanted : steps) {
            const int position = std::min(wanted, (*run)->steps());
            if (const Status done = advanceTo(**run, position, cancel); !done)
                return done.error();
            auto shown = (*run)->show(position);
            if (!shown)
                return shown.error();
            auto likeness = restorer.likeness(*face, *shown);
            if (!likeness)
                return likeness.error();
            const auto held = restorer.heldCosine(*face, *shown);
            if (!held)
                return held.error();
            row.push_back({position, identity, std::move(*shown), std::move(*likeness), *held});
        }
        sweep.rows.push_back(std::move(row));
        if (progress)
            progress(static_cast<double>(sweep.rows.size()) / static_cast<double>(identities.size()));
    }
    return sweep;
}

Result<ImageBuffer> tradeoffSheet(const TradeoffSweep& sweep)
try {
    const int size = sweep.degraded.size;
    const int columns = static_cast<int>(sweep.rows.at(0).size()) + 1, rows = static_cast<int>(sweep.rows.size());
    const int across = size + kGap, down = size + kLabel + kGap;
    const ImageFormat format{columns * across + kGap, kLabel + rows * down + kGap, 3, SampleDepth::Bits8};
    std::vector<std::uint8_t> bytes(format.bytes(), 245);
    cv::Mat sheet(format.height, format.width, CV_8UC3, bytes.data());
    const auto place = [&](const Crop& crop, int column, int row) {
        pictureOf(crop).copyTo(sheet(cv::Rect(kGap + column * across, kLabel + row * down, size, size)));
    };
    for (int row = 0; row < rows; ++row) {
        const auto& cells = sweep.rows[static_cast<std::size_t>(row)];
        place(sweep.degraded, 0, row);
        write(sheet, QStringLiteral("w = %1").arg(cells.at(0).identity), kGap, kLabel + row * down + size);
        for (int column = 1; column < columns; ++column) {
            const TradeoffCell& cell = cells.at(static_cast<std::size_t>(column) - 1);
            place(cell.crop, column, row);
            if (row == 0)
                write(sheet, QStringLiteral("N = %1").arg(cell.steps), kGap + column * across, 0);
            if (cell.likeness)
                write(sheet, labelOf(*cell.likeness), kGap + column * across, kLabel + row * down + size);
        }
    }
    return ImageBuffer(format, std::move(bytes));
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed,
                 MethodsText::tr("The picture of the trade-off could not be made.").toStdString(), e.what()};
}

} // namespace heirloom
