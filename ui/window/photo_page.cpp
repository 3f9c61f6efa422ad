// SPDX-License-Identifier: Apache-2.0
#include "ui/window/photo_page.h"

#include "engine/faces/align.h"
#include "ui/canvas/photo_canvas.h"
#include "ui/panel/face_strip.h"
#include "ui/style/style.h"
#include "ui/window/face_requests.h"
#include "ui/window/face_suggestions.h"
#include "ui/window/invented_note.h"
#include "ui/window/suggestion_bar.h"
#include "ui/window/turn_offer.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace heirloom::ui {
namespace {

constexpr int kSmallestBrush = 1; ///< pixels of the photo

FaceState stateOf(const FaceView& view)
{
    if (!view.problem.isEmpty())
        return FaceState::Problem;
    if (view.busy)
        return FaceState::Working;
    return view.shown ? FaceState::Ready : FaceState::Waiting;
}

CanvasFace canvasFaceOf(const FaceRecipe& edit, const FaceView& view)
{
    CanvasFace face;
    face.id = edit.face.id;
    face.box = edit.face.box;
    face.points = edit.face.points;
    face.roll = edit.face.roll;
    face.included = edit.included;
    face.busy = view.busy && edit.included;
    face.issue = view.problem.isEmpty() ? issueOf(edit.face) : view.problem;
    face.confidence = edit.manual ? 0 : edit.face.confidence;
    face.name = QString::fromStdString(edit.name);
    return face;
}

} // namespace

PhotoPage::PhotoPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_message(new InlineMessage),
      m_turnBar(new InlineMessage(InlineMessage::Closing::ByCaller)), m_canvas(new PhotoCanvas),
      m_inventedNote(new InventedNote), m_strip(new FaceStrip), m_noFaces(new QLabel),
      m_suggestionBar(new SuggestionBar)
{
    build();
    new TurnOffer(m_workspace, *m_turnBar, this);
    connectCanvas();
    connectSuggestions();
    connectWorkspace();
    showPhotoState();
}

void PhotoPage::build()
{
    m_noFaces->setAlignment(Qt::AlignCenter);
    m_noFaces->setWordWrap(true);
    m_noFaces->setMargin(kSpacing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_turnBar);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_inventedNote);
    column->addWidget(m_noFaces);
    column->addWidget(m_suggestionBar);
    column->addWidget(m_strip);
    m_inventedNote->hide();
}

void PhotoPage::connectCanvas()
{
    Project& project = m_workspace.project();
    connect(m_canvas, &PhotoCanvas::faceClicked, &m_workspace, &Workspace::selectFace);
    connect(m_canvas, &PhotoCanvas::faceToggled, this, [this, &project](int id) {
        if (const FaceRecipe* face = project.face(m_workspace.photo(), id))
            project.setIncluded(m_workspace.photo(), id, !face->included);
    });
    connect(m_canvas, &PhotoCanvas::faceDeleted, this,
            [this, &project](int id) { project.deleteFace(m_workspace.photo(), id); });
    connect(m_canvas, &PhotoCanvas::faceDrawn, this, [this](const Box& box) {
        m_workspace.findFaceInBox(box);
        Q_EMIT toolFinished();
    });
    connect(m_canvas, &PhotoCanvas::pointsMoved, this, &PhotoPage::movePoints);
    connect(m_canvas, &PhotoCanvas::strokeDrawn, this,
            [this, &project](const ProtectStroke& stroke) { project.addStroke(m_workspace.photo(), stroke); });
    connect(m_canvas, &PhotoCanvas::zoomChanged, this, &PhotoPage::updateBrush);
    connect(m_strip, &FaceStrip::faceSelected, &m_workspace, &Workspace::selectFace);
    connect(m_strip, &FaceStrip::faceToggled, this,
            [this, &project](int id, bool included) { project.setIncluded(m_workspace.photo(), id, included); });
    connect(m_strip, &FaceStrip::pointsRequested, this, [this](int id) {
        m_workspace.selectFace(id);
        Q_EMIT pointsRequested();
    });
}

void PhotoPage::connectSuggestions()
{
    FaceSuggestions* suggestions = &m_workspace.suggestions();
    // Who points at a place does not mean the face that was selected.
    const auto select = [this, suggestions](int id) {
        m_workspace.selectFace(0);
        suggestions->select(id);
    };
    connect(m_canvas, &PhotoCanvas::suggestionClicked, this, select);
    connect(m_canvas, &PhotoCanvas::suggestionTaken, &m_workspace, &Workspace::addSuggestion);
    connect(m_canvas, &PhotoCanvas::suggestionDismissed, suggestions, &FaceSuggestions::dismiss);
    connect(m_suggestionBar, &SuggestionBar::searchRequested, &m_workspace, &Workspace::searchHarder);
    connect(m_suggestionBar, &SuggestionBar::addRequested, &m_workspace, &Workspace::addSuggestion);
    connect(m_suggestionBar, &SuggestionBar::dismissRequested, suggestions, &FaceSuggestions::dismiss);
    connect(m_suggestionBar, &SuggestionBar::nextRequested, suggestions, &FaceSuggestions::selectNext);
    connect(suggestions, &FaceSuggestions::changed, this, &PhotoPage::showSuggestions);
    connect(suggestions, &FaceSuggestions::failed, this,
            [this](const QString& sentence) { m_message->say(InlineMessage::Kind::Warning, sentence); });
}

