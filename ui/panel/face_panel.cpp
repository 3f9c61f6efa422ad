// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/face_panel.h"

#include <algorithm>
#include <cmath>

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/panel/crop_picture.h"
#include "ui/panel/look_actions.h"
#include "ui/panel/method_choice.h"
#include "ui/panel/method_comparison.h"
#include "ui/panel/seed_field.h"
#include "ui/panel/stage_controls.h"
#include "ui/panel/tradeoff_pad.h"
#include "ui/panel/tradeoff_plot.h"
#include "ui/panel/value_slider.h"
#include "ui/style/style.h"
#include "ui/support/inline_message.h"

namespace heirloom::ui {
namespace {

constexpr int kPanelWidth = 300;
constexpr int kPercent = 100;
constexpr int kComparedSide = 240; ///< twice what is drawn: sharp on dense screens too
/// Below the likeness at position 0 by more than this, a face is clearly less like the photo's; where that one tells who it is,
/// cosines of one person's photos differ less.
constexpr double kClearLoss = 0.15;

int percentOf(double share)
{
    return static_cast<int>(std::lround(kPercent * std::clamp(share, 0.0, 1.0)));
}

/// Empty where nothing can be said in words: the bundle does not tell what its figures mean.
QString likenessInWords(const Likeness& likeness)
{
    const QString number = QLocale().toString(likeness.photo, 'f', 2);
    switch (likeness.verdict) {
    case LikenessVerdict::SamePerson: return FacePanel::tr("Likeness %1: the same person.").arg(number);
    case LikenessVerdict::Probably: return FacePanel::tr("Likeness %1: probably the same person.").arg(number);
    case LikenessVerdict::SomebodyElse: return FacePanel::tr("Likeness %1: looks like somebody else.").arg(number);
    case LikenessVerdict::CannotTell: return FacePanel::tr("Whether this is like the person cannot be told from this photo.");
    case LikenessVerdict::NoFace: return FacePanel::tr("Whether this is like the person cannot be told: no clear face is seen here.");
    case LikenessVerdict::NotMeasured: break;
    }
    return {};
}

/// Whether a smaller figure means that the person was lost.
bool tells(const Likeness& likeness)
{
    return likeness.verdict == LikenessVerdict::SamePerson || likeness.verdict == LikenessVerdict::Probably;
}

/// As they matter for what is computed.
std::optional<StageStarts> startsOf(const FaceLook& look)
{
    return look.method == Method::Truncated ? look.starts : std::nullopt;
}

void warn(InlineMessage& message, const QString& sentence)
{
    if (sentence.isEmpty())
        message.clear();
    else
        message.say(InlineMessage::Kind::Warning, sentence);
}

} // namespace

FacePanel::FacePanel(QWidget* parent)
    : QWidget(parent), m_noFace(new QLabel), m_scroll(new QScrollArea), m_title(new QLabel),
      m_issue(new InlineMessage(InlineMessage::Closing::ByCaller)), m_method(new MethodChoice),
      m_comparison(new MethodComparison), m_pad(new TradeoffPad),
      m_plot(new TradeoffPlot), m_likeness(new QLabel),
      m_likenessNote(new InlineMessage(InlineMessage::Closing::ByCaller)),
      m_steps(new ValueSlider(tr("Steps"), kRunSteps, 1, {})),
      m_identity(new ValueSlider(tr("Identity weight"), kPercent, kPercent / (kIdentityStops - 1), tr(" %"))),
      m_strength(new ValueSlider(tr("Strength"), kPercent, 1, tr(" %"))),
      m_grain(new ValueSlider(tr("Grain"), kPercent, 1, tr(" %"))), m_seed(new SeedField),
      m_stageControls(new StageControls), m_references(new ReferenceList), m_actions(new LookActions)
{
    build();
    connectControls();
    showLook();
    showNoFace();
}

void FacePanel::build()
{
    setAccessibleName(tr("Selected face"));
    setMinimumWidth(kPanelWidth);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_likeness->setWordWrap(true);
    m_likeness->setToolTip(tr("Compared with the face as it is in the photo, and with the reference pictures. It says nothing about what "
                              "they do not show."));
    m_likeness->hide();
    m_steps->setExplanation(tr("How far the face goes from faithful to detailed."));
    m_strength->setExplanation(tr("How much of the restored face is laid over the photo."));
    m_grain->setExplanation(tr("How much of the photo's own grain the restored face gets back."));
    m_noFace->setText(tr("Select a face to change how it looks."));
    m_noFace->setAlignment(Qt::AlignCenter);
    m_noFace->setWordWrap(true);
    m_noFace->setMargin(kSpacingLarge);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSpacingLarge, kSpacing, kSpacingLarge, kSpacingLarge);
    column->setSpacing(kSpacing);
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_issue), static_cast<QWidget*>(m_method),
          static_cast<QWidget*>(m_comparison)})
        column->addWidget(part);
    column->addSpacing(kSpacingSmall);
    for (QWidget* part :
         {static_cast<QWidget*>(m_pad), static_cast<QWidget*>(m_plot), static_cast<QWidget*>(m_likeness),
          static_cast<QWidget*>(m_likenessNote), static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_identity),
          static_cast<QWidget*>(m_strength), buildMore()})
        column->addWidget(part);
    column->addSpacing(kSpacing);
    column->addWidget(m_references);
    column->addSpacing(kSpacing);
    column->addWidget(m_actions);
    column->addStretch(1);

    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_noFace);
    layout->addWidget(m_scroll);
}

