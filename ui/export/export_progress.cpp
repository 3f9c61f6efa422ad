// SPDX-License-Identifier: Apache-2.0
#include "ui/export/export_progress.h"

#include "ui/export/export_text.h"

#include <algorithm>
#include <cmath>

namespace heirloom::ui {
namespace {

/// A photo that has only begun says little about its speed: reading it is quick, restoring is not.
constexpr double kMeasurable = 0.1;

double doneOf(const ExportShare& share)
{
    return share.over ? 1 : std::clamp(share.done, 0.0, 1.0);
}

} // namespace

double overallProgress(std::span<const ExportShare> shares)
{
    double all = 0;
    double done = 0;
    for (const ExportShare& share : shares) {
        all += share.weight;
        done += share.weight * doneOf(share);
    }
    return all > 0 ? done / all : 1;
}

std::optional<double> secondsLeft(std::span<const ExportShare> shares)
{
    double all = 0;
    double left = 0;
    double measured = 0;
    double seconds = 0;
    bool isAnyLeft = false;
    bool isOneMeasured = false;
    for (const ExportShare& share : shares) {
        const double done = doneOf(share);
        all += share.weight;
        left += share.weight * (1 - done);
        isAnyLeft = isAnyLeft || !share.over;
        if (share.seconds > 0 && done >= kMeasurable) {
            measured += share.weight * done;
            seconds += share.seconds;
            isOneMeasured = isOneMeasured || share.over;
        }
    }
    if (!isAnyLeft || measured <= 0 || (!isOneMeasured && measured < 0.1 * all))
        return std::nullopt;
    return std::max(left * seconds / measured, 1.0);
}

QString remainingInWords(double seconds)
{
    constexpr double kMinute = 60;
    constexpr double kHour = 60 * kMinute;
    if (seconds < 10)
        return ExportText::tr("A few seconds left");
    if (seconds < 50)
        return ExportText::tr("Less than a minute left");
    const int minutes = std::max(1, static_cast<int>(std::lround(seconds / kMinute)));
    if (seconds < 1.5 * kHour)
        return ExportText::tr("About %n minute(s) left", nullptr, minutes);
    return ExportText::tr("About %n hour(s) left", nullptr, static_cast<int>(std::lround(seconds / kHour)));
}

} // namespace heirloom::ui