void PhotoPage::connectWorkspace()
{
    connect(&m_workspace, &Workspace::photoChanged, this, [this] {
        m_photoProblem.clear();
        m_canvas->setPhoto({});
        showFaces();
        showPhotoState();
    });
    connect(&m_workspace, &Workspace::photoReady, this, [this](const OpenedPhoto& photo) {
        m_canvas->setPhoto(photo.display);
        showStrokes();
        showFaces();
        showPhotoState();
        QStringList notes;
        for (const std::string& note : photo.photo.notes)
            notes.append(QString::fromStdString(note));
        if (!notes.isEmpty())
            m_message->say(InlineMessage::Kind::Warning, notes.join(QLatin1Char(' ')));
    });
    connect(&m_workspace, &Workspace::photoFailed, this, [this](PhotoId id, const Error& error) {
        if (id != m_workspace.photo())
            return;
        m_photoProblem = QString::fromStdString(error.message);
        showPhotoState();
    });
    connect(&m_workspace, &Workspace::photoFiltered, this,
            [this](const FilteredPhoto& photo) { m_canvas->setFiltered(photo.display); });
    connect(&m_workspace, &Workspace::filtersFailed, this,
            [this](const QString& sentence) { m_message->say(InlineMessage::Kind::Warning, sentence); });
    connect(&m_workspace, &Workspace::photoSearched, this, &PhotoPage::showPhotoState);
    connect(&m_workspace, &Workspace::facesChanged, this, &PhotoPage::showFaces);
    connect(&m_workspace, &Workspace::faceSelected, this, [this](int id) {
        m_canvas->setSelectedFace(id);
        m_strip->setSelectedFace(id);
    });
    connect(&m_workspace, &Workspace::faceShown, this, [this](const ShownFace& face) {
        m_canvas->setPatch(face.face, face.patch);
        m_strip->setThumbnails(face.face, face.before, face.after);
    });
    connect(&m_workspace, &Workspace::viewChanged, this, &PhotoPage::showFace);
    connect(&m_workspace, &Workspace::strokesChanged, this, &PhotoPage::showStrokes);
    connect(&m_workspace, &Workspace::invented, this,
            [this](const InventedPatch& patch) { m_canvas->setInvented(patch.face, patch); });
    connect(&m_workspace, &Workspace::inventedDropped, m_canvas, &PhotoCanvas::clearInvented);
    connect(&m_workspace, &Workspace::inventedProgressed, m_inventedNote, &InventedNote::setProgress);
    connect(&m_workspace, &Workspace::inventedFailed, this, [this](int face, const QString& sentence) {
        m_message->say(InlineMessage::Kind::Warning,
                       tr("What is invented in face %1 could not be measured. %2").arg(face).arg(sentence));
    });
    connect(&m_workspace, &Workspace::boxSearchFailed, this,
            [this](const QString& sentence) { m_message->say(InlineMessage::Kind::Warning, sentence); });
}

/// What to say where no photo, or no face, can be seen.
void PhotoPage::showPhotoState()
{
    const ProjectPhoto* photo = m_workspace.project().photo(m_workspace.photo());
    QString sentence;
    if (!photo)
        sentence = tr("Drop photos here, or open them, to restore the faces in them.");
    else if (!m_photoProblem.isEmpty())
        sentence = tr("“%1” cannot be shown. %2").arg(QFileInfo(photo->edit.path).fileName(), m_photoProblem);
    else if (!m_workspace.pixels())
        sentence = tr("“%1” is being read.").arg(QFileInfo(photo->edit.path).fileName());
    m_canvas->setPlaceholder(sentence);

    QString faces;
    if (photo && m_workspace.pixels() && photo->edit.recipe.faces.empty())
        faces = m_workspace.isSearching() && m_photoProblem.isEmpty()
                    ? tr("Looking for faces…")
                    : tr("No face was found. Draw a box around one with “Add a Face”, or turn the photo upright.");
    if (photo && m_workspace.pixels() && !m_photoProblem.isEmpty())
        faces = m_photoProblem;
    m_noFaces->setText(faces);
    m_noFaces->setVisible(!faces.isEmpty());
    m_strip->setVisible(photo && !photo->edit.recipe.faces.empty());
    showSuggestions();
}