QWidget* FacePanel::buildMore()
{
    auto* group = new QWidget;
    auto* content = new QWidget;
    auto* head = new QToolButton;
    head->setText(tr("More"));
    head->setAccessibleName(tr("More settings"));
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setAutoRaise(true);
    head->setFocusPolicy(Qt::StrongFocus);
    const auto showContent = [head, content](bool open) {
        content->setVisible(open);
        head->setIcon(icon(open ? QStringLiteral("unfold") : QStringLiteral("next")));
        head->setAccessibleDescription(open ? tr("Hides the settings that are seldom needed.") : tr("Shows the settings that are seldom needed."));
    };
    connect(head, &QToolButton::clicked, content, [content, showContent] { showContent(content->isHidden()); });
    showContent(false);

    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(kSpacing);
    inner->addWidget(m_grain);
    inner->addWidget(m_seed);
    inner->addWidget(m_stageControls);
    auto* outer = new QVBoxLayout(group);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(kSpacingSmall);
    outer->addWidget(head, 0, Qt::AlignLeading);
    outer->addWidget(content);
    return group;
}

void FacePanel::connectControls()
{
    connect(m_method, &MethodChoice::methodChosen, this, &FacePanel::chooseMethod);
    connect(m_comparison, &MethodComparison::methodChosen, this, &FacePanel::chooseMethod);
    connect(m_comparison, &MethodComparison::otherTried, this, [this](Method method) {
        change(true, [method](FaceLook& look) {
            look.method = method;
            if (look.steps == 0)
                look.steps = kRunSteps / 2;
        });
    });
    connect(m_stageControls, &StageControls::startsChanged, this,
            [this](const std::optional<StageStarts>& starts, bool committed) {
                change(committed, [&starts](FaceLook& look) { look.starts = starts; });
            });
    const auto move = [this](bool committed) {
        return [this, committed](int steps, int stop) {
            change(committed, [this, steps, stop](FaceLook& look) {
                look.steps = steps;
                if (stop != identityStop())
                    look.identity = identityOfStop(stop);
            });
        };
    };
    connect(m_pad, &TradeoffPad::placeChanged, this, move(false));
    connect(m_pad, &TradeoffPad::placeCommitted, this, move(true));
    connect(m_steps, &ValueSlider::valueChanged, this,
            [this](int value, bool committed) { change(committed, [value](FaceLook& look) { look.steps = value; }); });
    const auto connectShare = [this](ValueSlider* slider, double FaceLook::*share) {
        connect(slider, &ValueSlider::valueChanged, this, [this, share](int value, bool committed) {
            change(committed, [share, value](FaceLook& look) {
                if (percentOf(look.*share) != value) // or what is shown rounded would become rounded
                    look.*share = static_cast<double>(value) / kPercent;
            });
        });
    };
    connectShare(m_identity, &FaceLook::identity);
    connectShare(m_strength, &FaceLook::strength);
    connectShare(m_grain, &FaceLook::grain);
    connect(m_seed, &SeedField::seedChosen, this,
            [this](quint64 seed) { change(true, [seed](FaceLook& look) { look.seed = seed; }); });

    connect(m_references, &ReferenceList::addRequested, this, &FacePanel::referenceAddRequested);
    connect(m_references, &ReferenceList::removeRequested, this, &FacePanel::referenceRemoved);
    connect(m_actions, &LookActions::presetChosen, this, &FacePanel::presetChosen);
    connect(m_actions, &LookActions::presetSaveRequested, this, &FacePanel::presetSaveRequested);
    connect(m_actions, &LookActions::resetRequested, this, &FacePanel::resetRequested);
    connect(m_actions, &LookActions::copyToFacesRequested, this, &FacePanel::copyToFacesRequested);
    connect(m_actions, &LookActions::copyToPhotosRequested, this, &FacePanel::copyToPhotosRequested);
}

