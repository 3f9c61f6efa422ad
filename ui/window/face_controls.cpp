// SPDX-License-Identifier: Apache-2.0
#include "ui/window/face_controls.h"

#include "ui/album/reference_picker.h"
#include "ui/album/thumbnail_loader.h"
#include "ui/panel/face_panel.h"
#include "ui/project/photo_paths.h"
#include "ui/window/document_controller.h"
#include "ui/window/face_requests.h"
#include "ui/window/reference_photos.h"

#include <algorithm>
#include <utility>

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QRandomGenerator>
#include <QWidget>

namespace heirloom::ui {
namespace {

/// Seeds that "try another" draws are short, so that they can be noted and typed.
constexpr std::uint32_t kSeeds = 10'000;

/// The loader's name for a reference's picture: the same for the same face of the same file.
std::uint64_t keyOf(const ReferencePicture& picture)
{
    return qHash(textOf(picture.path)) ^ (static_cast<std::uint64_t>(qHash(picture.face.box.x)) << 1)
           ^ (static_cast<std::uint64_t>(qHash(picture.face.box.y)) << 2);
}

} // namespace

FaceControls::FaceControls(Workspace& workspace, RestorationWorker& worker, Presets& presets,
                           ThumbnailLoader& thumbnails, FacePanel& panel, QWidget* window)
    : QObject(window), m_workspace(workspace), m_otherMethod(workspace, worker), m_presets(presets),
      m_thumbnails(thumbnails), m_panel(panel), m_window(window)
{
    connectPanel();
    connectWorkspace();
    showPresets();
    showFace();
}

void FaceControls::connectPanel()
{
    connect(&m_panel, &FacePanel::treatmentChanged, this, &FaceControls::setTreatment);
    connect(&m_panel, &FacePanel::nameChosen, this, [this](const QString& name) {
        m_workspace.project().setName(m_workspace.photo(), m_workspace.selectedFace(), name);
    });
    connect(&m_panel, &FacePanel::resetRequested, this, &FaceControls::reset);
    connect(&m_panel, &FacePanel::presetChosen, this, &FaceControls::applyPreset);
    connect(&m_panel, &FacePanel::presetSaveRequested, this, &FaceControls::askForPresetName);
    connect(&m_panel, &FacePanel::copyToFacesRequested, this, &FaceControls::copyToFaces);
    connect(&m_panel, &FacePanel::copyToPhotosRequested, this, &FaceControls::copyToPhotos);
    connect(&m_panel, &FacePanel::referenceAddRequested, this, &FaceControls::chooseReferences);
    connect(&m_panel, &FacePanel::referenceRemoved, this, &FaceControls::removeReference);
    connect(&m_presets, &Presets::changed, this, &FaceControls::showPresets);
    connect(&m_thumbnails, &ThumbnailLoader::faceLoaded, this, [this](std::uint64_t key, const QImage& picture) {
        m_pictures[key] = picture;
        if (const auto offered = m_offered.find(key); m_picker && offered != m_offered.end())
            m_picker->setPicture(offered->second, picture);
        showReferences();
    });
}

void FaceControls::connectWorkspace()
{
    connect(&m_workspace, &Workspace::faceSelected, this, &FaceControls::showFace);
    connect(&m_workspace, &Workspace::facesChanged, this, &FaceControls::showFace);
    connect(&m_workspace, &Workspace::treatmentChanged, this, [this](int face) {
        if (face == m_workspace.selectedFace())
            showFace();
    });
    connect(&m_workspace, &Workspace::faceShown, this, [this](const ShownFace& face) {
        if (face.face == m_workspace.selectedFace())
            showFigures();
    });
    connect(&m_workspace, &Workspace::viewChanged, this, [this](int face) {
        if (face == m_workspace.selectedFace())
            showFigures();
    });
    connect(&m_otherMethod, &OtherMethod::computed, this,
            [this](const ComparedFace& face) { m_panel.setPicture(face.point, face.crop); });
    connect(&m_otherMethod, &OtherMethod::failed, this, &FaceControls::said);
    connect(&m_workspace, &Workspace::rowChanged, &m_panel, &FacePanel::setRow);
    connect(&m_workspace, &Workspace::rowsDropped, &m_panel, &FacePanel::clearRows);
    connect(&m_workspace.references(), &ReferencePhotos::found, this, &FaceControls::addCandidates);
    connect(&m_workspace.references(), &ReferencePhotos::failed, this, [this](const QString& path, const Error& error) {
        const QString sentence = tr("“%1” cannot be used as a reference. %2")
                                     .arg(QFileInfo(path).fileName(), QString::fromStdString(error.message));
        if (m_picker)
            m_picker->say(sentence);
        else
            Q_EMIT said(sentence);
    });
}

void FaceControls::showFace()
{
    const FaceRecipe* face = m_workspace.selected();
    if (!face) {
        m_panel.showNoFace();
        return;
    }
    m_panel.setFaceTitle(nameOf(*face), QString::fromStdString(face->name));
    m_panel.setTreatment(face->treatment);
    showReferences();
    showFigures();
}

void FaceControls::showFigures()
{
    const FaceRecipe* face = m_workspace.selected();
    if (!face)
        return;
    const FaceView& view = m_workspace.view(face->face.id);
    m_panel.setIssue(view.problem.isEmpty() ? issueOf(face->face) : view.problem, face->face.needsCheck());
    m_panel.setFigures(view.shown ? std::optional(view.shown->figures) : std::nullopt);
    if (!view.shown || !view.shown->final || view.busy)
        return;
    m_panel.setPicture(view.shown->shown, view.shown->after);
    if (const auto method = m_panel.missingPicture())
        m_otherMethod.compute(*method);
}

void FaceControls::showReferences()
{
    const FaceRecipe* face = m_workspace.selected();
    if (!face)
        return;
    std::vector<ReferenceCard> cards;
    for (const ReferencePicture& picture : face->references) {
        const auto [entry, isNew] = m_pictures.try_emplace(keyOf(picture));
        if (isNew)
            m_thumbnails.loadFace(entry->first, textOf(picture.path), picture.face);
        cards.push_back({QFileInfo(textOf(picture.path)).fileName(), entry->second});
    }
    m_panel.setReferences(cards);
}

void FaceControls::showPresets()
{
    QStringList names;
    for (const Preset& preset : m_presets.all())
        names.append(preset.name);
    m_panel.setPresets(names);
}

void FaceControls::setTreatment(const FaceTreatment& look, bool committed)
{
    m_workspace.project().setTreatment(m_workspace.photo(), m_workspace.selectedFace(), look);
    if (committed)
        m_workspace.project().commitTreatment();
}

/// One step of undo.
void FaceControls::edit(const FaceTreatment& look)
{
    setTreatment(look, true);
    showFace();
}

void FaceControls::tryAnother()
{
    const FaceRecipe* face = m_workspace.selected();
    if (!face)
        return;
    FaceTreatment look = face->treatment;
    do {
        look.seed = QRandomGenerator::global()->bounded(kSeeds);
    } while (look.seed == face->treatment.seed);
    edit(look);
}

void FaceControls::copyToFaces()
{
    m_workspace.project().copyTreatmentToPhoto(m_workspace.photo(), m_workspace.selectedFace());
}

void FaceControls::copyToPhotos()
{
    if (const FaceRecipe* face = m_workspace.selected())
        m_workspace.setFirstTreatment(face->treatment);
    m_workspace.project().copyTreatmentToAllPhotos(m_workspace.photo(), m_workspace.selectedFace());
    Q_EMIT said(tr("All faces of all open photos now have the settings of this face, and those that are still to be "
                   "found get them too."));
}

void FaceControls::reset()
{
    m_workspace.setFirstTreatment({});
    if (m_workspace.selected())
        edit(m_workspace.firstTreatment());
}

void FaceControls::applyPreset(const QString& name)
{
    const std::vector<Preset> all = m_presets.all();
    const auto preset = std::find_if(all.begin(), all.end(), [&](const Preset& each) { return each.name == name; });
    if (const FaceRecipe* face = m_workspace.selected(); face && preset != all.end())
        edit(withPreset(face->treatment, preset->treatment));
}

void FaceControls::askForPresetName()
{
    const FaceRecipe* face = m_workspace.selected();
    if (!face)
        return;
    auto* dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as a Preset"));
    dialog->setLabelText(tr("Name of the preset:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, look = face->treatment](const QString& name) {
        if (!m_presets.save(name, look))
            Q_EMIT said(tr("“%1” cannot be the name of a preset; choose another one.").arg(name));
    });
    dialog->open();
}

ReferenceCandidate FaceControls::candidateOf(const QString& path, const Face& face)
{
    const std::uint64_t key = keyOf({pathOf(path), face});
    const auto [entry, isNew] = m_pictures.try_emplace(key);
    if (isNew)
        m_thumbnails.loadFace(key, path, face);
    return {path, face, tr("%1, face %2").arg(QFileInfo(path).fileName()).arg(face.id), entry->second};
}

void FaceControls::chooseReferences()
{
    if (!m_workspace.selected() || m_picker)
        return;
    std::vector<ReferenceCandidate> candidates;
    m_offered.clear();
    for (const ProjectPhoto& photo : m_workspace.project().photos()) {
        for (const FaceRecipe& face : photo.edit.recipe.faces) {
            // A face cannot be its own reference.
            if (photo.id == m_workspace.photo() && face.face.id == m_workspace.selectedFace())
                continue;
            m_offered[keyOf({pathOf(photo.edit.path), face.face})] = static_cast<int>(candidates.size());
            candidates.push_back(candidateOf(photo.edit.path, face.face));
        }
    }
    m_picker = new ReferencePicker(candidates, ReferencePicker::Choice::Several, m_window);
    m_picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_picker, &ReferencePicker::fileRequested, this, &FaceControls::askForReferenceFile);
    connect(m_picker, &QDialog::accepted, this, &FaceControls::addReferences);
    m_picker->open();
}