void PhotoPage::showSuggestions()
{
    const ProjectPhoto* photo = m_workspace.project().photo(m_workspace.photo());
    const FaceSuggestions& suggestions = m_workspace.suggestions();
    std::vector<CanvasSuggestion> places;
    for (const Face& face : suggestions.all())
        places.push_back({face.id, face.box, face.roll, face.confidence});
    const Face* selected = suggestions.selected();
    m_canvas->setSuggestions(std::move(places), selected ? selected->id : 0);
    const std::size_t faces = photo ? photo->edit.recipe.faces.size() : 0;
    m_suggestionBar->setState({static_cast<int>(faces), suggestions.isSearching(), suggestions.isSearched(),
                               static_cast<int>(suggestions.all().size())});
    m_suggestionBar->setVisible(photo && m_workspace.pixels() && !m_workspace.isSearching()
                                && m_photoProblem.isEmpty());
}

void PhotoPage::showFaces()
{
    std::vector<FaceCard> cards;
    if (const ProjectPhoto* photo = m_workspace.project().photo(m_workspace.photo())) {
        for (const FaceRecipe& face : photo->edit.recipe.faces)
            cards.push_back({face.face.id, nameOf(face), face.included, face.face.needsCheck()});
    }
    showCanvasFaces();
    m_strip->setFaces(cards);
    m_strip->setSelectedFace(m_workspace.selectedFace());
    for (const FaceCard& card : cards) {
        const FaceView& view = m_workspace.view(card.id);
        m_strip->setState(card.id, stateOf(view), view.problem);
    }
    showPhotoState();
}

/// Only how a face fares has changed.
void PhotoPage::showFace(int id)
{
    const FaceView& view = m_workspace.view(id);
    m_strip->setState(id, stateOf(view), view.problem);
    showCanvasFaces();
}

void PhotoPage::showCanvasFaces()
{
    std::vector<CanvasFace> faces;
    if (const ProjectPhoto* photo = m_workspace.project().photo(m_workspace.photo())) {
        for (const FaceRecipe& face : photo->edit.recipe.faces)
            faces.push_back(canvasFaceOf(face, m_workspace.view(face.face.id)));
    }
    m_canvas->setFaces(std::move(faces));
    m_canvas->setSelectedFace(m_workspace.selectedFace());
}

void PhotoPage::showStrokes()
{
    const ProjectPhoto* photo = m_workspace.project().photo(m_workspace.photo());
    const bool brushing = m_canvas->tool() == CanvasTool::Protect || m_canvas->tool() == CanvasTool::Unprotect;
    m_canvas->setStrokes(photo ? photo->edit.recipe.strokes : std::vector<ProtectStroke>{}, brushing);
}

void PhotoPage::movePoints(int id, const FacePoints& points)
{
    const FaceRecipe* before = m_workspace.project().face(m_workspace.photo(), id);
    if (!before)
        return;
    auto face = faceFromPoints(points);
    if (!face) {
        m_message->say(InlineMessage::Kind::Warning, QString::fromStdString(face.error().message));
        showFaces(); // the points go back to where they were
        return;
    }
    face->id = id;
    face->blur = before->face.blur;
    face->confidence = before->face.confidence;
    m_workspace.project().moveFace(m_workspace.photo(), id, *face);
}

void PhotoPage::setCompareMode(CompareMode mode)
{
    m_canvas->setCompareMode(mode);
    m_inventedNote->setVisible(mode == CompareMode::Invented);
    if (const auto& engine = m_workspace.engine())
        m_inventedNote->setPossible(engine->methods.size() > 1);
    m_workspace.setInventedWanted(mode == CompareMode::Invented);
}

void PhotoPage::setTool(CanvasTool tool)
{
    m_canvas->setTool(tool);
    updateBrush();
    showStrokes();
}

void PhotoPage::setBrushSize(int pixels)
{
    m_brushSize = pixels;
    updateBrush();
}

void PhotoPage::updateBrush()
{
    const double devicePixels = m_brushSize * m_canvas->devicePixelRatioF();
    m_canvas->setBrushRadius(std::max<double>(kSmallestBrush, devicePixels / m_canvas->zoom() / 2));
}

void PhotoPage::setSelectedIncluded(bool included)
{
    m_workspace.project().setIncluded(m_workspace.photo(), m_workspace.selectedFace(), included);
}

void PhotoPage::deleteSelected()
{
    m_workspace.project().deleteFace(m_workspace.photo(), m_workspace.selectedFace());
}

void PhotoPage::selectNextFace(int step)
{
    const ProjectPhoto* photo = m_workspace.project().photo(m_workspace.photo());
    if (!photo || photo->edit.recipe.faces.empty())
        return;
    const std::vector<FaceRecipe>& faces = photo->edit.recipe.faces;
    const auto count = static_cast<int>(faces.size());
    const auto now = std::find_if(faces.begin(), faces.end(), [this](const FaceRecipe& face) {
        return face.face.id == m_workspace.selectedFace();
    });
    const int next = now == faces.end() ? (step > 0 ? 0 : count - 1)
                                        : (static_cast<int>(std::distance(faces.begin(), now)) + step + count) % count;
    m_workspace.selectFace(faces[static_cast<std::size_t>(next)].face.id);
}

} // namespace heirloom::ui
