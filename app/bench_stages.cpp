// SPDX-License-Identifier: Apache-2.0
#include "app/bench_stages.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <QCoreApplication>

namespace heirloom::cli {

double Stage::percentile(double share) const
{
    std::vector<double> sorted = milliseconds;
    std::sort(sorted.begin(), sorted.end());
    return sorted[static_cast<std::size_t>(std::lround(share * static_cast<double>(sorted.size() - 1)))];
}

Status measureStage(std::vector<Stage>& stages, const std::string& name, int runs, Console& console,
                    const std::function<Status()>& work)
{
    Stage stage{name, {}};
    for (int i = -1; i < runs; ++i) {
        if (console.cancel().cancelled())
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("CommandBench", "The measurement was stopped.").toStdString(),
                         {}};
        console.progress(QString::fromStdString(name), i + 1, runs + 1);
        const auto started = std::chrono::steady_clock::now();
        if (const Status done = work(); !done)
            return done;
        if (i >= 0)
            stage.milliseconds.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started).count());
    }
    stages.push_back(std::move(stage));
    return success();
}

} // namespace heirloom::cli
