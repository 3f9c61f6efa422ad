// SPDX-License-Identifier: Apache-2.0
#include "ui/window/invented_measurement.h"

#include <algorithm>
#include <utility>

namespace heirloom::ui {
namespace {

constexpr double kNearlyDone = 0.99;

} // namespace

void InventedMeasurement::measure(const std::vector<FaceRequest>& faces)
{
    for (const FaceRequest& request : faces) {
        const int face = request.face.face.id;
        auto reply = m_worker.measureInvented(request);
        connect(reply.get(), &ReplyBase::progressed, this, [this, face](double done) {
            m_measuring[face].done = std::min(done, kNearlyDone); // over only when the answer is there
            tellProgress();
        });
        connect(reply.get(), &ReplyBase::finished, this, [this, face] { answered(face); });
        m_measuring[face] = {std::move(reply), 0};
    }
    tellProgress();
}

void InventedMeasurement::answered(int face)
{
    Measuring& measuring = m_measuring[face];
    measuring.done = 1;
    const Result<InventedPatch> result = *std::exchange(measuring.reply, nullptr)->result();
    if (result)
        Q_EMIT measured(*result);
    else if (result.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(face, QString::fromStdString(result.error().message));
    tellProgress();
}

void InventedMeasurement::tellProgress()
{
    double sum = 0;
    for (const auto& [face, measuring] : m_measuring)
        sum += measuring.done;
    Q_EMIT progressed(m_measuring.empty() ? 1 : sum / static_cast<double>(m_measuring.size()));
}

} // namespace heirloom::ui
