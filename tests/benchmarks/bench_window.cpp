// SPDX-License-Identifier: Apache-2.0
// How quickly the window answers: bench_window [BUNDLE] prints one JSON object. Run it with QT_QPA_PLATFORM=offscreen, or
// on a display, on a machine that does nothing else.
#include "engine/faces/align.h"
#include "engine/methods/common_params.h"
#include "engine/photo/photo_writer.h"
#include "engine/recipe/axis.h"
#include "tests/support/dispatch_watch.h"
#include "ui/canvas/photo_canvas.h"
#include "ui/style/style.h"
#include "ui/window/main_window.h"
#include "ui/window/photo_page.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iterator>
#include <memory>
#include <sstream>
#include <string>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

#include <nlohmann/json.hpp>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QMouseEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace heirloom;
using namespace heirloom::ui;
using test::WatchedApplication;

namespace {

constexpr int kWidth = 6000, kHeight = 4000; // 24 megapixels
constexpr int kFrames = 200;
constexpr int kSeeds = 8;
constexpr int kMoments = 6, kMomentsApart = 37, kLongestMoment = 211; ///< ms; without a common divisor
constexpr int kDragMoves = 64, kDragInterval = 16;                    ///< ms
constexpr int kPatience = 120'000;                                    ///< ms
constexpr int kIdleTime = 3000;                                       ///< ms
constexpr int kAutosave = 5000;                                       ///< ms: by then the last edit has been written
constexpr int kHeartbeat = 10;                                        ///< ms
constexpr double kRest = 0.02; ///< of a processor: more than the heartbeat takes where it is slow

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

/// Since the program was started: before main() the libraries were loaded, too.
double sinceStart()
{
    std::ifstream stat("/proc/self/stat");
    std::string text((std::istreambuf_iterator<char>(stat)), {});
    std::istringstream rest(text.substr(std::min(text.size(), text.rfind(')') + 1)));
    std::string field;
    for (int i = 3; i <= 22; ++i) // the 22nd: in ticks, since the machine was started
        rest >> field;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec)
           - 1e3 * std::atof(field.c_str()) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// Runs the event loop until something is so; says so on the standard error output and ends the program if that takes
/// too long. It sleeps between the events: what is measured must not have to share the processor with who measures.
void waitFor(const char* what, const std::function<bool()>& so)
{
    QTimer heartbeat; // patience has an end also where nothing happens
    heartbeat.start(kHeartbeat);
    QElapsedTimer timer;
    timer.start();
    while (!so()) {
        if (timer.elapsed() > kPatience) {
            std::fprintf(stderr, "Waited in vain: %s.\n", what);
            std::exit(1);
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

void rest(int time)
{
    QEventLoop idle;
    QTimer::singleShot(time, &idle, &QEventLoop::quit);
    idle.exec();
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

/// The share of a processor that is taken while nothing happens.
double idleShare(int time)
{
    const double before = processorSeconds();
    rest(time);
    return (processorSeconds() - before) * 1000 / time;
}

/// `row` of the trade-off; the middle one is the standard.
FaceTreatment refined(int steps, std::uint64_t seed, int row = 2)
{
    FaceTreatment treatment;
    treatment.method = {"latent", 1, true, atStop(identityParam(), {{"steps", std::int64_t{steps}}}, row)};
    treatment.seed = seed;
    return treatment;
}

struct Drag {
    int pictures = 0; ///< on the screen before the last move
    double last = 0;  ///< ms from the last move to the final picture
};

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

    void settle()
    {
        waitFor("for the final picture", [this] {
            const FaceView& view = m_window.workspace().view(m_face);
            if (!view.problem.isEmpty()) {
                std::fprintf(stderr, "%s\n", qPrintable(view.problem));
                std::exit(1);
            }
            return view.shown && view.shown->final && !view.busy;
        });
    }

    void begin(const FaceTreatment& treatment)
    {
        m_window.project().setTreatment(m_photo, m_face, treatment);
        waitFor("for the work to begin", [this] { return m_window.workspace().view(m_face).busy; });
    }

    /// From the handle's move to the first picture of the wanted place (or, `any`, of one near it) on the screen.
    double move(const FaceTreatment& treatment, bool any)
    {
        QElapsedTimer timer;
        timer.start();
        const int before = m_answers;
        m_window.project().setTreatment(m_photo, m_face, treatment);
        waitFor("for a picture", [&] { return m_answers > before && (any || m_last.shown == m_last.wanted); });
        return milliseconds(timer);
    }

    /// The handle moved over a field of which nothing is ready.
    Drag drag(std::uint64_t seed)
    {
        Drag result;
        const int before = m_answers;
        int moves = 0;
        QTimer clock;
        clock.setTimerType(Qt::PreciseTimer);
        QObject::connect(&clock, &QTimer::timeout, &clock, [&] {
            m_window.project().setTreatment(m_photo, m_face, refined(moves % kRunSteps + 1, seed, moves / kRunSteps));
            if (++moves == kDragMoves)
                clock.stop();
        });
        clock.start(kDragInterval);
        waitFor("for the end of a drag", [&] { return moves == kDragMoves; });
        result.pictures = m_answers - before;
        QElapsedTimer timer;
        timer.start();
        settle();
        result.last = milliseconds(timer);
        return result;
    }

    std::vector<double> zoom()
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

    std::vector<double> pan()
    {
        std::vector<double> times;
        PhotoCanvas& canvas = m_window.page().canvas();
        const auto send = [&](QEvent::Type type, QPointF at) {
            const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MiddleButton;
            const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::MiddleButton;
            QMouseEvent event(type, at, canvas.mapToGlobal(at), button, buttons, Qt::NoModifier);
            QCoreApplication::sendEvent(&canvas, &event);
        };
        canvas.zoomBy(1 / canvas.zoom()); // where a frame has most to do
        const QPointF middle(canvas.width() / 2.0, canvas.height() / 2.0);
        send(QEvent::MouseButtonPress, middle);
        for (int i = 0; i < kFrames; ++i) {
            QElapsedTimer timer;
            timer.start();
            send(QEvent::MouseMove, middle + QPointF(100 * std::sin(i / 10.0), 80 * std::cos(i / 10.0)));
            canvas.repaint();
            times.push_back(milliseconds(timer));
        }
        send(QEvent::MouseButtonRelease, middle);
        return times;
    }

private:
    MainWindow& m_window;
    PhotoId m_photo;
    int m_face = 0;
    ShownFace m_last;
    int m_answers = 0;
};

nlohmann::ordered_json measured(Bench& bench)
{
    std::vector<double> uncached, latents, pixels, last;
    std::vector<int> pictures;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        for (int moment = 0; moment < kMoments; ++moment) { // whatever is being computed ahead just then
            rest(kMomentsApart * (kMoments * static_cast<int>(seed) + moment) % kLongestMoment);
            uncached.push_back(bench.move(refined(kRunSteps, 1000 + 10 * seed + moment), true));
            bench.settle();
        }
        uncached.push_back(bench.move(refined(kRunSteps, seed), true));
        bench.settle();
        for (int step = 2; step < kRunSteps; step += 3)
            latents.push_back(bench.move(refined(step, seed), false));
        for (int i = 0; i < 4; ++i)
            pixels.push_back(bench.move(refined(2 + 3 * i, seed), false));
        bench.settle();
    }
    for (std::uint64_t seed = 101; seed <= 102; ++seed) {
        const Drag drag = bench.drag(seed);
        pictures.push_back(drag.pictures);
        last.push_back(drag.last);
    }
    return {
        {"stages",
         {stage("handle to pixels, uncached first picture", uncached),
          stage("handle to pixels, cached latents", latents), stage("handle to pixels, cached pixels", pixels),
          stage("end of a drag to the final picture", last), stage("frame of a zoom at 24 megapixels", bench.zoom()),
          stage("frame of a pan at 24 megapixels", bench.pan())}},
        {"pictures_in_a_drag_of_64_moves", pictures}};
}

/// How long it takes until a window is gone that is closed while a face is being restored.
double closing(std::unique_ptr<MainWindow> window, Bench& bench)
{
    bench.begin(refined(kRunSteps, 1001));
    QElapsedTimer timer;
    timer.start();
    window->close();
    window.reset();
    return milliseconds(timer);
}

} // namespace

int main(int argc, char** argv)
{
    WatchedApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    Preferences preferences;
    if (argc > 1)
        preferences.bundle = QString::fromLocal8Bit(argv[1]);
    savePreferences(preferences, settings);
    applyTheme(Theme::Light);

    WindowConfig config;
    config.dataFolder = folder.path();
    auto made = std::make_unique<MainWindow>(settings, config);
    MainWindow& window = *made;
    QObject::connect(&window.worker(), &RestorationWorker::failedToStart, &window, [](const Error& error) {
        std::fprintf(stderr, "%s\n", error.message.c_str());
        std::exit(1);
    });
    window.show();
    QCoreApplication::processEvents();
    const double shown = sinceStart();
    waitFor("for the engine", [&] { return window.workspace().engine().has_value(); });
    const double usable = sinceStart();

    const std::filesystem::path path = folder.filePath("large.png").toStdString();
    if (!savePhoto({}, drawnPhoto(), path, {}))
        return 1;
    application.watch();
    window.start({QString::fromStdString(path.string())});
    waitFor("for the photo", [&] { return window.workspace().pixels() && !window.workspace().isSearching(); });
    Bench bench(window, placedFace(180));
    bench.settle();

    nlohmann::ordered_json report{{"window_shown_ms", std::round(shown)}, {"engine_ready_ms", std::round(usable)}};
    report.update(measured(bench));
    bench.settle();
    QElapsedTimer prefetching;
    prefetching.start();
    waitFor("for the end of prefetching", [] { return idleShare(500) < kRest; });
    report["prefetching_ends_after_ms"] = prefetching.elapsed();
    rest(kAutosave);
    report["idle_processor_percent"] = std::round(idleShare(kIdleTime) * 1000) / 10;
    const auto& longest = application.longest(); // 50 ms are promised
    report["longest_event"] = {{"processor_ms", std::round(longest.processor)},
                               {"clock_ms", std::round(longest.wall)},
                               {"what", longest.what}};
    report["closed_while_restoring_ms"] = std::round(closing(std::move(made), bench));
    std::puts(report.dump(2).c_str());
    return 0;
}
