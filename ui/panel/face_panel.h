// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/worker_types.h"
#include "ui/panel/pad_place.h"
#include "ui/panel/reference_list.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QStringList>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace heirloom::ui {

class FaceHead;
class InlineMessage;
class TreatmentActions;
class MethodChoice;
class MethodComparison;
class ParamControls;
class SeedField;
class TradeoffPad;
class TradeoffPlot;
class ValueSlider;

/// The controls of the selected face, built from what the methods say of themselves: a treatment goes in, a changed one comes
/// out. It knows no photo and no worker; who owns it passes on the rows and figures of the face that is shown. Thread: the window's.
class FacePanel : public QWidget {
    Q_OBJECT

public:
    explicit FacePanel(QWidget* parent = nullptr);

    /// What the face is called, above the controls, and the person's name, if somebody has said it.
    void setFaceTitle(const QString& title, const QString& name = {});
    /// Somebody wants to type the name.
    void editName();
    const FaceTreatment& treatment() const { return m_treatment; }
    /// Shows the controls with this treatment. Sends no signal. What a control shows rounded stays exact until it is touched.
    void setTreatment(const FaceTreatment& treatment);
    /// Nothing is selected: one sentence instead of the controls, until the next setTreatment().
    void showNoFace();
    /// All the methods there are, as the networks have them.
    void setMethods(const std::vector<AvailableMethod>& methods);

    /// Whether a face can be held to a person; otherwise reference pictures say why they are off.
    void setPeopleKnown(bool known);

    /// What is ready and measured of the selected face; rows of another seed or method are not looked at.
    void setRow(const TradeoffRow& row);
    /// Forgets all rows: another face is selected, or what was computed was dropped.
    void clearRows();
    /// Of the picture that is shown; none while nothing is measured.
    void setFigures(const std::optional<FaceFigures>& figures);
    /// The restored crop at a point; looked at only where the handle stands, to compare methods.
    void setPicture(const TradeoffPoint& point, const ImageBuffer& crop);
    /// The method by which a picture is still wanted there.
    std::optional<std::string> missingPicture() const;
    /// Whether there is another method to compare the chosen one with.
    bool canCompareMethods() const;
    /// Chooses another method that goes on from the recovered face, and shows both; nothing where there is none. With no steps
    /// they show the same: then the handle moves half way.
    void tryOtherMethod();
    /// What is wrong with this face, as a plain sentence; empty: nothing. `checkPoints`: its points are doubtful.
    void setIssue(const QString& sentence, bool checkPoints = false);
    void setReferences(const std::vector<ReferenceCard>& references);
    void setPresets(const QStringList& names);

Q_SIGNALS:
    /// `committed` is false while something is dragged: only the last, committed one is a step to undo.
    void treatmentChanged(const heirloom::FaceTreatment& treatment, bool committed);
    void nameChosen(const QString& name);
    /// To look at the face's points.
    void pointsRequested();
    void resetRequested();
    void presetChosen(const QString& name);
    void presetSaveRequested();
    void copyToFacesRequested();
    void copyToPhotosRequested();
    void referenceAddRequested();
    void referenceRemoved(int index);

private:
    void build();
    QWidget* buildMore();
    void connectControls();
    void orderTabs();
    void chooseMethod(const std::string& method);
    void tryMethod(const std::string& method);
    void change(bool committed, const std::function<void(FaceTreatment&)>& edit);
    void changeParam(const std::string& id, const Value& value, bool committed);
    void moveHandle(int column, int row, bool committed);
    /// Forgets the rows if those of a treatment are of another run, and pictures if they are of another point.
    void leaveRows(const FaceTreatment& treatment);
    void forgetRows();
    void showTreatment();
    void showMethod();
    void showAvailability();
    void showRowFigures();
    void showLikeness();

    /// The chosen method; null if this version has none of the name.
    const AvailableMethod* method() const { return method(m_treatment.method.id); }
    const AvailableMethod* method(const std::string& id) const;
    PadRun runOf(const Choice& choice, std::uint64_t seed) const;
    PadCell cellOf(const Choice& choice) const;

    FaceTreatment m_treatment;
    bool m_uncommitted = false; ///< a change was sent that was not the last of its drag
    std::vector<AvailableMethod> m_methods;
    PadRun m_rowsRun;                                                    ///< whose rows there are
    std::map<int, std::vector<std::optional<FaceFigures>>> m_rowFigures; ///< by row of the pad
    std::optional<FaceFigures> m_figures;

    QLabel* m_noFace;
    QScrollArea* m_scroll;
    FaceHead* m_head;
    MethodChoice* m_method;
    MethodComparison* m_comparison;
    TradeoffPad* m_pad;
    TradeoffPlot* m_plot;
    QLabel* m_likeness;
    InlineMessage* m_likenessNote;
    QToolButton* m_more = nullptr;
    ParamControls* m_axes; ///< the parameters of the pad once more, to be set exactly
    ValueSlider* m_strength;
    ValueSlider* m_grain;
    SeedField* m_seed;
    ParamControls* m_others; ///< of the method
    ReferenceList* m_references;
    TreatmentActions* m_actions;
};

} // namespace heirloom::ui