void FacePanel::setFaceTitle(const QString& title)
{
    m_title->setText(title);
}

void FacePanel::setLook(const FaceLook& look)
{
    m_noFace->hide();
    m_scroll->show();
    if (look == m_look)
        return;
    m_uncommitted = false;
    leaveRows(look);
    m_look = look;
    showLook();
}

void FacePanel::showNoFace()
{
    m_scroll->hide();
    m_noFace->show();
}

void FacePanel::setTruncation(const TruncationPlan& plan)
{
    m_stages.clear();
    for (const StageMark& mark : marksOf(plan, kRunSteps))
        m_stages.push_back(mark.position);
    m_stageControls->setUsual(plan.starts);
    showAvailability();
}

void FacePanel::setMethods(const std::vector<Method>& methods)
{
    m_methods = methods;
    m_method->setAvailable(methods);
    showAvailability();
}

void FacePanel::setPeopleKnown(bool known)
{
    m_peopleKnown = known;
    m_pad->setStops(known ? kIdentityStops : 1);
    const QString why = tr("The installed networks cannot hold a face to a person.");
    m_identity->setExplanation(known ? tr("How strongly the face is held to the person.") : why);
    m_references->setEnabled(known);
    m_references->setToolTip(known ? QString() : why);
    showLook();
}

int FacePanel::identityStop() const
{
    return m_peopleKnown ? stopOfIdentity(m_look.identity) : 0;
}

void FacePanel::setRow(const TradeoffRow& row)
{
    if (row.method == Method::Recover || row.method != m_look.method || row.seed != m_look.seed || row.starts != startsOf(m_look)
        || row.identityStop < 0 || row.identityStop >= kIdentityStops)
        return;
    m_pad->setRow(row);
    m_rowFigures[static_cast<std::size_t>(row.identityStop)] = row.figures;
    showRowFigures();
}

void FacePanel::clearRows()
{
    m_comparison->close();
    forgetRows();
}

void FacePanel::forgetRows()
{
    m_pad->clearRows();
    m_rowFigures.fill({});
    showRowFigures();
}

void FacePanel::leaveRows(const FaceLook& look)
{
    const bool otherMethod = look.method != Method::Recover && look.method != m_rowsMethod;
    if (look.seed != m_look.seed || otherMethod || startsOf(look) != startsOf(m_look))
        forgetRows();
    if (otherMethod)
        m_rowsMethod = look.method;
    if (look.seed != m_look.seed || look.steps != m_look.steps || look.identity != m_look.identity || look.starts != m_look.starts)
        m_comparison->clearPictures();
}

bool FacePanel::isHere(const TradeoffPlace& place) const
{
    FaceLook look = m_look;
    look.method = place.method;
    return place == TradeoffPlace{look.method, look.steps, identityStop(), look.seed, startsOf(look)};
}

void FacePanel::setPicture(const TradeoffPlace& place, const ImageBuffer& crop)
{
    if (isHere(place))
        m_comparison->setPicture(place.method, cropPicture(crop, kComparedSide));
}

