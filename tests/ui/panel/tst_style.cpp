// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/support/test_main.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPushButton>
#include <QSlider>

using namespace heirloom::ui;

namespace {

QImage drawn(const QString& name, int side, qreal scale = 1, QIcon::Mode mode = QIcon::Normal)
{
    return icon(name).pixmap(QSize(side, side), scale, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

int inkedPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128;
    }
    return count;
}

/// Of the most opaque pixel.
QColor inkOf(const QImage& image)
{
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(best))
                best = image.pixel(x, y);
        }
    }
    return QColor::fromRgb(best);
}

bool isNear(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6 && std::abs(a.blue() - b.blue()) < 6;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b)), dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class StyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyIconIsDrawn_data();
    void everyIconIsDrawn();
    void noIconIsForgotten();
    void systemThemeIsOneOfTheTwo();
    void iconsFollowTheTheme();
    void iconsAreSharpOnDenseScreens();
    void directionalIconsAreMirrored_data();
    void directionalIconsAreMirrored();
    void textCanBeRead_data();
    void textCanBeRead();
    void sliderFillsFromItsStart_data();
    void sliderFillsFromItsStart();
    void checkedButtonShowsIt();

private:
    static QStringList iconNames();
};

QStringList StyleTest::iconNames()
{
    return {"open",
            "open-folder",
            "add",
            "save",
            "export",
            "export-all",
            "undo",
            "redo",
            "zoom-in",
            "zoom-out",
            "zoom-fit",
            "zoom-100",
            "zoom-face",
            "compare-wipe",
            "compare-side",
            "compare-original",
            "compare-invented",
            "tool-select",
            "tool-draw-face",
            "tool-align",
            "tool-protect",
            "tool-unprotect",
            "face",
            "face-off",
            "delete",
            "turn-left",
            "turn-right",
            "level",
            "mirror",
            "tool-crop",
            "dice",
            "copy-settings",
            "reference",
            "preset",
            "pause",
            "play",
            "stop",
            "settings",
            "info",
            "warning",
            "check",
            "queue",
            "close",
            "next",
            "previous",
            "paste",
            "help",
            "unfold"};
}

void StyleTest::init()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(Theme::Light);
}

void StyleTest::everyIconIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : iconNames())
        QTest::newRow(qPrintable(name)) << name;
}

void StyleTest::everyIconIsDrawn()
{
    QFETCH(QString, name);
    QVERIFY(!icon(name).isNull());
    const QImage image = drawn(name, 24);
    QCOMPARE(image.size(), QSize(24, 24));
    const int ink = inkedPixels(image);
    QVERIFY2(ink > 15 && ink < 24 * 24 / 2, qPrintable(QString::number(ink)));
    QVERIFY(isNear(inkOf(image), QApplication::palette().color(QPalette::ButtonText)));
    // Nothing is cut off: the rim stays empty.
    for (int i = 0; i < 24; ++i) {
        for (const QPoint rim : {QPoint(i, 0), QPoint(i, 23), QPoint(0, i), QPoint(23, i)})
            QVERIFY(qAlpha(image.pixel(rim)) < 100);
    }
}

void StyleTest::noIconIsForgotten()
{
    QStringList files = QDir(":/icons").entryList({"*.svg"}, QDir::Files, QDir::Name), names = iconNames();
    for (QString& file : files)
        file.chop(4);
    files.sort();
    names.sort();
    QCOMPARE(files, names);
}

void StyleTest::systemThemeIsOneOfTheTwo()
{
    applyTheme(Theme::Dark);
    applyTheme(Theme::System); // does not take our own dark palette for the system's
    const QPalette system = QApplication::palette();
    applyTheme(Theme::Light);
    applyTheme(Theme::System);
    QCOMPARE(QApplication::palette().color(QPalette::Window), system.color(QPalette::Window));
    const QColor window = system.color(QPalette::Window);
    QVERIFY(window == lightPalette().color(QPalette::Window) || window == darkPalette().color(QPalette::Window));
}

