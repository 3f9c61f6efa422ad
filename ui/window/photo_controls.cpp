// SPDX-License-Identifier: Apache-2.0
#include "ui/window/photo_controls.h"

#include "engine/pipeline/plan.h"
#include "ui/canvas/photo_canvas.h"
#include "ui/panel/crop_options.h"
#include "ui/panel/photo_panel.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QShortcut>

namespace heirloom::ui {

PhotoControls::PhotoControls(Workspace& workspace, PhotoPanel& panel, PhotoCanvas& canvas, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_panel(panel), m_canvas(canvas), m_options(new CropOptions),
      m_escape(new QShortcut(Qt::Key_Escape, &canvas))
{
    m_panel.setStages(m_workspace.stages().descriptions());
    m_panel.addWidget(kGeometryStage, m_options);
    m_options->hide();
    connect(&m_panel, &PhotoPanel::stageChanged, this, [this](const Choice& stage, bool committed) {
        const Stage* known = m_workspace.stages().find(stage.id);
        setStage(stage, known ? translated(known->describe().name) : QString(), committed);
    });
    connect(&m_workspace, &Workspace::photoChanged, this, [this] {
        if (m_cropping)
            Q_EMIT toolFinished();
        show();
    });
    connect(&m_workspace, &Workspace::photoReady, this, &PhotoControls::show);
    connect(&m_workspace.project(), &Project::stagesChanged, this, [this](PhotoId id) {
        if (id == m_workspace.photo())
            show();
    });
    connectCrop();
    show();
}

void PhotoControls::connectCrop()
{
    connect(&m_canvas, &PhotoCanvas::cropChanged, this,
            [this](double left, double top, double right, double bottom, bool committed) {
                change(tr("Crop"), committed, [&](Geometry& geometry) {
                    geometry.left = left, geometry.top = top, geometry.right = right, geometry.bottom = bottom;
                });
            });
    connect(&m_canvas, &PhotoCanvas::angleDrawn, this, [this](double degrees) {
        m_options->setDrawingLine(false);
        m_canvas.setStraightening(false);
        const double angle = geometry().angle + degrees;
        if (std::abs(angle) > kMostStraightened)
            Q_EMIT said(tr("The photo can be straightened by up to %1 degrees.").arg(kMostStraightened));
        change(tr("Straighten"), true, [angle](Geometry& geometry) {
            geometry.angle = std::clamp(std::round(angle * 100) / 100, -kMostStraightened, kMostStraightened);
        });
    });
    connect(&m_canvas, &PhotoCanvas::cropFinished, this, &PhotoControls::toolFinished);
    connect(m_options, &CropOptions::finished, this, &PhotoControls::toolFinished);
    const auto giveUp = [this] {
        setStage(m_before, tr("Cancel the crop"), true);
        Q_EMIT toolFinished();
    };
    connect(&m_canvas, &PhotoCanvas::cropGivenUp, this, giveUp);
    connect(m_options, &CropOptions::givenUp, this, giveUp);
    connect(m_escape, &QShortcut::activated, this, giveUp);
    m_escape->setEnabled(false);
    connect(m_options, &CropOptions::ratioChanged, &m_canvas, &PhotoCanvas::setCropRatio);
    connect(m_options, &CropOptions::lineRequested, &m_canvas, &PhotoCanvas::setStraightening);
}

PixelSize PhotoControls::photoSize() const
{
    const OpenedPhoto* photo = m_workspace.pixels();
    return photo ? PixelSize{photo->photo.pixels.width(), photo->photo.pixels.height()} : PixelSize();
}

Geometry PhotoControls::geometry() const
{
    const ProjectPhoto* photo = m_workspace.project().photo(m_workspace.photo());
    return photo ? geometryOf(stageOf(photo->edit.recipe, kGeometryStage).params) : Geometry();
}

/// What the canvas and the panel show is always what the recipe says.
void PhotoControls::show()
{
    const ProjectPhoto* photo = m_workspace.project().photo(m_workspace.photo());
    const OpenedPhoto* opened = m_workspace.pixels();
    m_panel.setRecipe(photo && opened ? &photo->edit.recipe : nullptr);
    if (!photo || !opened)
        return;
    const auto plan = planPhoto(m_workspace.stages(), photo->edit.recipe.stages, photoSize());
    if (!plan) {
        Q_EMIT said(QString::fromStdString(plan.error().message));
        return;
    }
    m_canvas.setTones(plan->tones, opened->photo.pixels.format().isGrey());
    if (!m_cropping) {
        m_canvas.setFrame(plan->frame);
        return;
    }
    const Geometry now = geometry();
    const Frame whole = uncropped(now, photoSize());
    m_options->setPhotoRatio(double(whole.size.width) / whole.size.height);
    m_canvas.setFrame(whole);
    m_canvas.setCrop(now.left, now.top, now.right, now.bottom);
}

void PhotoControls::setCropping(bool cropping)
{
    if (cropping == m_cropping)
        return;
    m_cropping = cropping;
    if (const ProjectPhoto* photo = m_workspace.project().photo(m_workspace.photo()); photo && cropping)
        m_before = stageOf(photo->edit.recipe, kGeometryStage);
    m_options->setVisible(cropping);
    m_escape->setEnabled(cropping);
    if (const PixelSize whole = uncropped(geometry(), photoSize()).size; whole.height > 0)
        m_options->reset(double(whole.width) / whole.height);
    m_canvas.setStraightening(false);
    m_canvas.setCropRatio(m_options->ratio());
    m_canvas.setFocus(); // for the keys of the crop, and not what has vanished beneath the pointer
    show();
}

void PhotoControls::turnLeft()
{
    change(tr("Turn to the left"), true, [](Geometry& geometry) { geometry = turnedLeft(geometry); });
}

void PhotoControls::turnRight()
{
    change(tr("Turn to the right"), true, [](Geometry& geometry) { geometry = turnedRight(geometry); });
}

void PhotoControls::mirror()
{
    change(tr("Mirror"), true, [](Geometry& geometry) { geometry = mirrored(geometry); });
}

void PhotoControls::change(const QString& text, bool committed, const std::function<void(Geometry&)>& edit)
{
    const ProjectPhoto* photo = m_workspace.project().photo(m_workspace.photo());
    if (!photo)
        return;
    Geometry wanted = geometry();
    edit(wanted);
    Choice stage = stageOf(photo->edit.recipe, kGeometryStage);
    stage.on = true;
    stage.params = paramsOf(wanted);
    setStage(stage, text, committed);
}

void PhotoControls::setStage(const Choice& stage, const QString& text, bool committed)
{
    Project& project = m_workspace.project();
    project.setStage(m_workspace.photo(), stage, text);
    if (committed)
        project.commitStage();
}

} // namespace heirloom::ui