std::optional<Method> FacePanel::missingPicture() const
{
    return can(Method::Refine) && can(Method::Truncated) ? m_comparison->missing() : std::nullopt;
}

void FacePanel::tryOtherMethod()
{
    if (can(Method::Refine) && can(Method::Truncated))
        m_comparison->tryOther();
}

void FacePanel::setFigures(const std::optional<FaceFigures>& figures)
{
    m_figures = figures;
    showLikeness();
}

void FacePanel::setIssue(const QString& sentence)
{
    warn(*m_issue, sentence);
}

void FacePanel::setReferences(const std::vector<ReferenceCard>& references)
{
    m_references->setReferences(references);
}

void FacePanel::setPresets(const QStringList& names)
{
    m_actions->setPresets(names);
}

void FacePanel::chooseMethod(Method method)
{
    change(true, [method](FaceLook& look) { look.method = method; });
}

void FacePanel::change(bool committed, const std::function<void(FaceLook&)>& edit)
{
    FaceLook look = m_look;
    edit(look);
    if (look == m_look && !(committed && m_uncommitted))
        return;
    leaveRows(look);
    m_look = look;
    m_uncommitted = !committed;
    showLook();
    Q_EMIT lookChanged(m_look, committed);
}

void FacePanel::showLook()
{
    const int stop = identityStop();
    m_method->setMethod(m_look.method);
    m_comparison->setMethod(m_look.method, m_look.steps);
    m_pad->setPlace(m_look.steps, stop);
    m_plot->setPosition(m_look.steps);
    m_steps->setValue(m_look.steps);
    m_identity->setValue(percentOf(identityOfStop(stop)));
    m_strength->setValue(percentOf(m_look.strength));
    m_grain->setValue(percentOf(m_look.grain));
    m_seed->setSeed(m_look.seed);
    m_stageControls->setStarts(m_look.starts);
    showAvailability();
    showRowFigures();
}

void FacePanel::showAvailability()
{
    const bool refining = m_look.method != Method::Recover && can(m_look.method);
    if (m_methods.size() < 2)
        m_pad->setUnavailable(
            tr("The installed bundle can only recover. Choose one that can refine to add detail here."));
    else if (!refining)
        m_pad->setUnavailable(tr("Choose “Refine” to add detail here."));
    else
        m_pad->setUnavailable({});
    m_pad->setMarks(m_look.method == Method::Truncated ? m_stages : std::vector<int>{});
    m_plot->setVisible(refining);
    m_stageControls->setVisible(refining && m_look.method == Method::Truncated);
    m_comparison->setVisible(refining && can(Method::Refine) && can(Method::Truncated));
    for (QWidget* control :
         {static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_identity), static_cast<QWidget*>(m_seed)})
        control->setEnabled(refining);
    m_identity->setEnabled(refining && m_peopleKnown);
}

void FacePanel::showRowFigures()
{
    m_plot->setFigures(m_rowFigures[static_cast<std::size_t>(identityStop())]);
    showLikeness();
}

void FacePanel::showLikeness()
{
    const std::optional<Likeness> likeness = m_figures ? m_figures->likeness : std::nullopt;
    const QString words = likeness ? likenessInWords(*likeness) : QString();
    m_likeness->setVisible(!words.isEmpty());
    m_likeness->setText(words);
    if (likeness || !m_figures) // while a place is not measured yet, the references are what they were
        m_references->setDoubtful(likeness ? likeness->doubtful : std::vector<int>());

    const auto& row = m_rowFigures[static_cast<std::size_t>(identityStop())];
    const bool comparable = likeness && m_look.method != Method::Recover && !row.empty() && row[0] && row[0]->likeness && tells(*row[0]->likeness);
    const bool lost = comparable && likeness->photo < row[0]->likeness->photo - kClearLoss;
    warn(*m_likenessNote,
         lost ? tr("This is clearly less like the person than with no steps. Fewer steps or more identity weight help.")
              : QString());
}

bool FacePanel::can(Method method) const
{
    return std::find(m_methods.begin(), m_methods.end(), method) != m_methods.end();
}

} // namespace heirloom::ui
