// SPDX-License-Identifier: Apache-2.0
#include "ui/window/other_method.h"

namespace heirloom::ui {

OtherMethod::OtherMethod(Workspace& workspace, RestorationWorker& worker) : m_workspace(workspace), m_worker(worker)
{
    connect(&m_workspace, &Workspace::rowsDropped, this, &OtherMethod::drop);
    connect(&m_workspace, &Workspace::faceSelected, this, &OtherMethod::drop);
    connect(&m_workspace, &Workspace::treatmentChanged, this, [this](int face) {
        if (face == m_workspace.selectedFace())
            drop();
    });
    connect(&m_worker, &RestorationWorker::compared, this, [this](const ComparedFace& face) {
        if (!m_asked || face.generation != m_asked->generation)
            return;
        m_asked.reset();
        Q_EMIT computed(face);
    });
    connect(&m_worker, &RestorationWorker::failed, this, [this](const WorkFailure& failure) {
        if (!m_asked || failure.generation != m_asked->generation)
            return;
        m_asked.reset();
        Q_EMIT failed(QString::fromStdString(failure.error.message));
    });
}

void OtherMethod::compute(const std::string& method)
{
    const FaceRecipe* selected = m_workspace.selected();
    if (!selected || !m_workspace.pixels() || (m_asked && m_asked->method == method))
        return;
    drop();
    FaceRecipe face = *selected;
    face.treatment.method.id = method;
    m_asked = Asked{m_worker.compare(m_workspace.request(*m_workspace.project().photo(m_workspace.photo()), face)),
                    method};
}

void OtherMethod::drop()
{
    if (m_asked)
        m_worker.cancel(m_asked->generation);
    m_asked.reset();
}

} // namespace heirloom::ui
