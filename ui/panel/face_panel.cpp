// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/face_panel.h"

#include <algorithm>
#include <cmath>

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/panel/crop_picture.h"
#include "ui/panel/face_head.h"
#include "ui/panel/likeness_words.h"
#include "ui/panel/method_choice.h"
#include "ui/panel/method_comparison.h"
#include "ui/panel/param_controls.h"
#include "ui/panel/seed_field.h"
#include "ui/panel/tradeoff_pad.h"
#include "ui/panel/tradeoff_plot.h"
#include "ui/panel/treatment_actions.h"
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

} // namespace

FacePanel::FacePanel(QWidget* parent)
    : QWidget(parent), m_noFace(new QLabel), m_scroll(new QScrollArea), m_head(new FaceHead),
      m_method(new MethodChoice), m_comparison(new MethodComparison), m_pad(new TradeoffPad), m_plot(new TradeoffPlot),
      m_likeness(new QLabel), m_likenessNote(new InlineMessage(InlineMessage::Closing::ByCaller)),
      m_axes(new ParamControls(isOnPad)), m_strength(new ValueSlider(tr("Strength"), kPercent, 1, tr(" %"))),
      m_grain(new ValueSlider(tr("Grain"), kPercent, 1, tr(" %"))), m_seed(new SeedField),
      m_others(new ParamControls([](const ParamSpec& spec) { return !isOnPad(spec); })),
      m_references(new ReferenceList), m_actions(new TreatmentActions)
{
    build();
    connectControls();
    showTreatment();
    showNoFace();
}

void FacePanel::build()
{
    setAccessibleName(tr("Selected face"));
    setMinimumWidth(kPanelWidth);
    m_likeness->setWordWrap(true);
    m_likeness->setToolTip(
        tr("Compared with the face as it is in the photo, and with the reference pictures. It says nothing about what "
           "they do not show."));
    m_likeness->hide();
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
         {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_method), static_cast<QWidget*>(m_comparison)})
        column->addWidget(part);
    column->addSpacing(kSpacingSmall);
    for (QWidget* part : {static_cast<QWidget*>(m_pad), static_cast<QWidget*>(m_plot),
                          static_cast<QWidget*>(m_likeness), static_cast<QWidget*>(m_likenessNote),
                          static_cast<QWidget*>(m_axes), static_cast<QWidget*>(m_strength), buildMore()})
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
    auto* head = m_more = new QToolButton;
    head->setText(tr("More"));
    head->setAccessibleName(tr("More settings"));
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setAutoRaise(true);
    head->setFocusPolicy(Qt::StrongFocus);
    const auto showContent = [head, content](bool open) {
        content->setVisible(open);
        head->setIcon(icon(open ? QStringLiteral("unfold") : QStringLiteral("next")));
        head->setAccessibleDescription(open ? tr("Hides the settings that are seldom needed.")
                                            : tr("Shows the settings that are seldom needed."));
    };
    connect(head, &QToolButton::clicked, content, [content, showContent] { showContent(content->isHidden()); });
    showContent(false);

    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(kSpacing);
    inner->addWidget(m_grain);
    inner->addWidget(m_seed);
    inner->addWidget(m_others);
    auto* outer = new QVBoxLayout(group);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(kSpacingSmall);
    outer->addWidget(head, 0, Qt::AlignLeading);
    outer->addWidget(content);
    return group;
}

