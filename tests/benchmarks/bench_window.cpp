// SPDX-License-Identifier: Apache-2.0
// How quickly the window answers: bench_window [BUNDLE] prints one JSON object. Run it with QT_QPA_PLATFORM=offscreen, or
// on a display, on a machine that does nothing else.
#include "engine/faces/align.h"
#include "engine/photo/photo_writer.h"
#include "ui/canvas/photo_canvas.h"
#include "ui/style/style.h"
#include "ui/window/main_window.h"
#include "ui/window/photo_page.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <string>
#include <sys/resource.h>
#include <vector>

#include <nlohmann/json.hpp>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace heirloom;
using namespace heirloom::ui;

namespace {

constexpr int kWidth = 6000, kHeight = 4000; // 24 megapixels
constexpr int kFrames = 200;
constexpr int kMoves = 40;
constexpr int kPatience = 120'000; ///< ms
constexpr int kIdleTime = 3000;    ///< ms

ImageBuffer drawnPhoto()
{
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(kWidth) * kHeight * 3);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::size_t x = i / 3 % kWidth, y = i / 3 / kWidth;
        bytes[i] = static_cast<std::uint8_t>((x * 7 + y * 13 + (x ^ y)) >> 3);
    }
    return {{kWidth, kHeight, 3, SampleDepth::Bits8}, std::move(bytes)};
}

/// A face that lies in the photo because somebody says so.
Face placedFace(double eyes)
{
    const double x = kWidth / 2.0, y = kHeight / 2.0, u = eyes / 2;
    return *faceFromPoints({Point{x - u, y - u}, Point{x + u, y - u}, Point{x, y + 0.3 * u},
                            Point{x - 0.8 * u, y + 1.1 * u}, Point{x + 0.8 * u, y + 1.1 * u}});
}

nlohmann::ordered_json stage(const char* name, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times.empty()
                   ? 0
                   : std::round(times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))] * 100)
                         / 100;
    };
    return {{"name", name}, {"p50_ms", at(0.5)}, {"p95_ms", at(0.95)}, {"runs", times.size()}};
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Runs the event loop until something is so; false if that takes too long.
bool waitFor(const std::function<bool()>& so)
{
    QElapsedTimer timer;
    timer.start();
    while (!so()) {
        if (timer.elapsed() > kPatience)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    return true;
}

double processorSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

class Bench {
public:
    Bench(MainWindow& window, const Face& face) : m_window(window), m_photo(window.workspace().photo())
    {
        m_face = m_window.project().addFace(m_photo, face);
        m_window.workspace().selectFace(m_face);
        QObject::connect(&m_window.workspace(), &Workspace::faceShown, &m_window, [this](const ShownFace& shown) {
            m_window.page().canvas().repaint();
            m_last = shown;
            ++m_answers;
        });
    }

    bool settle()
    {
        return waitFor(
            [this] { return m_last.final && m_last.face == m_face && !m_window.workspace().view(m_face).busy; });
    }

    /// From the handle's move to the first picture of the wanted place (or, `any`, of one near it) on the screen.
    double move(const FaceLook& look, bool any)
    {
        QElapsedTimer timer;
        timer.start();
        const int before = m_answers;
        m_last = {};
        m_window.project().setLook(m_photo, m_face, look);
        waitFor([&] { return m_answers > before && (any || m_last.shown == m_last.wanted); });
        return milliseconds(timer);
    }

    std::vector<double> frames()
    {
        std::vector<double> times;
        PhotoCanvas& canvas = m_window.page().canvas();
        for (int i = 0; i < kFrames; ++i) {
            QElapsedTimer timer;
            timer.start();
            canvas.zoomBy(i % 40 < 20 ? 1.15 : 1 / 1.15);
            canvas.repaint();
            times.push_back(milliseconds(timer));
        }
        return times;
    }

    int face() const { return m_face; }

private:
    MainWindow& m_window;
    PhotoId m_photo;
    int m_face = 0;
    ShownFace m_last;
    int m_answers = 0;
};

FaceLook refined(int steps, std::uint64_t seed)
{
    FaceLook look;
    look.method = Method::Refine;
    look.steps = steps;
    look.seed = seed;
    return look;
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    Preferences preferences;
    if (argc > 1)
        preferences.bundle = QString::fromLocal8Bit(argv[1]);
    savePreferences(preferences, settings);
    applyTheme(Theme::Light);

    WindowSurroundings surroundings;
    surroundings.dataFolder = folder.path();
    MainWindow window(settings, surroundings);
    window.show();
    QCoreApplication::processEvents();
    const double shown = milliseconds(sinceStart);
    waitFor([&] { return window.workspace().engine().has_value(); });
    const double usable = milliseconds(sinceStart);

    const std::filesystem::path path = folder.filePath("large.png").toStdString();
    if (!savePhoto({}, drawnPhoto(), path, {}))
        return 1;
    window.start({QString::fromStdString(path.string())});
    if (!waitFor([&] { return window.workspace().pixels() && !window.workspace().isSearching(); }))
        return 1;
    Bench bench(window, placedFace(180));
    if (!bench.settle())
        return 1;

    std::vector<double> uncached, latents, pixels;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        uncached.push_back(bench.move(refined(kRunSteps, seed), true));
        bench.settle();
        for (int step = 2; step < kRunSteps; step += 3)
            latents.push_back(bench.move(refined(step, seed), false));
        for (int i = 0; i < kMoves / 10; ++i)
            pixels.push_back(bench.move(refined(2 + 3 * (i % 4), seed), false));
        bench.settle();
    }
    const std::vector<double> frames = bench.frames();
    bench.settle();

    waitFor([until = sinceStart.elapsed() + 5000, &sinceStart] {
        return sinceStart.elapsed() > until;
    }); // prefetching ends
    const double before = processorSeconds();
    QEventLoop idle;
    QTimer::singleShot(kIdleTime, &idle, &QEventLoop::quit);
    idle.exec();
    const double idleShare = (processorSeconds() - before) * 1000 / kIdleTime;

    const nlohmann::ordered_json report{
        {"window_shown_ms", std::round(shown)},
        {"window_usable_ms", std::round(usable)},
        {"stages",
         {stage("handle to pixels, uncached first picture", uncached),
          stage("handle to pixels, cached latents", latents), stage("handle to pixels, cached pixels", pixels),
          stage("frame of a zoom at 24 megapixels", frames)}},
        {"idle_processor_percent", std::round(idleShare * 1000) / 10}};
    std::puts(report.dump(2).c_str());
    return 0;
}