void StyleTest::iconsFollowTheTheme()
{
    const QIcon made = icon("save");
    const auto inkNow = [&](QIcon::Mode mode) {
        return inkOf(made.pixmap(QSize(24, 24), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32));
    };
    const QColor light = inkNow(QIcon::Normal), greyed = inkNow(QIcon::Disabled);
    QVERIFY(luminance(greyed) > luminance(light));
    applyTheme(Theme::Dark);
    const QColor dark = inkNow(QIcon::Normal);
    QVERIFY(isNear(dark, darkPalette().color(QPalette::ButtonText)));
    QVERIFY(contrast(light, dark) > 4);
    QVERIFY(luminance(inkNow(QIcon::Disabled)) < luminance(dark));
    QVERIFY(isNear(inkNow(QIcon::Selected), darkPalette().color(QPalette::HighlightedText)));
}

void StyleTest::iconsAreSharpOnDenseScreens()
{
    const QPixmap dense = icon("dice").pixmap(QSize(24, 24), 2.0);
    QCOMPARE(dense.devicePixelRatio(), 2.0);
    QCOMPARE(dense.size(), QSize(48, 48));
    const QImage grown = drawn("dice", 24).scaled(48, 48, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // Drawn anew, not stretched: hardly anything is half transparent.
    const auto soft = [](const QImage& image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += qAlpha(image.pixel(x, y)) > 30 && qAlpha(image.pixel(x, y)) < 225;
        }
        return count;
    };
    QVERIFY(soft(dense.toImage().convertToFormat(QImage::Format_ARGB32)) < soft(grown) * 3 / 4);
}

void StyleTest::directionalIconsAreMirrored_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mirrors");
    QTest::newRow("next") << "next" << true;
    QTest::newRow("undo") << "undo" << true;
    QTest::newRow("play stays, as on every player") << "play" << false;
    QTest::newRow("help stays, as letters do") << "help" << false;
}

void StyleTest::directionalIconsAreMirrored()
{
    QFETCH(QString, name);
    QFETCH(bool, mirrors);
    const QImage before = drawn(name, 24);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(drawn(name, 24), mirrors ? before.mirrored(true, false) : before);
}

void StyleTest::textCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void StyleTest::textCanBeRead()
{
    QFETCH(QPalette, palette);
    const auto colour = [&](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    QVERIFY(contrast(colour(QPalette::WindowText), colour(QPalette::Window)) > 10);
    QVERIFY(contrast(colour(QPalette::Text), colour(QPalette::Base)) > 10);
    QVERIFY(contrast(colour(QPalette::HighlightedText), colour(QPalette::Highlight)) > 4.5);
    QVERIFY(contrast(colour(QPalette::Link), colour(QPalette::Window)) > 4.5);
    QVERIFY(contrast(secondaryText(palette), colour(QPalette::Window)) > 4.5);
    QVERIFY(contrast(warningColour(palette), colour(QPalette::Window)) > 4.5);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button}) {
        // Beside a photo, only a hint of colour.
        QVERIFY(colour(role).hslSaturationF() < 0.3);
        QVERIFY(std::abs(colour(role).red() - colour(role).blue()) < 8);
    }
}

void StyleTest::sliderFillsFromItsStart_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void StyleTest::sliderFillsFromItsStart()
{
    QFETCH(Qt::LayoutDirection, direction);
    QSlider slider(Qt::Horizontal);
    slider.setLayoutDirection(direction);
    slider.setRange(0, 100);
    slider.setValue(50);
    slider.resize(200, 24);
    const QImage image = slider.grab().toImage();
    const QColor left = image.pixelColor(30, 12), right = image.pixelColor(170, 12);
    const QColor accent = QApplication::palette().color(QPalette::Highlight),
                 groove = QApplication::palette().color(QPalette::Mid);
    const bool mirrored = direction == Qt::RightToLeft;
    QVERIFY(isNear(left, mirrored ? groove : accent));
    QVERIFY(isNear(right, mirrored ? accent : groove));
}

void StyleTest::checkedButtonShowsIt()
{
    QPushButton button("Refine");
    button.setCheckable(true);
    button.resize(120, 30);
    const QImage off = button.grab().toImage();
    button.setChecked(true);
    const QImage on = button.grab().toImage();
    QVERIFY(isNear(off.pixelColor(10, 15), QApplication::palette().color(QPalette::Button)));
    QVERIFY(isNear(on.pixelColor(10, 15), QApplication::palette().color(QPalette::Highlight)));
}

HEIRLOOM_WINDOW_TEST(StyleTest)
#include "tst_style.moc"