void FaceControls::askForReferenceFile()
{
    auto* dialog = new QFileDialog(m_picker, tr("Choose a Picture of the Same Person"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(photoNameFilter());
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        for (const QString& file : files)
            m_workspace.references().search(file);
        if (m_picker)
            m_picker->say(tr("Looking for faces in the picture…"), InlineMessage::Kind::Info);
    });
    dialog->open();
}

/// The faces of a picture that somebody named.
void FaceControls::addCandidates(const QString& path, const std::vector<Face>& faces)
{
    if (!m_picker)
        return;
    if (faces.empty()) {
        m_picker->say(tr("No face was found in “%1”.").arg(QFileInfo(path).fileName()));
        return;
    }
    std::vector<ReferenceCandidate> candidates;
    for (const Face& face : faces)
        candidates.push_back(candidateOf(path, face));
    const std::vector<int> indices = m_picker->addCandidates(candidates);
    for (std::size_t i = 0; i < faces.size(); ++i)
        m_offered[keyOf({pathOf(path), faces[i]})] = indices[i];
}

void FaceControls::addReferences()
{
    const FaceRecipe* face = m_workspace.selected();
    if (!face || !m_picker)
        return;
    std::vector<ReferencePicture> references = face->references;
    for (const ReferencePicture& picture : m_picker->chosen()) {
        const bool there = std::any_of(references.begin(), references.end(),
                                       [&](const ReferencePicture& each) { return keyOf(each) == keyOf(picture); });
        if (!there)
            references.push_back(picture);
    }
    m_workspace.project().setReferences(m_workspace.photo(), face->face.id, references);
}

void FaceControls::removeReference(int index)
{
    const FaceRecipe* face = m_workspace.selected();
    if (!face || index < 0 || index >= static_cast<int>(face->references.size()))
        return;
    std::vector<ReferencePicture> references = face->references;
    references.erase(references.begin() + index);
    m_workspace.project().setReferences(m_workspace.photo(), face->face.id, references);
}

} // namespace heirloom::ui