void FacePanel::connectControls()
{
    connect(m_head, &FaceHead::nameChosen, this, &FacePanel::nameChosen);
    connect(m_head, &FaceHead::pointsRequested, this, &FacePanel::pointsRequested);
    connect(m_method, &MethodChoice::methodChosen, this, &FacePanel::chooseMethod);
    connect(m_comparison, &MethodComparison::methodChosen, this, &FacePanel::chooseMethod);
    connect(m_comparison, &MethodComparison::otherTried, this, &FacePanel::tryMethod);
    connect(m_pad, &TradeoffPad::placeChanged, this, [this](int column, int row) { moveHandle(column, row, false); });
    connect(m_pad, &TradeoffPad::placeCommitted, this, [this](int column, int row) { moveHandle(column, row, true); });
    for (const ParamControls* controls : {m_axes, m_others})
        connect(controls, &ParamControls::rebuilt, this, &FacePanel::orderTabs);
    connect(m_axes, &ParamControls::paramChanged, this, &FacePanel::changeParam);
    connect(m_others, &ParamControls::paramChanged, this, &FacePanel::changeParam);
    const auto connectShare = [this](ValueSlider* slider, double FaceTreatment::*share) {
        connect(slider, &ValueSlider::valueChanged, this, [this, share](int value, bool committed) {
            change(committed, [share, value](FaceTreatment& treatment) {
                if (percentOf(treatment.*share) != value) // or what is shown rounded would become rounded
                    treatment.*share = static_cast<double>(value) / kPercent;
            });
        });
    };
    connectShare(m_strength, &FaceTreatment::strength);
    connectShare(m_grain, &FaceTreatment::grain);
    connect(m_seed, &SeedField::seedChosen, this,
            [this](quint64 seed) { change(true, [seed](FaceTreatment& treatment) { treatment.seed = seed; }); });

    connect(m_references, &ReferenceList::addRequested, this, &FacePanel::referenceAddRequested);
    connect(m_references, &ReferenceList::removeRequested, this, &FacePanel::referenceRemoved);
    connect(m_actions, &TreatmentActions::presetChosen, this, &FacePanel::presetChosen);
    connect(m_actions, &TreatmentActions::presetSaveRequested, this, &FacePanel::presetSaveRequested);
    connect(m_actions, &TreatmentActions::resetRequested, this, &FacePanel::resetRequested);
    connect(m_actions, &TreatmentActions::copyToFacesRequested, this, &FacePanel::copyToFacesRequested);
    connect(m_actions, &TreatmentActions::copyToPhotosRequested, this, &FacePanel::copyToPhotosRequested);
}

