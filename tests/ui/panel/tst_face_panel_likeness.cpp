// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/support/likenesses.h"
#include "tests/support/test_main.h"
#include "tests/ui/panel/panel_parts.h"
#include "ui/style/style.h"
#include "ui/support/inline_message.h"

#include <QLabel>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;
using heirloom::test::likenessOfPhoto;

/// What the panel says of whether a face is like the person.
class FacePanelLikenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysTheLikeness_data();
    void saysTheLikeness();
    void warnsWhenTheLikenessFalls_data();
    void warnsWhenTheLikenessFalls();
    void blamesNoStepsWhereThereAreNone();
    void doubtfulReferencesAreNamed_data();
    void doubtfulReferencesAreNamed();
};

void FacePanelLikenessTest::init()
{
    QLocale::setDefault(QLocale::c());
    applyTheme(Theme::Light);
}

void FacePanelLikenessTest::saysTheLikeness_data()
{
    QTest::addColumn<std::optional<FaceFigures>>("figures");
    QTest::addColumn<QString>("said");
    using Figures = std::optional<FaceFigures>;
    QTest::newRow("nothing measured") << Figures() << "";
    QTest::newRow("no recogniser") << Figures(FaceFigures{std::nullopt, 1}) << "";
    using V = LikenessVerdict;
    const auto figures = [](double cosine, V verdict) {
        return Figures(FaceFigures{likenessOfPhoto(cosine, verdict), 1});
    };
    QTest::newRow("a bundle that does not tell") << figures(0.9, V::NotMeasured) << "";
    QTest::newRow("the same") << figures(0.912, V::SamePerson) << "Likeness 0.91: the same person.";
    QTest::newRow("probably") << figures(0.7, V::Probably) << "Likeness 0.70: probably the same person.";
    QTest::newRow("somebody else") << figures(-0.1, V::SomebodyElse) << "Likeness -0.10: looks like somebody else.";
    // A figure that tells nothing is not shown, however large it is.
    QTest::newRow("too damaged") << figures(0.99, V::CannotTell)
                                 << "Whether this is like the person cannot be told from this photo.";
    QTest::newRow("no face") << figures(0.99, V::NoFace)
                             << "Whether this is like the person cannot be told: no clear face is seen here.";
}

void FacePanelLikenessTest::saysTheLikeness()
{
    QFETCH(std::optional<FaceFigures>, figures);
    QFETCH(QString, said);
    const auto panel = shownPanel();
    panel->setFigures(figures);
    QString found;
    for (const QLabel* label : panel->findChildren<QLabel*>()) {
        if (label->isVisible() && label->toolTip().startsWith("Compared with"))
            found = label->text();
    }
    QCOMPARE(found, said);
}

void FacePanelLikenessTest::warnsWhenTheLikenessFalls_data()
{
    QTest::addColumn<double>("likeness");
    QTest::addColumn<LikenessVerdict>("atStart");
    QTest::addColumn<bool>("warned");
    QTest::newRow("as at the start") << 0.9 << LikenessVerdict::SamePerson << false;
    QTest::newRow("a little less") << 0.8 << LikenessVerdict::SamePerson << false;
    QTest::newRow("clearly less") << 0.7 << LikenessVerdict::SamePerson << true;
    QTest::newRow("clearly less than what tells nothing") << 0.7 << LikenessVerdict::CannotTell << false;
}

void FacePanelLikenessTest::warnsWhenTheLikenessFalls()
{
    QFETCH(double, likeness);
    QFETCH(LikenessVerdict, atStart);
    QFETCH(bool, warned);
    const auto panel = shownPanel();
    const auto warnings = [&] {
        qsizetype count = 0;
        for (const InlineMessage* message : panel->findChildren<InlineMessage*>())
            count += message->isVisible();
        return count;
    };
    panel->setFigures(FaceFigures{likenessOfPhoto(likeness), 1.2});
    QCOMPARE(warnings(), 0); // nothing to compare with yet
    panel->setRow(measuredRow(0.9, atStart));
    QCOMPARE(warnings(), warned ? 1 : 0);
    panel->setFigures(std::nullopt);
    QCOMPARE(warnings(), 0);
}

void FacePanelLikenessTest::blamesNoStepsWhereThereAreNone()
{
    const auto panel = shownPanel(treatmentOf("recover", {{"sharpness", 1.0}}));
    TradeoffRow row;
    row.point = pointOf(treatmentOf("recover"));
    row.ready = 0;
    row.figures = {FaceFigures{likenessOfPhoto(0.9), 1}};
    panel->setRow(row);
    panel->setFigures(FaceFigures{likenessOfPhoto(0.5), 1.2});
    for (const InlineMessage* message : panel->findChildren<InlineMessage*>())
        QVERIFY2(!message->isVisible() || !message->sentence().contains("steps"), qPrintable(message->sentence()));
}

void FacePanelLikenessTest::doubtfulReferencesAreNamed_data()
{
    QTest::addColumn<std::vector<int>>("doubtful");
    QTest::addColumn<QString>("said");
    using Places = std::vector<int>;
    QTest::newRow("none") << Places{} << "";
    QTest::newRow("one") << Places{1} << "“uncle.jpg” is probably not a picture of this person.";
    QTest::newRow("two") << Places{0, 1} << "These are probably not pictures of this person: father.jpg and uncle.jpg.";
    QTest::newRow("of an earlier, longer list") << Places{7} << "";
}

void FacePanelLikenessTest::doubtfulReferencesAreNamed()
{
    QFETCH(std::vector<int>, doubtful);
    QFETCH(QString, said);
    QLocale::setDefault(QLocale(QLocale::English));
    const auto panel = shownPanel();
    const auto warning = [&] {
        QString text;
        for (const InlineMessage* message : panel->findChildren<InlineMessage*>())
            text += message->sentence();
        return text;
    };
    panel->setReferences({{"father.jpg", {}}, {"uncle.jpg", {}}});
    FaceFigures figures{likenessOfPhoto(0.9), 1};
    figures.likeness->doubtful = doubtful;
    panel->setFigures(figures);
    QCOMPARE(warning(), said);
    panel->setFigures(FaceFigures{std::nullopt, 1}); // the handle moves: nothing is measured there yet
    QCOMPARE(warning(), said);
    panel->setReferences({{"father.jpg", {}}}); // another list: what was said may be of others
    QCOMPARE(warning(), QString());
    panel->setReferences({{"father.jpg", {}}, {"uncle.jpg", {}}});
    panel->setFigures(figures);
    QCOMPARE(warning(), said);
    panel->setFigures(std::nullopt); // another face
    QCOMPARE(warning(), QString());
}

HEIRLOOM_WINDOW_TEST(FacePanelLikenessTest)
#include "tst_face_panel_likeness.moc"
