// SPDX-License-Identifier: Apache-2.0
#include "ui/window/other_method.h"

#include <utility>

namespace heirloom::ui {

OtherMethod::OtherMethod(Workspace& workspace, RestorationWorker& worker) : m_workspace(workspace), m_worker(worker)
{
    connect(&m_workspace, &Workspace::rowsDropped, this, &OtherMethod::drop);
    connect(&m_workspace, &Workspace::faceSelected, this, &OtherMethod::drop);
    connect(&m_workspace, &Workspace::treatmentChanged, this, [this](int face) {
        if (face == m_workspace.selectedFace())
            drop();
    });
}

void OtherMethod::compute(const std::string& method)
{
    const FaceRecipe* selected = m_workspace.selected();
    if (!selected || !m_workspace.pixels() || (m_reply && m_method == method))
        return;
    FaceRecipe face = *selected;
    face.treatment.method.id = method;
    m_reply = m_worker.compare(m_workspace.request(*m_workspace.project().photo(m_workspace.photo()), face));
    m_method = method;
    connect(m_reply.get(), &ReplyBase::finished, this, &OtherMethod::answered);
}

void OtherMethod::answered()
{
    const Result<ComparedFace> result = *std::exchange(m_reply, nullptr)->result();
    if (result)
        Q_EMIT computed(*result);
    else if (result.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(QString::fromStdString(result.error().message));
}

void OtherMethod::drop()
{
    m_reply.reset();
}

} // namespace heirloom::ui