/// What is built late would be the last to be reached.
void FacePanel::orderTabs()
{
    std::vector<QWidget*> order;
    const auto add = [&order](const QWidget* part) {
        for (QWidget* each : part->findChildren<QWidget*>()) {
            if (each->focusPolicy() & Qt::TabFocus && !each->focusProxy())
                order.push_back(each);
        }
    };
    add(m_head);
    add(m_method);
    add(m_comparison);
    order.push_back(m_pad);
    for (const QWidget* control : m_axes->controls())
        add(control);
    add(m_strength);
    order.push_back(m_more);
    add(m_grain);
    add(m_seed);
    for (const QWidget* control : m_others->controls())
        add(control);
    add(m_references);
    add(m_actions);
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void FacePanel::setFaceTitle(const QString& title, const QString& name)
{
    m_head->setTitle(title, name);
}

void FacePanel::editName()
{
    m_head->editName();
}

void FacePanel::setTreatment(const FaceTreatment& treatment)
{
    m_noFace->hide();
    m_scroll->show();
    if (treatment == m_treatment)
        return;
    m_uncommitted = false;
    leaveRows(treatment);
    m_treatment = treatment;
    showTreatment();
}

void FacePanel::showNoFace()
{
    m_scroll->hide();
    m_noFace->show();
}

void FacePanel::setMethods(const std::vector<AvailableMethod>& methods)
{
    m_methods = methods;
    m_method->setMethods(methods);
    m_comparison->setMethods(methods);
    const PadRun run = runOf(m_treatment.method, m_treatment.seed);
    if (run != m_rowsRun)
        forgetRows();
    m_rowsRun = run; // rows go on to count, whatever is said of the methods
    showTreatment();
}

void FacePanel::setPeopleKnown(bool known)
{
    m_references->setEnabled(known);
    m_references->setToolTip(known ? QString() : tr("The installed networks cannot hold a face to a person."));
}

const AvailableMethod* FacePanel::method(const std::string& id) const
{
    const auto found = std::ranges::find_if(m_methods,
                                            [&](const AvailableMethod& each) { return each.description.isCalled(id); });
    return found == m_methods.end() ? nullptr : &*found;
}

PadRun FacePanel::runOf(const Choice& choice, std::uint64_t seed) const
{
    const AvailableMethod* known = method(choice.id);
    return known ? padRun(known->description, choice, seed) : PadRun{choice.id, choice.params, seed};
}

PadCell FacePanel::cellOf(const Choice& choice) const
{
    const AvailableMethod* known = method(choice.id);
    return known ? padCell(known->description, choice.params) : PadCell{};
}

void FacePanel::setRow(const TradeoffRow& row)
{
    const AvailableMethod* known = method();
    if (!known || runOf(row.point.method, row.point.seed) != runOf(m_treatment.method, m_treatment.seed))
        return;
    const PadCell cell = cellOf(row.point.method);
    std::vector<std::optional<FaceFigures>>& figures = m_rowFigures[cell.row];
    if (known->description.position.empty()) {
        // Each column is a run of its own, of one picture.
        m_pad->setCell(cell.column, cell.row, row.busy || row.ready < 0);
        figures.resize(static_cast<std::size_t>(m_pad->columns()));
        if (!row.figures.empty())
            figures[static_cast<std::size_t>(cell.column)] = row.figures.front();
    } else {
        m_pad->setRow(cell.row, row.ready, row.busy);
        figures = row.figures;
    }
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
    m_rowFigures.clear();
    showRowFigures();
}

void FacePanel::leaveRows(const FaceTreatment& treatment)
{
    // The recovered face has no rows: those of the method before are there when somebody comes back to it.
    const AvailableMethod* known = method(treatment.method.id);
    const PadRun run = runOf(treatment.method, treatment.seed);
    if (!known || run != m_rowsRun) {
        forgetRows();
        m_rowsRun = run;
    }
    const bool elsewhere = treatment.seed != m_treatment.seed || treatment.method.params != m_treatment.method.params;
    if (elsewhere)
        m_comparison->clearPictures();
}

void FacePanel::setPicture(const TradeoffPoint& point, const ImageBuffer& crop)
{
    // Here, by whichever method.
    if (point.seed == m_treatment.seed && point.method.params == m_treatment.method.params)
        m_comparison->setPicture(point.method.id, cropPicture(crop, kComparedSide));
}

std::optional<std::string> FacePanel::missingPicture() const
{
    return m_comparison->missing();
}

bool FacePanel::canCompareMethods() const
{
    return m_comparison->canCompare(m_treatment.method.id);
}

void FacePanel::tryOtherMethod()
{
    m_comparison->tryOther();
}

void FacePanel::setFigures(const std::optional<FaceFigures>& figures)
{
    m_figures = figures;
    showLikeness();
}

void FacePanel::setIssue(const QString& sentence, bool checkPoints)
{
    m_head->setIssue(sentence, checkPoints);
}

void FacePanel::setReferences(const std::vector<ReferenceCard>& references)
{
    m_references->setReferences(references);
}

void FacePanel::setPresets(const QStringList& names)
{
    m_actions->setPresets(names);
}

void FacePanel::chooseMethod(const std::string& id)
{
    change(true, [&](FaceTreatment& treatment) { treatment.method.id = id; });
}

void FacePanel::tryMethod(const std::string& id)
{
    const AvailableMethod* other = method(id);
    if (!other)
        return;
    change(true, [&](FaceTreatment& treatment) {
        treatment.method.id = id;
        const Description& description = other->description;
        if (positionIn(description, treatment.method) == 0)
            treatment.method.params = atPosition(description, treatment.method.params, lengthOf(description, {}) / 2);
    });
}

void FacePanel::changeParam(const std::string& id, const Value& value, bool committed)
{
    change(committed, [&](FaceTreatment& treatment) { treatment.method.params.set(id, value); });
}

void FacePanel::moveHandle(int column, int row, bool committed)
{
    const AvailableMethod* known = method();
    if (!known)
        return;
    change(committed, [&](FaceTreatment& treatment) {
        treatment.method.params = paramsAt(known->description, treatment.method.params, {column, row});
    });
}

void FacePanel::change(bool committed, const std::function<void(FaceTreatment&)>& edit)
{
    FaceTreatment treatment = m_treatment;
    edit(treatment);
    if (treatment == m_treatment && !(committed && m_uncommitted))
        return;
    leaveRows(treatment);
    m_treatment = treatment;
    m_uncommitted = !committed;
    showTreatment();
    Q_EMIT treatmentChanged(m_treatment, committed);
}

void FacePanel::showTreatment()
{
    showMethod();
    const PadCell cell = cellOf(m_treatment.method);
    const AvailableMethod* known = method();
    m_method->setMethod(m_treatment.method.id);
    m_comparison->setMethod(m_treatment.method.id, known ? positionIn(known->description, m_treatment.method) : 0);
    m_pad->setPlace(cell.column, cell.row);
    m_plot->setPosition(cell.column);
    m_axes->setParams(m_treatment.method.params);
    m_others->setParams(m_treatment.method.params);
    m_strength->setValue(percentOf(m_treatment.strength));
    m_grain->setValue(percentOf(m_treatment.grain));
    m_seed->setSeed(m_treatment.seed);
    showAvailability();
    showRowFigures();
}

/// Builds what is built from the chosen method's description, as far as it is another one.
void FacePanel::showMethod()
{
    const AvailableMethod* known = method();
    const Description description = known ? known->description : Description{};
    m_axes->setDescription(description);
    m_others->setDescription(description);
    const PadAxis across = padAxis(description.on(ParamSpec::Axis::Across));
    if (m_pad->setAxes(across, padAxis(description.on(ParamSpec::Axis::Up))))
        m_rowFigures.clear();
    m_plot->setColumns(across.count());
    std::vector<int> marks;
    for (const RunMark& mark : description.marks)
        marks.push_back(mark.position);
    m_pad->setMarks(marks);
}

void FacePanel::showAvailability()
{
    const AvailableMethod* known = method();
    const bool usable = known && known->available();
    const bool choice = usable && m_pad->columns() > 1;
    const bool anyOther = std::ranges::any_of(
        m_methods, [](const AvailableMethod& each) { return each.available() && !each.description.position.empty(); });
    if (choice)
        m_pad->setUnavailable({});
    else if (known && !known->available())
        m_pad->setUnavailable(QString::fromStdString(known->whyNot));
    else if (!anyOther)
        m_pad->setUnavailable(
            tr("The installed bundle can only recover. Choose one that can refine to add detail here."));
    else
        m_pad->setUnavailable(tr("Choose “Refine” to add detail here."));
    m_plot->setVisible(choice);
    m_comparison->setVisible(usable && m_comparison->canCompare(m_treatment.method.id));
    m_axes->setVisible(usable && !m_axes->isEmpty());
    m_others->setVisible(usable && !m_others->isEmpty());
    m_seed->setEnabled(usable && known->description.random);
}

void FacePanel::showRowFigures()
{
    const auto row = m_rowFigures.find(m_pad->row());
    m_plot->setFigures(row == m_rowFigures.end() ? std::vector<std::optional<FaceFigures>>() : row->second);
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

    const auto row = m_rowFigures.find(m_pad->row());
    const std::optional<FaceFigures> first = row == m_rowFigures.end() || row->second.empty() ? std::nullopt
                                                                                              : row->second.front();
    const AvailableMethod* known = method();
    const bool isRun = known && !known->description.position.empty();
    const bool comparable = isRun && likeness && first && first->likeness && tells(*first->likeness);
    const bool lost = comparable && likeness->photo < first->likeness->photo - kClearLoss;
    if (lost)
        m_likenessNote->say(
            InlineMessage::Kind::Warning,
            tr("This is clearly less like the person than with no steps. Fewer steps or more identity weight help."));
    else
        m_likenessNote->clear();
}

} // namespace heirloom::ui
